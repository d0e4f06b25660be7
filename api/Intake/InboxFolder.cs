using System.Globalization;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>Something that lies in the inbox and is taken in as one: a file, or the CSV files of one form.</summary>
/// <param name="Files">One file; or CSV files, loose ones with the same beginning of their names or those of a folder.</param>
/// <param name="Folder">Where CSV files lie together, or are gathered when they are taken; nothing for a single file.</param>
public sealed record InboxItem(IReadOnlyList<FileInfo> Files, string? Folder)
{
    public DateTime LastWriteUtc => Files.Max(file => file.LastWriteTimeUtc);
}

/// <summary>
/// The folder into which other systems drop files. CSV files that belong together lie in a folder of their own, or loose with
/// names that begin alike. What was taken, accepted or not, moves to inbox/done/.
/// </summary>
public sealed class InboxFolder(DataFolder folder, SubmissionDesk desk, HandedIn handedIn, VietnamClock clock, ILogger<InboxFolder> logger)
{
    /// <summary>A file that was written to more recently may still be on its way.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    /// <summary>Several files are dropped one after the other: the last of them may not have come yet.</summary>
    private static readonly TimeSpan AllSettled = TimeSpan.FromSeconds(30);

    /// <summary>Loose CSV files are gathered here while they are taken; after a break they are found again.</summary>
    private const string Gathered = ".csv-";

    private static readonly string[] unfinished = [".tmp", ".part", ".crdownload"];

    /// <summary>Whether a name in the inbox is of the house's own making, or hidden: nobody dropped it to be taken.</summary>
    public static bool IsOwn(string name) => name.StartsWith('.') || name == DataFolder.InboxDoneName;

    /// <summary>What lies there and is whole, oldest first.</summary>
    public IReadOnlyList<InboxItem> Waiting()
    {
        var inbox = new DirectoryInfo(folder.Inbox);
        if (!inbox.Exists) return [];
        var now = clock.UtcNow.UtcDateTime;
        return [.. Singles(inbox).Concat(Loose(inbox)).Concat(Folders(inbox))
            .Where(item => item.LastWriteUtc <= now - (item.Folder is null ? Settled : AllSettled))
            .OrderBy(item => item.LastWriteUtc).ThenBy(item => item.Files[0].Name, StringComparer.Ordinal)];
    }

    /// <summary>Takes in all that is whole, with one build after the last.</summary>
    public async Task<DeskOutcome> PullAsync(CancellationToken stop)
    {
        var waiting = Waiting();
        if (waiting.Count == 0) return new DeskOutcome([], null);
        var read = new List<InboxItem>();
        var done = 0;
        // Each moves away as soon as it was noted: what happens to the next one, or to the build, is not its affair.
        return await desk.TakeAsync(Read(waiting, read), SubmissionSource.Inbox, Access.House, _ => MoveToDone(read[done++]), null, stop);
    }

    private static IEnumerable<InboxItem> Singles(DirectoryInfo inbox) =>
        SubFolders(inbox).Prepend(inbox).SelectMany(Whole).Where(file => !HandedIn.IsCsv(file.Name)).Select(file => new InboxItem([file], null));

    private static IEnumerable<InboxItem> Loose(DirectoryInfo inbox) =>
        SubFolders(inbox).Where(one => !IsOfCsv(one)).Prepend(inbox).Concat(inbox.EnumerateDirectories(Gathered + "*"))
            .SelectMany(Whole).Where(file => HandedIn.IsCsv(file.Name)).GroupBy(file => CsvBundle.StemOf(file.Name), StringComparer.Ordinal)
            .Select(together => new InboxItem([.. together.OrderBy(file => file.Name, StringComparer.Ordinal)], Path.Combine(inbox.FullName, Gathered + together.Key)));

    private static IEnumerable<InboxItem> Folders(DirectoryInfo inbox) =>
        SubFolders(inbox).Where(IsOfCsv).Select(one => new InboxItem([.. Whole(one).OrderBy(file => file.Name, StringComparer.Ordinal)], one.FullName));

    private static bool IsOfCsv(DirectoryInfo one) => Whole(one).Any() && Whole(one).All(file => HandedIn.IsCsv(file.Name));

    private static IEnumerable<DirectoryInfo> SubFolders(DirectoryInfo inbox) =>
        inbox.EnumerateDirectories().Where(one => !IsOwn(one.Name));

    // Office keeps a ~$ file beside an open workbook; a leading dot hides what a copy tool is still writing.
    private static IEnumerable<FileInfo> Whole(DirectoryInfo where) => where.EnumerateFiles()
        .Where(file => !file.Name.StartsWith("~$", StringComparison.Ordinal) && !file.Name.StartsWith('.') && !unfinished.Contains(file.Extension, StringComparer.OrdinalIgnoreCase));

    private IEnumerable<SubmissionFile> Read(IReadOnlyList<InboxItem> items, List<InboxItem> read)
    {
        foreach (var item in items)
        {
            var gathered = Gather(item);
            var files = gathered?.Files.Select(file => (file.Name, Content: TryRead(file))).ToList();
            if (files is null || files.Any(file => file.Content is null)) continue;
            SubmissionFile[] sent = [.. files.Select(file => new SubmissionFile(UploadedFile.NameOf(file.Name), file.Content, clock.UtcNow, SubmissionSource.Inbox))];
            read.Add(gathered!);
            yield return handedIn.Assemble(sent, ForeignReading.None).File ?? sent[0];
        }
    }

    // Into one folder first: a break between two moves must not leave half a form behind, which would be refused.
    private InboxItem? Gather(InboxItem item)
    {
        if (item.Folder is not { } together) return item;
        try
        {
            Directory.CreateDirectory(together);
            foreach (var file in item.Files.Where(file => file.DirectoryName != together)) file.MoveTo(Path.Combine(together, file.Name), overwrite: true);
            return item;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning("CSV files in the inbox are in use and wait for the next run: {Reason}", failure.Message);
            return null;
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

    private void MoveToDone(InboxItem item)
    {
        var stamp = clock.UtcNow.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);
        if (item.Folder is null) item.Files[0].MoveTo(Path.Combine(folder.InboxDone, $"{stamp}-{item.Files[0].Name}"), overwrite: true);
        else Directory.Move(item.Folder, Free(Path.Combine(folder.InboxDone, $"{stamp}-{Path.GetFileName(item.Folder).TrimStart('.')}")));
    }

    private static string Free(string path) => !Directory.Exists(path) ? path
        : Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{path}-{number}").First(other => !Directory.Exists(other));
}
