using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>A full build.</summary>
/// <param name="subject">Of what.</param>
/// <param name="takes">Builds in one process, the first of a program just started.</param>
internal sealed class BuildMeasure(string name, Func<BuildSubject> subject, double mostSeconds, int takes) : IMeasure
{
    private const int SlowestShown = 10;

    public string Name => name;

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var (data, what) = (workshop.NewData(name), subject());
        var rawRows = 0L;
        var appending = Sample.Time(() => rawRows = what.Append(data));
        var taken = await what.BuildAsync(data, takes, stop);
        return new Section(name, what.Title, Method(what, rawRows, takes), Figures(taken, data, appending, mostSeconds), Tables(taken), Notes(taken));
    }

    public static string Method(BuildSubject what, long rawRows, int takes) =>
        $"{what.Told} {Numbers.Whole(rawRows)} raw rows in the archive. " +
        (takes == 1 ? "One build in a process of its own, all audits included." : $"{takes} builds in one process, all audits included; the median counts.");

    public static IReadOnlyList<Figure> Figures(BuildTaken taken, DataFolder data, double appending, double? mostSeconds) =>
    [
        new Figure("build", new Sample(taken.Milliseconds).Median / 1000, "s", mostSeconds),
        new Figure("first build of a program just started", taken.Milliseconds[0] / 1000, "s"),
        new Figure("processor time of a build, all cores", new Sample(taken.Processor).Median / 1000, "s"),
        new Figure("fact rows", FactRows(taken), "rows"),
        new Figure("peak memory of the process", Numbers.Mega(taken.Memory.PeakResident), "MB"),
        new Figure("most on the disk for want of memory", Numbers.Mega(taken.Spilled), "MB"),
        new Figure("size of the warehouse file", Numbers.Mega(new FileInfo(WarehouseOf(data)).Length), "MB"),
        new Figure("size of the archive", Numbers.Mega(new FileInfo(data.ArchiveFile).Length), "MB"),
        new Figure("writing all submissions to the archive", appending / 1000, "s"),
    ];

    public static IReadOnlyList<Table> Tables(BuildTaken taken) =>
    [
        new Table("The ten slowest steps", ["step", "rows", "ms", "processor ms"],
            [.. taken.Steps.OrderByDescending(step => step.Milliseconds).Take(SlowestShown)
                .Select(step => (IReadOnlyList<string>)[step.Name, Numbers.Whole(step.Rows), Numbers.Short(step.Milliseconds), Numbers.Short(step.Processor)])]),
        new Table("Fact tables", ["table", "rows"],
            [.. taken.Steps.Where(IsFact).OrderByDescending(step => step.Rows)
                .Select(step => (IReadOnlyList<string>)[step.Name, Numbers.Whole(step.Rows)])]),
    ];

    public static IReadOnlyList<string> Notes(BuildTaken taken) =>
    [
        $"Takes in ms: {new Sample(taken.Milliseconds)}. All steps together {Numbers.Short(taken.Steps.Sum(step => step.Milliseconds))} ms in the last.",
        .. taken.IsPromoted ? (string[])[] : [$"NOT PROMOTED, so these numbers say little: {string.Join("; ", taken.Findings)}"],
    ];

    public static long FactRows(BuildTaken taken) => taken.Steps.Where(IsFact).Sum(step => step.Rows);

    /// <summary>The newest file of a data folder.</summary>
    public static string WarehouseOf(DataFolder data) => Directory.EnumerateFiles(data.Warehouse, "warehouse-*.duckdb").Max(StringComparer.Ordinal)
        ?? throw new FileNotFoundException($"No build of {data.Root} was promoted.");

    // An audit bears the name of its table. The phase that counts at a place is no row that anybody handed in.
    private static bool IsFact(StepTime step) => step.Name.StartsWith("fact_", StringComparison.Ordinal)
        && !step.Name.Contains("__", StringComparison.Ordinal) && step.Name != "fact_baseline_phase";
}
