using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>A job as a person sees it: what it does, when, when next, and how its last run went.</summary>
public sealed record JobCard(string Job, string NameVi, string NameEn, string ScheduleVi, string ScheduleEn, string TermCode, DateTime? NextRunAt, JobRun? LastRun);

/// <summary>Shows the jobs and runs one now.</summary>
public sealed class JobDesk(ISchedulerFactory schedulers, JobLedger ledger, AuditLog audit)
{
    /// <summary>All jobs in the order of the day. Next run is UTC, nothing when the job is not scheduled.</summary>
    public async Task<IReadOnlyList<JobCard>> CardsAsync(CancellationToken stop)
    {
        var scheduler = await schedulers.GetScheduler(stop);
        var cards = new List<JobCard>();
        foreach (var job in JobCatalogue.All)
        {
            var triggers = await scheduler.GetTriggersOfJob(job.Key, stop);
            var next = triggers.Select(trigger => trigger.NextFireTimeUtc).Min();
            var last = await ledger.NewestAsync(job.Key.Name, 1, stop);
            cards.Add(new JobCard(job.Key.Name, job.NameVi, job.NameEn, job.ScheduleVi, job.ScheduleEn, job.TermCode, next?.UtcDateTime, last.FirstOrDefault()));
        }
        return cards;
    }

    /// <summary>Starts a job now, beside its schedule; false when there is no job of that name.</summary>
    public async Task<bool> RunNowAsync(string job, Access by, CancellationToken stop)
    {
        if (JobCatalogue.All.FirstOrDefault(one => one.Key.Name == job) is not { } found) return false;
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.JobStarted, "job:" + job), stop);
        var scheduler = await schedulers.GetScheduler(stop);
        await scheduler.TriggerJob(found.Key, new JobDataMap { [JobLedger.ManualKey] = "true" }, stop);
        return true;
    }
}
