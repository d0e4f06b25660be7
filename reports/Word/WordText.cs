using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Reports.Word;

/// <summary>Makes paragraphs. Whatever a text looks like, it is a text: never a field, a link or markup.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(PaperStyle style, string text, LetterStyle? letters = null) => Paragraph(style, Run(text, letters));

    public static Paragraph Paragraph(PaperStyle style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph();
        if (style != PaperStyle.Normal) paragraph.ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style.ToString() } };
        paragraph.Append(content);
        return paragraph;
    }

    public static Run Run(string text, LetterStyle? letters = null) => Letters(letters, new Text(Readable(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A run that is no text: a tab, a break.</summary>
    public static Run Mark(OpenXmlElement mark) => Letters(null, mark);

    /// <summary>Texts under each other in one paragraph.</summary>
    public static IEnumerable<Run> Lines(IEnumerable<string> lines) => lines.SelectMany((line, index) => index == 0 ? (Run[])[Run(line)] : [Mark(new Break()), Run(line)]);

    /// <summary>
    /// A centred title in lines of about the same length, as it is written by hand: Word would fill the first line and
    /// leave one word alone on the last.
    /// </summary>
    public static Paragraph Balanced(PaperStyle style, string text, int lettersOfLine)
    {
        var words = Readable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var length = words.Sum(word => word.Length + 1) - 1;
        var wanted = (double)length / Math.Max(1, (length + lettersOfLine - 1) / lettersOfLine);
        var lines = new List<string> { string.Empty };
        foreach (var word in words)
        {
            var line = lines[^1];
            // A word goes where it brings the line nearer to the wanted length.
            if (line.Length == 0) lines[^1] = word;
            else if (Math.Abs(line.Length + 1 + word.Length - wanted) <= Math.Abs(line.Length - wanted)) lines[^1] = $"{line} {word}";
            else lines.Add(word);
        }
        return Paragraph(style, [.. Lines(lines)]);
    }

    public static Paragraph KeptWithNext(this Paragraph paragraph)
    {
        (paragraph.ParagraphProperties ??= new ParagraphProperties()).KeepNext = new KeepNext();
        return paragraph;
    }

    /// <summary>What XML cannot hold is left out; what would break a line or jump to a tab is a blank.</summary>
    public static string Readable(string text) =>
        string.Concat(TemplateCells.Storable(text).Select(letter => letter is '\n' or '\r' or '\t' ? ' ' : letter));

    private static Run Letters(LetterStyle? letters, OpenXmlElement content)
    {
        var run = new Run();
        if (letters is not null) run.RunProperties = new RunProperties { RunStyle = new RunStyle { Val = letters.ToString() } };
        run.Append(content);
        return run;
    }
}
