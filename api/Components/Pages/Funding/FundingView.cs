using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Funding;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components.Pages.Funding;

/// <summary>What the funding page shows. Sums and shares come from the warehouse; here they are only laid out.</summary>
public sealed record FundingView(
    FundingQuestion Question, FundingPivot Pivot, IReadOnlyList<FundingSummaryRow> Summary, IReadOnlyList<FundingPlanRow> Plan,
    IReadOnlyList<FundingAgainstPlanRow> AgainstPlan, IReadOnlyList<FundingNameRow> Names,
    IReadOnlyList<FundingCostRow> CostOfUnits, IReadOnlyList<FundingCostRow> CostOfProgrammes, string? DataNature)
{
    public FundingSummaryRow? Total => Summary.FirstOrDefault(row => row.Grouping == "total");
    public IReadOnlyList<FundingSummaryRow> BySource => [.. Summary.Where(row => row.Grouping == "source")];

    /// <summary>The layout as it stands in an address.</summary>
    public (string Name, string? Value)[] Query =>
    [
        ("rows", Question.Rows), ("columns", Question.Columns), ("measure", Question.Measure), ("money", Question.MoneyCode), ("taxonomy", Question.Taxonomy),
    ];

    public static async Task<FundingView> ReadAsync(WarehouseReader reader, ReadingScope scope, FundingQuestion question, Language language)
    {
        var (programme, phase, place, at) = (scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.Place?.PlaceCode, scope.View);
        var reporting = (await reader.ReportingStatusAsync(programme, at))
            .Where(row => row.PhaseCode == phase && row.ReportedUnitCount > 0).MaxBy(row => row.PeriodCode, StringComparer.Ordinal);
        return new FundingView(question,
            await FundingPivot.ReadAsync(reader, scope, question, language),
            await reader.FundingSummaryAsync(programme, phase, place, at),
            await reader.FundingPlanAsync(programme),
            await reader.FundingAgainstPlanAsync(programme, question.Taxonomy, at),
            await reader.FundingNamesAsync(programme, phase, at),
            await reader.FundingCostAsync(programme, phase, at),
            await reader.FundingCostAsync(null, null, at),
            reporting?.DataNature);
    }

    /// <summary>The figures at the top: text key, KPI behind it, amount.</summary>
    public IEnumerable<(string Key, string Kpi, string Amount)> Figures(Language language) => Total is not { } total ? [] :
    [
        ("funding.planned", "funding_planned", OcopAnalytics.Reports.Figures.Value(total.PlannedVnd, "amount", language)),
        ("funding.mobilised", "funding_mobilised", OcopAnalytics.Reports.Figures.Value(total.MobilisedVnd, "amount", language)),
        ("funding.disbursed", "funding_disbursed", OcopAnalytics.Reports.Figures.Value(total.DisbursedVnd, "amount", language)),
        ("funding.disbursement_rate", "funding_disbursement_share", OcopAnalytics.Reports.Figures.Value(total.DisbursementShare, "ratio", language)),
    ];
}
