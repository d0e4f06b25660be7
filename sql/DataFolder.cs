namespace OcopAnalytics.Warehouse;

/// <summary>Where everything is kept on disk: one folder, to be backed up as a whole.</summary>
public sealed record DataFolder(string Root)
{
    /// <summary>Files dropped for the job; those taken in or rejected move on to inbox/done.</summary>
    public string Inbox => Path.Combine(Root, "inbox");
    public string InboxDone => Path.Combine(Inbox, "done");

    /// <summary>Every workbook as it was handed in, accepted or not, under its content hash.</summary>
    public string Submissions => Path.Combine(Root, "submissions");

    /// <summary>The typed rows of all accepted submissions; only ever appended to.</summary>
    public string ArchiveFile => Path.Combine(Root, "archive.duckdb");

    /// <summary>The builds: warehouse-&lt;build id&gt;.duckdb.</summary>
    public string Warehouse => Path.Combine(Root, "warehouse");

    /// <summary>Builds for another date than the one in service; can be deleted at any time.</summary>
    public string Editions => Path.Combine(Warehouse, "editions");
    public string Published => Path.Combine(Root, "published");
    public string OperationsFile => Path.Combine(Root, "operations.db");
    public string WriterLockFile => Path.Combine(Root, "writer.lock");

    /// <summary>The workbook with this content hash (64 lower-hex digits), there or not.</summary>
    public string SubmissionFile(string contentHash) => Path.Combine(Submissions, contentHash + ".xlsx");

    /// <summary>Makes the folders that are missing.</summary>
    public void Prepare()
    {
        foreach (var folder in (string[])[InboxDone, Submissions, Editions, Published]) Directory.CreateDirectory(folder);
    }
}
