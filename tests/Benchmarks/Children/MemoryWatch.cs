using OcopAnalytics.Benchmarks.Running;

namespace OcopAnalytics.Benchmarks.Children;

/// <summary>Memory of this process before and during a piece of work, in bytes.</summary>
/// <param name="IdleResident">Resident before it, the heap collected.</param>
/// <param name="IdleManaged">Managed heap before it, what is not yet collected included.</param>
internal sealed record MemoryTaken(long IdleResident, long PeakResident, long IdleManaged, long PeakManaged)
{
    public long ResidentAboveIdle => PeakResident - IdleResident;

    public long ManagedAboveIdle => PeakManaged - IdleManaged;
}

/// <summary>Looks at this process's memory every few milliseconds while it works.</summary>
internal static class MemoryWatch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(3);

    public static MemoryTaken Over(Action work)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        ProcessMemory.ForgetOwnPeak();
        var (idleResident, idleManaged) = (ProcessMemory.OfThisProcess().Resident, GC.GetTotalMemory(false));
        var (peakResident, peakManaged) = (idleResident, idleManaged);
        using var done = new ManualResetEventSlim();
        var watcher = new Thread(() =>
        {
            do
            {
                peakManaged = Math.Max(peakManaged, GC.GetTotalMemory(false));
                peakResident = Math.Max(peakResident, Environment.WorkingSet);
            }
            while (!done.Wait(Pause));
        }) { IsBackground = true, Priority = ThreadPriority.AboveNormal };
        watcher.Start();
        try
        {
            work();
        }
        finally
        {
            done.Set();
            watcher.Join();
        }
        return new MemoryTaken(idleResident, Math.Max(peakResident, ProcessMemory.OfThisProcess().Peak), idleManaged, peakManaged);
    }
}
