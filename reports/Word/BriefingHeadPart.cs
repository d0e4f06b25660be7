using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Word;

/// <summary>The two boxes, the title and the addressee.</summary>
internal static class BriefingHeadPart
{
    // Together the width of the text. The right box is as wide as the nation's name, which stands on one line.
    private const int NationBox = 5200;
    private const int AgencyBox = PaperSettings.TextWidth - NationBox;

    // How many letters stand on a line of the left box, and of the page.
    private const int LettersOfBox = 26;
    private const int LettersOfTitle = 78;
    private const int LettersOfNature = 90;

    // The line under the motto is as long as its words in bold letters of 13 points; that under the title 26 mm.
    private const int MottoWidth = 3280;
    private const int TitleRule = 1474;

    public static IEnumerable<OpenXmlElement> Of(Briefing briefing)
    {
        var head = briefing.Head;
        yield return WordTable.Places([AgencyBox, NationBox],
            [
                [WordText.Balanced(PaperStyle.ParentAgency, head.ParentAgency, LettersOfBox), WordText.Balanced(PaperStyle.Agency, head.Agency, LettersOfBox), Rule(AgencyBox, AgencyBox * 3 / 10)],
                [WordText.Paragraph(PaperStyle.Nation, BriefingTexts.Nation), WordText.Paragraph(PaperStyle.Motto, BriefingTexts.Motto), Rule(NationBox, MottoWidth)],
            ],
            [
                [WordText.Paragraph(PaperStyle.Number, $"{BriefingTexts.Number}{BriefingTexts.Room}{head.Symbol}")],
                [WordText.Paragraph(PaperStyle.PlaceAndDate, head.PlaceAndDate)],
            ]);
        if (briefing.Nature is { } nature) yield return WordText.Balanced(PaperStyle.Nature, nature.Sentence, LettersOfNature);
        yield return WordText.Paragraph(PaperStyle.Title, BriefingTexts.Kind);
        foreach (var line in head.SubjectLines) yield return WordText.Balanced(PaperStyle.Subtitle, line, LettersOfTitle);
        yield return Rule(PaperSettings.TextWidth, TitleRule);
        yield return WordText.Paragraph(PaperStyle.Addressee, $"{BriefingTexts.To} {head.Addressee}");
    }

    /// <summary>A line in the middle of a box: the upper border of an empty paragraph.</summary>
    private static Paragraph Rule(int box, int length)
    {
        var rule = WordText.Paragraph(PaperStyle.Rule);
        rule.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 0, Color = "000000" });
        rule.ParagraphProperties.Indentation = new Indentation { Left = Margin(), Right = Margin() };
        return rule;

        string Margin() => ((box - length) / 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
