using System.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>A record of a CSV file and the line on which it begins, from one.</summary>
internal sealed record CsvRecord(int Line, string[] Fields);

/// <summary>
/// The lines of a CSV text (RFC 4180): a field in quotes may hold separators, quotes doubled, and line breaks. A first line
/// "sep=;", by which some programs tell Excel the separator, does the same here.
/// </summary>
internal sealed class CsvLines
{
    private readonly string text;
    private readonly char separator;
    private readonly StringBuilder field = new();
    private int at;
    private int line = 1;

    public CsvLines(string text)
    {
        this.text = text;
        var first = FirstOf(text);
        var isSaid = first.Length == 5 && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
        // Headers hold commas ("Mã xã, phường") but never semicolons.
        separator = isSaid ? first[^1] : first.Contains(';') ? ';' : ',';
        if (isSaid) at = first.Length;
    }

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

    private static ReadOnlySpan<char> FirstOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text.AsSpan(0, end);
    }
}
