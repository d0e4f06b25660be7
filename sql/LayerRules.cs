namespace OcopAnalytics.Warehouse;

/// <summary>Who may read whom. The river flows one way: a file that reaches back or past is refused when the plan is made.</summary>
internal static class LayerRules
{
    private static readonly Dictionary<string, string[]> allowed = new()
    {
        ["stg_"] = ["raw_"],
        ["dim_"] = ["stg_", "seed_", "dim_"],
        ["bridge_"] = ["stg_", "seed_", "dim_", "bridge_"],
        ["fact_"] = ["stg_", "seed_", "dim_", "bridge_", "fact_"],
        ["kpi_"] = ["dim_", "bridge_", "fact_"],
        ["mart_"] = ["dim_", "bridge_", "fact_", "kpi_", "mart_"],
    };

    // kpi_row and raw_ for the page that shows the rows and cells behind a figure.
    private static readonly string[] allowedToQueries = ["mart_", "dim_", "bridge_", KpiUnion.Row, "raw_"];

    /// <summary>Throws, naming the file and what it reads, when a reference is forbidden.</summary>
    public static void Check(SqlModel reader, IReadOnlyList<string> references)
    {
        foreach (var reference in references.Where(reference => !MayRead(reader, reference)))
        {
            throw new InvalidDataException($"sql/{reader.Path} must not read {reference}: its layer reads {string.Join(", ", AllowedTo(reader))}.");
        }
        if (reader.Layer == SqlLayer.Staging && references.Count != 1)
        {
            throw new InvalidDataException($"sql/{reader.Path} must read exactly one raw_ table, not {references.Count}.");
        }
    }

    private static bool MayRead(SqlModel reader, string reference) =>
        reader.Layer is SqlLayer.Audits or SqlLayer.Raw
        || (KpiUnion.IsOne(reader.Name) && SqlModel.PrefixOf(reference) == "kpi_")
        || AllowedTo(reader).Any(prefix => reference.StartsWith(prefix, StringComparison.Ordinal));

    private static string[] AllowedTo(SqlModel reader) => reader.Layer switch
    {
        SqlLayer.Queries or SqlLayer.Macros => allowedToQueries,
        SqlLayer.Archive => ["raw_", "archive__"],
        _ => allowed.GetValueOrDefault(reader.Prefix, []),
    };
}
