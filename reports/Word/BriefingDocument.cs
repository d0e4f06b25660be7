using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Reports.Word;

/// <summary>
/// Writes the briefing as a Word document that an office edits, numbers, signs and sends; laid out after Nghị định 30/2020/NĐ-CP
/// like the printed one. It links to nothing, runs nothing, and the same briefing gives the same bytes.
/// </summary>
public static class BriefingDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The document (.docx) as bytes.</summary>
    public static byte[] Write(Briefing briefing)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var part = document.AddMainDocumentPart();
            document.ChangeIdOfPart(part, "document");
            part.AddNewPart<StyleDefinitionsPart>("styles").Styles = PaperStyles.Create();
            part.AddNewPart<DocumentSettingsPart>("settings").Settings = PaperSettings.Create();
            PaperPages.Add(part, briefing);
            PaperProperties.Add(document, briefing);

            var body = new Body(BriefingHeadPart.Of(briefing));
            body.Append(briefing.Opening.Select(paragraph => WordText.Paragraph(PaperStyle.BodyText, paragraph)));
            body.Append(BriefingSections.Of(briefing.Sections, part));
            body.Append(BriefingClosing.Of(briefing));
            body.Append(PaperPages.EndOfPaper());
            body.Append(BriefingAnnex.Of(briefing.Appendix));
            body.Append(PaperPages.Annex());
            part.Document = new Document(body);
        }
        return TimelessZip.Of(package);
    }
}
