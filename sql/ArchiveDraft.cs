using System.Globalization;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>Rows of a submission, or cells of a programme, that are read otherwise today than when they were accepted.</summary>
/// <param name="Id">Of the submission or the edition.</param>
/// <param name="Table">raw_product and so on.</param>
public sealed record ChangedRows(string Id, string Table, long RowCount);

/// <summary>
/// An archive that is made aside, and takes the place of the one in service by a rename: until then, and when the work
/// breaks off, the old one stays as it is. Beside it stands the newest build there is, which has copies of the rows as they
/// were when they were accepted. Whoever makes one holds the <see cref="WriterLock"/> of the data folder.
/// </summary>
public sealed class ArchiveDraft : IDisposable
{
    private const string Prefix = "rebuilding-";
    private const string Log = ".wal";

    private readonly DataFolder folder;
    private readonly string name;
    private readonly WriterLock writer;

    private ArchiveDraft(DataFolder folder, string name)
    {
        (this.folder, this.name) = (folder, name);
        Folder = new DataFolder(Path.Combine(folder.Root, Prefix + name));
        writer = WriterLock.Acquire(Folder, TimeSpan.Zero);
    }

    /// <summary>A data folder that has nothing but the new archive.</summary>
    public DataFolder Folder { get; }

    /// <summary>The build that the rows are held against, the newest of all that was known; nothing when there is none.</summary>
    public string? BuildId { get; private set; }

    /// <summary>Begins an empty one. What an earlier one left that was killed is removed.</summary>
    public static ArchiveDraft Begin(DataFolder folder, DateTimeOffset now)
    {
        BuildFiles.Remove(Directory.EnumerateDirectories(folder.Root, Prefix + "*"));
        var draft = new ArchiveDraft(folder, BuildFiles.IdAt(now));
        draft.Write(connection => draft.BuildId = BuildFiles.Ids(folder).FirstOrDefault(id => TryAttach(connection, BuildFiles.Promoted(folder, id))));
        return draft;
    }

    /// <summary>Has the build the rows of this submission, or the cells of this edition?</summary>
    public bool IsInBuild(string id)
    {
        var isThere = false;
        if (BuildId is not null) Write(connection => isThere = connection.One<bool>(
            $"""
             select count(*) > 0
             from (select submission_id as id from served.main.raw_submission union all select edition_id from served.main.{ProgrammeTables.Edition})
             where id = $id
             """, ("id", id)));
        return isThere;
    }

    /// <summary>Takes the rows of a submission, or the cells of an edition, as the build has them.</summary>
    public void TakeFromBuild(string id) => Write(connection =>
    {
        foreach (var (table, key) in Compared(connection)) Take(connection, table, key, id);
    });

    /// <summary>
    /// Holds all rows against the build and puts its rows in the place of those that are read otherwise today: what was
    /// accepted stays as it was. Tells which they were.
    /// </summary>
    public IReadOnlyList<ChangedRows> Mend()
    {
        var changed = new List<ChangedRows>();
        Write(connection =>
        {
            foreach (var (table, key) in Compared(connection))
            {
                var rows = connection.All(Difference(connection, table, key), row => new ChangedRows(row.GetString(0), table, row.GetInt64(1)));
                foreach (var one in rows)
                {
                    connection.Execute($"delete from {table} where {key} = $id", ("id", one.Id));
                    Take(connection, table, key, one.Id);
                }
                changed.AddRange(rows);
            }
        });
        return changed;
    }

    /// <summary>Rows of the sheets of all submissions together.</summary>
    public long RowCount()
    {
        var count = 0L;
        Write(connection => count = SubmissionTables.Sum(table => connection.One<long>($"select count(*) from {table}")));
        return count;
    }

    /// <summary>
    /// Reads the finished file back and puts it in service; the old one is kept under another name, which is given:
    /// nothing when there was none.
    /// </summary>
    /// <exception cref="WarehouseBuildException">The file does not hold what was put into it.</exception>
    public string? PutInService(ArchiveFacts facts)
    {
        writer.Dispose();
        var written = ArchiveFacts.TryRead(Folder.ArchiveFile);
        if (written.Submissions.Count != facts.Submissions.Count || written.Editions.Count != facts.Editions.Count
            || written.Withdrawals.Count != facts.Withdrawals.Count || written.Merges.Count != facts.Merges.Count)
        {
            throw new WarehouseBuildException(WarehouseTexts.DraftNotWhole);
        }
        string? keptAs = null;
        EmptyLog();
        ArchiveGate.Of(folder).WhileClosed(() =>
        {
            if (!File.Exists(folder.ArchiveFile)) File.Move(Folder.ArchiveFile, folder.ArchiveFile);
            else
            {
                keptAs = Path.Combine(folder.Root, $"archive-{name}.duckdb");
                // Of a file that cannot be opened: with its log left lying the new one would be read wrong.
                if (File.Exists(folder.ArchiveFile + Log)) File.Move(folder.ArchiveFile + Log, keptAs + Log);
                // One step to the system: at no moment is there no archive.
                File.Replace(Folder.ArchiveFile, folder.ArchiveFile, keptAs);
            }
        });
        return keptAs;
    }

    public void Dispose()
    {
        writer.Dispose();
        BuildFiles.Remove(Folder.Root);
    }

    private static IEnumerable<string> SubmissionTables =>
        SqlCatalog.Embedded.Of(SqlLayer.Raw).Select(table => table.Name).Where(table => !ArchiveFacts.Tables.ContainsKey(table) && table != ProgrammeTables.Cell);

    // What a writer that was killed left in the log goes into the old file, if that opens: it is kept whole.
    private void EmptyLog()
    {
        if (!File.Exists(folder.ArchiveFile + Log)) return;
        try
        {
            ArchiveGate.Of(folder).Write(folder, _ => { });
        }
        catch (ArchiveUnreadableException)
        {
        }
    }

    private static bool TryAttach(DuckDBConnection connection, string path)
    {
        try
        {
            connection.Execute($"attach {DuckDbFile.Quoted(path)} as served (read_only)");
            // One made of what was known earlier has not all there is.
            if (connection.One<bool>("select known_at is null from served.main.dim_build")) return true;
        }
        catch (DuckDBException)
        {
        }
        connection.Execute("detach database if exists served");
        return false;
    }

    // The tables that the build has too, with the column that tells whose a row is.
    private List<(string Table, string Key)> Compared(DuckDBConnection connection)
    {
        if (BuildId is null) return [];
        var there = connection.All("select table_name from duckdb_tables() where database_name = 'served'", row => row.GetString(0));
        return [.. SubmissionTables.Select(table => (table, "submission_id")).Append((ProgrammeTables.Cell, "edition_id")).Where(table => there.Contains(table.Item1))];
    }

    private static void Take(DuckDBConnection connection, string table, string key, string id) =>
        connection.Execute($"insert into {table} by name select * from served.main.{table} where {key} = $id", ("id", id));

    // How many rows only one of the two has, for each submission that both have.
    private static string Difference(DuckDBConnection connection, string table, string key)
    {
        var columns = string.Join(", ", connection.All(
            "select column_name from duckdb_columns() where database_name = 'served' and table_name = $table", row => row.GetString(0), ("table", table)));
        var both = key == "edition_id" ? ProgrammeTables.Edition : "raw_submission";
        return
            $"""
             select {key}, count(*)
             from (
                 (select {columns} from {table} except all select {columns} from served.main.{table})
                 union all
                 (select {columns} from served.main.{table} except all select {columns} from {table})
             )
             where {key} in (select {key} from served.main.{both})
             group by all
             order by all
             """;
    }

    private void Write(Action<DuckDBConnection> work) => ArchiveGate.Of(Folder).Write(Folder, work);
}
