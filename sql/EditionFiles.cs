using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// Builds of the file in service for other viewpoints: made from its raw rows when first asked for, kept for the next time,
/// gone with the build they belong to. The archive is not touched and no writer is waited for.
/// </summary>
internal sealed class EditionFiles(DataFolder folder, TimeProvider clock) : IDisposable
{
    private const int MaxKept = 16;
    private const int MaxOpen = 4;
    private const int MemoryMegaBytes = 256;

    /// <summary>A half-written edition older than this was left by a process that died.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    // One at a time: two requests for one viewpoint make one edition, and many viewpoints do not crowd out the readers.
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly List<WarehouseFile> open = [];

    /// <summary>The edition of a viewpoint that the file in service has narrowed.</summary>
    public async Task<WarehouseFile> GetAsync(WarehouseFile inService, Viewpoint view, CancellationToken stop)
    {
        var path = BuildFiles.Edition(folder, inService.BuildId, view);
        await turn.WaitAsync(stop);
        try
        {
            RemoveObsolete(inService.BuildId);
            if (open.Find(file => file.Path == path) is { } ready)
            {
                open.Remove(ready);
                open.Add(ready);
                return ready;
            }
            var request = new WarehouseRequest(inService.BuildId, view, clock.GetUtcNow());
            var edition = TryOpen(path) ?? await Task.Run(() => Build(inService, path, request, stop), stop);
            open.Add(edition);
            MakeRoom();
            return edition;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Editions of other builds than this are obsolete. When one is being made right now, the next call sees to it.</summary>
    public void RemoveAllBut(string buildId)
    {
        if (!turn.Wait(TimeSpan.Zero)) return;
        try
        {
            RemoveObsolete(buildId);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        foreach (var file in open) file.Close();
        turn.Dispose();
    }

    private WarehouseFile? TryOpen(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            var file = WarehouseFile.Open(path, MemoryMegaBytes);
            // The day of last use is the file's own, so it outlives the process.
            File.SetLastAccessTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            return file;
        }
        catch (Exception broken) when (broken is DuckDBException or InvalidDataException or IOException)
        {
            BuildFiles.Remove(path);
            return null;
        }
    }

    private WarehouseFile Build(WarehouseFile inService, string path, WarehouseRequest request, CancellationToken stop)
    {
        Directory.CreateDirectory(folder.Editions);
        RemoveAbandoned();
        // A name of its own: the command line may be making the same edition.
        var building = Path.Combine(folder.Editions, $"building-{Guid.NewGuid():N}.duckdb");
        var (findings, _) = WarehouseWriter.Write(BuildPlan.Embedded, folder, request, inService.Path, building, null, stop);
        if (findings.Count > 0) throw new WarehouseBuildException(WarehouseTexts.EditionRefused(request.View.AsOf, findings));
        File.Move(building, path, overwrite: true);
        return WarehouseFile.Open(path, MemoryMegaBytes);
    }

    private void RemoveObsolete(string buildId)
    {
        CloseIdle(file => file.BuildId != buildId);
        BuildFiles.RemoveEditionsBut(folder, buildId);
    }

    private void MakeRoom()
    {
        foreach (var oldest in open.Take(Math.Max(open.Count - MaxOpen, 0)).ToList()) CloseIdle(file => file == oldest);
        var kept = new DirectoryInfo(folder.Editions).GetFiles("edition-*.duckdb").OrderByDescending(file => file.LastAccessTimeUtc).Skip(MaxKept);
        BuildFiles.Remove(kept.Select(file => file.FullName).Where(path => open.TrueForAll(file => file.Path != path)));
    }

    private void CloseIdle(Predicate<WarehouseFile> isMeant)
    {
        foreach (var file in open.Where(file => isMeant(file) && file.IsIdle).ToList())
        {
            file.Close();
            open.Remove(file);
        }
    }

    private void RemoveAbandoned() => BuildFiles.Remove(new DirectoryInfo(folder.Editions).GetFiles("building-*")
        .Where(file => file.LastWriteTimeUtc < clock.GetUtcNow().UtcDateTime - Abandoned).Select(file => file.FullName));
}
