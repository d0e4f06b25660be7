using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Word;

/// <summary>The parts of the body: heading, paragraphs, chart and table.</summary>
internal static class BriefingSections
{
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<BriefingSection> sections, MainDocumentPart document) =>
        sections.SelectMany(section => Of(section, document));

    private static IEnumerable<OpenXmlElement> Of(BriefingSection section, MainDocumentPart document)
    {
        yield return WordText.Paragraph(section.Level == 1 ? PaperStyle.Heading1 : PaperStyle.Heading2, section.Title);
        for (var index = 0; index < section.Paragraphs.Count; index++)
        {
            var paragraph = WordText.Paragraph(PaperStyle.BodyText, section.Paragraphs[index]);
            yield return section.Table is not null && index == section.Paragraphs.Count - 1 ? paragraph.KeptWithNext() : paragraph;
        }
        if (section.Chart is { UprightBars: { } bars, IsEmpty: false } chart) yield return WordChart.Add(document, section.Title, chart, bars);
        if (section.Table is not { } table) yield break;
        if (table.Unit is not null) yield return WordText.Paragraph(PaperStyle.TableUnit, table.Unit);
        yield return WordTable.Figures(section.Title, [.. table.Columns.Select(column => column.Width)], [.. table.Columns.Select(column => column.Header)], Rows(table));
    }

    private static IEnumerable<IReadOnlyList<Paragraph>> Rows(BriefingTable table)
    {
        var last = table.Rows.Count - 1;
        for (var index = 0; index <= last; index++)
        {
            // A total never stands alone (nor a header, by its style); a short table is moved, not cut.
            var isKept = index == last ? table.Total is not null : table.IsShort;
            yield return Row(table.Rows[index], table.Columns, null, isKept);
        }
        if (table.Total is not null) yield return Row(table.Total, table.Columns, LetterStyle.Strong, isKept: false);
    }

    private static List<Paragraph> Row(IReadOnlyList<string> cells, IReadOnlyList<BriefingColumn> columns, LetterStyle? letters, bool isKept) =>
    [
        .. cells.Select((cell, index) => WordText.Paragraph(columns[index].IsNumber ? PaperStyle.TableFigure : PaperStyle.TableText, cell, letters))
            .Select(paragraph => isKept ? paragraph.KeptWithNext() : paragraph),
    ];
}
