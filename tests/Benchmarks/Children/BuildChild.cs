using System.Globalization;
using OcopAnalytics.Benchmarks.Rows.Nation;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Children;

/// <summary>A step of a build: rows it made, milliseconds it took.</summary>
/// <param name="Processor">Milliseconds of all cores together since the step before; of steps side by side, of whichever ended first.</param>
internal sealed record StepTime(string Name, long Rows, double Milliseconds, double Processor);

/// <summary>One build in a process of its own, or several one after the other.</summary>
/// <param name="Milliseconds">The first is that of a program just started.</param>
/// <param name="Processor">Milliseconds of all cores together.</param>
/// <param name="Steps">Of the last build.</param>
/// <param name="Spilled">Bytes that lay on the disk at once because they did not fit into the memory allowed.</param>
internal sealed record BuildTaken(
    bool IsPromoted, IReadOnlyList<string> Findings, IReadOnlyList<double> Milliseconds,
    IReadOnlyList<double> Processor, IReadOnlyList<StepTime> Steps, MemoryTaken Memory, long Spilled);

/// <summary>Builds a warehouse from an archive.</summary>
internal static class BuildChild
{
    public const string Task = "build";

    public static BuildTaken Run(string data, string asOf, string times, string map)
    {
        var folder = new DataFolder(data);
        var build = map == NationMap.OfSeeds ? new WarehouseBuild(folder, TimeProvider.System)
            : new WarehouseBuild(folder, TimeProvider.System, new BuildPlan(NationMap.Named(map).Catalog));
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (milliseconds, processor) = (new List<double>(), new List<double>());
        var steps = new Steps();
        BuildOutcome? outcome = null;
        Directory.CreateDirectory(folder.Warehouse);
        using var spill = new SpillWatch(folder.Warehouse);
        var memory = MemoryWatch.Over(() =>
        {
            using var writer = WriterLock.Acquire(folder, TimeSpan.FromSeconds(10));
            for (var take = 0; take < int.Parse(times, CultureInfo.InvariantCulture); take++)
            {
                steps.Taken.Clear();
                processor.Add(Sample.Cost(() => milliseconds.Add(Sample.Time(
                    () => outcome = build.RunAsync(day, null, steps).GetAwaiter().GetResult()))));
            }
        });
        return new BuildTaken(outcome!.IsPromoted, [.. outcome.Findings.Select(finding => finding.ToString())], milliseconds, processor, steps.Taken, memory, spill.Peak);
    }

    // Progress<T> would report later, on another thread.
    private sealed class Steps : IProgress<BuildStep>
    {
        private TimeSpan before;

        public List<StepTime> Taken { get; } = [];

        public void Report(BuildStep value)
        {
            var now = Environment.CpuUsage.TotalTime;
            Taken.Add(new StepTime(value.Name, value.Rows, value.Elapsed.TotalMilliseconds, (now - before).TotalMilliseconds));
            before = now;
        }
    }
}
