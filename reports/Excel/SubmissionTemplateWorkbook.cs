using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>
/// Writes the workbook a reporting unit fills in, from the template's layout alone: the same draft gives the same bytes.
/// </summary>
public static class SubmissionTemplateWorkbook
{
    /// <summary>Writes the workbook (.xlsx) at the stream's position; the stream stays open and need not be seekable.</summary>
    public static void Write(Stream stream, SubmissionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Write(draft));
    }

    /// <summary>The workbook (.xlsx) as bytes.</summary>
    public static byte[] Write(SubmissionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new FormWorkbook(SubmissionTemplate.Sheets, (SubmissionTemplate.Mark, SubmissionTemplate.Version), draft, GuideSheet.Create()).Write();
    }
}
