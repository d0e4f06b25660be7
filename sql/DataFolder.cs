namespace OcopAnalytics.Warehouse;

/// <summary>Where everything is kept on disk: one folder, to be backed up as a whole.</summary>
public sealed record DataFolder(string Root)
{
    public const string InboxDoneName = "done";

    private static readonly string[] Endings = [".xlsx", ".zip", ".json"];

    /// <summary>Files dropped for the job; those taken in or rejected move on to inbox/done.</summary>
    public string Inbox => Path.Combine(Root, "inbox");
    public string InboxDone => Path.Combine(Inbox, InboxDoneName);

    /// <summary>Every file as it was handed in, accepted or not, under its content hash.</summary>
    public string Submissions => Path.Combine(Root, "submissions");

    /// <summary>The typed rows of all accepted submissions; only ever appended to.</summary>
    public string ArchiveFile => Path.Combine(Root, "archive.duckdb");

    /// <summary>What was accepted and decided, a line each: with the files as they were handed in the archive can be made again.</summary>
    public string RegisterFile => Path.Combine(Root, "register.jsonl");

    /// <summary>The builds: warehouse-&lt;build id&gt;.duckdb.</summary>
    public string Warehouse => Path.Combine(Root, "warehouse");

    /// <summary>Builds for another date than the one in service; can be deleted at any time.</summary>
    public string Editions => Path.Combine(Warehouse, "editions");

    /// <summary>What every build begins with, made once for each version of the program; can be deleted at any time.</summary>
    public string Templates => Path.Combine(Warehouse, "templates");

    /// <summary>The sources on the network that files are pulled from, and how they were found last.</summary>
    public string SourcesFile => Path.Combine(Root, "sources.yaml");
    public string SourceStatesFile => Path.Combine(Root, "sources-state.json");

    /// <summary>The mail server that reminders go by; without the file they are written into <see cref="Outbox"/>.</summary>
    public string MailFile => Path.Combine(Root, "mail.yaml");
    public string Outbox => Path.Combine(Root, "outbox");

    /// <summary>The office's own mapping profiles, beside those that come with the program.</summary>
    public string Profiles => Path.Combine(Root, "profiles");
    public string Published => Path.Combine(Root, "published");
    public string OperationsFile => Path.Combine(Root, "operations.db");
    public string WriterLockFile => Path.Combine(Root, "writer.lock");

    /// <summary>The file that is kept under this content hash, of whichever form it is; nothing when it is not there.</summary>
    public string? KeptFile(string contentHash) => Endings.Select(ending => SubmissionFile(contentHash, ending)).FirstOrDefault(File.Exists);

    /// <summary>The file with this content hash (64 lower-hex digits), there or not.</summary>
    /// <param name="ending">By its form: .xlsx, .zip or .json.</param>
    public string SubmissionFile(string contentHash, string ending = ".xlsx") => Path.Combine(Submissions, contentHash + ending);

    /// <summary>Makes the folders that are missing.</summary>
    public void Prepare()
    {
        foreach (var folder in (string[])[InboxDone, Submissions, Editions, Published]) Directory.CreateDirectory(folder);
    }
}
