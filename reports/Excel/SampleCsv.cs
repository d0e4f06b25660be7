using System.Globalization;
using System.Reflection;
using CsvHelper;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>Reads the sample CSV files that lie in the assembly: samples/&lt;programme&gt;/&lt;sheet key&gt;.csv.</summary>
internal static class SampleCsv
{
    private const string Root = "samples/";
    private static readonly Assembly Here = typeof(SampleCsv).Assembly;
    private static readonly CsvReaderOptions Format = new() { Separator = ',', FormatProvider = CultureInfo.InvariantCulture };

    /// <summary>The programmes there are samples of, by name.</summary>
    public static IReadOnlyList<string> Programmes() =>
        [.. Here.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => name.Split('/')[1])
            .Distinct()
            .Order(StringComparer.Ordinal)];

    /// <summary>The records of a file, each as text by column name; none when the file may be missing and is.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string programme, string file, bool mayBeMissing = false)
    {
        var name = $"{Root}{programme}/{file}.csv";
        using var stream = Here.GetManifestResourceStream(name);
        if (stream is null) return mayBeMissing ? [] : throw new InvalidOperationException($"There is no sample {name}.");
        using var csv = CsvReader.Create(stream, Format);
        var header = csv.Headers.ToArray();
        var records = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
        {
            var record = new Dictionary<string, string>(header.Length);
            for (var index = 0; index < header.Length; index++) record[header[index]] = csv.GetString(index);
            records.Add(record);
        }
        return records;
    }

    /// <summary>A record as values of a sheet's columns, typed as the column's kind asks; empty fields are left out.</summary>
    public static IReadOnlyDictionary<string, object?> Typed(SheetLayout sheet, IReadOnlyDictionary<string, string> record)
    {
        var values = new Dictionary<string, object?>();
        foreach (var column in sheet.Columns)
        {
            if (record.TryGetValue(column.Key, out var text) && text.Length > 0) values[column.Key] = Typed(column.Kind, text);
        }
        return values;
    }

    private static object Typed(ColumnKind kind, string text) => kind switch
    {
        ColumnKind.Count => long.Parse(text, CultureInfo.InvariantCulture),
        ColumnKind.Score or ColumnKind.Share or ColumnKind.Money => decimal.Parse(text, CultureInfo.InvariantCulture),
        ColumnKind.Date => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => text,
    };
}
