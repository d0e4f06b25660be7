using System.Diagnostics;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>Several takes of one number.</summary>
internal sealed class Sample
{
    private readonly List<double> takes = [];

    public Sample(params IEnumerable<double> takes) => this.takes.AddRange(takes);

    public int Count => takes.Count;

    public double Median => At(0.5);

    public double Least => takes.Min();

    public double Most => takes.Max();

    public void Add(double take) => takes.Add(take);

    /// <summary>The smallest take that at least this share (0 to 1) of them does not exceed.</summary>
    public double At(double share)
    {
        var sorted = takes.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }

    /// <summary>All takes in the order they were taken.</summary>
    public override string ToString() => string.Join(" · ", takes.Select(take => Numbers.Short(take)));

    /// <summary>Milliseconds that a piece of work takes.</summary>
    public static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Milliseconds of all cores together that a piece of work costs this process: what a busy machine does not lengthen much.</summary>
    public static double Cost(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    /// <summary>Milliseconds that a piece of work takes.</summary>
    public static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
