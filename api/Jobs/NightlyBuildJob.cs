using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Reading;
using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>Builds the warehouse as of the new day, so that periods, phases and certificates end when they end.</summary>
[DisallowConcurrentExecution]
public sealed class NightlyBuildJob(JobLedger ledger, SubmissionDesk desk, VietnamClock clock) : IJob
{
    public static readonly JobKey Key = new("nightly_build");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await ledger.RecordAsync(context, async stop =>
            JobReports.Of(await desk.BuildAsync(clock.Today, null, null, stop)), cancellationToken);
}
