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
            Console.Error.WriteLine($"... {name}");
            var path = workshop.NewFile("hostile.xlsx");
            await File.WriteAllBytesAsync(path, make(), stop);
            var taken = await ChildProcess.RunAsync<HostileTaken>(HostileChild.Task, [path, data, sound], stop);
            rows.Add([name, $"{Numbers.Short(Numbers.Mega(new FileInfo(path).Length))} MB", $"{Numbers.Short(taken.Seconds)} s", $"{Numbers.Short(Numbers.Mega(taken.Resident))} MB", taken.Codes]);
            (mostSeconds, mostMemory) = (Math.Max(mostSeconds, taken.Seconds), Math.Max(mostMemory, Numbers.Mega(taken.Resident)));
            File.Delete(path);
        }
        return new Section(Name, "Hostile files",
            "Each file checked once in a process of its own that has checked a sound workbook before; memory is the most resident above that, the file itself included.",
            [
                new Figure("longest answer", mostSeconds, "s", MostSeconds),
                new Figure("most memory", mostMemory, "MB", MostMegaBytes),
            ],
            [new Table("Each file", ["file", "size", "time", "memory", "answer"], rows)], []);
    }
}
