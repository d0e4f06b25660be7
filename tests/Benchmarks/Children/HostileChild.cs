using System.Diagnostics;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Etl;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Children;

/// <summary>How a hostile file was answered.</summary>
/// <param name="Processor">Seconds of all cores together.</param>
/// <param name="Resident">Most resident memory of the process, above what it held before, the file itself included.</param>
internal sealed record HostileTaken(double Seconds, double Processor, long Resident, string Codes);

/// <summary>Checks one hostile file in a process of its own.</summary>
internal static class HostileChild
{
    public const string Task = "hostile";

    public static HostileTaken Run(string path, string data, string sound)
    {
        var folder = new DataFolder(data);
        var ingest = new SubmissionIngest(folder, new RawArchive(folder), PlaceBook.FromSeeds(), TimeProvider.System);
        // A sound workbook first: what a program costs that has just started is not the file's doing.
        Check(ingest, sound);
        var (codes, seconds, processor) = (string.Empty, 0d, 0d);
        var memory = MemoryWatch.Over(() =>
        {
            var clock = Stopwatch.StartNew();
            processor = Sample.Cost(() => codes = Check(ingest, path)) / 1000;
            seconds = clock.Elapsed.TotalSeconds;
        });
        return new HostileTaken(seconds, processor, memory.ResidentAboveIdle, codes);
    }

    private static string Check(SubmissionIngest ingest, string path)
    {
        var result = ingest.Check(new SubmissionFile(Path.GetFileName(path), File.ReadAllBytes(path), TimeProvider.System.GetUtcNow(), "hostile"));
        return string.Join(", ", result.Issues.Select(issue => issue.Code).Distinct().Take(4));
    }
}
