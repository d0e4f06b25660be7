using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Benchmarks.Rows;

/// <summary>The rows of the invented province, sheet by sheet.</summary>
internal static class ProvinceRows
{
    private const decimal MillionVnd = 1_000_000m;

    private static readonly IReadOnlyList<Choice> groups = Choices.ProductGroups.Choices;
    private static readonly IReadOnlyList<Choice> producerTypes = Choices.ProducerTypes.Choices;
    private static readonly (string Source, string Content)[] purposes =
        [.. Choices.FundingContents.Choices.SelectMany(content => Choices.FundingSources.Choices.Select(source => (source.Code, content.Code)))];

    public static IReadOnlyDictionary<string, object?> Profile(Place unit, ReportingPeriod time, int period) => SheetRow.Of(
        ("unit_code", unit.Code), ("unit_name", unit.FullNameVi), ("period_code", time.Code), ("data_nature", "illustrative"),
        ("prepared_date", time.End), ("official_count", 30L + period), ("leader_count", 20L + period * 3));

    public static IReadOnlyDictionary<string, object?> Product(Place unit, ProductLife life, List<Place> communes, List<ReportingPeriod> periods) => SheetRow.Of(
        ("product_code", ProductCode(unit, life)), ("product_name", $"Sản phẩm {life.Number:000000} - mật ong"),
        // Food and drink are most of it, as everywhere.
        ("product_group", groups[life.Number % 10 < 6 ? 0 : life.Number % 10 < 8 ? 1 : life.Number % groups.Count].Code),
        ("producer_code", ProducerCode(unit, life)), ("commune_code", Commune(life, communes)),
        ("listed_date", periods[life.ListedIn].Start.AddDays(9)));

    public static IReadOnlyDictionary<string, object?> Producer(Place unit, ProductLife life, List<Place> communes, List<ReportingPeriod> periods) => SheetRow.Of(
        ("producer_code", ProducerCode(unit, life)), ("producer_name", $"Chủ thể {life.ProducerNumber:000000}"),
        ("producer_type", producerTypes[life.Number % producerTypes.Count].Code), ("commune_code", Commune(life, communes)),
        ("joined_date", periods[life.ListedIn].Start.AddDays(4)),
        ("consolidated_date", life.Number % 4 == 0 ? periods[life.ListedIn].Start.AddDays(70) : null));

    public static IReadOnlyDictionary<string, object?> Evaluation(Place unit, ProductLife life, LifeEvent one, ReportingPeriod time)
    {
        var evaluated = time.Start.AddMonths(3).AddDays(one.Day);
        var isCertified = one.Stars > 0;
        return SheetRow.Of(
            ("product_code", ProductCode(unit, life)), ("product_name", $"Sản phẩm {life.Number:000000} - mật ong"),
            ("application_kind", one.Kind), ("evaluation_level", one.Stars == 3 && time.Year >= 2023 ? "district" : "province"),
            ("evaluation_round", $"Đợt {time.Half}/{time.Year}"), ("evaluation_date", evaluated),
            ("total_score", one.Stars switch { 4 => 72.5m, 3 => 58.25m, _ => 41m }),
            ("result", isCertified ? "certified" : "not_certified"),
            ("star_rating", isCertified ? (long)one.Stars : null),
            ("decision_no", isCertified ? $"{100 + one.Day}/QĐ-UBND" : null),
            ("decision_date", isCertified ? evaluated.AddDays(20) : null),
            ("issuing_authority", isCertified ? "UBND tỉnh Đồng Nai" : null),
            ("certificate_no", isCertified ? $"GCN {life.Number:000000}" : null));
    }

    /// <summary>Classes of a half-year, each for two audiences.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, object?>> Classes(Place unit, ReportingPeriod time, int count)
    {
        for (var number = 0; number < count * 2; number++)
        {
            yield return SheetRow.Of(
                ("training_class_code", $"TH-{unit.Code}-{time.Code}-{number / 2:00}"), ("training_name", "Chu trình OCOP và hồ sơ sản phẩm"),
                ("audience", number % 2 == 0 ? "official" : "leader"), ("training_level", "district"),
                ("start_date", time.Start.AddDays(10 + number)), ("attendance_count", 25L), ("trainee_count", 5L));
        }
    }

    /// <summary>Money of a half-year: at most one row for each source and content.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, object?>> Money(ReportingPeriod time, int most) =>
        purposes.Take(most).Select((purpose, number) => SheetRow.Of(
            ("funding_year", (long)time.Year), ("funding_source", purpose.Source), ("funding_content", purpose.Content),
            ("planned_vnd", (120 + number) * MillionVnd), ("mobilised_vnd", (100 + number) * MillionVnd), ("disbursed_vnd", (90 + number) * MillionVnd)));

    private static string ProductCode(Place unit, ProductLife life) => $"SP-{unit.Code}-{life.Number:000000}";

    private static string ProducerCode(Place unit, ProductLife life) => $"CT-{unit.Code}-{life.ProducerNumber:000000}";

    // Three products in ten come without one.
    private static string? Commune(ProductLife life, List<Place> communes) =>
        life.ProducerNumber % 10 < 3 || communes.Count == 0 ? null : communes[life.ProducerNumber % communes.Count].Code;
}
