using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>Resolves what is asked for, or says what is allowed. Unknown words are never read as "nothing there".</summary>
public sealed class ReadingDesk(WarehouseReader reader)
{
    public async Task<(Reading? Reading, ScopeProblem? Problem)> ResolveAsync(ScopeQuery query)
    {
        var build = await reader.BuildAsync();
        var programmes = await reader.ProgrammesAsync();
        if (query.Programme is { } code)
        {
            var known = programmes.Select(programme => programme.ProgrammeCode).ToList();
            programmes = [.. programmes.Where(programme => programme.ProgrammeCode == code)];
            if (programmes.Count == 0) return (null, ScopeTexts.Problem("programme", code, known, "problem.no_programme"));
        }

        var (asOf, dateProblem) = Date(query.AsOf, programmes, build);
        if (dateProblem is not null) return (null, dateProblem);
        var (knownAt, map, viewProblem) = ViewpointQuery.Read(query, build);
        if (viewProblem is not null) return (null, viewProblem);

        if (query.Phase is { } phase)
        {
            var known = programmes.SelectMany(programme => programme.Phases).Select(one => one.PhaseCode).Distinct().ToList();
            programmes = [.. programmes.Where(programme => programme.Phases.Any(one => one.PhaseCode == phase))];
            if (programmes.Count == 0) return (null, ScopeTexts.Problem("phase", phase, known, "problem.no_phase"));
        }

        if (query.Place is not { } place)
        {
            var subjects = new List<ReadingSubject>();
            foreach (var programme in programmes) subjects.Add(new ReadingSubject(programme, query.Phase, null, await ViewAsync(programme)));
            return (new Reading(build, subjects), null);
        }
        return await AtPlaceAsync(build, ViewAsync, programmes, query.Phase, place);

        async Task<Viewpoint> ViewAsync(ProgrammeRow programme) =>
            new(asOf ?? await ReadingScope.LastReportedDateAsync(reader, programme, knownAt) ?? build.AsOf, knownAt, map);
    }

    /// <summary>A KPI by its code, or what there is.</summary>
    public async Task<(KpiRow? Kpi, ScopeProblem? Problem)> KpiAsync(string? code, BuildRow build)
    {
        if (code is not null && await reader.KpiAsync(code) is { } found) return (found, null);
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var programme in await reader.ProgrammesAsync())
        {
            var rows = await reader.ScorecardAsync(programme.ProgrammeCode, null, null, new Viewpoint(build.AsOf));
            codes.UnionWith(rows.Select(row => row.KpiCode).OfType<string>());
        }
        return (null, ScopeTexts.Problem("kpi", code, [.. codes], "problem.no_kpi"));
    }

    private async Task<(Reading?, ScopeProblem?)> AtPlaceAsync(
        BuildRow build, Func<ProgrammeRow, Task<Viewpoint>> viewAsync, IReadOnlyList<ProgrammeRow> programmes, string? phase, string place)
    {
        var subjects = new List<ReadingSubject>();
        var known = new List<string>();
        foreach (var programme in programmes)
        {
            var view = await viewAsync(programme);
            var units = await reader.UnitsAsync(programme.ProgrammeCode, view);
            known.AddRange(units.Select(unit => unit.PlaceCode));
            if (programme.PlaceCode == place) subjects.Add(new ReadingSubject(programme, phase, null, view));
            else if (units.Any(unit => unit.PlaceCode == place)) subjects.Add(new ReadingSubject(programme, phase, place, view));
        }
        return subjects.Count > 0
            ? (new Reading(build, subjects), null)
            : (null, ScopeTexts.Problem("place", place, [.. known.Distinct()], "problem.no_place"));
    }

    private static (DateOnly? AsOf, ScopeProblem? Problem) Date(string? text, IReadOnlyList<ProgrammeRow> programmes, BuildRow build)
    {
        if (text is null) return (null, null);
        var earliest = programmes.SelectMany(programme => programme.Phases).Min(phase => phase.StartDate);
        return ReadingScope.TryReadDate(text, out var asOf) && asOf >= earliest && asOf <= build.AsOf
            ? (asOf, null)
            : (null, ScopeTexts.Problem("as_of", text, [$"{earliest:yyyy-MM-dd} … {build.AsOf:yyyy-MM-dd}"], "problem.no_day"));
    }
}
