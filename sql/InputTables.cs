using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>What the models read and no model makes: raw tables, seeds, the build's dates, the headers of the KPI files.</summary>
public static class InputTables
{
    /// <summary>Makes all of them, empty.</summary>
    public static void Create(DuckDBConnection warehouse, SqlCatalog catalog)
    {
        foreach (var table in catalog.Of(SqlLayer.Raw)) warehouse.Execute(table.Body);
        if (catalog.ObjectNames.Contains(MergeArchive.Table)) warehouse.Execute(MergeArchive.KeptCode);
        foreach (var seed in catalog.SeedNames)
        {
            warehouse.Execute($"create table {seed} ({string.Join(", ", SeedTables.Columns(catalog.SeedText(seed)).Select(column => $"{column} varchar"))})");
        }
        warehouse.Execute("create table dim_build (build_id varchar, as_of date, known_at timestamp, map_date date, built_at timestamp)");
        warehouse.Execute("create table seed_kpi_model (kpi_code varchar, counts_vi varchar, excludes_vi varchar, cells varchar, sheet_key varchar, is_optional_sheet boolean)");
    }
}
