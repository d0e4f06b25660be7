using DuckDB.NET.Data;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>Brings the raw tables of an archive to what the template says today: an archive of years gets what came since.</summary>
internal static class RawSchema
{
    /// <summary>Makes missing tables and adds missing columns, empty; what is there is left as it is.</summary>
    public static void BringUpToDate(DuckDBConnection archive)
    {
        using var transaction = archive.BeginTransaction();
        foreach (var table in SqlCatalog.Embedded.Of(SqlLayer.Raw)) archive.Execute(table.Body);
        var present = Columns(archive);
        foreach (var sheet in SubmissionTemplate.Sheets)
        {
            foreach (var column in sheet.Columns.Where(column => column.IsLater && !present.Contains((TableOf(sheet), column.Key))))
            {
                archive.Execute($"alter table {TableOf(sheet)} add column {column.Key} {TypeOf(column.Kind)}");
            }
        }
        transaction.Commit();
    }

    private static HashSet<(string Table, string Column)> Columns(DuckDBConnection archive) =>
        [.. archive.All("select table_name, column_name from duckdb_columns() where not internal", row => (row.GetString(0), row.GetString(1)))];

    public static string TableOf(SheetLayout sheet) => $"raw_{sheet.Key}";

    public static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Count => "bigint",
        ColumnKind.Score => "decimal(9,2)",
        ColumnKind.Share => "decimal(9,6)",
        ColumnKind.Money => "decimal(18,0)",
        ColumnKind.Date => "date",
        _ => "varchar",
    };
}
