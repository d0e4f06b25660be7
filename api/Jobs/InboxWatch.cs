using OcopAnalytics.Api.Intake;
using OcopAnalytics.Warehouse;
using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>
/// Has the inbox looked through soon after something was dropped into it. Not every folder tells of what happens in it (one
/// on another machine may not): the job's schedule looks again and again besides.
/// </summary>
public sealed class InboxWatch(DataFolder folder, ISchedulerFactory schedulers, ILogger<InboxWatch> log) : BackgroundService
{
    /// <summary>Longer than a file has to lie still before it is taken: of many that are dropped at once, most are by then.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(6);

    // Once at the start too: for what was dropped while nobody watched.
    private readonly SemaphoreSlim dropped = new(1, 1);

    public override void Dispose()
    {
        base.Dispose();
        dropped.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var watcher = new FileSystemWatcher(Directory.CreateDirectory(folder.Inbox).FullName)
            {
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
            };
            watcher.Created += (_, change) => Note(change.Name);
            watcher.Changed += (_, change) => Note(change.Name);
            watcher.Renamed += (_, change) => Note(change.Name);
            watcher.EnableRaisingEvents = true;
            while (true)
            {
                await dropped.WaitAsync(stoppingToken);
                await Task.Delay(Quiet, stoppingToken);
                var scheduler = await schedulers.GetScheduler(stoppingToken);
                await scheduler.TriggerJob(PullInboxJob.Key, new JobDataMap { [JobLedger.DropKey] = "true" }, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
        catch (Exception failure) when (FailureTexts.IsOfTheMachine(failure) || failure is SchedulerException)
        {
            log.LogWarning("The inbox is not watched, only looked at on schedule: {Reason}", failure.Message);
        }
    }

    // What is taken moves into a folder beside it, whose own changes are nobody's drop.
    private void Note(string? name)
    {
        if (name is null || InboxFolder.IsOwn(name)) return;
        try
        {
            if (dropped.CurrentCount == 0) dropped.Release();
        }
        // Two changes at once, or one as the service ends: it is noted already, or nobody waits for it.
        catch (Exception late) when (late is SemaphoreFullException or ObjectDisposedException) { }
    }
}
