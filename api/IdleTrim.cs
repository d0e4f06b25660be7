using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api;

/// <summary>
/// Gives memory back to the machine once nobody has asked for anything for a while: after a build or a busy hour the
/// heap stays as large as it ever was, and the house shares a small machine.
/// </summary>
public sealed class IdleTrim(WarehouseFiles files, ILogger<IdleTrim> log) : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    /// <summary>Work that nobody asked for over the web, such as the nightly build, shows in what was allocated.</summary>
    private const long Noticeable = 16 * 1024 * 1024;

    private int requests;

    /// <summary>Somebody asked for something.</summary>
    public void Touch() => Interlocked.Increment(ref requests);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Quiet);
        using var end = stoppingToken.Register(timer.Dispose);
        var (seen, allocated, isTrimmed) = (0, 0L, false);
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
        {
            var isBusy = Volatile.Read(ref requests) != seen || GC.GetTotalAllocatedBytes() - allocated > Noticeable;
            if (isBusy) isTrimmed = false;
            else if (!isTrimmed)
            {
                CloseReplaced();
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                if (OperatingSystem.IsLinux()) NativeMemory.GiveBack();
                isTrimmed = true;
            }
            (seen, allocated) = (Volatile.Read(ref requests), GC.GetTotalAllocatedBytes());
        }
    }

    /// <summary>A build that was replaced is closed when somebody looks for the newest.</summary>
    private void CloseReplaced()
    {
        try
        {
            files.Refresh();
        }
        catch (Exception failure) when (FailureTexts.IsOfTheMachine(failure) || failure is NoWarehouseException)
        {
            log.LogDebug(failure, "No look at the warehouse while at rest");
        }
    }
}
