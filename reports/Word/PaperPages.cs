using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Word;

/// <summary>
/// What stands in the margins: the page's number above, from the second page on; below, on every page, of what nature the
/// figures are and from which build.
/// </summary>
internal static class PaperPages
{
    private const string Numbered = "numbered";
    private const string Unnumbered = "unnumbered";
    private const string Foot = "foot";
    private const string FirstFoot = "firstfoot";

    public static void Add(MainDocumentPart document, Briefing briefing)
    {
        document.AddNewPart<HeaderPart>(Numbered).Header = new Header(
            WordText.Paragraph(PaperStyle.Header, new SimpleField(WordText.Run("2")) { Instruction = " PAGE " }));
        document.AddNewPart<HeaderPart>(Unnumbered).Header = new Header(WordText.Paragraph(PaperStyle.Header));
        document.AddNewPart<FooterPart>(Foot).Footer = new Footer(BuildMark(briefing));
        document.AddNewPart<FooterPart>(FirstFoot).Footer = new Footer(BuildMark(briefing));
    }

    /// <summary>Ends the paper; what follows begins a page.</summary>
    public static Paragraph EndOfPaper()
    {
        var end = WordText.Paragraph(PaperStyle.SectionEnd);
        end.ParagraphProperties!.SectionProperties = Section();
        return end;
    }

    /// <summary>An annex is numbered on its own, its first page unnumbered like the paper's.</summary>
    public static SectionProperties Annex()
    {
        var section = Section();
        section.InsertAfter(new PageNumberType { Start = 1 }, section.GetFirstChild<PageMargin>());
        section.InsertBefore(new SectionType { Val = SectionMarkValues.NextPage }, section.GetFirstChild<PageSize>());
        return section;
    }

    private static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = Numbered },
        new HeaderReference { Type = HeaderFooterValues.First, Id = Unnumbered },
        new FooterReference { Type = HeaderFooterValues.Default, Id = Foot },
        new FooterReference { Type = HeaderFooterValues.First, Id = FirstFoot },
        PaperSettings.Page(),
        PaperSettings.Margins(),
        new TitlePage());

    private static Paragraph BuildMark(Briefing briefing)
    {
        List<OpenXmlElement> content = [];
        if (briefing.Nature is { } nature) content.Add(WordText.Run(nature.Mark, LetterStyle.NatureMark));
        foreach (var line in briefing.BuildMark.Split('\n'))
        {
            if (content.Count > 1) content.Add(WordText.Mark(new Break()));
            content.Add(WordText.Mark(new TabChar()));
            content.Add(WordText.Run(line));
        }
        return WordText.Paragraph(PaperStyle.Footer, [.. content]);
    }
}
