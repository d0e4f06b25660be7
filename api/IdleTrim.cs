namespace OcopAnalytics.Api;

/// <summary>
/// Gives memory back to the machine once nobody has asked for anything for a while: after a build or a busy hour the
/// heap stays as large as it ever was, and the house shares a small machine.
/// </summary>
public sealed class IdleTrim : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    private int requests;

    /// <summary>Somebody asked for something.</summary>
    public void Touch() => Interlocked.Increment(ref requests);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Quiet);
        using var end = stoppingToken.Register(timer.Dispose);
        var (seen, trimmed) = (0, -1);
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
        {
            var now = Volatile.Read(ref requests);
            if (now == seen && now != trimmed)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                trimmed = now;
            }
            seen = now;
        }
    }
}
