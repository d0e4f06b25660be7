using System.Diagnostics;
using OcopAnalytics.Benchmarks.Rows;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>Two hundred workbooks dropped into the inbox at once: until the last is in service, and once more with the service killed halfway.</summary>
internal sealed class InboxMeasure : IMeasure
{
    private const int FileCount = 200;
    private const int RowCount = 500;
    private const double MostSeconds = 60;
    private const string Mark = "HT";
    private static readonly ReportingPeriod period = new(2025, 2);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    public string Name => "inbox";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var workbooks = Units().ConvertAll(unit => (Name: $"{Mark}-{unit.Code}.xlsx", Content: SubmissionTemplateWorkbook.Write(Drafts.Whole(unit, RowCount, Mark, period))));
        var whole = await TakeInAsync(workshop, workbooks, isKilled: false, stop);
        var killed = await TakeInAsync(workshop, workbooks, isKilled: true, stop);
        return new Section(Name, $"{FileCount} workbooks of {RowCount} rows dropped into the inbox at once",
            "The service as it is delivered, with the sample data; the workbooks of 200 communes are written into the inbox while it runs. " +
            "Timed from the first file to the build that has them all in service, with the wait until files lie still. Then the same with the service killed (SIGKILL) when half are taken, and started again; the time it takes to start is left out.",
            [
                new Figure("until all are in service", whole.Seconds, "s", MostSeconds),
                new Figure("workbooks in the archive", whole.Kept, "files"),
                new Figure("killed halfway: running until all are in service, both runs together", killed.Seconds, "s", MostSeconds),
                new Figure("killed halfway: workbooks in the archive", killed.Kept, "files"),
                new Figure("killed halfway: workbooks in the archive twice", killed.Doubled, "files", 0),
            ],
            [],
            [$"Of {FileCount} files, lost: {FileCount - whole.Kept} and, killed halfway, {FileCount - killed.Kept}."]);
    }

    private static List<Place> Units() => [.. PlaceBook.FromSeeds().All
        .Where(place => place.Level == PlaceLevel.Commune && place.IsValidOn(period.Start) && place.IsValidOn(period.End))
        .OrderBy(place => place.Code, StringComparer.Ordinal).Take(FileCount)];

    private static async Task<(double Seconds, long Kept, long Doubled)> TakeInAsync(
        Workshop workshop, List<(string Name, byte[] Content)> workbooks, bool isKilled, CancellationToken stop)
    {
        var data = await workshop.SampleDataAsync(stop);
        var before = Newest(data);
        var running = new Stopwatch();
        if (isKilled)
        {
            await using var first = await ServiceProcess.StartAsync(data, stop);
            running.Start();
            await DropAsync(data, workbooks, stop);
            await UntilAsync(() => Waiting(data) <= FileCount / 2, stop);
            await first.KillAsync();
            running.Stop();
        }
        await using (await ServiceProcess.StartAsync(data, stop))
        {
            running.Start();
            if (!isKilled) await DropAsync(data, workbooks, stop);
            await UntilAsync(() => Waiting(data) == 0 && Newest(data) != before, stop);
            running.Stop();
        }
        using var archive = DuckDbFile.OpenReadOnly(data.ArchiveFile);
        var kept = archive.All("select count(*) from raw_submission where starts_with(file_name, $mark) group by content_hash", row => row.GetInt64(0), ("mark", Mark + "-"));
        return (running.Elapsed.TotalSeconds, kept.Count, kept.Count(times => times > 1));
    }

    private static async Task DropAsync(DataFolder data, List<(string Name, byte[] Content)> workbooks, CancellationToken stop)
    {
        Directory.CreateDirectory(data.Inbox);
        foreach (var (name, content) in workbooks) await File.WriteAllBytesAsync(Path.Combine(data.Inbox, name), content, stop);
    }

    private static int Waiting(DataFolder data) => Directory.EnumerateFiles(data.Inbox, "*.xlsx").Count();

    private static string? Newest(DataFolder data) => Directory.EnumerateFiles(data.Warehouse, "warehouse-*.duckdb").Max();

    private static async Task UntilAsync(Func<bool> isReached, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (!isReached())
        {
            if (watch.Elapsed > Patience) throw new TimeoutException("The inbox was not taken in.");
            await Task.Delay(Glance, stop);
        }
    }
}
