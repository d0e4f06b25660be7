using OcopAnalytics.Api.Reading;
using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>Writes the briefings anew for the week's first meeting.</summary>
[DisallowConcurrentExecution]
public sealed class WeeklyBriefingJob(JobLedger ledger, BriefingDesk desk) : IJob
{
    public static readonly JobKey Key = new("weekly_briefing");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await ledger.RecordAsync(context, async stop => JobReports.Published(await desk.PublishAsync(null, stop)), cancellationToken);
}
