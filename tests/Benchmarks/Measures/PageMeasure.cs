using OcopAnalytics.Benchmarks.Rows;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>The progress page under many readers at once.</summary>
internal sealed class PageMeasure(string name, int readers) : IMeasure
{
    private const double MostMilliseconds = 50;
    private const double LeastAnswersPerSecond = 500;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ReadingTime = TimeSpan.FromSeconds(1);
    private static readonly string onePage = $"/?programme={Province.ProgrammeCode}&phase=2021-2025&as_of=2025-06-30";

    public string Name => name;

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var data = await workshop.SampleDataAsync(stop);
        await using var service = await ServiceProcess.StartAsync(data, stop);
        await service.GetUntilOkAsync(onePage, stop);
        var crowd = new Crowd(service, readers);
        var addresses = Addresses();

        var first = await crowd.ReadOnceAsync(addresses, stop);
        var same = await crowd.ReadAsync(_ => Get(onePage), Span, TimeSpan.Zero, 200, stop);
        var tag = await TagAsync(service.Client, stop);
        var known = await crowd.ReadAsync(_ => GetKnown(tag), Span, TimeSpan.Zero, 304, stop);
        // What the page does not know it passes over, but the cache takes it for another page.
        var varied = await crowd.ReadAsync(number => Get($"{addresses[number % addresses.Count]}&n={number}"), Span, TimeSpan.Zero, 200, stop);
        var paused = await crowd.ReadAsync(number => Get($"{addresses[number % addresses.Count]}&p={number}"), Span, ReadingTime, 200, stop);
        var memory = service.Memory;

        (string Name, CrowdTaken Taken)[] all =
        [
            ("same page, from the cache", same), ("same page, known already (304)", known),
            ("varied pages, each written anew", varied), ("varied pages, written anew, a second's pause between", paused),
        ];
        var firstName = "each page for the first time since the build";
        return new Section(Name, $"The progress page at {readers} concurrent readers",
            $"Over loopback, {Span.TotalSeconds} s each after a warm-up of three; the readers run on the same cores as the service and ask again at once, " +
            $"except for the last line. Varied pages: {addresses.Count} combinations of programme, phase, place and date. First each of them once, which asks the database; " +
            "then by turns with a part of the address that makes the service write the page anew, from rows that it has kept.",
            [.. all.Select(one => new Figure($"p95, {one.Name}", one.Taken.Latency.At(0.95), "ms", MostMilliseconds)),
                new Figure("answers to readers who know the page already (304)", known.RequestsPerSecond, "/s", LeastAnswersPerSecond, IsLeast: true),
                new Figure($"p95, {firstName}", first.Latency.At(0.95), "ms"),
                new Figure("memory of the service afterwards", Numbers.Mega(memory.Resident), "MB")],
            [
                new Table("Latency in ms", ["readers ask for", "p50", "p95", "p99", "most", "answers", "answers/s", "kB each", "processor ms each", "not as wanted"],
                    [.. all.Append((firstName, first)).Select(one => Row(one.Item1, one.Item2))]),
            ],
            []);
    }

    private static IReadOnlyList<string> Row(string name, CrowdTaken taken) =>
    [
        name, .. new[] { 0.5, 0.95, 0.99, 1 }.Select(share => Numbers.Short(taken.Latency.At(share))),
        Numbers.Whole(taken.Latency.Count), Numbers.Whole(taken.RequestsPerSecond), Numbers.Short(taken.KiloBytesPerAnswer), Numbers.Short(taken.CostEach), Numbers.Whole(taken.Others),
    ];

    private static HttpRequestMessage Get(string address) => new(HttpMethod.Get, address);

    private static HttpRequestMessage GetKnown(string tag)
    {
        var request = Get(onePage);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return request;
    }

    private static async Task<string> TagAsync(HttpClient client, CancellationToken stop)
    {
        using var response = await client.GetAsync(onePage, stop);
        return response.Headers.ETag?.ToString() ?? throw new InvalidOperationException("The page has no entity tag.");
    }

    /// <summary>Every question the samples can answer: ends of half-years within each phase, the province and each of its units.</summary>
    private static List<string> Addresses()
    {
        (string Programme, string Place, string Phase, int FirstYear, ReportingPeriod Last)[] phases =
        [
            (Province.ProgrammeCode, Province.PlaceId, "2019-2020", 2019, new ReportingPeriod(2020, 2)),
            (Province.ProgrammeCode, Province.PlaceId, "2021-2025", 2021, new ReportingPeriod(2025, 1)),
            ("DT21", "P87", "2018-2020", 2018, new ReportingPeriod(2020, 2)),
        ];
        var places = PlaceBook.FromSeeds();
        var addresses = new List<string>();
        foreach (var (programme, place, phase, firstYear, last) in phases)
        {
            for (var period = new ReportingPeriod(firstYear, 1); period.CompareTo(last) <= 0; period = period.Next)
            {
                var codes = places.ChildrenOf(place, period.End).Select(unit => $"&place={unit.Code}").Prepend(string.Empty);
                addresses.AddRange(codes.Select(code => $"/?programme={programme}&phase={phase}&as_of={period.End:yyyy-MM-dd}{code}"));
            }
        }
        // The same order every time, but no two neighbours alike.
        var random = new Random(addresses.Count);
        return [.. addresses.OrderBy(_ => random.Next())];
    }
}
