using DocumentFormat.OpenXml;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Word;

/// <summary>The last paragraph, who signs and who gets a copy. A signature never stands on a page without a word of what is signed.</summary>
internal static class BriefingClosing
{
    public static IEnumerable<OpenXmlElement> Of(Briefing briefing)
    {
        yield return WordText.Paragraph(PaperStyle.Conclusion, briefing.Conclusion);
        yield return WordTable.Places([4, 3],
            [
                [
                    WordText.Paragraph(PaperStyle.RecipientsTitle, BriefingTexts.Recipients),
                    .. briefing.Signature.Recipients.Select(recipient => WordText.Paragraph(PaperStyle.Recipient, $"- {recipient}")),
                ],
                // The name is the office's to write: its paragraph is there, a signature's height below.
                [WordText.Paragraph(PaperStyle.Authority, briefing.Signature.Authority), WordText.Paragraph(PaperStyle.Signer)],
            ]);
    }
}
