using System.Globalization;
using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Rows;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>A full build of ten years of a province.</summary>
/// <param name="factRows">Rows of all fact tables together, about.</param>
/// <param name="takes">Builds in one process, the first of a program just started.</param>
internal sealed class BuildMeasure(string name, int factRows, double mostSeconds, int takes) : IMeasure
{
    private const int SlowestShown = 10;

    public string Name => name;

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var data = workshop.NewData(name);
        var province = new Province(PlaceBook.FromSeeds(), factRows);
        var rawRows = 0L;
        var appending = Sample.Time(() => rawRows = province.AppendTo(data));

        var taken = await ChildProcess.RunAsync<BuildTaken>(BuildChild.Task,
            [data.Root, Province.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), takes.ToString(CultureInfo.InvariantCulture)], stop);
        var milliseconds = new Sample(taken.Milliseconds);
        var slowest = taken.Steps.OrderByDescending(step => step.Milliseconds).Take(SlowestShown).ToList();
        var facts = taken.Steps.Where(IsFact).OrderByDescending(step => step.Rows).ToList();
        var factCount = facts.Sum(step => step.Rows);
        return new Section(name, $"A full build of one province's ten years, {Numbers.Whole(factRows)} fact rows",
            $"Eleven districts, twenty half-years, {Numbers.Whole(province.ProductCount)} products; {Numbers.Whole(rawRows)} raw rows in the archive. " +
            $"{takes} builds in one process, all audits included; the median counts.",
            [
                new Figure("build", milliseconds.Median / 1000, "s", mostSeconds),
                new Figure("first build of a program just started", taken.Milliseconds[0] / 1000, "s"),
                new Figure("processor time of a build, all cores", new Sample(taken.Processor).Median / 1000, "s"),
                new Figure("fact rows", factCount, "rows"),
                new Figure("peak memory of the process", Numbers.Mega(taken.Memory.PeakResident), "MB"),
                new Figure("size of the warehouse file", Numbers.Mega(FileSize(data.Warehouse)), "MB"),
                new Figure("size of the archive", Numbers.Mega(new FileInfo(data.ArchiveFile).Length), "MB"),
                new Figure("appending all submissions to the archive", appending / 1000, "s"),
            ],
            [
                new Table("The ten slowest steps", ["step", "rows", "ms"],
                    [.. slowest.Select(step => (IReadOnlyList<string>)[step.Name, Numbers.Whole(step.Rows), Numbers.Short(step.Milliseconds)])]),
                new Table("Fact tables", ["table", "rows"],
                    [.. facts.Select(step => (IReadOnlyList<string>)[step.Name, Numbers.Whole(step.Rows)])]),
            ],
            [
                $"Takes in ms: {milliseconds}. All steps together {Numbers.Short(taken.Steps.Sum(step => step.Milliseconds))} ms in the last.",
                .. taken.IsPromoted ? (string[])[] : [$"NOT PROMOTED, so these numbers say little: {string.Join("; ", taken.Findings)}"],
            ]);
    }

    // An audit bears the name of its table. The phase that counts at a place is no row that anybody handed in.
    private static bool IsFact(StepTime step) => step.Name.StartsWith("fact_", StringComparison.Ordinal)
        && !step.Name.Contains("__", StringComparison.Ordinal) && step.Name != "fact_baseline_phase";

    private static long FileSize(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("warehouse-*.duckdb").OrderBy(file => file.Name, StringComparer.Ordinal).LastOrDefault()?.Length ?? 0;
}
