using OcopAnalytics.Api.Intake.Sources;
using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>Fetches what is new at the sources whose time has come; all of them when a person starts it.</summary>
[DisallowConcurrentExecution]
public sealed class PullSourcesJob(JobLedger ledger, SourcePull pull) : IJob
{
    public static readonly JobKey Key = new("pull_sources");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await ledger.RecordAsync(context, async stop =>
            JobReports.Of(await pull.RunAsync(context.MergedJobDataMap.ContainsKey(JobLedger.ManualKey), stop)), cancellationToken);
}
