namespace OcopAnalytics.Benchmarks.Children;

/// <summary>Looks at what a build puts on the disk because it does not fit into the memory it is allowed.</summary>
internal sealed class SpillWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Timer timer;
    private long peak;

    /// <param name="folder">Of the file that is written; what is spilled lies in a folder beside it.</param>
    public SpillWatch(string folder) => timer = new Timer(_ => Look(folder), null, TimeSpan.Zero, Pause);

    /// <summary>The most there was at once, in bytes.</summary>
    public long Peak => Interlocked.Read(ref peak);

    public void Dispose() => timer.Dispose();

    private void Look(string folder)
    {
        try
        {
            var now = Directory.EnumerateDirectories(folder, "*.tmp").SelectMany(Directory.EnumerateFiles).Sum(file => new FileInfo(file).Length);
            if (now > peak) Interlocked.Exchange(ref peak, now);
        }
        catch (IOException)
        {
            // Gone between seeing and measuring it.
        }
    }
}
