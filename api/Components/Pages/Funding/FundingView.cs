using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Charts;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components.Pages.Funding;

/// <summary>What the funding page shows. Sums and shares come from the warehouse; here they are only laid out.</summary>
public sealed record FundingView(IReadOnlyList<FundingSummaryRow> Summary, IReadOnlyList<FundingPlanRow> Plan, string? DataNature, ChartSpec SourceChart, ChartSpec YearChart)
{
    public FundingSummaryRow? Total => Of("total").FirstOrDefault();
    public IReadOnlyList<FundingSummaryRow> BySource => Of("source");
    public IReadOnlyList<FundingSummaryRow> ByYear => Of("year");
    public IReadOnlyList<FundingSummaryRow> ByContent => Of("content");
    public IReadOnlyList<FundingSummaryRow> Cells => Of("year_source");
    public IReadOnlyList<int> Years => [.. ByYear.Select(row => row.FundingYear!.Value)];

    public static async Task<FundingView> ReadAsync(WarehouseReader reader, ReadingScope scope, Language language)
    {
        var (programme, phase, place, view) = (scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.Place?.PlaceCode, scope.View);
        var summary = await reader.FundingSummaryAsync(programme, phase, place, view);
        var reporting = (await reader.ReportingStatusAsync(programme, view))
            .Where(row => row.PhaseCode == phase && row.ReportedUnitCount > 0).MaxBy(row => row.PeriodCode, StringComparer.Ordinal);
        return new FundingView(summary, await reader.FundingPlanAsync(programme), reporting?.DataNature,
            Chart(summary, "source", row => language.Pick(row.SourceNameVi!, row.SourceNameEn), language["funding.source"], isHorizontal: true, language),
            Chart(summary, "year", row => row.FundingYear!.Value.ToString(VietnameseFormat.Culture), language["funding.year"], isHorizontal: false, language));
    }

    /// <summary>The three figures at the top: text key, KPI behind it, amount.</summary>
    public IEnumerable<(string Key, string Kpi, string Amount)> Figures(Language language) => Total is not { } total ? [] :
    [
        ("funding.planned", "funding_planned", OcopAnalytics.Reports.Figures.Value(total.PlannedVnd, "amount", language)),
        ("funding.mobilised", "funding_mobilised", OcopAnalytics.Reports.Figures.Value(total.MobilisedVnd, "amount", language)),
        ("funding.disbursed", "funding_disbursed", OcopAnalytics.Reports.Figures.Value(total.DisbursedVnd, "amount", language)),
        ("funding.disbursement_rate", "funding_disbursement_share", OcopAnalytics.Reports.Figures.Value(total.DisbursementShare, "ratio", language)),
    ];

    private List<FundingSummaryRow> Of(string grouping) => [.. Summary.Where(row => row.Grouping == grouping)];

    private static ChartSpec Chart(IReadOnlyList<FundingSummaryRow> summary, string grouping, Func<FundingSummaryRow, string> name, string header, bool isHorizontal, Language language)
    {
        var rows = summary.Where(row => row.Grouping == grouping).ToList();
        ChartSeries Series(string key, string color, Func<FundingSummaryRow, decimal> pick) => new(
            language[key], [.. rows.Select(row => (decimal?)(pick(row) / Model.Money.Vnd.Million))], [.. rows.Select(row => VietnameseFormat.MillionVnd(pick(row)))], color, ShowLabels: isHorizontal);
        return ChartFactory.Bars(header, [.. rows.Select(name)],
        [
            Series("funding.planned", Palette.Muted, row => row.PlannedVnd),
            Series("funding.mobilised", Palette.Main, row => row.MobilisedVnd),
            Series("funding.disbursed", Palette.Second, row => row.DisbursedVnd),
        ], isHorizontal, height: "tall");
    }
}
