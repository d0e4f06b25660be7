namespace OcopAnalytics.Warehouse;

/// <summary>What a unit owes for a half-year, and what was accepted of it. Times are UTC.</summary>
/// <param name="SubmissionId">The submission that counts; nothing when none was accepted.</param>
/// <param name="GapCount">Sheets that stand empty in it though they are asked of every unit, or the unit had rows there before.</param>
/// <param name="FirstReceivedAt">When the first of those accepted came in: who was in time stays so.</param>
public sealed record UnitPeriodRow(
    string ProgrammeCode, string PeriodCode, string PlaceId, string UnitCode, string UnitNameVi, string? SubmissionId, int SubmissionCount,
    int GapCount, DateTime? FirstReceivedAt, DateTime? LastReceivedAt);

/// <summary>A sheet that stands empty in what a unit handed in.</summary>
/// <param name="LastPeriodCode">The last half-year before it in which the unit had rows there; nothing when it never had.</param>
public sealed record SubmissionGapRow(
    string ProgrammeCode, string PeriodCode, string PlaceId, string SheetKey, bool IsRequired, string? LastPeriodCode, long? LastRowCount);

/// <summary>The questions about who has handed in, and what is missing in it.</summary>
public sealed partial class WarehouseReader
{
    /// <summary>Every unit and half-year between two, both inclusive, of a programme or of all; as the build in service knows it.</summary>
    public Task<IReadOnlyList<UnitPeriodRow>> UnitPeriodsAsync(string? programmeCode, string firstPeriod, string lastPeriod) =>
        RowsAsync<UnitPeriodRow>("completeness__cells", null, ("programme_code", programmeCode), ("first_period", firstPeriod), ("last_period", lastPeriod));

    /// <summary>The sheets that stand empty in what was handed in for them.</summary>
    public Task<IReadOnlyList<SubmissionGapRow>> SubmissionGapsAsync(string? programmeCode, string firstPeriod, string lastPeriod) =>
        RowsAsync<SubmissionGapRow>("completeness__gaps", null, ("programme_code", programmeCode), ("first_period", firstPeriod), ("last_period", lastPeriod));
}
