using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// The only way to the figures, for pages, API, command line and briefings alike: the questions of sql/queries, asked of
/// the file that holds the day. A date (inclusive) before the first period and an unknown code give no rows.
/// </summary>
public sealed class WarehouseReader(WarehouseFiles files)
{
    /// <summary>The build that answers for a day; the one in service when no day is given.</summary>
    public async Task<BuildRow> BuildAsync(DateOnly? asOf = null) =>
        (await FileAsync(asOf)).Rows<BuildRow>("progress__build").Single();

    public async Task<IReadOnlyList<ProgrammeRow>> ProgrammesAsync()
    {
        var file = await FileAsync(null);
        var phases = file.Rows<ProgrammePhase>("progress__phases").ToLookup(phase => phase.ProgrammeCode);
        return [.. file.Rows<ProgrammeLine>("progress__programmes").Select(one => new ProgrammeRow(
            one.ProgrammeCode, one.NameVi, one.NameEn, one.PlaceCode, one.PlaceNameVi, one.Decision,
            [.. phases[one.ProgrammeCode].Select(phase => new PhaseRow(phase.PhaseCode, phase.NameVi, phase.NameEn, phase.StartDate, phase.EndDate))]))];
    }

    /// <summary>Targets and KPIs without one, of a phase or of all. For a unit: its actuals, without targets.</summary>
    public Task<IReadOnlyList<ScorecardRow>> ScorecardAsync(string programmeCode, string? phaseCode, string? placeCode, DateOnly asOf) =>
        placeCode is null
            ? RowsAsync<ScorecardRow>("progress__scorecard", asOf, ("programme_code", programmeCode), ("phase_code", phaseCode))
            : RowsAsync<ScorecardRow>("progress__scorecard_of_place", asOf,
                ("programme_code", programmeCode), ("phase_code", phaseCode), ("place_code", placeCode));

    /// <summary>KPIs at each half-year end of a phase up to the day.</summary>
    public Task<IReadOnlyList<TrendRow>> TrendAsync(
        string programmeCode, string phaseCode, IReadOnlyList<string> kpiCodes, string? placeCode, DateOnly asOf) =>
        RowsAsync<TrendRow>("progress__trend", asOf,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("kpi_codes", kpiCodes.ToList()), ("place_code", placeCode));

    /// <summary>KPIs of each unit directly under the programme's place.</summary>
    public Task<IReadOnlyList<PlaceValueRow>> ByPlaceAsync(string programmeCode, string phaseCode, IReadOnlyList<string> kpiCodes, DateOnly asOf) =>
        RowsAsync<PlaceValueRow>("progress__by_place", asOf,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("kpi_codes", kpiCodes.ToList()));

    /// <summary>Products in force on the day, by stars.</summary>
    public Task<IReadOnlyList<StarRow>> StarDistributionAsync(string programmeCode, string? placeCode, DateOnly asOf) =>
        RowsAsync<StarRow>("progress__star_distribution", asOf, ("programme_code", programmeCode), ("place_code", placeCode));

    /// <summary>Products in force on the day, by group.</summary>
    public Task<IReadOnlyList<GroupRow>> ProductGroupsAsync(string programmeCode, string? placeCode, DateOnly asOf) =>
        RowsAsync<GroupRow>("progress__product_groups", asOf, ("programme_code", programmeCode), ("place_code", placeCode));

    /// <summary>Money planned, mobilised and disbursed by year, source and content, up to the day.</summary>
    public Task<IReadOnlyList<FundingRow>> FundingAsync(string programmeCode, string? phaseCode, string? placeCode, DateOnly asOf) =>
        RowsAsync<FundingRow>("funding__breakdown", asOf,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("place_code", placeCode));

    /// <summary>Money up to the day, added up by source, year, both, content and in all.</summary>
    public Task<IReadOnlyList<FundingSummaryRow>> FundingSummaryAsync(string programmeCode, string? phaseCode, string? placeCode, DateOnly asOf) =>
        RowsAsync<FundingSummaryRow>("funding__summary", asOf,
            ("programme_code", programmeCode), ("phase_code", phaseCode), ("place_code", placeCode));

    /// <summary>Money the programme's documents state.</summary>
    public Task<IReadOnlyList<FundingPlanRow>> FundingPlanAsync(string programmeCode) =>
        RowsAsync<FundingPlanRow>("funding__plan", null, ("programme_code", programmeCode));

    /// <summary>Who has handed in, by half-year.</summary>
    public Task<IReadOnlyList<ReportingStatusRow>> ReportingStatusAsync(string programmeCode, DateOnly asOf) =>
        RowsAsync<ReportingStatusRow>("progress__reporting_status", asOf, ("programme_code", programmeCode));

    /// <summary>The rows behind a figure and its totals; a place of nothing is the programme's own.</summary>
    public async Task<LineagePage> LineageAsync(
        string kpiCode, string programmeCode, string phaseCode, string? placeCode, DateOnly asOf, int offset, int limit)
    {
        (string, object?)[] figure =
            [("kpi_code", kpiCode), ("programme_code", programmeCode), ("phase_code", phaseCode), ("place_code", placeCode), ("as_of", asOf)];
        var file = await FileAsync(asOf);
        var total = file.Rows<LineageTotal>("lineage__totals", figure).SingleOrDefault() ?? new LineageTotal(null, null, 0);
        var rows = file.Rows<LineageRow>("lineage__rows", [.. figure, ("row_offset", (long)offset), ("row_limit", (long)limit)]);
        return new LineagePage(total.NumeratorTotal, total.DenominatorTotal, total.RowCount,
            [.. rows.Select(row => row with { Cells = CellsOf(row) })]);
    }

    /// <summary>The programme's place and the units directly under it on the day.</summary>
    public Task<IReadOnlyList<PlaceRow>> UnitsAsync(string programmeCode, DateOnly asOf) =>
        RowsAsync<PlaceRow>("progress__units", asOf, ("programme_code", programmeCode));

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

    private async Task<IReadOnlyList<T>> RowsAsync<T>(string query, DateOnly? asOf, params (string Name, object? Value)[] parameters)
    {
        var file = await FileAsync(asOf);
        return file.Rows<T>(query, asOf is { } day ? [.. parameters, ("as_of", day)] : parameters);
    }

    private async Task<WarehouseFile> FileAsync(DateOnly? asOf) => asOf is { } day ? await files.AsOfAsync(day) : files.Current;
}

/// <summary>A programme as its query gives it; its phases come by another.</summary>
internal sealed record ProgrammeLine(string ProgrammeCode, string NameVi, string NameEn, string PlaceCode, string PlaceNameVi, string Decision);

/// <summary>A phase with the programme it belongs to.</summary>
internal sealed record ProgrammePhase(string ProgrammeCode, string PhaseCode, string NameVi, string NameEn, DateOnly StartDate, DateOnly EndDate);

/// <summary>The parts of a figure over all its rows.</summary>
internal sealed record LineageTotal(decimal? NumeratorTotal, decimal? DenominatorTotal, long RowCount);
