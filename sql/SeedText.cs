using System.Globalization;
using CsvHelper;

namespace OcopAnalytics.Warehouse;

/// <summary>The seeds that come with the program, read where no warehouse is at hand.</summary>
internal static class SeedText
{
    private static readonly CsvReaderOptions format = new() { Separator = ',', FormatProvider = CultureInfo.InvariantCulture };

    /// <summary>All rows of a seed by column; an empty field is an empty text.</summary>
    public static List<Dictionary<string, string>> Rows(string seed)
    {
        var text = SqlCatalog.Embedded.SeedText(seed);
        var columns = SeedTables.Columns(text);
        using var csv = CsvReader.Create(new StringReader(text), format);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(columns.ToDictionary(column => column, column => csv.GetString(column), StringComparer.Ordinal));
        return rows;
    }
}
