using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Periods;

/// <summary>
/// Who has handed in, in time or late, and who has not: what a build shows as accepted, what the log of submissions knows of
/// the rest, held against the calendars of the moment. To a unit the others do not exist.
/// </summary>
public sealed class CompletenessDesk(WarehouseReader reader, HandIns handIns, CalendarDesk calendars, VietnamClock clock)
{
    public async Task<Completeness> ReadAsync(CompletenessQuestion question, Access by, CancellationToken stop)
    {
        var rules = await calendars.ReadAsync(stop);
        var rows = await reader.UnitPeriodsAsync(question.Programme, question.From.Code, question.Until.Code);
        var log = await handIns.ReadAsync(question.From.Code, question.Until.Code, stop);
        var cells = rows.Where(row => by.Units.Covers(row.UnitCode))
            .Select(row => Cell(row, log.GetValueOrDefault((row.UnitCode, row.PeriodCode)), rules))
            .Where(cell => question.Province is not { } province || cell.ProvinceCode == province)
            .Where(cell => question.Status is not { } status || cell.Status == status)
            .ToList();
        return new Completeness(cells, [.. cells.Select(cell => cell.PeriodCode).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>The sheets that stand empty in what the units of a question handed in.</summary>
    public async Task<IReadOnlyList<SheetGap>> GapsAsync(CompletenessQuestion question, Completeness answer)
    {
        var shown = answer.Cells.Where(cell => cell.GapCount > 0).Select(cell => (cell.ProgrammeCode, cell.PeriodCode, cell.PlaceId)).ToHashSet();
        if (shown.Count == 0) return [];
        var gaps = await reader.SubmissionGapsAsync(question.Programme, question.From.Code, question.Until.Code);
        return [.. gaps.Where(gap => shown.Contains((gap.ProgrammeCode, gap.PeriodCode, gap.PlaceId))).Select(gap => new SheetGap(
            gap.ProgrammeCode, gap.PeriodCode, gap.PlaceId, SubmissionTemplate.Sheets.First(sheet => sheet.Key == gap.SheetKey).NameVi,
            gap.IsRequired, gap.LastPeriodCode, gap.LastRowCount))];
    }

    private UnitPeriod Cell(UnitPeriodRow row, HandIn? handIn, PeriodRules rules)
    {
        _ = ReportingPeriod.TryParse(row.PeriodCode, out var period);
        var deadline = rules.Of(row.PlaceId, period);
        var province = rules.ProvinceOf(row.PlaceId, period);
        var accepted = Earlier(row.FirstReceivedAt, handIn?.AcceptedAt);
        var status = CompletenessStatus.Of(accepted, handIn?.NewestStatus, deadline, clock.Today);
        var received = accepted ?? (handIn?.NewestStatus is null ? null : handIn.ReceivedAt);
        var last = received is { } at ? VietnamClock.DayOf(at) : clock.Today;
        return new UnitPeriod(
            row.ProgrammeCode, row.PeriodCode, row.PlaceId, row.UnitCode, row.UnitNameVi, province?.Code, province?.FullNameVi,
            status, deadline.DueOn, deadline.Extension is not null, deadline.ClosedAfter, received,
            last > deadline.DueOn ? last.DayNumber - deadline.DueOn.DayNumber : null,
            accepted is not null && handIn?.NewestStatus == CompletenessStatus.Waiting,
            handIn?.AttemptId, row.SubmissionId, row.SubmissionCount, row.GapCount)
        { CalendarDueOn = deadline.Calendar.DueOn(period), IsReminded = deadline.Calendar.IsReminding };
    }

    private static DateTime? Earlier(DateTime? one, DateTime? other) => one is null ? other : other is null || one < other ? one : other;
}
