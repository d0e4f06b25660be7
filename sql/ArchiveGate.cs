using System.Collections.Concurrent;
using DuckDB.NET.Data;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Warehouse;

/// <summary>The archive is there and does not open. The sentence says how to make it again.</summary>
public sealed class ArchiveUnreadableException(Bilingual sentence, Exception inner) : ForeseenException(sentence, inner);

/// <summary>
/// Lets either many readers or one writer at the archive. Within a process this keeps a reader's read-only opening from
/// being handed to a writer (one process has one database a file); between processes the database's own lock does it.
/// </summary>
internal sealed class ArchiveGate
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly ConcurrentDictionary<string, ArchiveGate> gates = new(StringComparer.Ordinal);

    private readonly ReaderWriterLockSlim turn = new();
    private readonly string path;
    // Stays open between the files of one run: opening and closing, with a checkpoint each time, costs more than a small file.
    private DuckDBConnection? kept;

    private ArchiveGate(string path) => this.path = path;

    public static ArchiveGate Of(DataFolder folder) => gates.GetOrAdd(Path.GetFullPath(folder.ArchiveFile), path => new ArchiveGate(path));

    public T Read<T>(Func<DuckDBConnection, T> work) => InTurn(turn.TryEnterReadLock, turn.ExitReadLock, () =>
    {
        using var connection = WaitFor(() => DuckDbFile.OpenReadOnly(path, threads: 1));
        return work(connection);
    });

    /// <summary>Runs work that attaches the file itself, read-only.</summary>
    public T ReadFile<T>(Func<T> work)
    {
        Close();
        return InTurn(turn.TryEnterReadLock, turn.ExitReadLock, work);
    }

    /// <summary>Runs work that writes; the file stays open for the next one as long as this process holds the <see cref="WriterLock"/>.</summary>
    public void Write(DataFolder folder, Action<DuckDBConnection> work) => InTurn(turn.TryEnterWriteLock, turn.ExitWriteLock, () =>
    {
        var isKept = false;
        try
        {
            if (kept is null)
            {
                kept = WaitFor(() => DuckDbFile.OpenForWriting(path));
                // What is asked of it for one unit is small: a second thread would only be waited for.
                kept.Execute("set threads = 1");
                // Of an archive of years, once for all the files of a run.
                RawSchema.BringUpToDate(kept);
            }
            work(kept);
            return isKept = WriterLock.IsHeldHere(folder);
        }
        finally
        {
            if (!isKept) CloseKept();
        }
    });

    /// <summary>Closes the file if it was kept open; what was written is then in the file itself, none of it in its log.</summary>
    public void Close() => WhileClosed(() => { });

    /// <summary>Runs work that puts another file in the place of this one.</summary>
    public void WhileClosed(Action work) => InTurn(turn.TryEnterWriteLock, turn.ExitWriteLock, () =>
    {
        CloseKept();
        work();
        return true;
    });

    /// <summary>Another process has the file open in a way that shuts us out.</summary>
    public static bool IsLockedElsewhere(DuckDBException failure) => failure.Message.Contains("Could not set lock", StringComparison.Ordinal);

    private void CloseKept()
    {
        kept?.Dispose();
        kept = null;
    }

    private static T InTurn<T>(Func<TimeSpan, bool> tryEnter, Action exit, Func<T> work)
    {
        if (!tryEnter(Patience)) throw new WriterBusyException(WarehouseTexts.ArchiveBusy);
        try
        {
            return work();
        }
        finally
        {
            exit();
        }
    }

    // Another process may have the file open for writing, for a moment.
    private static DuckDBConnection WaitFor(Func<DuckDBConnection> open)
    {
        for (var patience = Patience; ; patience -= Pause)
        {
            try
            {
                return open();
            }
            catch (DuckDBException locked) when (IsLockedElsewhere(locked))
            {
                if (patience <= TimeSpan.Zero) throw new WriterBusyException(WarehouseTexts.ArchiveBusy, locked);
                Thread.Sleep(Pause);
            }
            catch (DuckDBException broken) when (!DiskSpace.IsFull(broken))
            {
                throw new ArchiveUnreadableException(WarehouseTexts.ArchiveUnreadable(broken.Message), broken);
            }
        }
    }
}
