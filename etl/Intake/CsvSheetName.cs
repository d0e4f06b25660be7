using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>Which sheet of the template a CSV file is, and where its headers stand.</summary>
/// <param name="SheetKey">Key of the sheet; the name of the file where it is none of ours.</param>
/// <param name="HeaderRow">Line of the headers, from one.</param>
/// <param name="IsUpright">Whether each field of the form has a line of its own.</param>
internal sealed record CsvLook(string SheetKey, int HeaderRow, bool IsUpright);

/// <summary>
/// Tells which sheet of the template a CSV file is. Its name decides where it is that of a sheet or its key (product.csv, Sản
/// phẩm.csv); else its headers, when they are columns of one sheet alone and none that it needs is missing; else the end or
/// the beginning of its name (731-2025-H1-product.csv).
/// </summary>
internal static class CsvSheetName
{
    private static readonly IReadOnlyList<(string Key, SheetLayout Layout)> names =
    [
        .. SubmissionTemplate.Sheets.SelectMany(layout => new[] { layout.Key, layout.NameVi }, (layout, name) => (Key: VietnameseText.MatchKey(name), layout))
            .OrderByDescending(name => name.Key.Length),
    ];

    private static readonly Dictionary<SheetLayout, Dictionary<string, int>> headers = SubmissionTemplate.Sheets.ToDictionary(layout => layout, HeadersOf);

    /// <summary>Whether a file is the one that says version and locale.</summary>
    public static bool IsMark(string fileName) => Path.GetFileNameWithoutExtension(fileName).EndsWith(SubmissionTemplate.MarkSheet, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands in the name of a file before that of its sheet: files with the same belong together. The whole name where it names no sheet.</summary>
    public static string StemOf(string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName);
        if (IsMark(fileName)) return VietnameseText.MatchKey(stem[..^SubmissionTemplate.MarkSheet.Length]);
        var key = VietnameseText.MatchKey(stem);
        foreach (var (name, _) in names)
        {
            if (key == name) return string.Empty;
            if (key.EndsWith(" " + name, StringComparison.Ordinal)) return key[..^(name.Length + 1)];
        }
        return key;
    }

    /// <param name="records">The first lines of the file.</param>
    public static CsvLook Find(string fileName, IReadOnlyList<CsvRecord> records)
    {
        if (IsMark(fileName)) return new CsvLook(SubmissionTemplate.MarkSheet, 1, false);
        var layout = Named(fileName, isWhole: true) ?? Headed(records) ?? Named(fileName, isWhole: false);
        if (layout is null) return new CsvLook(fileName, records.Count == 0 ? 1 : records[0].Line, false);
        var isUpright = layout.Shape == SheetShape.Form && IsUpright(layout, records);
        var row = records.FirstOrDefault(record => isUpright ? IsLabel(layout, record) : IsHeader(layout, record)) ?? records.FirstOrDefault();
        return new CsvLook(layout.Key, row?.Line ?? 1, isUpright);
    }

    private static SheetLayout? Named(string fileName, bool isWhole)
    {
        var key = VietnameseText.MatchKey(Path.GetFileNameWithoutExtension(fileName));
        return names.FirstOrDefault(name => key == name.Key
            || !isWhole && (key.EndsWith(" " + name.Key, StringComparison.Ordinal) || key.StartsWith(name.Key + " ", StringComparison.Ordinal))).Layout;
    }

    private static SheetLayout? Headed(IReadOnlyList<CsvRecord> records)
    {
        var fitting = SubmissionTemplate.Sheets.Where(layout => records.Any(record => Fits(layout, record.Fields))
            || layout.Shape == SheetShape.Form && IsUpright(layout, records)).ToList();
        return fitting is [var only] ? only : null;
    }

    private static bool Fits(SheetLayout layout, string[] fields)
    {
        var written = fields.Where(field => !string.IsNullOrWhiteSpace(field)).Select(VietnameseText.MatchKey).ToList();
        var found = written.Select(header => headers[layout].GetValueOrDefault(header, -1)).ToHashSet();
        return written.Count > 0 && !found.Contains(-1)
            && Enumerable.Range(0, layout.Columns.Count).All(column => !layout.Columns[column].IsRequired || found.Contains(column));
    }

    // Most of what stands there is headers: a title and a hint are none.
    private static bool IsHeader(SheetLayout layout, CsvRecord record)
    {
        var written = record.Fields.Where(field => !string.IsNullOrWhiteSpace(field)).ToList();
        return written.Count > 1 && written.Count(field => headers[layout].ContainsKey(VietnameseText.MatchKey(field))) * 2 > written.Count;
    }

    private static bool IsUpright(SheetLayout layout, IReadOnlyList<CsvRecord> records) => records.Count(record => IsLabel(layout, record)) > 1;

    private static bool IsLabel(SheetLayout layout, CsvRecord record) => record.Fields.Length > 0 && headers[layout].ContainsKey(VietnameseText.MatchKey(record.Fields[0]));

    private static Dictionary<string, int> HeadersOf(SheetLayout layout)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < layout.Columns.Count; column++)
        {
            found[VietnameseText.MatchKey(layout.Columns[column].HeaderVi)] = column;
            found[VietnameseText.MatchKey(layout.Columns[column].Key)] = column;
        }
        return found;
    }
}
