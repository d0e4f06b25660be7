using System.Text;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// CSV files, one a sheet, read as sheets: product.csv is the sheet Sản phẩm. The file _ocop.csv marks them as ours, as the
/// hidden sheet marks the workbook: mark, version and locale on one line. UTF-8, with or without the mark of order; parted by
/// semicolons where the first line has one, by commas otherwise. Row numbers are lines, as an editor shows them.
/// </summary>
internal sealed class CsvSheets : SheetCursor
{
    private const int MostColumns = 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IReadOnlyList<(string Name, byte[] Content)> files;
    private Notation notation;
    private int next;
    private CsvLines? lines;
    private string[]? first;

    /// <param name="files">Read in this order, but the mark first: it declares how the others are written.</param>
    public CsvSheets(IReadOnlyList<(string Name, byte[] Content)> files, Notation? declared = null)
    {
        this.files = [.. files.OrderBy(file => SheetKeyOf(file.Name) != SubmissionTemplate.MarkSheet)];
        notation = declared ?? Notation.Vietnamese;
    }

    public override SpotForm Form => SpotForm.Line;

    public override Notation Notation => notation;

    public override string SheetKey => SheetKeyOf(SheetName);

    public override bool NextSheet()
    {
        if (Fault is not null || next == files.Count) return false;
        var (name, content) = files[next++];
        (SheetName, RowNumber) = (name, 0);
        try
        {
            lines = new CsvLines(Strict.GetString(WithoutMark(content)));
        }
        catch (DecoderFallbackException)
        {
            Fault = FileFault.NotUtf8;
            return false;
        }
        first = lines.Next();
        ColumnCount = first?.Length ?? 0;
        if (ColumnCount > MostColumns) Fault = FileFault.SheetTooWide;
        else if (SheetKey == SubmissionTemplate.MarkSheet) Declare(first ?? []);
        return Fault is null;
    }

    public override bool ReadRow()
    {
        if (Fault is not null || (first ?? lines?.Next()) is not { } fields) return false;
        first = null;
        if (lines!.IsBroken) Fault = FileFault.Broken;
        RowNumber = lines.FirstLine;
        Row = [.. fields.Select(field => field.Length == 0 ? null : Workbook.Sound(field))];
        return Fault is null;
    }

    public override void Dispose()
    {
    }

    private void Declare(string[] mark)
    {
        if (mark.Length < 3 || mark[2].Trim().Length == 0) return;
        if (Notation.Of(mark[2]) is { } declared) notation = declared;
        else Fault = FileFault.LocaleUnknown;
    }

    private static string SheetKeyOf(string name) => Path.GetFileNameWithoutExtension(name);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> content) => content.StartsWith("\uFEFF"u8) ? content[3..] : content;
}

/// <summary>The lines of a CSV text (RFC 4180): a field in quotes may hold separators, quotes doubled, and line breaks.</summary>
internal sealed class CsvLines(string text)
{
    private readonly char separator = SeparatorOf(text);
    private readonly StringBuilder field = new();
    private int at;
    private int line = 1;

    /// <summary>Line on which the record read last begins, from one.</summary>
    public int FirstLine { get; private set; }

    /// <summary>Whether a quote was opened and never closed.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The fields of the next record that is no empty line, or nothing at the end.</summary>
    public string[]? Next()
    {
        while (at < text.Length && text[at] is '\r' or '\n') SkipBreak();
        if (at >= text.Length) return null;
        FirstLine = line;
        var fields = new List<string>();
        while (true)
        {
            fields.Add(Field());
            if (at < text.Length && text[at] == separator) at++;
            else break;
        }
        if (at < text.Length) SkipBreak();
        return [.. fields];
    }

    private string Field()
    {
        field.Clear();
        if (at < text.Length && text[at] == '"') Quoted();
        // What stands behind a closing quote belongs to the field as it is.
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n')) field.Append(text[at++]);
        return field.ToString();
    }

    private void Quoted()
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '\n') line++;
            if (text[at] != '"') field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') field.Append(text[at++]);
            else
            {
                at++;
                return;
            }
        }
        IsBroken = true;
    }

    private void SkipBreak()
    {
        if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
        at++;
        line++;
    }

    // Headers hold commas ("Mã xã, phường") but never semicolons.
    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return (end < 0 ? text.AsSpan() : text.AsSpan(0, end)).Contains(';') ? ';' : ',';
    }
}
