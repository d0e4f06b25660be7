namespace OcopAnalytics.Warehouse;

/// <summary>
/// Sets all KPI files under each other: kpi_row, the rows that count, kpi_part and kpi_result, their sums. Made from the
/// catalogue, so a new KPI touches no other file.
/// </summary>
internal static class KpiUnion
{
    public const string Row = "kpi_row";
    public const string Part = "kpi_part";
    public const string Result = "kpi_result";

    private const string Columns =
        "kpi_code, period_key, place_key, numerator, denominator, submission_id, sheet_name, row_number, item_code";

    private const string NoRows = """
        select ''::varchar as kpi_code, 0 as period_key, 0 as place_key, 0::decimal(18,0) as numerator, 0::decimal(18,0) as denominator,
            ''::varchar as submission_id, ''::varchar as sheet_name, 0 as row_number, ''::varchar as item_code
        where false
        """;

    // A programme of thousands of products would have a row for each of them under each KPI: only those that a target asks for.
    private const string ItemThatATargetLooksAt = """
        coalesce(if(kpi_code in (
            select kpi_code from dim_target where scope in ('each_project', 'each_site')
            union all
            select dim_target.kpi_code from dim_target inner join dim_target_site using (target_id) where dim_target_site.place_key is null
        ), item_code, null), '')
        """;

    public static bool IsOne(string name) => name is Row or Part or Result;

    public static IEnumerable<SqlModel> Models(IReadOnlyList<SqlModel> kpis)
    {
        // Columns by name, each one asked for: a file that lacks one fails here and not in a figure.
        var union = string.Join("\nunion all\n", kpis.Select(kpi => $"select {Columns} from {kpi.Name}").DefaultIfEmpty(NoRows));
        yield return Generated(Row, "Every source row that counts for a KPI: figures are their sums, so number and rows cannot disagree.",
            "one row per KPI per contributing row of a sheet per period and place", [], isTable: false, union);
        yield return Generated(Part, "The KPI parts added up; item by item where a target looks at projects, sale points or named things one by one.",
            "one row per KPI per period per place, and per item of the KPIs that are looked at item by item (otherwise empty)",
            ["kpi_code", "period_key", "place_key", "item_code"], isTable: true,
            $"""
             select
                 kpi_code,
                 period_key,
                 place_key,
                 {(kpis.Count == 0 ? "''" : ItemThatATargetLooksAt)} as item_code,
                 sum(numerator)::decimal(18,0) as numerator,
                 sum(denominator)::decimal(18,0) as denominator
             from {Row}
             group by all
             """);
        // A view: nearly as many rows as the parts, and only audits ask for it.
        yield return Generated(Result, "The KPI parts, added up.", "one row per KPI per period per place",
            [], isTable: false,
            $"""
             select
                 kpi_code,
                 period_key,
                 place_key,
                 sum(numerator)::decimal(18,0) as numerator,
                 sum(denominator)::decimal(18,0) as denominator
             from {Part}
             group by all
             """);
    }

    private static SqlModel Generated(string name, string sentence, string grain, string[] key, bool isTable, string body) =>
        new(name, SqlLayer.Kpi, $"kpi/{name} (generated)", new SqlHeader(sentence, grain, key, isTable, null, null, []), body);
}
