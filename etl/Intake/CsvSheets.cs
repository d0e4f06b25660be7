using System.Text;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// CSV files, one a sheet, read as sheets: product.csv is the sheet Sản phẩm (<see cref="CsvSheetName"/>). The file _ocop.csv,
/// where there is one, says mark, version and locale on one line. UTF-8, with or without the mark of order; parted by
/// semicolons where the first line has one, by commas otherwise. Headers stand first, or below a title as Excel saves a sheet
/// of the template. Row numbers are lines, as an editor shows them.
/// </summary>
internal sealed class CsvSheets : SheetCursor
{
    private const int MostColumns = 1024;

    /// <summary>Lines of a title that may stand above the headers.</summary>
    private const int MostTitleLines = 6;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IReadOnlyList<(string Name, byte[] Content)> files;
    private readonly Queue<CsvRecord> seen = new();
    private Notation notation;
    private int next;
    private CsvLines? lines;
    private string sheetKey = string.Empty;
    private int headerRow = 1;
    private bool isUpright;

    /// <param name="files">Read in this order, but the mark first: it declares how the others are written.</param>
    public CsvSheets(IReadOnlyList<(string Name, byte[] Content)> files, Notation? declared = null)
    {
        this.files = [.. files.OrderBy(file => !CsvSheetName.IsMark(file.Name))];
        notation = declared ?? Notation.Vietnamese;
    }

    public override SpotForm Form => SpotForm.Line;

    public override Notation Notation => notation;

    public override string SheetKey => sheetKey;

    public override int HeaderRow => headerRow;

    public override bool IsUpright => isUpright;

    public override bool NeedsMark => false;

    public override bool IsOursAlone => true;

    public override bool NextSheet()
    {
        if (Fault is not null || next == files.Count) return false;
        var (name, content) = files[next++];
        (SheetName, RowNumber) = (name, 0);
        seen.Clear();
        try
        {
            lines = new CsvLines(Strict.GetString(WithoutMark(content)));
        }
        catch (DecoderFallbackException)
        {
            Fault = FileFault.NotUtf8;
            return false;
        }
        while (seen.Count <= MostTitleLines && lines.Next() is { } fields) seen.Enqueue(new CsvRecord(lines.FirstLine, fields));
        var look = CsvSheetName.Find(name, [.. seen]);
        (sheetKey, isUpright, headerRow) = (look.SheetKey, look.IsUpright, look.HeaderRow);
        ColumnCount = seen.Where(record => record.Line >= headerRow).Select(record => record.Fields.Length).FirstOrDefault();
        if (seen.Any(record => record.Fields.Length > MostColumns)) Fault = FileFault.SheetTooWide;
        else if (sheetKey == SubmissionTemplate.MarkSheet && seen.TryPeek(out var mark)) Declare(mark.Fields);
        return Fault is null;
    }

    public override bool ReadRow()
    {
        if (Fault is not null || Record() is not { } record) return false;
        if (lines!.IsBroken) Fault = FileFault.Broken;
        RowNumber = record.Line;
        Row = [.. record.Fields.Select(field => field.Length == 0 ? null : VietnameseText.Sound(field))];
        return Fault is null;
    }

    public override void Dispose()
    {
    }

    private CsvRecord? Record()
    {
        if (seen.TryDequeue(out var record)) return record;
        return lines?.Next() is { } fields ? new CsvRecord(lines.FirstLine, fields) : null;
    }

    private void Declare(string[] mark)
    {
        if (mark.Length < 3 || mark[2].Trim().Length == 0) return;
        if (Notation.Of(mark[2]) is { } declared) notation = declared;
        else Fault = FileFault.LocaleUnknown;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> content) => content.StartsWith("\uFEFF"u8) ? content[3..] : content;
}
