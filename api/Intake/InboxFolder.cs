using System.Globalization;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Etl;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>The folder into which other systems drop files. A file that was taken, accepted or not, moves to inbox/done/.</summary>
public sealed class InboxFolder(DataFolder folder, SubmissionDesk desk, VietnamClock clock, ILogger<InboxFolder> logger)
{
    /// <summary>A file that was written to more recently may still be on its way.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    private static readonly string[] unfinished = [".tmp", ".part", ".crdownload"];

    /// <summary>Files that lie there and are whole, oldest first.</summary>
    public IReadOnlyList<FileInfo> Waiting()
    {
        var inbox = new DirectoryInfo(folder.Inbox);
        if (!inbox.Exists) return [];
        var latest = clock.UtcNow.UtcDateTime - Settled;
        return [.. inbox.EnumerateFiles()
            // Office keeps a ~$ file beside an open workbook; a leading dot hides what a copy tool is still writing.
            .Where(file => !file.Name.StartsWith("~$", StringComparison.Ordinal) && !file.Name.StartsWith('.')
                && !unfinished.Contains(file.Extension, StringComparer.OrdinalIgnoreCase) && file.LastWriteTimeUtc <= latest)
            .OrderBy(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>Takes in all files that are whole, with one build after the last.</summary>
    public async Task<DeskOutcome> PullAsync(CancellationToken stop)
    {
        var waiting = Waiting();
        if (waiting.Count == 0) return new DeskOutcome([], null);
        var read = new List<FileInfo>();
        var done = 0;
        // Each file moves away as soon as it was noted: what happens to the next one, or to the build, is not its affair.
        return await desk.TakeAsync(Read(waiting, read), SubmissionSource.Inbox, Access.House, _ => MoveToDone(read[done++]), null, stop);
    }

    private IEnumerable<SubmissionFile> Read(IReadOnlyList<FileInfo> files, List<FileInfo> read)
    {
        foreach (var file in files)
        {
            if (TryRead(file) is not { } content) continue;
            read.Add(file);
            yield return new SubmissionFile(UploadedFile.NameOf(file.Name), content, clock.UtcNow, SubmissionSource.Inbox);
        }
    }

    private byte[]? TryRead(FileInfo file)
    {
        try
        {
            // Past the limit only the beginning is read: enough for the intake to refuse the file for its size.
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.None);
            return UploadLimit.Read(stream);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning("Inbox file {FileName} is in use and waits for the next run: {Reason}", UploadedFile.NameOf(file.Name), failure.Message);
            return null;
        }
    }

    private void MoveToDone(FileInfo file)
    {
        var stamp = clock.UtcNow.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);
        file.MoveTo(Path.Combine(folder.InboxDone, $"{stamp}-{file.Name}"), overwrite: true);
    }
}
