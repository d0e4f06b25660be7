using OcopAnalytics.Api.Periods.Reminders;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;
using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>Writes reminders of what is due into the outbox, and sends them.</summary>
[DisallowConcurrentExecution]
public sealed class RemindersJob(JobLedger ledger, ReminderDesk desk, Outbox outbox) : IJob
{
    public static readonly JobKey Key = new("reminders");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await ledger.RecordAsync(context, RunAsync, cancellationToken);

    private async Task<JobReport> RunAsync(CancellationToken stop)
    {
        try
        {
            return JobReports.Of(await outbox.SendAsync(await desk.WriteAsync(stop), stop));
        }
        catch (NoWarehouseException)
        {
            return new JobReport(new Dictionary<string, long>(), Language.Both("run.no_warehouse"), IsNoteworthy: false);
        }
    }
}
