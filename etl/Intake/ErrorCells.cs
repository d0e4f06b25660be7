using System.IO.Compression;

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
            found.ReadSheet(new CellWalk(reader), sheetIndex);
        }
        return found;
    }

    private void ReadSheet(CellWalk walk, int sheetIndex)
    {
        CellError? current = null;
        while (walk.Read() && cells.Count < MostKept)
        {
            if (walk.At == CellPart.CellStart)
            {
                current = walk.CellType == "e" ? new CellError("#") : null;
                if (current is not null) cells[(sheetIndex, walk.RowNumber, walk.ColumnIndex)] = current;
            }
            else if (walk.At == CellPart.Text && walk.InValue && current is not null)
            {
                cells[(sheetIndex, walk.RowNumber, walk.ColumnIndex)] = new CellError(Shortened(walk.Text));
                current = null;
            }
        }
    }

    private static string Shortened(string text) => text.Length <= 20 ? text : text[..20];
}
