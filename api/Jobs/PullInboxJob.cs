using OcopAnalytics.Api.Intake;
using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>Takes in the files that were dropped into the inbox folder.</summary>
[DisallowConcurrentExecution]
public sealed class PullInboxJob(JobLedger ledger, InboxFolder inbox) : IJob
{
    public static readonly JobKey Key = new("pull_inbox");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await ledger.RecordAsync(context, async stop => (await inbox.PullAsync(stop)).Report(), cancellationToken);
}
