namespace OcopAnalytics.Warehouse;

/// <summary>
/// Sets all KPI files under each other: kpi_row, the rows that count, and kpi_result, their sums. Made from the
/// catalogue, so a new KPI touches no other file.
/// </summary>
internal static class KpiUnion
{
    public const string Row = "kpi_row";
    public const string Result = "kpi_result";

    private const string Columns =
        "kpi_code, period_key, place_key, numerator, denominator, submission_id, sheet_name, row_number, item_code";

    private const string NoRows = """
        select ''::varchar as kpi_code, 0 as period_key, 0 as place_key, 0::decimal(18,0) as numerator, 0::decimal(18,0) as denominator,
            ''::varchar as submission_id, ''::varchar as sheet_name, 0 as row_number, ''::varchar as item_code
        where false
        """;

    public static bool IsOne(string name) => name is Row or Result;

    /// <summary>A file of the KPI layer, whose rows stand in the union.</summary>
    public static bool IsPart(SqlModel model) => model.Layer == SqlLayer.Kpi && !IsOne(model.Name);

    public static IEnumerable<SqlModel> Models(IReadOnlyList<SqlModel> kpis)
    {
        // Columns by name, each one asked for: a file that lacks one fails here and not in a figure.
        var union = string.Join("\nunion all\n", kpis.Select(kpi => $"select {Columns} from {kpi.Name}").DefaultIfEmpty(NoRows));
        yield return Generated(Row, "Every source row that counts for a KPI: figures are their sums, so number and rows cannot disagree.",
            "one row per KPI per contributing row of a sheet per period and place", [], isTable: true, union);
        yield return Generated(Result, "The KPI parts, added up.", "one row per KPI per period per place",
            ["kpi_code", "period_key", "place_key"], isTable: true,
            $"""
             select
                 kpi_code,
                 period_key,
                 place_key,
                 sum(numerator)::decimal(18,0) as numerator,
                 sum(denominator)::decimal(18,0) as denominator
             from {Row}
             group by all
             """);
    }

    private static SqlModel Generated(string name, string sentence, string grain, string[] key, bool isTable, string body) =>
        new(name, SqlLayer.Kpi, $"kpi/{name} (generated)", new SqlHeader(sentence, grain, key, isTable, null, null, []), body);
}
