using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Compare;
using OcopAnalytics.Benchmarks.Rows;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>One table of figures by three ways: what somebody would use instead, on the same rows in the same run.</summary>
internal sealed class CompareMeasure : IMeasure
{
    private const int FactRows = 1_000_000;
    private const int Takes = 5;

    public string Name => "compare";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var data = workshop.NewData(Name);
        var subject = BuildSubject.OfProvince(FactRows);
        subject.Append(data);
        var build = await subject.BuildAsync(data, takes: 1, stop);
        if (!build.IsPromoted) return Section.NotTaken(Name, Name, string.Join("; ", build.Findings));
        var warehouse = BuildMeasure.WarehouseOf(data);
        var sqlite = workshop.NewFile("rows.sqlite");
        var sqliteSize = 0L;
        var filling = Sample.Time(() => sqliteSize = Contestants.FillSqlite(data.ArchiveFile, sqlite));

        var (ours, plain, other) = (new Sample(), new Sample(), new Sample());
        List<Cell> ourCells = [], plainCells = [], otherCells = [];
        for (var take = 0; take <= Takes; take++)
        {
            var first = Sample.Time(() => ourCells = Contestants.AskDuckDb(warehouse, "warehouse__certified_by_district"));
            var second = Sample.Time(() => plainCells = Contestants.AskDuckDb(data.ArchiveFile, "duckdb__certified_by_district"));
            var third = Sample.Time(() => otherCells = Contestants.AskSqlite(sqlite));
            if (take == 0) continue;
            ours.Add(first);
            plain.Add(second);
            other.Add(third);
        }
        return new Section(Name, "What one would use instead: certified products in force by district and half-year",
            $"The rows of the large build, {Numbers.Whole(build.Steps.Single(step => step.Name == "raw_certification").Rows)} evaluations among them; each way opens its file, asks and closes, {Takes} times by turns after one that does not count. " +
            "Plain DuckDB and SQLite ask the rows as submitted in one query; the warehouse asks its mart. All see the same rules for this one figure.",
            [
                new Figure("warehouse: reading the mart", ours.Median, "ms"),
                new Figure("plain DuckDB over the raw rows", plain.Median, "ms"),
                new Figure("SQLite over the same rows", other.Median, "ms"),
                new Figure("building the warehouse before", build.Milliseconds[0] / 1000, "s"),
                new Figure("filling SQLite before", filling / 1000, "s"),
                new Figure("size of the SQLite file", Numbers.Mega(sqliteSize), "MB"),
            ],
            [],
            [
                $"Takes in ms: warehouse {ours}; plain DuckDB {plain}; SQLite {other}.",
                $"The warehouse gives {ourCells.Count} cells; plain DuckDB agrees in {Agreeing(ourCells, plainCells)}, SQLite in {Agreeing(ourCells, otherCells)}.",
                "For this one table alone a warehouse is not worth its build: it pays where many readers ask for some forty KPIs at many places and dates, with the rows behind each and the audits done.",
            ]);
    }

    private static int Agreeing(List<Cell> ours, List<Cell> others) => ours.Intersect(others).Count();
}
