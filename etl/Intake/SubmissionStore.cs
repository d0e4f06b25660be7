using System.Security.Cryptography;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake;

/// <summary>Keeps every file as it was handed in, under its content hash: written aside and renamed, so that no half file is ever found there.</summary>
internal static class SubmissionStore
{
    public static string HashOf(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span));

    public static void Keep(DataFolder folder, string contentHash, ReadOnlyMemory<byte> content)
    {
        var target = new FileInfo(folder.SubmissionFile(contentHash, SubmissionForms.EndingOf(content.Span)));
        if (target.Exists && target.Length == content.Length) return;

        Directory.CreateDirectory(folder.Submissions);
        var aside = Path.Combine(folder.Submissions, $".{contentHash}-{Guid.NewGuid():N}.part");
        try
        {
            using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content.Span);
                file.Flush(flushToDisk: true);
            }
            File.Move(aside, target.FullName, overwrite: true);
        }
        finally
        {
            // Still there only when writing or renaming failed.
            File.Delete(aside);
        }
    }
}
