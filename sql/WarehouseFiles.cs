using DuckDB.NET.Data;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// Finds the warehouse file in service, and notices a newer one by itself, without a restart. Also has builds for other
/// days made aside. Safe for many readers at once; disposes what it opened.
/// </summary>
public sealed class WarehouseFiles(DataFolder folder, TimeProvider clock) : IDisposable
{
    private const int MemoryMegaBytes = 256;
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    /// <summary>How long a file that was replaced stays open for readers that were just given it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly List<(WarehouseFile File, long Since)> retired = [];
    private readonly Dictionary<string, (DateTime Written, Bilingual Warning)> corrupt = new(StringComparer.Ordinal);
    private readonly EditionFiles editions = new(folder, clock);
    private WarehouseFile? current;
    private long lookedAt;
    private bool isDisposed;

    /// <summary>The newest promoted file that opens; throws <see cref="NoWarehouseException"/>, saying how to make one, when there is none.</summary>
    public WarehouseFile Current
    {
        get
        {
            lock (gate)
            {
                ObjectDisposedException.ThrowIf(isDisposed, this);
                if (current is null || clock.GetElapsedTime(lookedAt) >= LookAgain) Look();
                return current ?? throw new NoWarehouseException(WarehouseTexts.NoWarehouse(folder.Warehouse, Warnings));
            }
        }
    }

    public string CurrentBuildId => Current.BuildId;

    /// <summary>Does the file in service hold the figures of a day (inclusive)? Not when there is none.</summary>
    public bool HoldsDay(DateOnly day)
    {
        lock (gate) return current?.Answers(day) ?? false;
    }

    /// <summary>Files that were skipped because they are broken.</summary>
    public IReadOnlyList<Bilingual> Warnings
    {
        get { lock (gate) return [.. corrupt.Values.Select(one => one.Warning)]; }
    }

    /// <summary>Looks for a newer file now; otherwise it is found within a second.</summary>
    public void Refresh()
    {
        lock (gate) Look();
    }

    /// <summary>
    /// The file that holds the figures of a viewpoint: the one in service when it does, else an edition built aside from
    /// the same rows.
    /// </summary>
    public async Task<WarehouseFile> AtAsync(Viewpoint view, CancellationToken stop = default)
    {
        var inService = Current;
        var asked = inService.Narrowed(view);
        return inService.Holds(asked) ? inService : await editions.GetAsync(inService, asked, stop);
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            current?.Close();
            foreach (var (file, _) in retired) file.Close();
            editions.Dispose();
        }
    }

    private void Look()
    {
        lookedAt = clock.GetTimestamp();
        foreach (var gone in corrupt.Keys.Where(path => !File.Exists(path)).ToList()) corrupt.Remove(gone);
        foreach (var buildId in BuildFiles.Ids(folder))
        {
            if (buildId == current?.BuildId) break;
            if (TryOpen(BuildFiles.Promoted(folder, buildId)) is not { } found) continue;
            if (current is not null) retired.Add((current, lookedAt));
            current = found;
            editions.RemoveAllBut(buildId);
            break;
        }
        foreach (var old in retired.Where(old => old.File.IsIdle && clock.GetElapsedTime(old.Since) >= Grace).ToList())
        {
            old.File.Close();
            retired.Remove(old);
        }
    }

    private WarehouseFile? TryOpen(string path)
    {
        var written = File.GetLastWriteTimeUtc(path);
        if (corrupt.TryGetValue(path, out var known) && known.Written == written) return null;
        try
        {
            var file = WarehouseFile.Open(path, MemoryMegaBytes);
            corrupt.Remove(path);
            return file;
        }
        catch (Exception broken) when (broken is DuckDBException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // Kept by time of writing: tried again only when it has changed.
            if (File.Exists(path)) corrupt[path] = (written, WarehouseTexts.CorruptFile(Path.GetFileName(path), FirstLine(broken.Message)));
            return null;
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
