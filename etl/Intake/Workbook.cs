using System.Text;
using ExcelDataReader;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// A workbook as handed in, read forward only: sheet by sheet, row by row. The only file that knows the Excel library.
/// A file from outside never throws here; what is wrong with it stands in <see cref="Fault"/>.
/// </summary>
internal sealed class Workbook : IDisposable
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

    private readonly IExcelDataReader? reader;
    private readonly ErrorCells errorCells;
    private int sheetIndex = -1;
    private bool sheetHasErrors;
    private object?[] row = [];
    private long shown;
    private long places;

    // The library draws its default encoding from the code pages, which .NET leaves out unless asked.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Workbook(IExcelDataReader? reader, ErrorCells errorCells, FileFault? fault)
    {
        this.reader = reader;
        this.errorCells = errorCells;
        Fault = fault;
    }

    /// <summary>Why the file is refused; nothing as long as it could be read.</summary>
    public FileFault? Fault { get; private set; }

    public string SheetName { get; private set; } = string.Empty;

    /// <summary>Row read last, from one; zero before the first.</summary>
    public int RowNumber { get; private set; }

    public int ColumnCount { get; private set; }

    public static Workbook Open(ReadOnlyMemory<byte> content)
    {
        if (WorkbookContainer.Inspect(content, out var errorCells) is { } fault) return new Workbook(null, errorCells, fault);
        try
        {
            return new Workbook(ExcelReaderFactory.CreateOpenXmlReader(ContentStream.Over(content)), errorCells, null);
        }
        catch (Exception trouble) when (IsFromFile(trouble))
        {
            return new Workbook(null, errorCells, FileFault.Broken);
        }
    }

    /// <summary>Moves to the next sheet, hidden ones too; false after the last one or when the file breaks off.</summary>
    public bool NextSheet()
    {
        if (reader is null || Fault is not null) return false;
        try
        {
            if (sheetIndex >= 0 && !reader.NextResult()) return false;
            sheetIndex++;
            (SheetName, RowNumber, ColumnCount) = (Sound(reader.Name ?? string.Empty), 0, reader.FieldCount);
            sheetHasErrors = errorCells.HasAny(sheetIndex);
            // The library makes room for every column a sheet claims to have.
            if (ColumnCount is < 0 or > MostColumns)
            {
                Fault = FileFault.SheetTooWide;
                return false;
            }
            row = new object?[Math.Min(ColumnCount, MostColumnsRead)];
            return true;
        }
        catch (Exception trouble) when (IsFromFile(trouble))
        {
            Fault = FileFault.Broken;
        }
        return false;
    }

    /// <summary>Moves to the next row of the sheet; rows left out in between are read as empty ones.</summary>
    public bool ReadRow()
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

    /// <summary>
    /// What stands in a cell of the row read last, as Excel keeps it: text, a double, a day with time, a time span, true or
    /// false, a <see cref="CellError"/>, or nothing. Formulas give the value they had when the file was saved.
    /// </summary>
    public object? this[int columnIndex] => columnIndex < row.Length ? row[columnIndex] : null;

    public void Dispose() => reader?.Dispose();

    /// <summary>Half surrogate pairs and non-characters become U+FFFD; whole pairs stay.</summary>
    internal static string Sound(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        }
        return sound.ToString();
    }

    private void TakeRow(IExcelDataReader from)
    {
        for (var column = 0; column < row.Length; column++)
        {
            var value = from.GetValue(column);
            if (value is string text)
            {
                shown += text.Length;
                // Half surrogate pairs and non-characters can be written in Excel's escapes (_xD800_); normalising throws on them.
                if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF') >= 0) value = Sound(text);
            }
            row[column] = value ?? (sheetHasErrors ? errorCells.At(sheetIndex, RowNumber, column) : null);
        }
        shown += row.Length;
    }

    // The library is old and throws what it likes on a damaged file: index, null, format, overflow.
    private static bool IsFromFile(Exception trouble) => trouble is not OutOfMemoryException;
}
