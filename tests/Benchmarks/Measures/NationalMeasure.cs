using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Rows.Nation;
using OcopAnalytics.Benchmarks.Running;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>The whole country: build, every page query, and pages of the service over it.</summary>
internal sealed class NationalMeasure : IMeasure
{
    private const double MostMilliseconds = 100;
    private const int SlowestShown = 10;
    private const int Readers = 2;

    public string Name => "national";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var (data, what) = (workshop.NewData(Name), Sizes.Country());
        var rawRows = 0L;
        var appending = Sample.Time(() => rawRows = what.Append(data));
        var build = await what.BuildAsync(data, takes: 1, stop);
        if (!build.IsPromoted) return Section.NotTaken(Name, what.Title, string.Join("; ", build.Findings));

        var queries = await ChildProcess.RunAsync<List<QueryTaken>>(QueryChild.Task, [BuildMeasure.WarehouseOf(data)], stop);
        var failed = queries.Where(query => query.Failure is not null).Select(query => $"{query.Name} of {query.Of} FAILED: {query.Failure}");
        var all = new Sample(queries.SelectMany(query => query.Milliseconds));
        var slowest = queries.OrderByDescending(query => new Sample(query.Milliseconds).Median).Take(SlowestShown);
        var pages = new List<(string Name, CrowdTaken Taken)>();
        await using (var service = await ServiceProcess.StartAsync(data, stop))
        {
            await service.GetUntilOkAsync("/?programme=QG21", stop);
            foreach (var (name, addresses) in Pages()) pages.Add((name, await new Crowd(service, Readers).ReadOnceAsync(addresses, stop)));
        }
        return new Section(Name, what.Title,
            $"{BuildMeasure.Method(what, rawRows, 1)} Then each of the queries of sql/queries as pages of the country (programme QG21), of a province (DN19) and of a unit (731) ask it, " +
            $"five times after one that reads the file, planned anew each time, with the memory and threads of the service. Then pages of the service itself, each address once, {Readers} readers at a time.",
            [
                .. BuildMeasure.Figures(build, data, appending, mostSeconds: null),
                new Figure("p95 of a page query", all.At(0.95), "ms", MostMilliseconds),
                new Figure("p50 of a page query", all.Median, "ms"),
                .. pages.Select(page => new Figure($"p95 of the page {page.Name}, for the first time", page.Taken.Latency.At(0.95), "ms")),
            ],
            [
                new Table("The ten slowest page queries, median of five", ["query", "asked of", "rows", "ms"],
                    [.. slowest.Select(query => (IReadOnlyList<string>)[query.Name, query.Of, Numbers.Whole(query.Rows), Numbers.Short(new Sample(query.Milliseconds).Median)])]),
                new Table("Pages, ms", ["page", "p50", "p95", "most", "answers", "not as wanted"],
                    [.. pages.Select(page => (IReadOnlyList<string>)
                        [page.Name, .. new[] { 0.5, 0.95, 1 }.Select(share => Numbers.Short(page.Taken.Latency.At(share))), Numbers.Whole(page.Taken.Latency.Count), Numbers.Whole(page.Taken.Others)])]),
                .. BuildMeasure.Tables(build),
            ],
            [$"{Numbers.Whole(queries.Count)} questions, {Numbers.Whole(all.Count)} takes.", .. failed, .. BuildMeasure.Notes(build)]);
    }

    /// <summary>Pages for half-years of the phase that is under way, of the country and of a province, none twice.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<string> Addresses)> Pages()
    {
        string[] days = ["2021-06-30", "2021-12-31", "2022-06-30", "2022-12-31", "2023-06-30", "2023-12-31", "2024-06-30", "2024-12-31", "2025-06-30"];
        foreach (var (name, page) in new[]
        {
            ("/tien-do (progress)", "/?phase=2021-2025"), ("/tra-cuu (search)", "/tra-cuu?subject=product&q=mat+ong+12"),
            ("/kinh-phi (funding)", "/kinh-phi?phase=2021-2025"), ("/so-lieu-goc (rows behind a figure)", "/so-lieu-goc?kpi=certified_products_3_star_up&phase=2021-2025"),
        })
        {
            yield return (name, [.. from day in days from programme in new[] { "QG21", "DN19" } select $"{page}&programme={programme}&as_of={day}"]);
        }
    }
}
