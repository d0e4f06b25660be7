using DuckDB.NET.Data;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>Fills the seed tables, all of text (typing is the dimensions' affair; an empty field is null), and the KPI headers as one more.</summary>
internal static class SeedTables
{
    /// <summary>Fills all but the tables of programmes: the same for every build.</summary>
    /// <param name="spillFolder">Made for the moment and deleted: DuckDB reads CSV much faster from files than row by row.</param>
    public static void LoadFixed(DuckDBConnection warehouse, SqlCatalog catalog, string spillFolder) => Spilling(spillFolder, () =>
        LoadKpiHeaders(warehouse, catalog)
        + catalog.SeedNames.Except(ProgrammeSeeds.Tables).Sum(name => LoadOne(warehouse, name, name, catalog.SeedText(name), spillFolder)));

    /// <summary>Fills the tables of programmes with the seeds and what staff put in force; gives the number of their rows.</summary>
    /// <param name="asOf">Day of the build: of what staff put in force, what holds on it.</param>
    public static long LoadProgrammes(DuckDBConnection database, SqlCatalog catalog, string spillFolder, DateOnly asOf) =>
        Spilling(spillFolder, () => LoadOwnAndStaffs(database, catalog, spillFolder, asOf));

    private static long Spilling(string folder, Func<long> load)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return load();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long LoadOwnAndStaffs(DuckDBConnection warehouse, SqlCatalog catalog, string spillFolder, DateOnly asOf)
    {
        var tables = ProgrammeSeeds.Tables.Intersect(catalog.SeedNames).ToList();
        if (!ProgrammeSeeds.AreMore(warehouse, catalog)) return tables.Sum(name => LoadOne(warehouse, name, name, catalog.SeedText(name), spillFolder));
        foreach (var name in tables)
        {
            warehouse.Execute($"create temp table {ProgrammeSeeds.Written(name)} as from {name}");
            LoadOne(warehouse, ProgrammeSeeds.Written(name), name, catalog.SeedText(name), spillFolder);
        }
        return ProgrammeSeeds.Merge(warehouse, catalog, asOf);
    }

    /// <summary>Column names of a seed, from its header line.</summary>
    public static string[] Columns(string seedText) =>
        seedText[..seedText.IndexOf('\n', StringComparison.Ordinal)].Trim().Split(',');

    private static long LoadOne(DuckDBConnection warehouse, string table, string name, string text, string spillFolder)
    {
        var file = Path.Combine(spillFolder, name + ".csv");
        File.WriteAllText(file, text);
        // Nothing is guessed: a code of digits stays text with its leading zeros, and a folder named a=b is no column.
        var columns = string.Join(", ", Columns(text).Select(column => $"{column}: 'varchar'"));
        return warehouse.Execute(
            $$"""
              insert into {{table}}
              select * from read_csv({{DuckDbFile.Quoted(file)}}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
                  new_line = '\n', nullstr = '', columns = { {{columns}} }, parallel = false, hive_partitioning = false)
              """);
    }

    private static long LoadKpiHeaders(DuckDBConnection warehouse, SqlCatalog catalog)
    {
        var count = 0;
        foreach (var kpi in catalog.Of(SqlLayer.Kpi).Where(kpi => !KpiUnion.IsOne(kpi.Name)))
        {
            var sheet = SheetOf(kpi.Header.Cells);
            // Where the number itself may be left empty, a filled sheet does not yet report it. Of a share, its first cell.
            var column = kpi.Header.Cells.Select(cell => sheet?.Columns.FirstOrDefault(one => one.Key == cell)).FirstOrDefault(one => IsAmount(one, sheet));
            warehouse.Execute("insert into seed_kpi_model values ($code, $counts, $excludes, $cells, $sheet, $optional)",
                ("code", kpi.KpiCode), ("counts", kpi.Header.CountsVi), ("excludes", kpi.Header.ExcludesVi),
                ("cells", string.Join(", ", kpi.Header.Cells)), ("sheet", column is null ? sheet?.Key : $"{sheet!.Key}.{column.Key}"), ("optional", column is not null || sheet is { IsOptional: true }));
            count++;
        }
        return count;
    }

    // Of the sheets that everybody fills in, money alone: a rating that is not given is no missing number.
    private static bool IsAmount(ColumnLayout? column, SheetLayout? sheet) =>
        column is { IsRequired: false, Kind: ColumnKind.Money } || sheet is { IsOptional: true } && column is { IsRequired: false, Kind: ColumnKind.Count };

    // The sheet that has all the cells; none when a KPI rests on cells of several.
    private static SheetLayout? SheetOf(IReadOnlyList<string> cells) => SubmissionTemplate.Sheets
        .Where(sheet => cells.Count > 0 && cells.All(cell => sheet.Columns.Any(column => column.Key == cell)))
        .FirstOrDefault();
}
