using OcopAnalytics.Benchmarks.Rows;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Reports.Word;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>A briefing from the warehouse to the PDF, and to the Word document.</summary>
internal sealed class BriefingMeasure : IMeasure
{
    private const double MostSeconds = 1.5;
    private const int ColdTakes = 3;
    private const int WarmTakes = 7;
    private const string Title = "One briefing as PDF and as Word document";

    public string Name => "briefing";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var data = await workshop.SampleDataAsync(stop);
        using var files = new WarehouseFiles(data, TimeProvider.System);
        var reader = new WarehouseReader(files);
        var (cold, warm) = (new Sample(), new Sample());
        var size = 0;
        for (var take = 0; take < ColdTakes; take++)
        {
            await using var printer = new PdfPrinter(TimeProvider.System);
            if (!printer.IsAvailable) return Section.NotTaken(Name, Title, "there is no Chromium on this machine.");
            var publisher = new BriefingPublisher(reader, printer);
            cold.Add(await Sample.TimeAsync(PrintAsync));
            // All of them with the last browser: the others only start.
            for (var again = 0; take == ColdTakes - 1 && again < WarmTakes; again++) warm.Add(await Sample.TimeAsync(PrintAsync));

            async Task PrintAsync() => size = (await publisher.PdfAsync(Province.ProgrammeCode, Province.LastDay, stop)).Length;
        }
        var (word, wordSize, source) = (new Sample(), 0, new BriefingSource(reader));
        for (var take = 0; take < WarmTakes; take++)
        {
            word.Add(await Sample.TimeAsync(async () =>
                wordSize = BriefingDocument.Write(await source.ReadAsync(Province.ProgrammeCode, Province.LastDay, stop)).Length));
        }
        return new Section(Name, Title,
            $"Programme {Province.ProgrammeCode} as of its last report, sample data: figures read, charts drawn, pages printed. " +
            $"Warm: {WarmTakes} in a browser that has printed before; cold: {ColdTakes} with a browser that has to start; Word: {WarmTakes}. Medians.",
            [
                new Figure("with a warm browser", warm.Median / 1000, "s", MostSeconds),
                new Figure("with a browser that has to start", cold.Median / 1000, "s"),
                new Figure("size of the PDF", size / 1024.0, "kB"),
                new Figure("as a Word document, no browser", word.Median / 1000, "s"),
                new Figure("size of the Word document", wordSize / 1024.0, "kB"),
            ],
            [],
            [$"Takes in ms: warm {warm}; cold {cold}, the first with a program just started; Word {word}."]);
    }
}
