using System.Globalization;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports;

/// <summary>What a reader asked for, as written in a query string or on a command line; nothing = the default.</summary>
public sealed record ScopeQuery(string? Programme = null, string? Phase = null, string? Place = null, string? AsOf = null,
    string? KnownAt = null, string? Map = null);

/// <summary>Something asked for that does not exist: which parameter, what was found, what is allowed; all of it in a sentence.</summary>
public sealed record ScopeProblem(string Parameter, string Found, IReadOnlyList<string> Allowed, Bilingual Message);

/// <summary>
/// The figures a reader looks at: programme, phase, place and viewpoint, each known to exist. Pages, API, command line and
/// briefing resolve their questions here, so the same question gets the same figures everywhere.
/// </summary>
/// <param name="Place">The unit looked at, or nothing for the programme's own place.</param>
/// <param name="View">As of which day, by default the end of the last period any unit has reported for; known at which moment; on which map.</param>
public sealed record ReadingScope(
    BuildRow Build,
    IReadOnlyList<ProgrammeRow> Programmes,
    ProgrammeRow Programme,
    PhaseRow Phase,
    IReadOnlyList<PlaceRow> Units,
    PlaceRow? Place,
    Viewpoint View)
{
    /// <summary>Inclusive.</summary>
    public DateOnly AsOf => View.AsOf;

    /// <summary>The maps that the programme's figures can be told on, oldest first.</summary>
    public IReadOnlyList<MapRow> Maps { get; init; } = [];

    /// <summary>What could not be divided on the map asked for.</summary>
    public IReadOnlyList<RemainderRow> Remainder { get; init; } = [];

    public static async Task<(ReadingScope? Scope, ScopeProblem? Problem)> ReadAsync(WarehouseReader reader, ScopeQuery query)
    {
        var build = await reader.BuildAsync();
        var programmes = await reader.ProgrammesAsync();
        var (knownAt, map, viewProblem) = ViewpointQuery.Read(query, build);
        if (viewProblem is not null) return (null, viewProblem);

        var programme = query.Programme is null
            ? await NewestReportedAsync(reader, programmes, knownAt)
            : programmes.FirstOrDefault(one => one.ProgrammeCode == query.Programme);
        if (programme is null)
        {
            return (null, ScopeTexts.Problem("programme", query.Programme, [.. programmes.Select(one => one.ProgrammeCode)], "problem.no_programme"));
        }

        var earliest = programme.Phases.Min(phase => phase.StartDate);
        DateOnly asOf;
        if (query.AsOf is null)
        {
            asOf = await LastReportedDateAsync(reader, programme, knownAt) ?? build.AsOf;
        }
        else if (!TryReadDate(query.AsOf, out asOf) || asOf < earliest || asOf > build.AsOf)
        {
            return (null, ScopeTexts.Problem("as_of", query.AsOf, [$"{earliest:yyyy-MM-dd} … {build.AsOf:yyyy-MM-dd}"], "problem.no_day"));
        }

        var phase = query.Phase is null
            ? await DefaultPhaseAsync(reader, programme, new Viewpoint(asOf, knownAt))
            : programme.Phases.FirstOrDefault(one => one.PhaseCode == query.Phase);
        if (phase is null)
        {
            return (null, ScopeTexts.Problem("phase", query.Phase, [.. programme.Phases.Select(one => one.PhaseCode)], "problem.no_phase_of", programme.ProgrammeCode));
        }

        var view = new Viewpoint(asOf, knownAt, map);
        var units = await reader.UnitsAsync(programme.ProgrammeCode, view);
        var place = query.Place is null || query.Place == programme.PlaceCode ? null : units.FirstOrDefault(unit => unit.PlaceCode == query.Place);
        if (place is null && query.Place is not null && query.Place != programme.PlaceCode)
        {
            return (null, ScopeTexts.Problem("place", query.Place, [.. units.Select(unit => unit.PlaceCode)], "problem.no_place_of", programme.ProgrammeCode));
        }

        return (new ReadingScope(build, programmes, programme, phase, units, place, view)
        {
            Maps = await reader.MapsAsync(programme.ProgrammeCode),
            Remainder = map is null ? [] : await reader.MapRemainderAsync(programme.ProgrammeCode, phase.PhaseCode, view),
        }, null);
    }

    /// <summary>A date as 2025-06-30 or as Vietnamese write it, 30/06/2025.</summary>
    public static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static async Task<ProgrammeRow?> NewestReportedAsync(WarehouseReader reader, IReadOnlyList<ProgrammeRow> programmes, DateTimeOffset? knownAt)
    {
        var newest = programmes.FirstOrDefault();
        DateOnly? newestDate = null;
        foreach (var programme in programmes)
        {
            if (await LastReportedDateAsync(reader, programme, knownAt) is { } date && (newestDate is null || date > newestDate))
            {
                (newest, newestDate) = (programme, date);
            }
        }
        return newest;
    }

    /// <summary>The last day (inclusive) of the last period any unit has reported for, not after the build's own; nothing when nobody has.</summary>
    public static async Task<DateOnly?> LastReportedDateAsync(WarehouseReader reader, ProgrammeRow programme, DateTimeOffset? knownAt = null)
    {
        var build = await reader.BuildAsync();
        var reported = (await reader.ReportingStatusAsync(programme.ProgrammeCode, new Viewpoint(build.AsOf, knownAt))).Where(row => row.ReportedUnitCount > 0).ToList();
        if (reported.Count == 0 || !ReportingPeriod.TryParse(reported.Max(row => row.PeriodCode), out var period)) return null;
        return period.End < build.AsOf ? period.End : build.AsOf;
    }

    /// <summary>Of the phases the date falls in, the one with most targets; before or after all of them, the nearest.</summary>
    private static async Task<PhaseRow?> DefaultPhaseAsync(WarehouseReader reader, ProgrammeRow programme, Viewpoint view)
    {
        var asOf = view.AsOf;
        var current = programme.Phases.Where(phase => phase.StartDate <= asOf && asOf <= phase.EndDate).ToList();
        if (current.Count == 0)
        {
            return programme.Phases.Where(phase => phase.EndDate < asOf).MaxBy(phase => phase.EndDate) ?? programme.Phases.MinBy(phase => phase.StartDate);
        }
        var targets = await reader.ScorecardAsync(programme.ProgrammeCode, null, null, view);
        return current.MaxBy(phase => targets.Count(row => row.PhaseCode == phase.PhaseCode && row.TargetId is not null));
    }
}
