using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Benchmarks.Rows;

/// <summary>Workbooks of a unit for the first half of 2025, sound to the last cell.</summary>
internal static class Drafts
{
    public static readonly ReportingPeriod Period = new(2025, 1);

    /// <summary>Certifications alone, one for each product; the products have to be known from before.</summary>
    public static SubmissionDraft Certifications(Place unit, int rowCount) => Draft(unit, new()
    {
        ["certification"] = [.. Enumerable.Range(0, rowCount).Select(number => Certification(unit, number, "BM", Period))],
    }, Period);

    /// <summary>The products that <see cref="Certifications"/> asks for, and their producers.</summary>
    public static SubmissionDraft Known(Place unit, int productCount) => Draft(unit, Registry(unit, productCount, "BM", Period), Period);

    /// <summary>
    /// A workbook of a number of rows: products, a certification for each, producers of four products each, and ten rows of money.
    /// </summary>
    /// <param name="mark">Part of every code, so that two workbooks of one unit are about other products.</param>
    /// <param name="period">Another half-year than the first of 2025: after it communes report, and the province alone certifies.</param>
    public static SubmissionDraft Whole(Place unit, int rowCount, string mark, ReportingPeriod? period = null)
    {
        const int moneyRows = 10;
        var time = period ?? Period;
        var productCount = (rowCount - moneyRows) * 4 / 9;
        var sheets = Registry(unit, productCount, mark, time);
        sheets["certification"] = [.. Enumerable.Range(0, productCount).Select(number => Certification(unit, number, mark, time))];
        sheets["funding"] = [.. ProvinceRows.Money(time, moneyRows)];
        // What is missing to the whole number are classes.
        sheets["training"] = [.. ProvinceRows.Classes(unit, time, rowCount).Take(rowCount - sheets.Values.Sum(rows => rows.Count))];
        return Draft(unit, sheets, time);
    }

    private static Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> Registry(Place unit, int productCount, string mark, ReportingPeriod time) => new()
    {
        ["product"] = [.. Enumerable.Range(0, productCount).Select(number => SheetRow.Of(
            ("product_code", ProductCode(unit, number, mark)), ("product_name", $"Sản phẩm {number:00000} - mật ong"), ("product_group", "food"),
            ("producer_code", ProducerCode(unit, number / 4, mark)), ("listed_date", time.Start.AddDays(-20))))],
        ["producer"] = [.. Enumerable.Range(0, (productCount + 3) / 4).Select(number => SheetRow.Of(
            ("producer_code", ProducerCode(unit, number, mark)), ("producer_name", $"Chủ thể {number:00000}"),
            ("producer_type", "cooperative"), ("joined_date", time.Start.AddDays(-25))))],
    };

    private static IReadOnlyDictionary<string, object?> Certification(Place unit, int number, string mark, ReportingPeriod time)
    {
        var isFour = number % 3 == 0;
        var evaluated = time.Start.AddDays(40 + number % 60);
        return SheetRow.Of(
            ("product_code", ProductCode(unit, number, mark)), ("product_name", $"Sản phẩm {number:00000} - mật ong"),
            ("application_kind", "first"), ("evaluation_level", isFour || time != Period ? "province" : "district"), ("evaluation_round", $"Đợt {time.Half}/{time.Year}"),
            ("evaluation_date", evaluated), ("total_score", isFour ? 70m + number % 19 + 0.25m : 50m + number % 19 + 0.5m),
            ("result", "certified"), ("star_rating", isFour ? 4L : 3L),
            ("decision_no", $"{200 + number % 60}/QĐ-UBND"), ("decision_date", evaluated.AddDays(15)),
            ("issuing_authority", "UBND tỉnh Đồng Nai"), ("certificate_no", $"GCN {number:00000}/{time.Year}"), ("note", "Hồ sơ đủ"));
    }

    private static SubmissionDraft Draft(Place unit, Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> sheets, ReportingPeriod time)
    {
        sheets["unit_profile"] = [ProvinceRows.Profile(unit, time, Province.PeriodCount)];
        return new SubmissionDraft(unit.Code, unit.FullNameVi, time.Code, "Tỉnh Đồng Nai", sheets);
    }

    private static string ProductCode(Place unit, int number, string mark) => $"SP-{unit.Code}-{mark}{number:00000}";

    private static string ProducerCode(Place unit, int number, string mark) => $"CT-{unit.Code}-{mark}{number:00000}";
}
