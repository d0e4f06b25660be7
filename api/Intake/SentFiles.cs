using OcopAnalytics.Etl;

namespace OcopAnalytics.Api.Intake;

/// <summary>What a request to the API carries: files of a form, or a JSON document as its body.</summary>
/// <param name="Status">Why it is not read on; nothing when it was.</param>
public sealed record SentFiles(IReadOnlyList<SubmissionFile> Files, ForeignReading Reading, int? Status)
{
    public static async Task<SentFiles> ReadAsync(HttpRequest request, DateTimeOffset receivedAt, string submittedBy, CancellationToken stop)
    {
        if (request.HasJsonContentType()) return await JsonAsync(request, receivedAt, submittedBy, stop);
        if (!request.HasFormContentType) return Refused(StatusCodes.Status415UnsupportedMediaType);
        var form = await request.ReadFormAsync(stop);
        if (form.Files.Sum(file => file.Length) > UploadLimit.MaxBytes) return Refused(StatusCodes.Status413PayloadTooLarge);
        var files = new List<SubmissionFile>();
        foreach (var upload in form.Files) files.Add(await UploadedFile.ReadAsync(upload, receivedAt, submittedBy, stop));
        return new SentFiles(files, ForeignReading.Of(form["profile"], form["unit"], form["period"]), null);
    }

    private static async Task<SentFiles> JsonAsync(HttpRequest request, DateTimeOffset receivedAt, string submittedBy, CancellationToken stop)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, stop)) > 0)
        {
            content.Write(buffer, 0, count);
            if (content.Length > UploadLimit.MaxBytes) return Refused(StatusCodes.Status413PayloadTooLarge);
        }
        return new SentFiles([new SubmissionFile(HandedInTexts.JsonName, content.ToArray(), receivedAt, submittedBy)], ForeignReading.None, null);
    }

    private static SentFiles Refused(int status) => new([], ForeignReading.None, status);
}
