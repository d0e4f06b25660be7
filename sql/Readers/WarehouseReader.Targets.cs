namespace OcopAnalytics.Warehouse;

/// <summary>The questions about targets: what needs attention, who pulls down, where a line leads.</summary>
public sealed partial class WarehouseReader
{
    // A leader calls three units, not thirty; the target's page has them all.
    private const int UnitsBehindShown = 3;

    /// <summary>Targets behind their pace or missed, the most urgent first, of a phase or of all, each with the units furthest short of their part.</summary>
    public async Task<IReadOnlyList<AttentionItem>> AttentionAsync(string programmeCode, string? phaseCode, Viewpoint view)
    {
        var rows = await RowsAsync<AttentionRow>("attention__list", view, ("programme_code", programmeCode), ("phase_code", phaseCode));
        var units = (await RowsAsync<TargetUnitRow>("target__units", view, ("programme_code", programmeCode), ("phase_code", phaseCode),
            ("target_id", null), ("unit_limit", UnitsBehindShown))).ToLookup(unit => unit.TargetId);
        return [.. rows.Select(row => new AttentionItem(row, [.. units[row.TargetId]]))];
    }

    /// <summary>All units beside one target, those furthest short first.</summary>
    public Task<IReadOnlyList<TargetUnitRow>> TargetUnitsAsync(string programmeCode, string phaseCode, string targetId, Viewpoint view) =>
        RowsAsync<TargetUnitRow>("target__units", view,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("target_id", targetId), ("unit_limit", 0));

    /// <summary>The versions of a target, the oldest first; an unknown target has none.</summary>
    public Task<IReadOnlyList<TargetVersionRow>> TargetVersionsAsync(string targetId) =>
        RowsAsync<TargetVersionRow>("target__definition", null, ("target_id", targetId));

    /// <summary>Conflicts between targets: of a programme, of a phase, or of one target.</summary>
    public Task<IReadOnlyList<TargetConflictRow>> ConflictsAsync(string? programmeCode, string? phaseCode, string? targetId) =>
        RowsAsync<TargetConflictRow>("target__conflicts", null,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("target_id", targetId));

    /// <summary>Units, projects, sites or years that a target for each asks something of, those that fail first.</summary>
    public Task<IReadOnlyList<TargetItemRow>> TargetItemsAsync(string targetId, Viewpoint view) =>
        RowsAsync<TargetItemRow>("target__items", view, ("target_id", targetId));

    /// <summary>The targets that a target speaks of; none for one that has rows of its own.</summary>
    public Task<IReadOnlyList<TargetPartRow>> TargetPartsAsync(string targetId, Viewpoint view) =>
        RowsAsync<TargetPartRow>("target__parts", view, ("target_id", targetId));

    /// <summary>A target at each half-year of its phase, those to come too.</summary>
    public Task<IReadOnlyList<TargetTrendRow>> TargetTrendAsync(string targetId, Viewpoint view) =>
        RowsAsync<TargetTrendRow>("target__trend", view, ("target_id", targetId));

    /// <summary>Where the lines of a programme's targets lead; a target of a phase that is over, or with too few points, has none.</summary>
    public Task<IReadOnlyList<TargetForecastRow>> ForecastsAsync(string programmeCode, string? phaseCode, Viewpoint view) =>
        RowsAsync<TargetForecastRow>("target__forecasts", view, ("programme_code", programmeCode), ("phase_code", phaseCode));

    /// <summary>Targets that changed since the half-year before, those with another status first.</summary>
    public Task<IReadOnlyList<TargetChangeRow>> ChangesAsync(string programmeCode, string phaseCode, Viewpoint view) =>
        RowsAsync<TargetChangeRow>("progress__changes", view, ("programme_code", programmeCode), ("phase_code", phaseCode));

    /// <summary>Products in force by stars at each year's end of a phase.</summary>
    public Task<IReadOnlyList<StarYearRow>> StarsByYearAsync(string programmeCode, string phaseCode, string? placeCode, Viewpoint view) =>
        RowsAsync<StarYearRow>("progress__stars_by_year", view,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("place_code", placeCode));
}
