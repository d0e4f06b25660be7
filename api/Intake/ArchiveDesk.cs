using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>Makes a lost or damaged archive again, at the counter like everything that writes, and builds from it.</summary>
public sealed class ArchiveDesk(DataFolder folder, ArchiveRebuild rebuild, AcceptedLog accepted, SubmissionDesk counter, AuditLog audit, VietnamClock clock)
{
    /// <param name="isFromBuild">Rows of files that are lost are taken from the newest build.</param>
    /// <param name="onRebuilt">Told before the build begins.</param>
    public Task<(RebuildOutcome Rebuilt, BuildOutcome? Build)> RebuildAsync(
        bool isFromBuild, IProgress<RebuildStep>? progress, Action<RebuildOutcome> onRebuilt, CancellationToken stop) => counter.AtCounterAsync(async () =>
        {
            var known = ArchiveFacts.Known(folder);
            var outcome = rebuild.Run(known.With(await accepted.BesidesAsync(known, stop)), isFromBuild, progress, stop);
            onRebuilt(outcome);
            if (!outcome.IsInService) return (outcome, (BuildOutcome?)null);
            await audit.AppendAsync(new AuditLine(Access.House.Name, AuditAction.ArchiveRebuilt, "archive", null,
                new { outcome.SubmissionCount, outcome.ProgrammeCount, outcome.MergeCount, outcome.RowCount, KeptAs = Path.GetFileName(outcome.KeptAs) }), stop);
            return (outcome, await counter.BuildHereAsync(clock.Today, stop));
        }, stop);
}
