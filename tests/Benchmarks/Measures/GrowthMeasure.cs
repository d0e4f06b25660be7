using DuckDB.NET.Data;
using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Growth;
using OcopAnalytics.Benchmarks.Rows.Nation;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Reports.Charts;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>How cost grows with the rows, beside other databases with the same star.</summary>
internal sealed class GrowthMeasure : IMeasure
{
    private const int Takes = 5;
    // More takes of what takes long tell no more.
    private static readonly TimeSpan longEnough = TimeSpan.FromSeconds(2);

    // About 10^4, 10^5, 10^6 and 10^7 fact rows; found by building.
    private static readonly (int Products, int UnitRows)[] sizes = [(36, 2), (880, 12), (9_650, 60), (99_500, 60)];

    private static readonly IReadOnlyList<string> questions = ["certified", "funding", "training", "channel"];

    public string Name => "growth";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var grown = new List<Grown>();
        foreach (var (products, unitRows) in sizes) grown.Add(await GrowAsync(workshop, products, unitRows, stop));

        var ways = grown.SelectMany(one => one.Ways.Select(way => way.Name)).Distinct().ToList();
        var isMissing = PostgresCluster.BinFolder is null;
        var section = new Section(Name, "How cost grows from 10^4 to 10^7 fact rows",
            "Ten years of the eleven districts of Đồng Nai, every sheet of the template, with more and more products. The build with all its audits; then four questions over one connection each, " +
            $"median of {Takes} after one that does not count: certified products in force on 30/6/2025 by district and stars, money disbursed by source and year, officials trained beside officials there are by district, " +
            "certified products in supermarkets and malls by district and half-year. The warehouse reads its marts; plain DuckDB asks the tables of the star in the same file, which is the limit of what a query over these rows can reach; " +
            "PostgreSQL and SQLite hold the same tables with the same keys, an index by period and place, and fresh statistics. All ask in the same words but the warehouse.",
            [.. grown.Where(one => one == grown[^1]).SelectMany(one => one.Ways.Select(way => new Figure($"four questions at {Numbers.Whole(one.FactRows)} fact rows, {way.Name}", way.All, "ms")))],
            [
                new Table("Made ready, seconds", ["fact rows", "raw rows", "full build", "of it processor", "peak memory MB", "spilled MB", "file MB", "rows asked", .. ways.Skip(2).Select(way => $"filling {way}")],
                    [.. grown.Select(one => (IReadOnlyList<string>)[Numbers.Whole(one.FactRows), Numbers.Whole(one.RawRows), Numbers.Short(one.BuildSeconds), Numbers.Short(one.ProcessorSeconds),
                        Numbers.Whole(one.PeakMegaBytes), Numbers.Whole(one.SpilledMegaBytes), Numbers.Short(one.FileMegaBytes), Numbers.Whole(one.AskedRows), .. ways.Skip(2).Select(way => one.Filling(way) is { } seconds ? Numbers.Short(seconds) : "-")])]),
                new Table("Questions, ms", ["fact rows", "question", .. ways],
                    [.. grown.SelectMany(one => questions.Select((question, index) => (IReadOnlyList<string>)
                        [Numbers.Whole(one.FactRows), question, .. ways.Select(way => one.Way(way) is { } found ? Numbers.Short(found.Milliseconds[index]) : "-")]))]),
            ],
            [
                .. isMissing ? (string[])["PostgreSQL is not installed here, so it is missing above (Debian: apt-get install postgresql)."] : [],
                grown.Any(one => one.Differences.Count > 0) ? $"ANSWERS DIFFER: {string.Join("; ", grown.SelectMany(one => one.Differences))}" : "All ways gave the same answers, cell by cell.",
            ]);
        return section with { Pictures = [QuestionChart(grown, ways), ReadyChart(grown, ways)] };
    }

    private static async Task<Grown> GrowAsync(Workshop workshop, int products, int unitRows, CancellationToken stop)
    {
        Console.Error.WriteLine($"    {Numbers.Whole(products)} products");
        var (data, what) = (workshop.NewData("growth"), Sizes.Growing(products, unitRows));
        try
        {
            var rawRows = what.Append(data);
            var build = await what.BuildAsync(data, takes: 1, stop);
            if (!build.IsPromoted) throw new InvalidOperationException(string.Join("; ", build.Findings));
            var path = BuildMeasure.WarehouseOf(data);
            using var warehouse = DuckDbFile.OpenReadOnly(path, memoryMegaBytes: 2048);
            var tables = StarTable.Of(warehouse);
            var asked = tables.Sum(table => warehouse.One<long>($"select count(*) from {table.Name}"));

            await using var plain = new DuckDbStar(path);
            var file = workshop.NewFile("star.sqlite");
            List<WayTaken> ways = [Ask(plain, "mart", "warehouse"), Ask(plain, "star", plain.Name)];
            if (await PostgresStar.StartAsync(stop) is { } postgres) await AddAsync(postgres);
            await AddAsync(new SqliteStar(file));
            File.Delete(file);
            var differences = ways.SelectMany(way => questions.Where((_, index) => !way.Answers[index].SequenceEqual(ways[0].Answers[index])).Select(question => $"{way.Name}, {question}"));
            return new Grown(BuildMeasure.FactRows(build), rawRows, build.Milliseconds[0] / 1000, build.Processor[0] / 1000,
                Numbers.Mega(build.Memory.PeakResident), Numbers.Mega(build.Spilled), Numbers.Mega(new FileInfo(path).Length), asked, ways, [.. differences]);

            async Task AddAsync(IStar star)
            {
                await using (star)
                {
                    var filling = await Sample.TimeAsync(() => star.FillAsync(warehouse, tables, stop));
                    ways.Add(Ask(star, "star", star.Name) with { FillingSeconds = filling / 1000 });
                }
            }
        }
        finally
        {
            // Gigabytes: the next size needs the room.
            Directory.Delete(data.Root, recursive: true);
        }
    }

    private static WayTaken Ask(IStar star, string from, string name)
    {
        var (times, answers) = (new List<double>(), new List<IReadOnlyList<string>>());
        foreach (var question in questions)
        {
            var text = Statement.Of($"{from}__{question}");
            IReadOnlyList<string> answer = [];
            var first = Sample.Time(() => answer = star.Ask(text));
            var sample = new Sample();
            while (sample.Count < (first > longEnough.TotalMilliseconds ? 1 : Takes)) sample.Add(Sample.Time(() => star.Ask(text)));
            times.Add(sample.Median);
            answers.Add(answer);
        }
        return new WayTaken(name, times, answers, null);
    }

    private static Picture QuestionChart(List<Grown> grown, List<string> ways) => Chart("growth-questions",
        "Four questions together, ms, by fact rows (both scales logarithmic)", grown, ways, _ => true, (one, way) => one.Way(way)?.All);

    private static Picture ReadyChart(List<Grown> grown, List<string> ways) => Chart("growth-ready",
        "Seconds until the questions can be asked: the warehouse built, another database filled from it (both scales logarithmic)",
        grown, ways, way => way != "plain DuckDB", (one, way) => way == "warehouse" ? one.BuildSeconds : one.Filling(way));

    private static Picture Chart(string name, string caption, List<Grown> grown, IReadOnlyList<string> ways, Func<string, bool> isShown, Func<Grown, string, double?> value)
    {
        // A way has one colour in every chart.
        var shown = ways.Select((way, index) => (Name: way, Color: Palette.Of(index))).Where(way => isShown(way.Name));
        var chart = ChartFactory.Lines("fact rows", [.. grown.Select(one => Numbers.Whole(one.FactRows))], [.. shown.Select(way => new ChartSeries(way.Name,
            [.. grown.Select(one => (decimal?)value(one, way.Name))], [.. grown.Select(one => value(one, way.Name) is { } number ? Numbers.Short(number) : "-")],
            way.Color, ShowLabels: false))]);
        chart.Option["yAxis"]!["type"] = "log";
        // It stands on whatever ground a reader of the document has chosen.
        chart.Option["backgroundColor"] = "#ffffff";
        return new Picture(name, caption, chart);
    }

    /// <param name="Milliseconds">Of each question.</param>
    private sealed record WayTaken(string Name, IReadOnlyList<double> Milliseconds, IReadOnlyList<IReadOnlyList<string>> Answers, double? FillingSeconds)
    {
        public double All => Milliseconds.Sum();
    }

    private sealed record Grown(long FactRows, long RawRows, double BuildSeconds, double ProcessorSeconds, double PeakMegaBytes, double SpilledMegaBytes, double FileMegaBytes, long AskedRows,
        IReadOnlyList<WayTaken> Ways, IReadOnlyList<string> Differences)
    {
        public WayTaken? Way(string name) => Ways.FirstOrDefault(way => way.Name == name);

        public double? Filling(string name) => Way(name)?.FillingSeconds;
    }
}
