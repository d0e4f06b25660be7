using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using OcopAnalytics.Benchmarks.Rows;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>From handing in a workbook to the figure that has changed by it.</summary>
internal sealed class UploadMeasure : IMeasure
{
    private const int RowCount = 2_000;
    private const int Takes = 5;
    private const double MostSeconds = 2;
    private const string KpiCode = "certified_products_3_star_up";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string figure = $"/api/v1/kpis?programme={Province.ProgrammeCode}&phase=2021-2025&as_of=2025-06-30";
    private static readonly string page = $"/?programme={Province.ProgrammeCode}&phase=2021-2025&as_of=2025-06-30";

    public string Name => "upload";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var data = await workshop.SampleDataAsync(stop);
        await using var service = await ServiceProcess.StartAsync(data, stop);
        await service.GetUntilOkAsync(page, stop);

        var units = PlaceBook.FromSeeds().ChildrenOf(Province.PlaceId, Province.LastDay);
        var (accepted, visible, shown, cost) = (new Sample(), new Sample(), new Sample(), new Sample());
        var size = 0;
        for (var take = 0; take <= Takes; take++)
        {
            var unit = units[take];
            var workbook = SubmissionTemplateWorkbook.Write(Drafts.Whole(unit, RowCount, "TAI"));
            size = workbook.Length;
            var before = service.ProcessorTime;
            var (answer, change, look) = await HandInAsync(service.Client, workbook, $"DN-{unit.Code}.xlsx", stop);
            // The first is that of a service that never took anything in.
            if (take == 0) continue;
            accepted.Add(answer);
            visible.Add(change);
            shown.Add(look);
            cost.Add((service.ProcessorTime - before).TotalMilliseconds);
        }
        return new Section(Name, $"A workbook of {Numbers.Whole(RowCount)} rows from upload to visible figures",
            "The service as it is delivered, with the sample data; a workbook of another unit each time, sent to POST /api/v1/submissions; " +
            $"then the figure {KpiCode} is asked for until it has changed, then the progress page is read. {Takes} times after one that does not count; the median counts.",
            [
                new Figure("until the figure has changed", visible.Median / 1000, "s", MostSeconds),
                new Figure("until the progress page shows it", shown.Median / 1000, "s", MostSeconds),
                new Figure("until the upload is answered (checked, kept, built, in service)", accepted.Median / 1000, "s"),
                new Figure("processor time of the service for all of it", cost.Median / 1000, "s"),
                new Figure("size of the workbook", size / 1024.0, "kB"),
            ],
            [],
            [$"Takes in ms: answered {accepted}; figure {visible}; page {shown}; processor {cost}."]);
    }

    private static async Task<(double Answered, double Changed, double Shown)> HandInAsync(HttpClient client, byte[] workbook, string name, CancellationToken stop)
    {
        var before = await FigureAsync(client, stop);
        using var content = new ByteArrayContent(workbook);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using var form = new MultipartFormDataContent { { content, "file", name } };

        var start = TimeProvider.System.GetTimestamp();
        using var response = await client.PostAsync("/api/v1/submissions", form, stop);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"The workbook was answered with {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(stop)}");
        }
        var answered = Elapsed();
        while (await FigureAsync(client, stop) == before)
        {
            if (TimeProvider.System.GetElapsedTime(start) > Patience) throw new TimeoutException("The figure did not change.");
            await Task.Delay(5, stop);
        }
        var changed = Elapsed();
        using var looked = await client.GetAsync(page, stop);
        looked.EnsureSuccessStatusCode();
        return (answered, changed, Elapsed());

        double Elapsed() => TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<decimal> FigureAsync(HttpClient client, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, figure);
        request.Headers.AcceptEncoding.ParseAdd("identity");
        using var response = await client.SendAsync(request, stop);
        response.EnsureSuccessStatusCode();
        using var rows = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(stop));
        // Of several lines over one KPI all have the same numerator.
        var row = rows.RootElement.EnumerateArray().First(row => row.GetProperty("kpi_code").GetString() == KpiCode);
        return row.GetProperty("numerator").ValueKind == JsonValueKind.String
            ? decimal.Parse(row.GetProperty("numerator").GetString()!, CultureInfo.InvariantCulture)
            : row.GetProperty("numerator").GetDecimal();
    }
}
