using System.Diagnostics;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// Builds the warehouse aside, audits it, and puts it in service by one rename. Whoever calls holds the
/// <see cref="WriterLock"/>. Until the rename, and for ever if an audit fails, readers see the build before.
/// </summary>
public sealed class WarehouseBuild(DataFolder folder, TimeProvider clock)
{
    private readonly BuildPlan? customPlan;

    internal WarehouseBuild(DataFolder folder, TimeProvider clock, BuildPlan plan) : this(folder, clock) => customPlan = plan;

    /// <summary>Builds as of a day (inclusive), with what was accepted by a time (inclusive; nothing = everything).</summary>
    /// <exception cref="WarehouseBuildException">It broke off; nothing was promoted. The message is for people.</exception>
    public Task<BuildOutcome> RunAsync(
        DateOnly asOf, DateTimeOffset? knownAt, IProgress<BuildStep>? progress = null, CancellationToken stop = default) =>
        Task.Run(() => Run(asOf, knownAt, progress, stop), stop);

    private BuildOutcome Run(DateOnly asOf, DateTimeOffset? knownAt, IProgress<BuildStep>? progress, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var plan = customPlan ?? BuildPlan.Embedded;
        folder.Prepare();
        BuildFiles.RemoveLeftovers(folder);
        var now = clock.GetUtcNow();
        var request = new WarehouseRequest(BuildFiles.NextId(folder, now), new Viewpoint(asOf, knownAt), now);
        var building = BuildFiles.Building(folder, request.BuildId);
        var archive = File.Exists(folder.ArchiveFile) ? folder.ArchiveFile : null;

        var written = ArchiveGate.Of(folder).ReadFile(() =>
        {
            AcceptanceRegister.Keep(folder, archive);
            return WarehouseWriter.Write(plan, folder, request, archive, building, progress, stop);
        });
        if (written.Findings.Count == 0)
        {
            File.Move(building, BuildFiles.Promoted(folder, request.BuildId));
            BuildFiles.Prune(folder);
        }
        return new BuildOutcome(request.BuildId, written.Findings.Count == 0, written.Findings, written.FactRows, watch.Elapsed);
    }
}
