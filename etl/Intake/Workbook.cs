using System.Text;
using ExcelDataReader;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// A workbook as handed in, read forward only: sheet by sheet, row by row. The only file that knows the Excel library.
/// A file from outside never throws here; what is wrong with it stands in <see cref="SheetCursor.Fault"/>.
/// </summary>
internal sealed class Workbook : SheetCursor
{
    /// <summary>Excel's own bounds.</summary>
    public const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    // No sheet of ours is nearly as wide; what stands farther right is nobody's header.
    private const int MostColumnsRead = 256;

    // The library makes room for every column of every row: 4,096 rows as wide as Excel allows, or 65,536 of a thousand columns.
    private const long MostPlaces = 1L << 26;

    // A text that is kept once may be shown in a million cells, each of which is looked through: what cells show is bounded too.
    private const long MostShown = 1L << 31;

    private const int MostMerged = 100_000;

    private readonly IExcelDataReader? reader;
    private readonly WorkbookMarks marks;
    private readonly Dictionary<int, bool> isPercent = [];
    private int sheetIndex = -1;
    private bool sheetIsMarked;
    private long shown;
    private long places;

    // The library draws its default encoding from the code pages, which .NET leaves out unless asked.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Workbook(IExcelDataReader? reader, WorkbookMarks marks, FileFault? fault)
    {
        this.reader = reader;
        this.marks = marks;
        Fault = fault;
    }

    /// <summary>Whether the user cannot see the sheet.</summary>
    public bool IsSheetHidden { get; private set; }

    // The library gives a row that is filtered out or hidden no height.
    public override bool IsRowHidden => reader is { RowHeight: 0 };

    /// <summary>Ranges of merged cells of the sheet: rows from one, columns from zero, both ends included.</summary>
    public IReadOnlyList<MergedCells> Merged { get; private set; } = [];

    /// <summary>The formulas of the sheet by the column they stand in, from zero.</summary>
    public IReadOnlyDictionary<int, FormulaColumn> Formulas => marks.Formulas.Of(sheetIndex);

    /// <summary>Whether days are counted from 1904, as the first Macintosh did.</summary>
    public bool CountsFrom1904 => marks.CountsFrom1904;

    public static Workbook Open(ReadOnlyMemory<byte> content)
    {
        if (WorkbookContainer.Inspect(content, out var marks) is { } fault) return new Workbook(null, marks, fault);
        try
        {
            return new Workbook(ExcelReaderFactory.CreateOpenXmlReader(ContentStream.Over(content)), marks, null);
        }
        catch (Exception trouble) when (IsFromFile(trouble))
        {
            return new Workbook(null, marks, FileFault.Broken);
        }
    }

    /// <summary>Hidden sheets are read like the others.</summary>
    public override bool NextSheet()
    {
        if (reader is null || Fault is not null) return false;
        try
        {
            if (sheetIndex >= 0 && !reader.NextResult()) return false;
            sheetIndex++;
            (SheetName, RowNumber, ColumnCount) = (VietnameseText.Sound(reader.Name ?? string.Empty), 0, reader.FieldCount);
            sheetIsMarked = marks.HasAny(sheetIndex);
            IsSheetHidden = reader.VisibleState is "hidden" or "veryhidden";
            Merged = [.. (reader.MergeCells ?? []).Take(MostMerged).Select(range => new MergedCells(range.FromRow + 1, range.FromColumn, range.ToRow + 1, range.ToColumn))];
            // The library makes room for every column a sheet claims to have.
            if (ColumnCount is < 0 or > MostColumns)
            {
                Fault = FileFault.SheetTooWide;
                return false;
            }
            Row = new object?[Math.Min(ColumnCount, MostColumnsRead)];
            return true;
        }
        catch (Exception trouble) when (IsFromFile(trouble))
        {
            Fault = FileFault.Broken;
        }
        return false;
    }

    /// <summary>Rows left out in between are read as empty ones.</summary>
    public override bool ReadRow()
    {
        if (reader is null || Fault is not null || RowNumber >= MostRows) return false;
        try
        {
            if (!reader.Read()) return false;
            RowNumber++;
            TakeRow(reader);
            if (shown <= MostShown && (places += ColumnCount) <= MostPlaces) return true;
            Fault = FileFault.Inflates;
            return false;
        }
        catch (Exception trouble) when (IsFromFile(trouble))
        {
            Fault = FileFault.Broken;
            return false;
        }
    }

    public override void Dispose() => reader?.Dispose();

    private void TakeRow(IExcelDataReader from)
    {
        var row = Row;
        for (var column = 0; column < row.Length; column++)
        {
            var value = from.GetValue(column);
            if (value is string text)
            {
                shown += text.Length;
                // Half surrogate pairs and non-characters can be written in Excel's escapes (_xD800_); normalising throws on them.
                if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF') >= 0) value = VietnameseText.Sound(text);
            }
            else if (value is double number && IsPercent(from, column)) value = new PercentNumber(number);
            row[column] = value ?? (sheetIsMarked ? marks.At(sheetIndex, RowNumber, column) : null);
        }
        shown += row.Length;
    }

    private bool IsPercent(IExcelDataReader from, int column)
    {
        var format = from.GetNumberFormatIndex(column);
        if (isPercent.TryGetValue(format, out var known)) return known;
        return isPercent[format] = ShowsPercent(from.GetNumberFormatString(column));
    }

    // A sign in quotes or after a backslash is a text beside the number, and multiplies nothing.
    private static bool ShowsPercent(string? format)
    {
        var isQuoted = false;
        for (var at = 0; at < format?.Length; at++)
        {
            if (format[at] == '"') isQuoted = !isQuoted;
            else if (format[at] == '\\') at++;
            else if (format[at] == '%' && !isQuoted) return true;
        }
        return false;
    }

    // The library is old and throws what it likes on a damaged file: index, null, format, overflow.
    private static bool IsFromFile(Exception trouble) => trouble is not OutOfMemoryException;
}
