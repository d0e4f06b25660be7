using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Periods;

/// <summary>A half-year of a programme that is due, or was: by when, from how many, and how they stand.</summary>
/// <param name="DueOn">By the calendar; extensions stand with their units.</param>
/// <param name="IsEverReported">Whether anyone has ever handed in for the programme.</param>
/// <param name="Units">All that owe it, in the order of their codes.</param>
/// <param name="Today">The day it is looked at.</param>
public sealed record DueLine(string ProgrammeCode, string PeriodCode, DateOnly DueOn, DateOnly Today, bool IsEverReported, IReadOnlyList<UnitPeriod> Units)
{
    public bool IsOver => DueOn < Today;

    public int Count(params string[] statuses) => Units.Count(unit => statuses.Contains(unit.Status));

    /// <summary>Units that have not done their part and still have time, by the calendar or by an extension.</summary>
    public IEnumerable<UnitPeriod> Open => Owing.Where(unit => unit.DueOn >= Today);

    /// <summary>Units that have not done their part though their day has passed, in the order of their codes.</summary>
    public IReadOnlyList<UnitPeriod> Overdue => [.. Owing.Where(unit => unit.DueOn < Today).OrderBy(unit => unit.UnitCode, StringComparer.Ordinal)];

    public IReadOnlyList<UnitPeriod> Late => [.. Units.Where(unit => unit.Status == CompletenessStatus.Late).OrderByDescending(unit => unit.DaysLate)];

    private IEnumerable<UnitPeriod> Owing => Units.Where(unit => CompletenessStatus.IsOwed(unit.Status));
}

/// <summary>Certificates of a programme that need somebody, by standing.</summary>
public sealed record ExpiringLine(string ProgrammeCode, IReadOnlyDictionary<string, long> Counts);

/// <summary>What a day in the office begins with: what is due and what was, who has not handed in, which certificates run out.</summary>
public sealed record PeriodBoard(IReadOnlyList<DueLine> Open, IReadOnlyList<DueLine> Over, IReadOnlyList<ExpiringLine> Expiring)
{
    /// <summary>Workbooks that units still have time for.</summary>
    public int OpenCount => Count(line => line.Open);

    /// <summary>Workbooks whose day has passed.</summary>
    public int OverdueCount => Count(line => line.Overdue);

    // One that two programmes wait for is one; a programme nobody ever reported for is told by its line.
    private int Count(Func<DueLine, IEnumerable<UnitPeriod>> units) =>
        Open.Concat(Over).Where(line => line.IsEverReported).SelectMany(units).DistinctBy(unit => (unit.PlaceId, unit.PeriodCode)).Count();
}

/// <summary>Puts the board together from the completeness of the last half-years and the standing of certificates.</summary>
public sealed class PeriodBoardDesk(CompletenessDesk completeness, WarehouseReader reader, VietnamClock clock)
{
    private const int PeriodsBack = 3;

    /// <summary>What was due longer ago than half a year is history: it stands on the page of completeness.</summary>
    private const int DaysOver = 184;

    private const string Country = "VN";

    /// <summary>Standings of certificates that ask for something to be done.</summary>
    public static readonly IReadOnlyList<string> Urgent = ["filing_missed", "filing_open", "expiring"];

    public async Task<PeriodBoard> ReadAsync(Access by, CancellationToken stop)
    {
        var current = ReportingPeriod.Containing(clock.Today);
        var answer = await completeness.ReadAsync(new CompletenessQuestion(null, null, CompletenessReading.Back(current, PeriodsBack), current, null), by, stop);
        var build = await reader.BuildAsync();
        var (lines, expiring) = (new List<DueLine>(), new List<ExpiringLine>());
        foreach (var programme in answer.Cells.GroupBy(cell => cell.ProgrammeCode))
        {
            var isReported = (await reader.ReportingStatusAsync(programme.Key, new Viewpoint(build.AsOf))).Any(row => row.SubmissionCount > 0);
            lines.AddRange(programme.GroupBy(cell => (cell.PeriodCode, DueOn: cell.CalendarDueOn)).Select(group => new DueLine(
                programme.Key, group.Key.PeriodCode, group.Key.DueOn, clock.Today, isReported, [.. group])));
        }
        // Two programmes of one province have the same certificates, and the country's are those of the provinces.
        foreach (var programme in (await reader.ProgrammesAsync()).Where(one => one.PlaceCode != Country).DistinctBy(one => one.PlaceCode))
        {
            var counts = (await reader.CertificateCountsAsync(programme.ProgrammeCode, new Viewpoint(build.AsOf)))
                .Where(row => Urgent.Contains(row.CertificateStatus) && (by.Units.IsAll ? row.IsProgrammePlace : !row.IsProgrammePlace && by.Units.Covers(row.PlaceCode)))
                .GroupBy(row => row.CertificateStatus).ToDictionary(group => group.Key, group => group.Sum(row => row.CertificateCount));
            if (counts.Count > 0) expiring.Add(new ExpiringLine(programme.ProgrammeCode, counts));
        }
        var over = lines.Where(line => line.IsOver && clock.Today.DayNumber - line.DueOn.DayNumber <= DaysOver).ToList();
        return new PeriodBoard(
            [.. lines.Where(line => !line.IsOver).OrderBy(line => line.DueOn).ThenBy(line => line.ProgrammeCode, StringComparer.Ordinal)],
            // Of each programme the one that was due last: what was missing before is missing still.
            [.. over.GroupBy(line => line.ProgrammeCode).Select(group => group.MaxBy(line => line.DueOn)!).OrderBy(line => line.ProgrammeCode, StringComparer.Ordinal)],
            expiring);
    }
}
