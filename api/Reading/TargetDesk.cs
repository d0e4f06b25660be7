using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>All there is to say of one target as of a day (inclusive): the same for its page and the API.</summary>
/// <param name="Standing">Its line of the scorecard; nothing before its phase is known or when no version holds.</param>
/// <param name="Kpi">What is counted; nothing for a target that people judge.</param>
/// <param name="Forecast">Nothing once the phase is over, or with too few points.</param>
/// <param name="Parts">For a target that speaks of other targets: which they are.</param>
/// <param name="Items">For a target for each: what it asks of, and which pass.</param>
public sealed record TargetDossier(
    string TargetId,
    string ProgrammeCode,
    string PhaseCode,
    DateOnly AsOf,
    ScorecardRow? Standing,
    KpiRow? Kpi,
    IReadOnlyList<TargetVersionRow> Versions,
    IReadOnlyList<TargetConflictRow> Conflicts,
    TargetForecastRow? Forecast,
    IReadOnlyList<TargetTrendRow> Trend,
    IReadOnlyList<TargetUnitRow> Units,
    IReadOnlyList<TargetItemRow> Items,
    IReadOnlyList<TargetPartRow> Parts);

/// <summary>Reads targets: what needs attention, and one target whole.</summary>
public sealed class TargetDesk(WarehouseReader reader)
{
    /// <summary>What needs attention in every subject of a reading, in the order of the programmes.</summary>
    public async Task<IReadOnlyList<AttentionItem>> AttentionAsync(Reading reading)
    {
        var items = new List<AttentionItem>();
        foreach (var (programme, phaseCode, _, view) in reading.Subjects) items.AddRange(await reader.AttentionAsync(programme.ProgrammeCode, phaseCode, view));
        return items;
    }

    /// <summary>Where the lines of every subject's targets lead.</summary>
    public async Task<IReadOnlyList<TargetForecastRow>> ForecastsAsync(Reading reading)
    {
        var rows = new List<TargetForecastRow>();
        foreach (var (programme, phaseCode, _, view) in reading.Subjects) rows.AddRange(await reader.ForecastsAsync(programme.ProgrammeCode, phaseCode, view));
        return rows;
    }

    /// <summary>Conflicts between the targets of every subject.</summary>
    public async Task<IReadOnlyList<TargetConflictRow>> ConflictsAsync(Reading reading)
    {
        var rows = new List<TargetConflictRow>();
        foreach (var (programme, phaseCode, _, _) in reading.Subjects) rows.AddRange(await reader.ConflictsAsync(programme.ProgrammeCode, phaseCode, null));
        return rows;
    }

    /// <summary>The versions of a target, or what targets there are.</summary>
    public async Task<(IReadOnlyList<TargetVersionRow>? Versions, ScopeProblem? Problem)> VersionsAsync(string? targetId)
    {
        if (targetId is not null && await reader.TargetVersionsAsync(targetId) is { Count: > 0 } versions) return (versions, null);
        var build = await reader.BuildAsync();
        var known = new List<string>();
        foreach (var programme in await reader.ProgrammesAsync())
        {
            known.AddRange((await reader.ScorecardAsync(programme.ProgrammeCode, null, null, new Viewpoint(build.AsOf))).Select(row => row.TargetId).OfType<string>());
        }
        return (null, ScopeTexts.Problem("target", targetId, known, "problem.no_target"));
    }

    /// <summary>All there is to say of a target that exists.</summary>
    public async Task<TargetDossier> ReadAsync(IReadOnlyList<TargetVersionRow> versions, Viewpoint view)
    {
        var (id, programme, phase) = (versions[^1].TargetId, versions[^1].ProgrammeCode, versions[^1].PhaseCode);
        var standing = (await reader.ScorecardAsync(programme, phase, null, view)).FirstOrDefault(row => row.TargetId == id);
        return new TargetDossier(
            id, programme, phase, view.AsOf, standing,
            versions[^1].KpiCode is { } kpi ? await reader.KpiAsync(kpi) : null,
            versions,
            await reader.ConflictsAsync(null, null, id),
            (await reader.ForecastsAsync(programme, phase, view)).FirstOrDefault(row => row.TargetId == id),
            await reader.TargetTrendAsync(id, view),
            await reader.TargetUnitsAsync(programme, phase, id, view),
            await reader.TargetItemsAsync(id, view),
            await reader.TargetPartsAsync(id, view));
    }
}
