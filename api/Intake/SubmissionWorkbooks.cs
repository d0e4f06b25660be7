using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>A file as it was handed in: where it lies, the name its sender gave it, and what it is.</summary>
public sealed record StoredWorkbook(string Path, string FileName, string ContentType);

/// <summary>Finds files as they were handed in, by submission.</summary>
public sealed class SubmissionWorkbooks(DataFolder folder, SubmissionLog log)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The file of a submission (16 hexadecimal digits); nothing when it is not there or not the reader's to see.</summary>
    public async Task<StoredWorkbook?> FindAsync(string submissionId, Access reader, CancellationToken stop)
    {
        // Nothing but 16 hexadecimal digits ever becomes part of a path.
        if (!IsSubmissionId(submissionId) || !Directory.Exists(folder.Submissions)) return null;
        var path = Directory.EnumerateFiles(folder.Submissions, submissionId + "*").FirstOrDefault();
        if (path is null) return null;
        var attempt = await log.FindAsync(submissionId, reader, stop);
        if (attempt is null && !reader.Units.IsAll) return null;
        var ending = Path.GetExtension(path);
        var name = attempt?.FileName ?? submissionId + ending;
        // A foreign file is kept wrapped up with its profile, and so given back.
        if (ending != ".xlsx" && !name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) name += ending;
        return new StoredWorkbook(path, name, ending switch { ".zip" => "application/zip", ".json" => "application/json", _ => ContentType });
    }

    public static bool IsSubmissionId(string text) => text.Length == 16 && text.All(char.IsAsciiHexDigitLower);
}
