using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace OcopAnalytics.Benchmarks.Growth;

/// <summary>A database that holds the star and answers questions about it over one connection.</summary>
internal interface IStar : IAsyncDisposable
{
    string Name { get; }

    /// <summary>Takes over the rows, with keys, indexes and statistics.</summary>
    Task FillAsync(DuckDBConnection warehouse, IReadOnlyList<StarTable> tables, CancellationToken stop);

    /// <summary>The rows of an answer as texts, sorted: what two databases have to agree in.</summary>
    IReadOnlyList<string> Ask(string question);
}

/// <summary>Rows as texts that do not tell which database they come from.</summary>
internal static class Cells
{
    public static IReadOnlyList<string> Read(DbDataReader reader)
    {
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) switch
            {
                // 5 and 5.00 are one number.
                decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture),
            })));
        }
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
