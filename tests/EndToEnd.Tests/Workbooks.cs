using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>Workbooks as a unit of Đồng Nai hands them in, written by the template itself.</summary>
internal static class Workbooks
{
    public const string Period = "2025-H1";
    public static readonly DateOnly AsOf = new(2025, 6, 30);

    /// <summary>
    /// Biên Hòa with so many existing products (listed before 2021) certified with three stars in the period by the district,
    /// 40 of 50 officials trained unless told otherwise, and some money. The last star can be spoilt to see what happens.
    /// </summary>
    public static byte[] WithCertifiedProducts(int count, long lastStar = 3, long trained = 40)
    {
        var products = Enumerable.Range(1, count).Select(number => $"SP-731-{number:0000}").ToList();
        return SubmissionTemplateWorkbook.Write(new SubmissionDraft("731", "Thành phố Biên Hòa", Period, "Tỉnh Đồng Nai",
            new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>
            {
                ["unit_profile"] = [Row(("data_nature", "official"), ("prepared_date", new DateOnly(2025, 6, 14)), ("official_count", 50L), ("leader_count", 10L))],
                ["producer"] = [Row(("producer_code", "CT-731-0001"), ("producer_name", "Chủ thể 0001"), ("producer_type", "cooperative"), ("joined_date", new DateOnly(2019, 5, 1)))],
                ["product"] = [.. products.Select(code => Row(("product_code", code), ("product_name", $"Sản phẩm {code}"), ("product_group", "food"),
                    ("producer_code", "CT-731-0001"), ("listed_date", new DateOnly(2019, 6, 1))))],
                ["certification"] = [.. products.Select((code, index) => Row(("product_code", code), ("application_kind", "first"), ("evaluation_level", "district"),
                    ("evaluation_date", new DateOnly(2025, 2, 20)), ("total_score", 61.5m), ("result", "certified"),
                    ("star_rating", index == count - 1 ? lastStar : 3L),
                    ("decision_no", "MH-01/QĐ"), ("decision_date", new DateOnly(2025, 3, 3)), ("issuing_authority", "UBND thành phố Biên Hòa")))],
                ["training"] = [Row(("training_class_code", "TH-731-2025-01"), ("training_name", "Tập huấn Chương trình OCOP"), ("audience", "official"),
                    ("training_level", "district"), ("start_date", new DateOnly(2025, 3, 4)), ("attendance_count", 45L), ("trainee_count", trained))],
                ["funding"] = [Row(("funding_year", 2025L), ("funding_source", "district_budget"), ("funding_content", "training"),
                    ("planned_vnd", 500_000_000m), ("mobilised_vnd", 400_500_000m), ("disbursed_vnd", 300_000_000m))],
            }));
    }

    private static Dictionary<string, object?> Row(params (string Key, object? Value)[] cells) => cells.ToDictionary(cell => cell.Key, cell => cell.Value);
}
