using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Testing.Hostile;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>Files that ask for far more than they weigh: what each of them gets.</summary>
internal sealed class HostileMeasure : IMeasure
{
    private const double MostMegaBytes = 256;
    private const double MostSeconds = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private const string Sample = "DN-731-2025-H1.xlsx";

    public string Name => "hostile";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var sound = workshop.NewFile(Sample);
        await File.WriteAllBytesAsync(sound, SubmissionTemplateWorkbook.Write(SampleSubmissions.All().First(each => each.FileName == Sample).Draft), stop);
        var data = workshop.NewData("hostile").Root;
        var rows = new List<IReadOnlyList<string>>();
        var (mostSeconds, mostMemory) = (0d, 0d);
        foreach (var (name, make) in new HostileWorkbooks(await File.ReadAllBytesAsync(sound, stop)).All)
        {
            var path = workshop.NewFile("hostile.xlsx");
            await File.WriteAllBytesAsync(path, make(), stop);
            var taken = await TakeAsync(path, data, sound, stop);
            rows.Add([name, $"{Numbers.Short(Numbers.Mega(new FileInfo(path).Length))} MB", $"{Numbers.Short(taken.Seconds)} s", $"{Numbers.Short(taken.Processor)} s", $"{Numbers.Short(Numbers.Mega(taken.Resident))} MB", taken.Codes]);
            (mostSeconds, mostMemory) = (Math.Max(mostSeconds, taken.Processor), Math.Max(mostMemory, Numbers.Mega(taken.Resident)));
            File.Delete(path);
            Console.Error.WriteLine($"... {string.Join(" | ", rows[^1])}");
        }
        return new Section(Name, "Hostile files",
            "Each file checked once in a process of its own that has checked a sound workbook before; memory is the most resident above that, the file itself included.",
            [
                new Figure("longest answer, processor time", mostSeconds, "s", MostSeconds),
                new Figure("most memory", mostMemory, "MB", MostMegaBytes),
            ],
            [new Table("Each file", ["file", "size", "time", "processor", "memory", "answer"], rows)], []);
    }

    private static async Task<HostileTaken> TakeAsync(string path, string data, string sound, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            return await ChildProcess.RunAsync<HostileTaken>(HostileChild.Task, [path, data, sound], limit.Token);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested && failure is OperationCanceledException or InvalidOperationException)
        {
            return new HostileTaken(Patience.TotalSeconds, Patience.TotalSeconds, 0, $"no answer: {failure.Message}");
        }
    }
}
