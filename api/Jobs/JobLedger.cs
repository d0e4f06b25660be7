using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>What a run has to say for itself: counts by name and a sentence.</summary>
public sealed record JobReport(IReadOnlyDictionary<string, long> Counts, Bilingual Message, bool IsNoteworthy = true);

/// <summary>The run ledger: each run of each job with start, end, counts and outcome.</summary>
public sealed class JobLedger(OperationsStore store, VietnamClock clock, ILogger<JobLedger> log)
{
    /// <summary>In the data of a trigger that a person fired.</summary>
    public const string ManualKey = "manual";

    /// <summary>In the data of a trigger that a file fired by being dropped into the inbox.</summary>
    public const string DropKey = "drop";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>
    /// Runs the work of a job and notes how it went. Whatever the work throws is noted, logged and handed to the
    /// scheduler without another try: the next run comes by its schedule, and the other jobs go on.
    /// </summary>
    public async Task RecordAsync(IJobExecutionContext context, Func<CancellationToken, Task<JobReport>> work, CancellationToken stop)
    {
        var job = context.JobDetail.Key.Name;
        var runId = await StartAsync(job, TriggerOf(context.MergedJobDataMap), stop);
        try
        {
            var report = await work(stop);
            await EndAsync(runId, JobOutcome.Succeeded, report, CancellationToken.None);
            if (!report.IsNoteworthy) await ForgetQuietRunsBeforeAsync(job, runId, stop);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Job {Job} failed", job);
            var outcome = stop.IsCancellationRequested ? JobOutcome.Interrupted : JobOutcome.Failed;
            await EndAsync(runId, outcome, new JobReport(new Dictionary<string, long>(), FailureTexts.Describe(failure)), CancellationToken.None);
            throw new JobExecutionException(failure) { RefireImmediately = false };
        }
    }

    /// <summary>Runs left running by a process that ended: they were interrupted. Called once, before the scheduler starts.</summary>
    public async Task CloseInterruptedAsync(CancellationToken stop)
    {
        var words = Language.Both("run.interrupted");
        await using var database = await store.OpenAsync(stop);
        await database.JobRuns.Where(run => run.Outcome == JobOutcome.Running).ExecuteUpdateAsync(set => set
            .SetProperty(run => run.Outcome, JobOutcome.Interrupted)
            .SetProperty(run => run.EndedAt, clock.UtcNow.UtcDateTime)
            .SetProperty(run => run.Message, words.Vi)
            .SetProperty(run => run.MessageEn, words.En), stop);
    }

    /// <summary>The newest runs, of one job or of all.</summary>
    public async Task<IReadOnlyList<JobRun>> NewestAsync(string? job, int limit, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        return await database.JobRuns.AsNoTracking().Where(run => job == null || run.Job == job)
            .OrderByDescending(run => run.StartedAt).ThenByDescending(run => run.Id).Take(limit).ToListAsync(stop);
    }

    /// <summary>Jobs whose newest run went wrong, newest first: what still needs somebody.</summary>
    public async Task<IReadOnlyList<JobRun>> TroublesAsync(CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var newest = database.JobRuns.Where(run => run.Outcome != JobOutcome.Running).GroupBy(run => run.Job).Select(group => group.Max(run => run.Id));
        return await database.JobRuns.AsNoTracking()
            .Where(run => newest.Contains(run.Id) && (run.Outcome == JobOutcome.Failed || run.Outcome == JobOutcome.Interrupted))
            .OrderByDescending(run => run.StartedAt).ToListAsync(stop);
    }

    private static string TriggerOf(JobDataMap data) =>
        data.ContainsKey(ManualKey) ? ManualKey : data.ContainsKey(DropKey) ? DropKey : "schedule";

    private async Task<long> StartAsync(string job, string trigger, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var run = new JobRun { Job = job, Trigger = trigger, StartedAt = clock.UtcNow.UtcDateTime, Outcome = JobOutcome.Running };
        database.JobRuns.Add(run);
        await database.SaveChangesAsync(stop);
        var oldest = (clock.UtcNow - Kept).UtcDateTime;
        await database.JobRuns.Where(old => old.StartedAt < oldest).ExecuteDeleteAsync(stop);
        return run.Id;
    }

    private async Task EndAsync(long runId, string outcome, JobReport report, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        await database.JobRuns.Where(run => run.Id == runId).ExecuteUpdateAsync(set => set
            .SetProperty(run => run.Outcome, outcome)
            .SetProperty(run => run.EndedAt, clock.UtcNow.UtcDateTime)
            .SetProperty(run => run.Counts, JsonSerializer.Serialize(report.Counts))
            .SetProperty(run => run.Message, report.Message.Vi)
            .SetProperty(run => run.MessageEn, report.Message.En), stop);
    }

    /// <summary>A job that looks every two minutes and finds nothing keeps one line, not seven hundred a day.</summary>
    private async Task ForgetQuietRunsBeforeAsync(string job, long runId, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        await database.JobRuns.Where(run => run.Job == job && run.Id < runId && run.Trigger != ManualKey
            && run.Outcome == JobOutcome.Succeeded && run.Counts == "{}").ExecuteDeleteAsync(stop);
    }
}
