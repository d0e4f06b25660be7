using DuckDB.NET.Data;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Growth;

/// <summary>A table of the star as another database is to have it: columns, key, and the columns that rows are sought by.</summary>
internal sealed record StarTable(string Name, IReadOnlyList<(string Name, string Type)> Columns, IReadOnlyList<string> Key)
{
    private static readonly string[] sought = ["period_key", "place_key"];

    /// <summary>Those that the questions of this folder read.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["dim_place", "bridge_place_ancestor", "fact_certification", "fact_product_standing", "fact_channel_standing", "fact_funding", "fact_training", "fact_staff"];

    public static IReadOnlyList<StarTable> Of(DuckDBConnection warehouse) => [.. Names.Select(name => new StarTable(name,
        warehouse.All("select column_name, lower(data_type) from duckdb_columns() where table_name = $name order by column_index",
            row => (row.GetString(0), row.GetString(1)), ("name", name)),
        SqlCatalog.Embedded.Find(name).Header.Key))];

    /// <summary>Makes the table with its key.</summary>
    /// <param name="typeOf">What the other database calls a type of DuckDB.</param>
    public string CreateStatement(Func<string, string> typeOf) =>
        $"create table {Name} ({string.Join(", ", Columns.Select(column => $"{column.Name} {typeOf(column.Type)}"))}, primary key ({string.Join(", ", Key)}))";

    /// <summary>An index as somebody would make it who asks by period and place; nothing for a table without them.</summary>
    public string? IndexStatement => sought.All(column => Columns.Any(one => one.Name == column))
        ? $"create index {Name}_sought on {Name} ({string.Join(", ", sought)})" : null;
}
