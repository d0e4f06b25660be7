using OcopAnalytics.Model.Money;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Tables;

/// <summary>The tables of Kinh phí beside the one of two dimensions: sums and rates are formulas, amounts whole đồng.</summary>
public static class FundingTables
{
    /// <summary>Planned, mobilised, disbursed by source, with the total.</summary>
    public static ExportTable BySource(IReadOnlyList<FundingSummaryRow> summary, MoneyUnit money, Language language)
    {
        var rows = summary.Where(row => row.Grouping == "source").ToList();
        var totalRow = TableWorkbook.FirstRow + rows.Count;
        return new ExportTable(language["export.by_source"], language["funding.by_source"],
            [new(language["funding.source"], Width: 44), Amount("funding.planned", money, language), Amount("funding.mobilised", money, language), Amount("funding.disbursed", money, language),
             new(language["funding.share"], ExportLook.Percent, Formula: row => $"IF(C${totalRow}=0,\"\",C{row}/C${totalRow})"), Rate('D', 'C', language)],
            [.. rows.Select(row => Cells(language.Pick(row.SourceNameVi!, row.SourceNameEn), row))],
            summary.FirstOrDefault(row => row.Grouping == "total") is { } total ? Cells(language["funding.total"], total) : null);
    }

    /// <summary>What a document plans by source, beside what was done, of one phase.</summary>
    public static ExportTable AgainstPlan(string phase, IReadOnlyList<FundingAgainstPlanRow> all, MoneyUnit money, Language language)
    {
        var rows = all.Where(row => row.SourceCode is not null).ToList();
        var totalRow = TableWorkbook.FirstRow + rows.Count;
        return new ExportTable(language.Format("export.plan", phase), $"{language["funding.against_plan"]} · {phase}",
            [new(language["funding.source"], Width: 44), Amount("funding.plan_of_document", money, language), new(language["funding.plan_share"], ExportLook.Percent, Formula: row => $"IF(B${totalRow}=0,\"\",B{row}/B${totalRow})"),
             Amount("funding.mobilised", money, language), new(language["funding.of_plan"], ExportLook.Percent, Formula: row => $"IF(B{row}=0,\"\",D{row}/B{row})"), Amount("funding.disbursed", money, language), Rate('F', 'D', language)],
            [.. rows.Select(row => Cells(language.Pick(row.SourceNameVi ?? row.SourceCode!, row.SourceNameEn), row))],
            all.FirstOrDefault(row => row.SourceCode is null) is { } total ? Cells(language["funding.total"], total) : null);
    }

    /// <summary>Units of a phase, or programmes and phases, beside each other: what a certified product costs.</summary>
    public static ExportTable Cost(bool isByUnit, IReadOnlyList<FundingCostRow> rows, MoneyUnit money, Language language) => new(
        language[isByUnit ? "export.units" : "export.programmes"], language[isByUnit ? "funding.cost_units" : "funding.cost_programmes"],
        [new(language[isByUnit ? "funding.unit" : "funding.programme"], Width: 54), Amount("funding.planned", money, language), Amount("funding.mobilised", money, language), Amount("funding.disbursed", money, language),
         Rate('D', 'C', language), new(language["funding.certified_products"], ExportLook.Count), new(language["funding.per_product"], LookOf(money), 20, row => $"IF(F{row}=0,\"\",D{row}/F{row})")],
        [.. rows.Where(row => row.PlannedVnd is not null || row.MobilisedVnd is not null || row.CertifiedProducts is not null).Select(row => (IReadOnlyList<object?>)
            [isByUnit ? language.Phrase(row.PlaceNameVi) : $"{row.ProgrammeCode} · {row.PhaseCode}", row.PlannedVnd, row.MobilisedVnd, row.DisbursedVnd, row.DisbursementShare, row.CertifiedProducts, row.DisbursedPerProductVnd])]);

    /// <summary>What the documents state, line by line.</summary>
    public static ExportTable Plan(IReadOnlyList<FundingPlanRow> rows, MoneyUnit money, Language language) => new(language["export.stated_plan"], language["funding.plan_title"],
        [new(language["filter.phase"]), new(language["funding.source"], Width: 34), new(language["funding.plan_item"], Width: 34), new(language["funding.plan_amount"], LookOf(money), 22), new(language["funding.plan_stated"], ExportLook.Percent),
         new(language["funding.plan_computed"], ExportLook.Percent), new(language["stated.as_written"], Width: 44), new(language["export.document"], Width: 34)],
        [.. rows.Select(row => (IReadOnlyList<object?>)[row.PhaseCode, language.Pick(row.SourceNameVi, row.SourceNameEn), row.ContentVi is { } content ? language.Phrase(content) : null, row.AmountVnd, row.StatedShare, row.ComputedShare, row.AsWritten, $"{row.SourceDocument} {row.SourceLine}"])]);

    private static IReadOnlyList<object?> Cells(string name, FundingSummaryRow row) => [name, row.PlannedVnd, row.MobilisedVnd, row.DisbursedVnd, row.MobilisedShare, row.DisbursementShare];

    // The total of a document's plan may not be the sum of its sources: it is told as the document and the warehouse have it.
    private static IReadOnlyList<object?> Cells(string name, FundingAgainstPlanRow row) =>
        [name, row.SourceCode is null ? new ExportCell(row.PlanVnd, ExportLook.Dong, IsTotal: true) : row.PlanVnd, row.PlanShare, row.MobilisedVnd, row.MobilisedOfPlanShare, row.DisbursedVnd, row.DisbursementShare];

    private static TableColumn Amount(string key, MoneyUnit money, Language language) => new(language[key], LookOf(money), 22, IsSummed: true);

    private static TableColumn Rate(char paid, char promised, Language language) =>
        new(language["funding.disbursement_rate"], ExportLook.Percent, Formula: row => $"IF({promised}{row}=0,\"\",{paid}{row}/{promised}{row})");

    private static ExportLook LookOf(MoneyUnit money) => money switch { MoneyUnit.Dong => ExportLook.Dong, MoneyUnit.Billion => ExportLook.Billion, _ => ExportLook.Million };
}
