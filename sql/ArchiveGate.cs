using System.Collections.Concurrent;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// Lets either many readers or one writer at the archive. Within a process this keeps a reader's read-only opening from
/// being handed to a writer (one process has one database a file); between processes the database's own lock does it.
/// </summary>
internal static class ArchiveGate
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly ConcurrentDictionary<string, ReaderWriterLockSlim> gates = new(StringComparer.Ordinal);

    public static T Read<T>(string path, Func<DuckDBConnection, T> work) =>
        ReadFile(path, () =>
        {
            using var connection = WaitFor(() => DuckDbFile.OpenReadOnly(path));
            return work(connection);
        });

    /// <summary>Runs work that opens the file itself, read-only.</summary>
    public static T ReadFile<T>(string path, Func<T> work)
    {
        var gate = Gate(path);
        if (!gate.TryEnterReadLock(Patience)) throw new WriterBusyException(WarehouseTexts.ArchiveBusy);
        try
        {
            return work();
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    public static void Write(string path, Action<DuckDBConnection> work)
    {
        var gate = Gate(path);
        if (!gate.TryEnterWriteLock(Patience)) throw new WriterBusyException(WarehouseTexts.ArchiveBusy);
        try
        {
            using var connection = WaitFor(() => DuckDbFile.OpenForWriting(path));
            work(connection);
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    /// <summary>Runs what opens or attaches the file, again and again while another process has it open for writing.</summary>
    public static T WaitFor<T>(Func<T> open)
    {
        for (var patience = Patience; ; patience -= Pause)
        {
            try
            {
                return open();
            }
            catch (DuckDBException locked) when (locked.Message.Contains("Could not set lock", StringComparison.Ordinal))
            {
                if (patience <= TimeSpan.Zero) throw new WriterBusyException(WarehouseTexts.ArchiveBusy, locked);
                Thread.Sleep(Pause);
            }
        }
    }

    private static ReaderWriterLockSlim Gate(string path) => gates.GetOrAdd(Path.GetFullPath(path), _ => new ReaderWriterLockSlim());
}
