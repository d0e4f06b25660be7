using OcopAnalytics.Etl;

namespace OcopAnalytics.Api.Intake;

/// <summary>A file out of a form: its content whole, its name without whatever path or oddity the sender's browser put in.</summary>
public static class UploadedFile
{
    private const int LongestName = 200;

    public static async Task<SubmissionFile> ReadAsync(IFormFile upload, DateTimeOffset receivedAt, string submittedBy, CancellationToken stop)
    {
        using var content = new MemoryStream((int)upload.Length);
        await upload.CopyToAsync(content, stop);
        return new SubmissionFile(NameOf(upload.FileName), content.ToArray(), receivedAt, submittedBy);
    }

    public static string NameOf(string sent)
    {
        var name = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        name = Model.Text.VietnameseText.Clean(name);
        return name.Length switch
        {
            0 => "khong-ten.xlsx",
            > LongestName => name[^LongestName..],
            _ => name,
        };
    }
}
