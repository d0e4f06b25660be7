using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Word;

/// <summary>Phụ lục: every target, or every figure, and how it is counted.</summary>
internal static class BriefingAnnex
{
    private const int CodeShare = 11;
    private const int TextShare = 89;

    public static IEnumerable<OpenXmlElement> Of(BriefingAppendix appendix)
    {
        yield return WordText.Paragraph(PaperStyle.AppendixTitle, [.. WordText.Lines([BriefingTexts.AppendixMark, appendix.Title])]);
        yield return WordText.Paragraph(PaperStyle.Attachment, appendix.Attachment);
        foreach (var note in appendix.Notes) yield return WordText.Paragraph(PaperStyle.AppendixNote, note);

        var rows = appendix.Measures.Select(measure => (IReadOnlyList<Paragraph>)(appendix.HasCodes
            ? [WordText.Paragraph(PaperStyle.TableText, measure.Code ?? string.Empty), Text(measure)]
            : [Text(measure)]));
        yield return appendix.HasCodes
            ? WordTable.Figures(appendix.Title, [CodeShare, TextShare], [Language.Vietnamese["progress.target_id"], BriefingTexts.MeasureAndCounting], rows, TableVerticalAlignmentValues.Top)
            : WordTable.Figures(appendix.Title, [TextShare], [BriefingTexts.FigureAndCounting], rows, TableVerticalAlignmentValues.Top);
        // A text ends with a paragraph, never with a table: Word would add one of full height.
        yield return WordText.Paragraph(PaperStyle.SectionEnd);
    }

    private static Paragraph Text(BriefingMeasure measure) => WordText.Paragraph(PaperStyle.AppendixText,
        WordText.Run($"{measure.Name}.", LetterStyle.Strong),
        WordText.Run($" {measure.Standing} "),
        WordText.Run(string.Join(' ', measure.HowCounted), LetterStyle.Emphasis));
}
