using System.Text;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>A workbook to be handed in; says only what matters, everything else takes a sound default.</summary>
internal sealed class WorkbookBuilder
{
    private readonly Dictionary<string, List<Dictionary<string, object?>>> rows = SubmissionTemplate.Sheets.ToDictionary(
        sheet => sheet.Key, _ => new List<Dictionary<string, object?>>());
    private readonly Dictionary<string, List<(int Row, int Column, object Value)>> loose = [];
    private readonly Dictionary<string, List<string?>> headers = SubmissionTemplate.Sheets.ToDictionary(
        sheet => sheet.Key, sheet => sheet.Columns.Select(column => (string?)column.HeaderVi).ToList());
    private readonly List<string> order = [.. SubmissionTemplate.Sheets.Select(sheet => sheet.Key), SubmissionTemplate.MarkSheet];
    private readonly Dictionary<string, string> names = SubmissionTemplate.Sheets.ToDictionary(sheet => sheet.Key, sheet => sheet.NameVi);
    private readonly Dictionary<string, string> parts = [];
    private readonly Dictionary<string, List<string>> merged = [];
    private readonly HashSet<(string Sheet, int Row)> hiddenRows = [];
    private readonly HashSet<string> hiddenSheets = [];
    private object? mark = SubmissionTemplate.Mark;
    private object? version = SubmissionTemplate.Version;
    private bool hasSharedStrings;
    private bool hasSharedStringsPart;
    private bool countsFrom1904;

    /// <summary>Adds a row with these cells; the others are sound.</summary>
    public WorkbookBuilder Row(string sheetKey, params (string Column, object? Value)[] cells)
    {
        var row = SoundRows.Of(sheetKey, rows[sheetKey].Count + 1);
        foreach (var (column, value) in cells) row[column] = value;
        rows[sheetKey].Add(row);
        return this;
    }

    /// <summary>Adds rows that are all sound.</summary>
    public WorkbookBuilder Rows(string sheetKey, int count)
    {
        for (var index = 0; index < count; index++) Row(sheetKey);
        return this;
    }

    /// <summary>Writes over a cell of a row that is there, the first unless told.</summary>
    public WorkbookBuilder Set(string sheetKey, string column, object? value, int row = 0)
    {
        _ = SubmissionTemplate.SheetByKey(sheetKey).IndexOf(column);
        rows[sheetKey][row][column] = value;
        return this;
    }

    /// <summary>Writes into any cell of a sheet, by its place: row from one, column from zero.</summary>
    public WorkbookBuilder Loose(string sheetKey, int rowNumber, int columnIndex, object value)
    {
        if (!loose.TryGetValue(sheetKey, out var cells)) loose.Add(sheetKey, cells = []);
        cells.Add((rowNumber, columnIndex, value));
        return this;
    }

    public WorkbookBuilder Header(string sheetKey, string column, string? text)
    {
        headers[sheetKey][SubmissionTemplate.SheetByKey(sheetKey).IndexOf(column)] = text;
        return this;
    }

    /// <summary>Exchanges two columns of a table, or two fields of a form, with all that stands in them.</summary>
    public WorkbookBuilder Exchange(string sheetKey, string one, string other)
    {
        var (first, second) = (Place(sheetKey, one), Place(sheetKey, other));
        (headers[sheetKey][first], headers[sheetKey][second]) = (headers[sheetKey][second], headers[sheetKey][first]);
        return this;
    }

    public WorkbookBuilder Merge(string sheetKey, string range)
    {
        if (!merged.TryGetValue(sheetKey, out var ranges)) merged.Add(sheetKey, ranges = []);
        ranges.Add(range);
        return this;
    }

    public WorkbookBuilder HideRow(string sheetKey, int rowNumber)
    {
        hiddenRows.Add((sheetKey, rowNumber));
        return this;
    }

    public WorkbookBuilder Hide(string sheetKey)
    {
        hiddenSheets.Add(sheetKey);
        return this;
    }

    public WorkbookBuilder Without(string sheetKey)
    {
        order.Remove(sheetKey);
        return this;
    }

    public WorkbookBuilder Named(string sheetKey, string name)
    {
        names[sheetKey] = name;
        return this;
    }

    public WorkbookBuilder Marked(object? newMark, object? newVersion)
    {
        (mark, version) = (newMark, newVersion);
        return this;
    }

    public WorkbookBuilder MarkFirst()
    {
        order.Remove(SubmissionTemplate.MarkSheet);
        order.Insert(0, SubmissionTemplate.MarkSheet);
        return this;
    }

    public WorkbookBuilder SharedStrings()
    {
        hasSharedStrings = true;
        return this;
    }

    /// <summary>Names a part of shared strings of the test's own; the builder's texts stay in their cells.</summary>
    public WorkbookBuilder WithSharedStringsPart()
    {
        hasSharedStringsPart = true;
        return this;
    }

    public WorkbookBuilder From1904()
    {
        countsFrom1904 = true;
        return this;
    }

    /// <summary>Adds a part to the zip, or writes over one.</summary>
    public WorkbookBuilder Part(string path, string content)
    {
        parts[path] = content;
        return this;
    }

    public Dictionary<string, string> ToParts()
    {
        var strings = hasSharedStrings ? new List<string>() : null;
        var sheets = order.Select(key => new WrittenSheet(names.GetValueOrDefault(key, key),
            WorkbookPackage.Sheet(Cells(key), strings, row => hiddenRows.Contains((key, row)), merged.GetValueOrDefault(key, [])),
            hiddenSheets.Contains(key))).ToList();
        var package = WorkbookPackage.Parts(sheets, hasSharedStringsPart ? [] : strings, countsFrom1904);
        foreach (var (path, content) in parts) package[path] = content;
        return package;
    }

    public byte[] ToBytes() => WorkbookPackage.Zip(ToParts().Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value))));

    // Where a column stands now, after exchanges.
    private int Place(string sheetKey, string column)
    {
        var layout = SubmissionTemplate.SheetByKey(sheetKey);
        return headers[sheetKey].IndexOf(layout.Columns[layout.IndexOf(column)].HeaderVi);
    }

    private IEnumerable<(int Row, int Column, object? Value)> Cells(string key)
    {
        if (key == SubmissionTemplate.MarkSheet) return [(1, 0, mark), (1, 1, version)];
        var layout = SubmissionTemplate.SheetByKey(key);
        var own = layout.Shape == SheetShape.Form ? FormCells(layout) : TableCells(layout);
        return own.Concat(loose.GetValueOrDefault(key, []).Select(cell => (cell.Row, cell.Column, (object?)cell.Value)));
    }

    private IEnumerable<(int Row, int Column, object? Value)> FormCells(SheetLayout layout)
    {
        yield return (1, 0, layout.NameVi);
        for (var index = 0; index < layout.Columns.Count; index++)
        {
            var column = layout.Columns[index];
            var place = headers[layout.Key].IndexOf(column.HeaderVi);
            yield return (SheetLayout.HeaderRow + index, 0, headers[layout.Key][index]);
            yield return (SheetLayout.HeaderRow + (place < 0 ? index : place), 1, rows[layout.Key][0].GetValueOrDefault(column.Key));
        }
    }

    private IEnumerable<(int Row, int Column, object? Value)> TableCells(SheetLayout layout)
    {
        yield return (1, 0, layout.NameVi);
        for (var index = 0; index < layout.Columns.Count; index++) yield return (SheetLayout.HeaderRow, index, headers[layout.Key][index]);
        var rowNumber = SheetLayout.FirstDataRow;
        foreach (var row in rows[layout.Key])
        {
            for (var index = 0; index < layout.Columns.Count; index++)
            {
                var place = headers[layout.Key].IndexOf(layout.Columns[index].HeaderVi);
                yield return (rowNumber, place < 0 ? index : place, row.GetValueOrDefault(layout.Columns[index].Key));
            }
            rowNumber++;
        }
    }
}
