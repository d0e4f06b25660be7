using System.Globalization;
using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>Mutated workbooks by the thousand, in processes that may end without taking the run along.</summary>
internal sealed class FuzzMeasure : IMeasure
{
    private const int Seed = 20251125;
    private const int Count = 20_000;
    private const int PerChild = 2_500;
    private const string Sample = "DN-731-2025-H1.xlsx";

    public string Name => "fuzz";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var workbook = workshop.NewFile(Sample);
        await File.WriteAllBytesAsync(workbook, SubmissionTemplateWorkbook.Write(SampleSubmissions.All().First(each => each.FileName == Sample).Draft), stop);
        var data = workshop.NewData("fuzz").Root;
        var taken = new List<FuzzTaken>();
        var failures = new List<string>();
        for (var from = 0; from < Count; from += PerChild)
        {
            Console.Error.WriteLine($"... files {from} to {from + PerChild - 1} of seed {Seed}");
            try
            {
                taken.Add(await ChildProcess.RunAsync<FuzzTaken>(FuzzChild.Task, [workbook, data, Text(Seed), Text(from), Text(from + PerChild)], stop));
            }
            catch (InvalidOperationException crash)
            {
                failures.Add($"{from} to {from + PerChild - 1}: {crash.Message}");
            }
        }
        failures.AddRange(taken.SelectMany(each => each.Failures));
        var slowest = taken.MaxBy(each => each.LongestMilliseconds);
        return new Section(Name, $"{Numbers.Whole(Count)} mutated workbooks",
            $"Seed {Seed}, files 0 to {Count - 1}, made of {Sample}: bytes, zip headers, parts, characters, markup, values. Each is checked; every fifth is annotated too.",
            [
                new Figure("crashes, hangs and untyped errors", failures.Count, "files", 0),
                new Figure("longest answer", (slowest?.LongestMilliseconds ?? 0) / 1000, "s", FuzzChild.Patience.TotalSeconds),
                new Figure("files checked", taken.Sum(each => each.Checked), "files"),
                new Figure("refused with issues", taken.Sum(each => each.Refused), "files"),
                new Figure("annotated", taken.Sum(each => each.Annotated), "files"),
            ],
            [
                new Table("What was found", ["rule", "files"], [.. taken.SelectMany(each => each.Codes).GroupBy(code => code.Key)
                    .OrderByDescending(code => code.Sum(each => each.Value)).Select(code => (IReadOnlyList<string>)[code.Key, Numbers.Whole(code.Sum(each => each.Value))])]),
            ],
            [$"The slowest was file {slowest?.Slowest}.", .. failures]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
