using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>What the models read and no model makes: raw tables, seeds, the build's dates, the headers of the KPI files.</summary>
public static class InputTables
{
    /// <summary>What words are sought in: without diacritics, the letter U+0111 as d, marks as blanks, a blank before each word.</summary>
    // By a pattern: translate() reads its list of marks anew for each row, which took three times as long.
    public const string SearchedAs =
        """
        create macro searched_as(words) as
            ' ' || replace(regexp_replace(strip_accents(lower(words)), '[-.,;:/\\–—_()\[\]"“”‘’&+*#!?]', ' ', 'g'), chr(273), 'd')
        """;

    /// <summary>Makes all of them, empty.</summary>
    public static void Create(DuckDBConnection warehouse, SqlCatalog catalog)
    {
        warehouse.Execute(SearchedAs);
        foreach (var table in catalog.Of(SqlLayer.Raw)) warehouse.Execute(table.Body);
        if (catalog.ObjectNames.Contains(MergeArchive.Table)) warehouse.Execute(MergeArchive.KeptCode);
        foreach (var seed in catalog.SeedNames) CreateSeed(warehouse, catalog, seed);
        warehouse.Execute("create table dim_build (build_id varchar, as_of date, known_at timestamp, map_date date, built_at timestamp, sql_fingerprint varchar)");
        warehouse.Execute("create table seed_kpi_model (kpi_code varchar, counts_vi varchar, excludes_vi varchar, cells varchar, sheet_key varchar, is_optional_sheet boolean)");
    }

    /// <summary>Makes, empty and for this connection alone, the raw tables that a file of before they joined lacks.</summary>
    public static void StandInFor(DuckDBConnection file)
    {
        var present = file.All(SqlCatalog.Embedded.Find("archive__raw_table").Body, row => row.GetString(0));
        foreach (var table in SqlCatalog.Embedded.Of(SqlLayer.Raw).Where(table => !present.Contains(table.Name)))
        {
            file.Execute(table.Body.Replace("create table", "create temp table", StringComparison.Ordinal));
        }
    }

    /// <summary>Makes, empty, only what says something of programmes: to read it nothing else is needed.</summary>
    public static void CreateOfProgrammes(DuckDBConnection database, SqlCatalog catalog)
    {
        foreach (var table in catalog.Of(SqlLayer.Raw).Where(table => ProgrammeTables.Names.Contains(table.Name))) database.Execute(table.Body);
        foreach (var seed in ProgrammeSeeds.Tables) CreateSeed(database, catalog, seed);
    }

    private static void CreateSeed(DuckDBConnection warehouse, SqlCatalog catalog, string seed) =>
        warehouse.Execute($"create table {seed} ({string.Join(", ", SeedTables.Columns(catalog.SeedText(seed)).Select(column => $"{column} varchar"))})");
}
