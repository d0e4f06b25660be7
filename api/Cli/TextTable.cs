using System.Globalization;
using System.Text;

namespace OcopAnalytics.Api.Cli;

/// <summary>Prints rows under one another. Columns named with a leading &gt; stand at the right, as numbers should.</summary>
public sealed class TextTable(params string[] columns)
{
    private const int Widest = 60;

    private readonly List<string[]> rows = [];

    public void Add(params IEnumerable<string?> cells) => rows.Add([.. cells.Select(cell => Short(cell ?? string.Empty))]);

    public void Print(TextWriter output)
    {
        var isRight = columns.Select(column => column.StartsWith('>')).ToArray();
        string[] header = [.. columns.Select(column => column.TrimStart('>'))];
        int[] widths = [.. header.Select((name, index) => rows.Select(row => Width(row[index])).Append(Width(name)).Max())];

        output.WriteLine(Line(header));
        output.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (var row in rows) output.WriteLine(Line(row));

        string Line(string[] cells) => string.Join("  ", cells.Select((cell, index) =>
            isRight[index] ? new string(' ', widths[index] - Width(cell)) + cell : cell + new string(' ', widths[index] - Width(cell)))).TrimEnd();
    }

    private static string Short(string cell)
    {
        if (Width(cell) <= Widest) return cell;
        var letters = StringInfo.GetTextElementEnumerator(cell);
        var start = new StringBuilder();
        for (var taken = 0; taken < Widest - 1 && letters.MoveNext(); taken++) start.Append(letters.GetTextElement());
        return start.Append('…').ToString();
    }

    /// <summary>Letters as a person counts them: ộ is one, however it is written.</summary>
    private static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
