using System.Security.Cryptography;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>
/// A file that was handed in and what became of it. Status is one of <see cref="SubmissionStatus"/>; without an
/// outcome the file was received and kept but could not be decided on, for the reason given in Vietnamese.
/// </summary>
public sealed record TakenFile(long AttemptId, string FileName, string Status, IngestOutcome? Outcome, string? FailureVi);

/// <summary>What became of the files, and the one build made after them; no build when nothing new was accepted.</summary>
public sealed record DeskOutcome(IReadOnlyList<TakenFile> Taken, BuildOutcome? Build);

/// <summary>
/// The one counter at which files are handed in: the command line, the upload page, the API and the inbox job all come
/// here. Takes files, notes each attempt, and builds once after the last. One at a time over all processes.
/// </summary>
public sealed class SubmissionDesk(
    DataFolder folder, DeskRules rules, SubmissionIngest ingest, WarehouseBuild build, WarehouseFiles files, SubmissionLog log, AuditLog audit, CalendarDesk calendars,
    VietnamClock clock, ILogger<SubmissionDesk> logger)
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Reads and checks a file without keeping anything.</summary>
    public async Task<IntakeResult> CheckAsync(SubmissionFile file, Access by, CancellationToken stop) =>
        // What a workbook says against what is known of a unit is that unit's own.
        Door.Judge(ingest.Check(file), file, by, await calendars.ReadAsync(stop));

    /// <summary>Takes files in, one after the other, then builds as of today when anything new was accepted.</summary>
    /// <param name="source">The door they came by: one of <see cref="SubmissionSource"/>.</param>
    /// <param name="by">
    /// Who hands them in: a workbook of a unit that is not his, or for a closed half-year, is returned, and what a signed-in user hands in waits for review.
    /// </param>
    public Task<DeskOutcome> TakeAsync(
        IEnumerable<SubmissionFile> files, string source, Access by, Action<TakenFile>? onTaken, IProgress<BuildStep>? progress, CancellationToken stop) =>
        InTurnAsync(async () =>
        {
            var taken = new List<TakenFile>();
            var periods = await calendars.ReadAsync(stop);
            foreach (var file in files)
            {
                stop.ThrowIfCancellationRequested();
                var one = await TakeOneAsync(file, source, by, periods, stop);
                taken.Add(one);
                onTaken?.Invoke(one);
            }
            // Also owed when an earlier process was ended between taking a file in and building.
            var isBuildOwed = taken.Count > 0 && await log.HasUnbuiltAsync(stop);
            return new DeskOutcome(taken, isBuildOwed ? await RunBuildAsync(clock.Today, null, progress, stop) : null);
        }, stop);

    /// <summary>Decides on a file that waited, at the counter like every other, and builds when it was accepted.</summary>
    public Task<IngestOutcome> DecideAsync(Func<Task<IngestOutcome>> decide, CancellationToken stop) => InTurnAsync(async () =>
    {
        var outcome = await decide();
        if (outcome.Status == IngestStatus.Accepted) await RunBuildAsync(clock.Today, null, null, stop);
        return outcome;
    }, stop);

    /// <summary>Changes the archive otherwise than by a submission, and builds; when that breaks off or fails its audits, the change is taken back and the house built again.</summary>
    public Task<BuildOutcome> ChangeAsync(Action change, Action undo, CancellationToken stop) => InTurnAsync(async () =>
    {
        change();
        BuildOutcome? build = null;
        try
        {
            build = await RunBuildAsync(clock.Today, null, null, stop);
            return build;
        }
        finally
        {
            if (build is not { IsPromoted: true })
            {
                undo();
                await RunBuildAsync(clock.Today, null, null, CancellationToken.None);
            }
        }
    }, stop);

    /// <summary>Builds as of a day (inclusive), as known at a time (inclusive; nothing = everything known now).</summary>
    public Task<BuildOutcome> BuildAsync(DateOnly asOf, DateTimeOffset? knownAt, IProgress<BuildStep>? progress, CancellationToken stop) =>
        InTurnAsync(() => RunBuildAsync(asOf, knownAt, progress, stop), stop);

    /// <summary>Other work that writes, one after the other with everything else that does.</summary>
    public Task<T> AtCounterAsync<T>(Func<Task<T>> work, CancellationToken stop) => InTurnAsync(work, stop);

    /// <summary>A build for work that is at the counter already (<see cref="AtCounterAsync"/>).</summary>
    public Task<BuildOutcome> BuildHereAsync(DateOnly asOf, CancellationToken stop) => RunBuildAsync(asOf, null, null, stop);

    private async Task<TakenFile> TakeOneAsync(SubmissionFile file, string source, Access by, PeriodRules periods, CancellationToken stop)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
        try
        {
            var outcome = ingest.Take(file, read => Door.Judge(read, file, by, periods), isHeld: by.IsSignedIn);
            var attemptId = await RecordAsync(file, hash, source, by, outcome, stop);
            return new TakenFile(attemptId, file.FileName, SubmissionLog.StatusOf(outcome), outcome, null);
        }
        catch (Exception failure) when (!FailureTexts.IsOfTheMachine(failure) && !stop.IsCancellationRequested)
        {
            // A file that trips a bug must not keep the others out. A full disk or a locked archive would.
            logger.LogError(failure, "File {FileName} could not be decided on", file.FileName);
            var attemptId = await RecordAsync(file, hash, source, by, null, stop);
            return new TakenFile(attemptId, file.FileName, SubmissionStatus.Received, null, FailureTexts.Describe(failure).Vi);
        }
    }

    private async Task<long> RecordAsync(SubmissionFile file, string hash, string source, Access by, IngestOutcome? outcome, CancellationToken stop)
    {
        var attemptId = await log.RecordAsync(file, hash, source, by, outcome, stop);
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.SubmissionReceived, $"submission:{attemptId}", null,
            new { file.FileName, Sha256 = hash, source, outcome?.Header?.UnitCode, outcome?.Header?.PeriodCode, Status = SubmissionLog.StatusOf(outcome) }), stop);
        return attemptId;
    }

    private async Task<BuildOutcome> RunBuildAsync(DateOnly asOf, DateTimeOffset? knownAt, IProgress<BuildStep>? progress, CancellationToken stop)
    {
        var outcome = await build.RunAsync(asOf, knownAt, progress, stop);
        if (outcome.IsPromoted)
        {
            // Whoever is answered next sees what he handed in: left alone, a newer file is found within a second.
            files.Refresh();
            await log.MarkBuiltAsync(outcome.BuildId, stop);
        }
        else logger.LogError("Build {BuildId} failed its audits: {Findings}", outcome.BuildId, outcome.Findings);
        return outcome;
    }

    private async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken stop)
    {
        if (!await turn.WaitAsync(rules.Patience, stop)) throw new WriterBusyException();
        try
        {
            folder.Prepare();
            // On a thread of its own: files and builds are work for the processor, and a page must not wait behind them.
            return await Task.Run(async () =>
            {
                using var writer = WriterLock.Acquire(folder, rules.Patience);
                return await work();
            }, stop);
        }
        finally
        {
            turn.Release();
        }
    }
}
