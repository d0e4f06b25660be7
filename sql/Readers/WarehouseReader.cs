using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// The only way to the figures, for pages, API, command line and briefings alike: the questions of sql/queries, asked of
/// the file that answers for the viewpoint. A day before the first period and an unknown code give no rows.
/// </summary>
public sealed partial class WarehouseReader(WarehouseFiles files)
{
    /// <summary>The build that answers for a viewpoint; the one in service when none is given.</summary>
    public async Task<BuildRow> BuildAsync(Viewpoint? view = null) =>
        (await FileAsync(view)).Rows<BuildRow>("progress__build").Single();

    public async Task<IReadOnlyList<ProgrammeRow>> ProgrammesAsync()
    {
        var file = await FileAsync(null);
        var phases = file.Rows<ProgrammePhase>("progress__phases").ToLookup(phase => phase.ProgrammeCode);
        return [.. file.Rows<ProgrammeLine>("progress__programmes").Select(one => new ProgrammeRow(
            one.ProgrammeCode, one.NameVi, one.NameEn, one.PlaceCode, one.PlaceNameVi, one.Decision,
            [.. phases[one.ProgrammeCode].Select(phase => new PhaseRow(phase.PhaseCode, phase.NameVi, phase.NameEn, phase.StartDate, phase.EndDate))]))];
    }

    /// <summary>Targets and KPIs without one, of a phase or of all. For a unit: its actuals, without targets.</summary>
    public Task<IReadOnlyList<ScorecardRow>> ScorecardAsync(string programmeCode, string? phaseCode, string? placeCode, Viewpoint view) =>
        placeCode is null
            ? RowsAsync<ScorecardRow>("progress__scorecard", view, ("programme_code", programmeCode), ("phase_code", phaseCode))
            : RowsAsync<ScorecardRow>("progress__scorecard_of_place", view,
                ("programme_code", programmeCode), ("phase_code", phaseCode), ("place_code", placeCode));

    /// <summary>KPIs at each half-year end of a phase up to the day.</summary>
    public Task<IReadOnlyList<TrendRow>> TrendAsync(
        string programmeCode, string phaseCode, IReadOnlyList<string> kpiCodes, string? placeCode, Viewpoint view) =>
        RowsAsync<TrendRow>("progress__trend", view,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("kpi_codes", kpiCodes.ToList()), ("place_code", placeCode));

    /// <summary>KPIs of each unit directly under the programme's place.</summary>
    public Task<IReadOnlyList<PlaceValueRow>> ByPlaceAsync(string programmeCode, string phaseCode, IReadOnlyList<string> kpiCodes, Viewpoint view) =>
        RowsAsync<PlaceValueRow>("progress__by_place", view,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("kpi_codes", kpiCodes.ToList()));

    /// <summary>Products in force on the day, by stars.</summary>
    public Task<IReadOnlyList<StarRow>> StarDistributionAsync(string programmeCode, string? placeCode, Viewpoint view) =>
        RowsAsync<StarRow>("progress__star_distribution", view, ("programme_code", programmeCode), ("place_code", placeCode));

    /// <summary>Products in force on the day, by group.</summary>
    public Task<IReadOnlyList<GroupRow>> ProductGroupsAsync(string programmeCode, string? placeCode, Viewpoint view) =>
        RowsAsync<GroupRow>("progress__product_groups", view, ("programme_code", programmeCode), ("place_code", placeCode));

    /// <summary>Money planned, mobilised and disbursed by year, source and content, up to the day.</summary>
    public Task<IReadOnlyList<FundingRow>> FundingAsync(string programmeCode, string? phaseCode, string? placeCode, Viewpoint view) =>
        RowsAsync<FundingRow>("funding__breakdown", view,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("place_code", placeCode));

    /// <summary>Money up to the day, added up by source, year, both, content and in all.</summary>
    public Task<IReadOnlyList<FundingSummaryRow>> FundingSummaryAsync(string programmeCode, string? phaseCode, string? placeCode, Viewpoint view) =>
        RowsAsync<FundingSummaryRow>("funding__summary", view,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("place_code", placeCode));

    /// <summary>Money the programme's documents state.</summary>
    public Task<IReadOnlyList<FundingPlanRow>> FundingPlanAsync(string programmeCode) =>
        RowsAsync<FundingPlanRow>("funding__plan", null, ("programme_code", programmeCode));

    /// <summary>Money of a phase over any two of source, own_source, year, content and unit.</summary>
    public Task<IReadOnlyList<FundingPivotRow>> FundingPivotAsync(
        string programmeCode, string phaseCode, string? placeCode, string rowAxis, string columnAxis, Viewpoint view) =>
        RowsAsync<FundingPivotRow>("funding__pivot", view, ("programme_code", programmeCode), ("phase_code", phaseCode),
            ("place_code", placeCode), ("row_axis", rowAxis), ("column_axis", columnAxis));

    /// <summary>What the codes of a pivot mean, in the order to show them.</summary>
    public Task<IReadOnlyList<FundingNameRow>> FundingNamesAsync(string programmeCode, string phaseCode, Viewpoint view) =>
        RowsAsync<FundingNameRow>("funding__names", view, ("programme_code", programmeCode), ("phase_code", phaseCode));

    /// <summary>The documents' plan by source beside what was done; sources as the document names them (own) or as the house does (common).</summary>
    public Task<IReadOnlyList<FundingAgainstPlanRow>> FundingAgainstPlanAsync(string programmeCode, string taxonomy, Viewpoint view) =>
        RowsAsync<FundingAgainstPlanRow>("funding__against_plan", view, ("programme_code", programmeCode), ("taxonomy", taxonomy));

    /// <summary>What a certified product costs, at each place of a phase; without a programme, in every phase of every programme.</summary>
    public Task<IReadOnlyList<FundingCostRow>> FundingCostAsync(string? programmeCode, string? phaseCode, Viewpoint view) =>
        RowsAsync<FundingCostRow>("funding__cost", view, ("programme_code", programmeCode), ("phase_code", phaseCode));

    /// <summary>
    /// What the programmes' documents state, beside what its parts give; of one programme or all, of one verdict or all.
    /// Each figure is of a day of its own; what was handed in for it counts as known at a moment.
    /// </summary>
    public async Task<IReadOnlyList<StatedFigureRow>> StatedFiguresAsync(string? programmeCode = null, string? verdict = null, DateTimeOffset? knownAt = null) =>
        (await KnownAsync(knownAt)).Rows<StatedFigureRow>("stated__figures", ("programme_code", programmeCode), ("verdict", verdict));

    /// <summary>The parts of those figures.</summary>
    public async Task<IReadOnlyList<StatedPartRow>> StatedPartsAsync(string? programmeCode = null, DateTimeOffset? knownAt = null) =>
        (await KnownAsync(knownAt)).Rows<StatedPartRow>("stated__parts", ("programme_code", programmeCode));

    /// <summary>Who has handed in, by half-year.</summary>
    public Task<IReadOnlyList<ReportingStatusRow>> ReportingStatusAsync(string programmeCode, Viewpoint view) =>
        RowsAsync<ReportingStatusRow>("progress__reporting_status", view, ("programme_code", programmeCode));

    /// <summary>The newest certificate of each product on the day, what needs doing first; of one standing or of all.</summary>
    public Task<IReadOnlyList<CertificateRow>> CertificatesAsync(
        string programmeCode, string? placeCode, Viewpoint view, string? certificateStatus, int offset, int limit) =>
        RowsAsync<CertificateRow>("certificates__rows", view, ("programme_code", programmeCode), ("place_code", placeCode),
            ("certificate_status", certificateStatus), ("row_offset", (long)offset), ("row_limit", (long)limit));

    /// <summary>Certificates by standing on the day, of the programme's place and of each unit.</summary>
    public Task<IReadOnlyList<CertificateCountRow>> CertificateCountsAsync(string programmeCode, Viewpoint view) =>
        RowsAsync<CertificateCountRow>("certificates__by_place", view, ("programme_code", programmeCode));

    /// <summary>The rows behind a figure and its totals; a place of nothing is the programme's own.</summary>
    /// <param name="unitCodes">Only rows that these units handed in; nothing for those of all units.</param>
    public async Task<LineagePage> LineageAsync(
        string kpiCode, string programmeCode, string phaseCode, string? placeCode, Viewpoint view, IReadOnlyCollection<string>? unitCodes, int offset, int limit)
    {
        (string, object?)[] figure =
            [("kpi_code", kpiCode), ("programme_code", programmeCode), ("phase_code", phaseCode), ("place_code", placeCode), ("as_of", view.AsOf),
             ("unit_codes", unitCodes is null ? null : string.Join(',', unitCodes))];
        var file = await FileAsync(view);
        var total = file.Rows<LineageTotal>("lineage__totals", figure).SingleOrDefault() ?? new LineageTotal(null, null, 0);
        var rows = file.Rows<LineageRow>("lineage__rows", [.. figure, ("row_offset", (long)offset), ("row_limit", (long)limit)]);
        return new LineagePage(total.NumeratorTotal, total.DenominatorTotal, total.RowCount,
            [.. rows.Select(row => row with { Cells = CellsOf(row) })]);
    }

    /// <summary>What each submission contributes to KPIs of a phase, whole programme.</summary>
    public Task<IReadOnlyList<ContributionRow>> ContributionsAsync(string programmeCode, string phaseCode, IReadOnlyList<string> kpiCodes, Viewpoint view) =>
        RowsAsync<ContributionRow>("lineage__contributions", view,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("kpi_codes", kpiCodes.ToList()));

    /// <summary>The programme's place and the units directly under it on the day.</summary>
    public Task<IReadOnlyList<PlaceRow>> UnitsAsync(string programmeCode, Viewpoint view) =>
        RowsAsync<PlaceRow>("progress__units", view, ("programme_code", programmeCode));

    /// <summary>The maps that a programme's figures can be told on, oldest first.</summary>
    public Task<IReadOnlyList<MapRow>> MapsAsync(string programmeCode) =>
        RowsAsync<MapRow>("progress__maps", null, ("programme_code", programmeCode));

    /// <summary>What could not be divided on the viewpoint's map; nothing as reported.</summary>
    public Task<IReadOnlyList<RemainderRow>> MapRemainderAsync(string programmeCode, string phaseCode, Viewpoint view) =>
        RowsAsync<RemainderRow>("progress__map_remainder", view, ("programme_code", programmeCode), ("phase_code", phaseCode));

    /// <summary>What the documents of a programme, or of all, ask for by a day.</summary>
    public Task<IReadOnlyList<CalendarRow>> ReportCalendarAsync(string? programmeCode) =>
        RowsAsync<CalendarRow>("programme__calendar", null, ("programme_code", programmeCode));

    public async Task<KpiRow?> KpiAsync(string kpiCode) =>
        (await RowsAsync<KpiRow>("kpi__definition", null, ("kpi_code", kpiCode))).SingleOrDefault();

    /// <summary>"star_rating, decision_date" becomes "Công nhận!I12, Công nhận!K12": the warehouse knows columns, the template knows cells.</summary>
    internal static string CellsOf(LineageRow row)
    {
        var sheet = SubmissionTemplate.Sheets.FirstOrDefault(one => one.NameVi == row.SheetName);
        if (sheet is null) return string.Empty;
        var columns = row.Cells.Split(", ").Where(column => sheet.Columns.Any(one => one.Key == column));
        return string.Join(", ", columns.Select(column => $"{sheet.NameVi}!{sheet.AddressOf(column, row.RowNumber)}"));
    }

    private async Task<IReadOnlyList<T>> RowsAsync<T>(string query, Viewpoint? view, params (string Name, object? Value)[] parameters)
    {
        var file = await FileAsync(view);
        return file.Rows<T>(query, view is null ? parameters : [.. parameters, ("as_of", view.AsOf)]);
    }

    private Task<WarehouseFile> KnownAsync(DateTimeOffset? knownAt) => files.AtAsync(new Viewpoint(files.Current.AsOf, knownAt));

    private async Task<WarehouseFile> FileAsync(Viewpoint? view) => view is null ? files.Current : await files.AtAsync(view);
}

/// <summary>A programme as its query gives it; its phases come by another.</summary>
internal sealed record ProgrammeLine(string ProgrammeCode, string NameVi, string NameEn, string PlaceCode, string PlaceNameVi, string Decision);

/// <summary>A phase with the programme it belongs to.</summary>
internal sealed record ProgrammePhase(string ProgrammeCode, string PhaseCode, string NameVi, string NameEn, DateOnly StartDate, DateOnly EndDate);

/// <summary>The parts of a figure over all its rows.</summary>
internal sealed record LineageTotal(decimal? NumeratorTotal, decimal? DenominatorTotal, long RowCount);
