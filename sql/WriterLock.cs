using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Warehouse;

/// <summary>Somebody else is writing: taking files in or building. The sentence says who and what to do.</summary>
public sealed class WriterBusyException(Bilingual sentence, Exception? inner = null) : ForeseenException(sentence, inner)
{
    public WriterBusyException() : this(WarehouseTexts.WriterBusy(null)) { }
}

/// <summary>
/// The right to write to the data folder: one holder over all processes, until disposed. The system gives it back
/// when the holder dies, so a crash leaves nothing to clean up.
/// </summary>
public sealed class WriterLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private static readonly ConcurrentDictionary<string, WriterLock> heldHere = new(StringComparer.Ordinal);

    private readonly DataFolder folder;
    private readonly FileStream file;

    private WriterLock(DataFolder folder, FileStream file)
    {
        (this.folder, this.file) = (folder, file);
        heldHere[Path.GetFullPath(folder.Root)] = this;
        try
        {
            // Beside the lock, not in it: the lock's own bytes cannot be read while it is held.
            File.WriteAllText(HolderFile(folder), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The lock, or nothing when another holder did not let go within the wait.</summary>
    public static WriterLock? TryAcquire(DataFolder folder, TimeSpan wait)
    {
        Directory.CreateDirectory(folder.Root);
        for (var watch = Stopwatch.StartNew(); ; Thread.Sleep(Pause))
        {
            if (TryOpen(folder.WriterLockFile) is { } file) return new WriterLock(folder, file);
            if (watch.Elapsed >= wait) return null;
        }
    }

    /// <summary>The lock; throws <see cref="WriterBusyException"/> naming the holder when it is not had within the wait.</summary>
    public static WriterLock Acquire(DataFolder folder, TimeSpan wait) => TryAcquire(folder, wait) ?? throw Busy(folder);

    /// <summary>Does this process hold the lock of the folder?</summary>
    internal static bool IsHeldHere(DataFolder folder) => heldHere.ContainsKey(Path.GetFullPath(folder.Root));

    public void Dispose()
    {
        if (!heldHere.TryRemove(KeyValuePair.Create(Path.GetFullPath(folder.Root), this))) return;
        try
        {
            ArchiveGate.Of(folder).Close();
        }
        finally
        {
            file.Dispose();
        }
    }

    private static WriterBusyException Busy(DataFolder folder)
    {
        try
        {
            return new WriterBusyException(WarehouseTexts.WriterBusy(File.ReadAllText(HolderFile(folder)).Trim()));
        }
        catch (IOException)
        {
            return new WriterBusyException();
        }
    }

    private static string HolderFile(DataFolder folder) => folder.WriterLockFile + ".pid";

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        // A sharing violation means held; no such folder, no room or no right to it would never mend by waiting.
        catch (IOException held) when (held is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException)
            && held.HResult is SharingViolationWindows or LockViolationWindows or WouldBlockLinux or WouldBlockMac)
        {
            return null;
        }
    }

    private const int SharingViolationWindows = unchecked((int)0x80070020);
    private const int LockViolationWindows = unchecked((int)0x80070021);
    private const int WouldBlockLinux = 11;
    private const int WouldBlockMac = 35;
}
