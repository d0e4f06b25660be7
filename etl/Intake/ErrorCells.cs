using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace OcopAnalytics.Etl.Intake;

/// <summary>An error that Excel shows in a cell instead of a value: #REF!, #N/A.</summary>
internal sealed record CellError(string Text);

/// <summary>
/// The cells in which Excel shows an error. The Excel library gives them out as empty cells, and an empty cell is a
/// different thing: so the sheets that have any are read once more for them.
/// </summary>
internal sealed class ErrorCells
{
    // More are not worth keeping: the workbook is refused, and only a thousand issues are listed.
    private const int MostKept = 100_000;

    public static readonly ErrorCells None = new();

    private readonly Dictionary<(int Sheet, int Row, int Column), CellError> cells = [];
    private readonly HashSet<int> sheets = [];

    /// <summary>The error in a cell, or nothing; sheet and column count from zero, the row from one.</summary>
    public CellError? At(int sheetIndex, int rowNumber, int columnIndex) => cells.GetValueOrDefault((sheetIndex, rowNumber, columnIndex));

    public bool HasAny(int sheetIndex) => sheets.Contains(sheetIndex);

    public static ErrorCells Read(ZipArchive zip, WorkbookParts parts, IReadOnlySet<string> sheetsWithErrors)
    {
        if (sheetsWithErrors.Count == 0) return None;
        var found = new ErrorCells();
        for (var sheetIndex = 0; sheetIndex < parts.Sheets.Count; sheetIndex++)
        {
            if (!sheetsWithErrors.Contains(parts.Sheets[sheetIndex])) continue;
            using var reader = WorkbookParts.Open(zip, parts.Sheets[sheetIndex]);
            if (reader is null) continue;
            found.sheets.Add(sheetIndex);
            found.ReadSheet(reader, sheetIndex);
        }
        return found;
    }

    private void ReadSheet(XmlReader reader, int sheetIndex)
    {
        var (rowNumber, columnIndex) = (0, -1);
        CellError? current = null;
        while (reader.Read() && cells.Count < MostKept)
        {
            if (reader.NodeType == XmlNodeType.Text && current is not null)
            {
                cells[(sheetIndex, rowNumber, columnIndex)] = new CellError(Shortened(reader.Value));
                current = null;
            }
            if (reader.NodeType != XmlNodeType.Element) continue;
            switch (reader.LocalName)
            {
                // A row or cell without an address stands right after the one before it.
                case "row":
                    rowNumber = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : rowNumber + 1;
                    columnIndex = -1;
                    break;
                case "c":
                    columnIndex = ColumnOf(reader.GetAttribute("r")) ?? columnIndex + 1;
                    current = reader.GetAttribute("t") == "e" ? new CellError("#") : null;
                    if (current is not null) cells[(sheetIndex, rowNumber, columnIndex)] = current;
                    break;
            }
        }
    }

    private static string Shortened(string text) => text.Length <= 20 ? text : text[..20];

    private static int? ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in address ?? string.Empty)
        {
            if (letter is < 'A' or > 'Z' || column > Workbook.MostColumns) break;
            column = column * 26 + (letter - 'A' + 1);
        }
        return column == 0 ? null : column - 1;
    }
}
