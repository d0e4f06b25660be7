using DuckDB.NET.Data;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>Fills the seed tables, all of text (typing is the dimensions' affair; an empty field is null), and the KPI headers as one more.</summary>
internal static class SeedTables
{
    /// <summary>Gives the number of rows of all seeds together.</summary>
    /// <param name="spillFolder">Made for the moment: DuckDB reads CSV much faster from files than row by row.</param>
    public static long Load(DuckDBConnection warehouse, SqlCatalog catalog, string spillFolder)
    {
        Directory.CreateDirectory(spillFolder);
        try
        {
            return LoadKpiHeaders(warehouse, catalog) + catalog.SeedNames.Sum(name => LoadOne(warehouse, name, catalog.SeedText(name), spillFolder));
        }
        finally
        {
            Directory.Delete(spillFolder, recursive: true);
        }
    }

    /// <summary>Column names of a seed, from its header line.</summary>
    public static string[] Columns(string seedText) =>
        seedText[..seedText.IndexOf('\n', StringComparison.Ordinal)].Trim().Split(',');

    private static long LoadOne(DuckDBConnection warehouse, string name, string text, string spillFolder)
    {
        var file = Path.Combine(spillFolder, name + ".csv");
        File.WriteAllText(file, text);
        // Nothing is guessed: a code of digits stays text with its leading zeros, and a folder named a=b is no column.
        var columns = string.Join(", ", Columns(text).Select(column => $"{column}: 'varchar'"));
        return warehouse.Execute(
            $$"""
              insert into {{name}}
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
            warehouse.Execute("insert into seed_kpi_model values ($code, $counts, $excludes, $cells, $sheet, $optional)",
                ("code", kpi.KpiCode), ("counts", kpi.Header.CountsVi), ("excludes", kpi.Header.ExcludesVi),
                ("cells", string.Join(", ", kpi.Header.Cells)), ("sheet", sheet?.Key), ("optional", sheet?.IsOptional ?? false));
            count++;
        }
        return count;
    }

    // The sheet that has all the cells; none when a KPI rests on cells of several.
    private static SheetLayout? SheetOf(IReadOnlyList<string> cells) => SubmissionTemplate.Sheets
        .Where(sheet => cells.Count > 0 && cells.All(cell => sheet.Columns.Any(column => column.Key == cell)))
        .FirstOrDefault();
}
