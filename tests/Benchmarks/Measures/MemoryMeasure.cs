using OcopAnalytics.Benchmarks.Running;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>What the service holds when nobody asks it anything.</summary>
internal sealed class MemoryMeasure : IMeasure
{
    private const double MostMegaBytes = 200;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);
    private static readonly string[] pages = ["/", "/kinh-phi", "/so-lieu-goc?kpi=certified_products_3_star_up", "/bieu-nop", "/cong-viec", "/api/v1/kpis", "/health/ready"];

    public string Name => "memory";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var data = await workshop.SampleDataAsync(stop);
        await using var service = await ServiceProcess.StartAsync(data, stop);
        var atStart = service.Memory;
        var others = new List<string>();
        foreach (var page in pages)
        {
            using var response = await service.Client.GetAsync(page, stop);
            await response.Content.ReadAsByteArrayAsync(stop);
            if (!response.IsSuccessStatusCode) others.Add($"{page} answered {(int)response.StatusCode}");
        }
        var visited = service.Memory;
        await Task.Delay(Rest, stop);
        var idle = service.Memory;

        return new Section(Name, "Memory of the service at rest",
            $"With the sample data, {Rest.TotalSeconds} s after each page was visited once: {string.Join(", ", pages)}.",
            [
                new Figure("resident at rest", Numbers.Mega(idle.Resident), "MB", MostMegaBytes),
                new Figure("of it its own (not mapped from files)", Numbers.Mega(idle.Own), "MB"),
                new Figure("resident when it began to serve", Numbers.Mega(atStart.Resident), "MB"),
                new Figure("resident just after the visits", Numbers.Mega(visited.Resident), "MB"),
                new Figure("most resident so far", Numbers.Mega(idle.Peak), "MB"),
            ],
            [], others);
    }
}
