using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>A claim and the select that finds the rows which break it. None may be found, or the build is not promoted.</summary>
internal sealed record AuditQuery(string Name, string ClaimVi, string BadRows)
{
    private const int Samples = 5;
    private const int MaxValueLength = 60;

    /// <summary>The keys of all headers, then the files of audits/.</summary>
    public static IEnumerable<AuditQuery> All(SqlCatalog catalog) =>
        catalog.Models.Where(model => model.Header.Key.Count > 0).Select(KeyOf)
            .Concat(catalog.Of(SqlLayer.Audits).Select(audit => new AuditQuery(audit.Name, audit.Header.Sentence, audit.Body)));

    public AuditFinding? Run(DuckDBConnection warehouse)
    {
        var count = warehouse.One<long>($"select count(*) from ({BadRows}) as bad_row");
        if (count == 0) return null;
        return new AuditFinding(Name, ClaimVi, count, warehouse.All($"select * from ({BadRows}) as bad_row limit {Samples}", Describe));
    }

    private static AuditQuery KeyOf(SqlModel model)
    {
        var key = string.Join(", ", model.Header.Key);
        var missing = string.Join(" or ", model.Header.Key.Select(column => $"{column} is null"));
        return new AuditQuery($"{model.Name}__key", WarehouseTexts.KeyClaim(model.Header.Key),
            $"select {key}, count(*) as row_count from {model.Name} group by all having count(*) > 1 or {missing}");
    }

    private static string Describe(DbDataReader row) => string.Join(", ", Enumerable.Range(0, row.FieldCount).Select(column =>
    {
        var value = row.IsDBNull(column) ? "null" : Convert.ToString(row.GetValue(column), CultureInfo.InvariantCulture) ?? string.Empty;
        return $"{row.GetName(column)} = {(value.Length > MaxValueLength ? value[..MaxValueLength] + "…" : value)}";
    }));
}
