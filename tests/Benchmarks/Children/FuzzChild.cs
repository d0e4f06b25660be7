using System.Diagnostics;
using System.Globalization;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake.Rules;
using OcopAnalytics.Reports.Excel.Annotated;
using OcopAnalytics.Testing.Hostile;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Children;

/// <summary>What became of a run of mutated workbooks.</summary>
/// <param name="Failures">Files that threw, hung or were answered with something that is no rule, by number.</param>
internal sealed record FuzzTaken(int Checked, int Refused, int Annotated, double LongestMilliseconds, int Slowest, IReadOnlyDictionary<string, int> Codes, IReadOnlyList<string> Failures);

/// <summary>Checks mutated workbooks one after the other, and writes the annotated copy of some.</summary>
internal static class FuzzChild
{
    public const string Task = "fuzz";

    /// <summary>A file that is not answered within this hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const int AnnotatedEvery = 5;

    public static FuzzTaken Run(string workbook, string data, string seedText, string fromText, string toText)
    {
        var (seed, from, to) = (Number(seedText), Number(fromText), Number(toText));
        var mutator = new WorkbookMutator(File.ReadAllBytes(workbook));
        var folder = new DataFolder(data);
        var ingest = new SubmissionIngest(folder, new RawArchive(folder), PlaceBook.FromSeeds(), TimeProvider.System);
        var (refused, annotated, longest, slowest) = (0, 0, 0d, -1);
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var failures = new List<string>();
        for (var number = from; number < to; number++)
        {
            var file = new SubmissionFile("bieu.xlsx", mutator.File(seed, number), TimeProvider.System.GetUtcNow(), "fuzz");
            var clock = Stopwatch.StartNew();
            var isAnnotated = number % AnnotatedEvery == 0;
            var one = System.Threading.Tasks.Task.Run(() =>
            {
                var result = ingest.Check(file);
                if (isAnnotated) AnnotatedWorkbook.Write(file.Content, new AnnotatedFile(file.FileName, null, null), result.Issues, IntakeRules.Find);
                return result;
            });
            try
            {
                if (!one.Wait(Patience))
                {
                    failures.Add($"{number}: no answer within {Patience.TotalSeconds} s");
                    // The thread cannot be stopped; the rest is the next child's.
                    break;
                }
                if (one.Result.HasErrors) refused++;
                if (isAnnotated) annotated++;
                foreach (var code in one.Result.Issues.Select(issue => issue.Code).Distinct())
                {
                    codes[code] = codes.GetValueOrDefault(code) + 1;
                    if (IntakeRules.Find(code) is null) failures.Add($"{number}: answered with {code}, which is no rule");
                }
            }
            catch (AggregateException thrown)
            {
                failures.Add($"{number}: {thrown.InnerException!.GetType().Name}: {thrown.InnerException.Message} {thrown.InnerException.StackTrace?.Split('\n')[0].Trim()}");
            }
            if (clock.Elapsed.TotalMilliseconds > longest) (longest, slowest) = (clock.Elapsed.TotalMilliseconds, number);
        }
        return new FuzzTaken(to - from, refused, annotated, longest, slowest, codes, failures);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
