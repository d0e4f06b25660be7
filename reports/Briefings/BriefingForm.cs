namespace OcopAnalytics.Reports.Briefings;

/// <summary>The files a briefing is handed out as: PDF to read and print, Word to edit, number and sign.</summary>
public enum BriefingForm
{
    Pdf,
    Word,
}

/// <summary>How each form is called by programs.</summary>
public static class BriefingForms
{
    /// <summary>The end of a file's name, with its dot.</summary>
    public static string Ending(this BriefingForm form) => form is BriefingForm.Word ? ".docx" : ".pdf";

    public static string ContentType(this BriefingForm form) => form is BriefingForm.Word ? Word.BriefingDocument.ContentType : "application/pdf";

    /// <summary>The form a file's name asks for, or nothing for another kind of file.</summary>
    public static BriefingForm? Of(string fileName) => Enum.GetValues<BriefingForm>().Cast<BriefingForm?>()
        .FirstOrDefault(form => fileName.EndsWith(form!.Value.Ending(), StringComparison.OrdinalIgnoreCase));
}
