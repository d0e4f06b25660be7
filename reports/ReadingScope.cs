using System.Globalization;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports;

/// <summary>What a reader asked for, as written in a query string or on a command line; nothing = the default.</summary>
public sealed record ScopeQuery(string? Programme = null, string? Phase = null, string? Place = null, string? AsOf = null);

/// <summary>Something asked for that does not exist: which parameter, what was found, what is allowed, in Vietnamese.</summary>
public sealed record ScopeProblem(string Parameter, string Found, IReadOnlyList<string> Allowed, string MessageVi);

/// <summary>
/// The figures a reader looks at: programme, phase, place and date, each known to exist. Pages, API, command line and
/// briefing resolve their questions here, so the same question gets the same figures everywhere.
/// </summary>
/// <param name="Place">The unit looked at, or nothing for the programme's own place.</param>
/// <param name="AsOf">Inclusive. By default the end of the last period any unit has reported for.</param>
public sealed record ReadingScope(
    BuildRow Build,
    IReadOnlyList<ProgrammeRow> Programmes,
    ProgrammeRow Programme,
    PhaseRow Phase,
    IReadOnlyList<PlaceRow> Units,
    PlaceRow? Place,
    DateOnly AsOf)
{
    public static async Task<(ReadingScope? Scope, ScopeProblem? Problem)> ReadAsync(WarehouseReader reader, ScopeQuery query)
    {
        var build = await reader.BuildAsync();
        var programmes = await reader.ProgrammesAsync();

        var programme = query.Programme is null
            ? await NewestReportedAsync(reader, programmes)
            : programmes.FirstOrDefault(one => one.ProgrammeCode == query.Programme);
        if (programme is null)
        {
            return (null, Problem("programme", query.Programme, [.. programmes.Select(one => one.ProgrammeCode)], "Không có chương trình"));
        }

        var earliest = programme.Phases.Min(phase => phase.StartDate);
        DateOnly asOf;
        if (query.AsOf is null)
        {
            asOf = await LastReportedDateAsync(reader, programme) ?? build.AsOf;
        }
        else if (!TryReadDate(query.AsOf, out asOf) || asOf < earliest || asOf > build.AsOf)
        {
            return (null, Problem("as_of", query.AsOf, [$"{earliest:yyyy-MM-dd} … {build.AsOf:yyyy-MM-dd}"], "Không có số liệu cho ngày"));
        }

        var phase = query.Phase is null
            ? await DefaultPhaseAsync(reader, programme, asOf)
            : programme.Phases.FirstOrDefault(one => one.PhaseCode == query.Phase);
        if (phase is null)
        {
            return (null, Problem("phase", query.Phase, [.. programme.Phases.Select(one => one.PhaseCode)], $"Chương trình {programme.ProgrammeCode} không có giai đoạn"));
        }

        var units = await reader.UnitsAsync(programme.ProgrammeCode, asOf);
        var place = query.Place is null || query.Place == programme.PlaceCode ? null : units.FirstOrDefault(unit => unit.PlaceCode == query.Place);
        if (place is null && query.Place is not null && query.Place != programme.PlaceCode)
        {
            return (null, Problem("place", query.Place, [.. units.Select(unit => unit.PlaceCode)], $"Chương trình {programme.ProgrammeCode} không có địa bàn"));
        }

        return (new ReadingScope(build, programmes, programme, phase, units, place, asOf), null);
    }

    /// <summary>A date as 2025-06-30 or as Vietnamese write it, 30/06/2025.</summary>
    public static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static ScopeProblem Problem(string parameter, string? found, IReadOnlyList<string> allowed, string sentence)
    {
        // What a stranger typed is quoted back short and clean, never whole.
        var quoted = VietnameseText.Clean(found ?? string.Empty);
        if (quoted.Length > 40) quoted = quoted[..40] + "…";
        return new ScopeProblem(parameter, quoted, allowed, $"{sentence} \"{quoted}\" (tham số {parameter}). Được phép: {string.Join(", ", allowed)}.");
    }

    private static async Task<ProgrammeRow?> NewestReportedAsync(WarehouseReader reader, IReadOnlyList<ProgrammeRow> programmes)
    {
        var newest = programmes.FirstOrDefault();
        DateOnly? newestDate = null;
        foreach (var programme in programmes)
        {
            if (await LastReportedDateAsync(reader, programme) is { } date && (newestDate is null || date > newestDate))
            {
                (newest, newestDate) = (programme, date);
            }
        }
        return newest;
    }

    /// <summary>The last day (inclusive) of the last period any unit has reported for, not after the build's own; nothing when nobody has.</summary>
    public static async Task<DateOnly?> LastReportedDateAsync(WarehouseReader reader, ProgrammeRow programme)
    {
        var build = await reader.BuildAsync();
        var reported = (await reader.ReportingStatusAsync(programme.ProgrammeCode, build.AsOf)).Where(row => row.ReportedUnitCount > 0).ToList();
        if (reported.Count == 0 || !ReportingPeriod.TryParse(reported.Max(row => row.PeriodCode), out var period)) return null;
        return period.End < build.AsOf ? period.End : build.AsOf;
    }

    /// <summary>Of the phases the date falls in, the one with most targets; before or after all of them, the nearest.</summary>
    private static async Task<PhaseRow?> DefaultPhaseAsync(WarehouseReader reader, ProgrammeRow programme, DateOnly asOf)
    {
        var current = programme.Phases.Where(phase => phase.StartDate <= asOf && asOf <= phase.EndDate).ToList();
        if (current.Count == 0)
        {
            return programme.Phases.Where(phase => phase.EndDate < asOf).MaxBy(phase => phase.EndDate) ?? programme.Phases.MinBy(phase => phase.StartDate);
        }
        var targets = await reader.ScorecardAsync(programme.ProgrammeCode, null, null, asOf);
        return current.MaxBy(phase => targets.Count(row => row.PhaseCode == phase.PhaseCode && row.TargetId is not null));
    }
}
