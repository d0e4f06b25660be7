using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Reports.Funding;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>Views of funding, resolved once for page, JSON, CSV and workbook.</summary>
public sealed class FundingDesk(WarehouseReader reader)
{
    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<(FundingPivot? Pivot, ReadingScope? Scope, ScopeProblem? Problem)> PivotAsync(ScopeQuery query, (FundingQuestion? Question, ScopeProblem? Problem) asked, Language language)
    {
        if (asked.Question is null) return (null, null, asked.Problem);
        var (scope, problem) = await ReadingScope.ReadAsync(reader, query);
        return scope is null ? (null, null, problem)
            : (await FundingPivot.ReadAsync(reader, scope, asked.Question, language), scope, null);
    }

    public static byte[] Csv(FundingPivot pivot, ReadingScope scope, Language language)
    {
        var csv = new CsvText().Row([language["funding.axis_" + pivot.Question.Rows], .. pivot.Columns.Select(column => column.Name), language["funding.total"]]);
        foreach (var row in pivot.Rows)
        {
            csv.Row([row.Name, .. pivot.Columns.Select(column => (object?)pivot.Value(row.Code, column.Code)), pivot.Value(row.Code, null)]);
        }
        csv.Row([language["funding.total"], .. pivot.Columns.Select(column => (object?)pivot.Value(null, column.Code)), pivot.Value(null, null)]);
        foreach (var overlap in pivot.Overlaps) csv.Row(overlap);
        csv.Row(ViewpointWords.Line(scope.Build, scope.View, language));
        return csv.ToBytes();
    }

    public static byte[] Workbook(FundingPivot pivot, ReadingScope scope, Language language) => FundingWorkbook.Write(pivot, scope, language);

    /// <summary>What a certified product costs: the units of a phase, or every phase of every programme.</summary>
    public static byte[] Csv(IEnumerable<FundingCostRow> rows)
    {
        var csv = new CsvText().Row("programme_code", "phase_code", "period_code", "place_code", "place_name_vi", "planned_vnd", "mobilised_vnd", "disbursed_vnd",
            "certified_products", "mobilised_of_plan_share", "disbursement_share", "disbursed_per_product_vnd", "known_at", "map");
        foreach (var row in rows)
        {
            csv.Row(row.ProgrammeCode, row.PhaseCode, row.PeriodCode, row.PlaceCode, row.PlaceNameVi, row.PlannedVnd, row.MobilisedVnd, row.DisbursedVnd,
                row.CertifiedProducts, row.MobilisedOfPlanShare, row.DisbursementShare, row.DisbursedPerProductVnd, Iso(row.KnownAt), row.Map);
        }
        return csv.ToBytes();
    }

    public static byte[] Csv(IEnumerable<FundingAgainstPlanRow> rows)
    {
        var csv = new CsvText().Row("phase_code", "kind", "source_code", "source_name_vi", "plan_vnd", "plan_share", "mobilised_vnd", "mobilised_share",
            "mobilised_of_plan_share", "disbursed_vnd", "disbursement_share", "may_contain", "known_at", "map");
        foreach (var row in rows)
        {
            csv.Row(row.PhaseCode, row.Kind, row.SourceCode, row.SourceCode is null ? Language.Vietnamese["funding.total"] : row.SourceNameVi, row.PlanVnd, row.PlanShare,
                row.MobilisedVnd, row.MobilisedShare, row.MobilisedOfPlanShare, row.DisbursedVnd, row.DisbursementShare, row.MayContain, Iso(row.KnownAt), row.Map);
        }
        return csv.ToBytes();
    }

    private static string? Iso(DateTimeOffset? knownAt) => knownAt is { } at ? ViewpointQuery.Iso(at) : null;
}
