using System.Security.Cryptography;
using System.Text;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Rows;

/// <summary>
/// Ten years of a province, invented: the eleven districts of Đồng Nai hand in twenty half-years up to the last day there
/// were districts. Each submission repeats the whole list of products and producers, as the template asks, and adds the
/// evaluations, classes and money of its half-year. The same size gives the same rows.
/// </summary>
internal sealed class Province
{
    public const string PlaceId = "P75";
    public const string ProgrammeCode = "DN19";

    /// <summary>The last day there were districts; inclusive.</summary>
    public static readonly DateOnly LastDay = new(2025, 6, 30);

    /// <summary>Half-years that are handed in: ten years.</summary>
    public const int PeriodCount = 20;

    // What one product leaves behind in the fact tables over ten years, and the classes, money and staff of a small
    // province; found by building.
    private const double FactRowsOfAProduct = 21.4;
    private const int OtherFactRows = 6_600;
    private const int ProductsOfASmallProvince = 2_050;
    private const double ClassesInAPeriod = 6;
    private const double MoneyRowsInAPeriod = 16;

    private readonly List<Place> districts;
    private readonly List<List<Place>> communes;
    private readonly List<ReportingPeriod> periods;
    private readonly List<ProductLife> lives;
    private readonly double scale;

    /// <param name="factRows">Rows of the fact tables that come of it, give or take a few in a hundred.</param>
    public Province(PlaceBook places, int factRows)
    {
        districts = [.. places.ChildrenOf(PlaceId, LastDay)];
        communes = [.. districts.Select(district => places.ChildrenOf(district.PlaceId, new DateOnly(2018, 1, 1))
            .Where(commune => places.ById(commune.PlaceId, LastDay)?.Code == commune.Code).ToList())];
        var last = ReportingPeriod.Containing(LastDay);
        periods = [last];
        while (periods.Count < PeriodCount) periods.Insert(0, periods[0].Previous);

        var productCount = (int)((factRows - OtherFactRows) / FactRowsOfAProduct);
        scale = Math.Max(1, (double)productCount / ProductsOfASmallProvince);
        lives = [.. Enumerable.Range(0, productCount).Select(number => ProductLife.Draw(number, districts.Count, PeriodCount))];
    }

    public int ProductCount => lives.Count;

    /// <summary>Appends every submission to the archive of a data folder; gives the number of raw rows.</summary>
    public long AppendTo(DataFolder folder)
    {
        var archive = new RawArchive(folder);
        var rowCount = 0L;
        for (var period = 0; period < PeriodCount; period++)
        {
            for (var district = 0; district < districts.Count; district++)
            {
                var rows = SubmissionTemplate.Sheets.ToDictionary(sheet => sheet.Key, sheet => SheetRow.Read(sheet, RowsOf(sheet, district, period)));
                rowCount += rows.Values.Sum(sheet => (long)sheet.Count);
                archive.Append(Submission(districts[district], periods[period]), rows);
            }
        }
        return rowCount;
    }

    /// <summary>A submission that was accepted a fortnight after its half-year.</summary>
    public static RawSubmission Submission(Place unit, ReportingPeriod period)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{unit.PlaceId} {period.Code}")));
        var received = new DateTimeOffset(period.End.AddDays(15), new TimeOnly(3, 0), TimeSpan.Zero);
        return new RawSubmission(hash[..16], hash, $"DN-{unit.Code}-{period.Code}.xlsx", 100_000, SubmissionTemplate.Version,
            unit.PlaceId, unit.Code, period.Code, received, received, "benchmark");
    }

    private IReadOnlyList<IReadOnlyDictionary<string, object?>> RowsOf(SheetLayout sheet, int district, int period)
    {
        var (unit, time) = (districts[district], periods[period]);
        var listed = lives.Where(life => life.District == district && life.ListedIn <= period);
        return sheet.Key switch
        {
            "unit_profile" => [ProvinceRows.Profile(unit, time, period)],
            "product" => [.. listed.Select(life => ProvinceRows.Product(unit, life, communes[district], periods))],
            "producer" => [.. listed.Where(life => life.IsFirstOfProducer).Select(life => ProvinceRows.Producer(unit, life, communes[district], periods))],
            "certification" => [.. listed.SelectMany(life => life.Evaluations.Where(one => one.Period == period).Select(one => ProvinceRows.Evaluation(unit, life, one, time)))],
            "training" => [.. ProvinceRows.Classes(unit, time, (int)Math.Min(60, ClassesInAPeriod * scale))],
            "funding" => [.. ProvinceRows.Money(time, (int)(MoneyRowsInAPeriod * scale))],
            _ when sheet.IsOptional => [],
            _ => throw new InvalidOperationException($"Nobody has thought of rows for {sheet.Key}."),
        };
    }
}
