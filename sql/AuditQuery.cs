using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Warehouse;

/// <summary>A claim and the select that finds the rows which break it. None may be found, or the build is not promoted.</summary>
internal sealed record AuditQuery(string Name, Bilingual Claim, string BadRows)
{
    private const int Samples = 5;
    private const int MaxValueLength = 60;

    /// <summary>How many claims a build is audited by: each key and each file of audits/ is one.</summary>
    public static int CountOf(SqlCatalog catalog) => catalog.Models.Count(model => model.Header.Key.Count > 0) + catalog.Of(SqlLayer.Audits).Count();

    /// <summary>The keys of the headers, then the files of audits/: those about fixed tables alone, or all others.</summary>
    public static IEnumerable<AuditQuery> Of(BuildPlan plan, bool isFixed) =>
        plan.Order.Where(model => model.Header.Key.Count > 0 && plan.IsFixed(model.Name) == isFixed).Select(KeyOf)
            .Concat(plan.Catalog.Of(SqlLayer.Audits).Where(audit => plan.IsFixed(audit.Name) == isFixed)
                .Select(audit => new AuditQuery(audit.Name, new Bilingual(audit.Header.Sentence, audit.Header.English!), audit.Body)));

    /// <summary>The finding of a claim that does not hold, with a few of the rows that break it.</summary>
    public AuditFinding Finding(DuckDBConnection warehouse, long rowCount) =>
        new(Name, Claim.Vi, rowCount, warehouse.All($"select * from ({BadRows}) as bad_row limit {Samples}", Describe), Claim.En);

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
