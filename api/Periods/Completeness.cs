using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Api.Periods;

/// <summary>A unit in a half-year: what it owes, by when, and what came of it. Times are UTC, days Vietnamese.</summary>
/// <param name="DueOn">The last day in time, with the extension where there is one.</param>
/// <param name="ClosedAfter">The last day on which it is taken in; nothing where the province does not lock.</param>
/// <param name="Status">One of <see cref="CompletenessStatus"/>.</param>
/// <param name="DaysLate">Days after the due day: of what came in, or until today of what did not; nothing when in time.</param>
/// <param name="HasNewerWaiting">Something was accepted, and a newer one waits for review.</param>
/// <param name="AttemptId">The newest one handed in that could count.</param>
/// <param name="SubmissionId">The accepted one that counts.</param>
/// <param name="GapCount">Sheets that stand empty in it though they are asked of all, or had rows before.</param>
public sealed record UnitPeriod(
    string ProgrammeCode, string PeriodCode, string PlaceId, string UnitCode, string UnitNameVi, string? ProvinceCode, string? ProvinceNameVi,
    string Status, DateOnly DueOn, bool IsExtended, DateOnly? ClosedAfter, DateTime? ReceivedAt, int? DaysLate, bool HasNewerWaiting,
    long? AttemptId, string? SubmissionId, int SubmissionCount, int GapCount)
{
    /// <summary>The last day in time by the calendar, without an extension.</summary>
    public DateOnly CalendarDueOn { get; init; }

    /// <summary>Whether the province wants its units reminded.</summary>
    public bool IsReminded { get; init; }
}

/// <summary>A sheet that stands empty in an accepted workbook.</summary>
/// <param name="LastPeriodCode">The last half-year before in which the unit had rows there; nothing when it never had.</param>
public sealed record SheetGap(
    string ProgrammeCode, string PeriodCode, string PlaceId, string SheetNameVi, bool IsRequired, string? LastPeriodCode, long? LastRowCount);

/// <summary>What is asked: of a programme, a province, half-years from one to another, one status; nothing means all.</summary>
public sealed record CompletenessQuestion(string? Programme, string? Province, ReportingPeriod From, ReportingPeriod Until, string? Status);

/// <summary>The units of the question, by programme, code and half-year, and the half-years in their order.</summary>
public sealed record Completeness(IReadOnlyList<UnitPeriod> Cells, IReadOnlyList<string> Periods)
{
    public int Count(string status) => Cells.Count(cell => cell.Status == status);
}
