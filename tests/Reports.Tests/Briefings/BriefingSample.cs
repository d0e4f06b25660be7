using OcopAnalytics.Model.Kpis;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Tests.Briefings;

/// <summary>Rows of an invented province, as the warehouse would give them; each test changes what it is about.</summary>
internal static class BriefingSample
{
    public static readonly DateOnly AsOf = new(2025, 6, 30);
    public static readonly PhaseRow Phase = new("2021-2025", "Giai đoạn 2021 - 2025", "Phase 2021-2025", new(2021, 1, 1), new(2025, 12, 31));
    public static readonly PhaseRow Earlier = new("2019-2020", "Giai đoạn 2019 - 2020", "Phase 2019-2020", new(2019, 1, 1), new(2020, 12, 31));

    public static BriefingFigures Figures { get; } = new(
        Scope(AsOf),
        [
            Target("MA-01", "certified_products_3_star_up", "Số sản phẩm đạt từ 3 sao còn hiệu lực", 142m, 100m, TargetStatus.Met),
            Target("MA-02", "new_products_3_star_up", "Số sản phẩm mới đạt từ 3 sao", 58m, 60m, TargetStatus.OnTrack),
            Target("MA-03", "officials_training_share", "Tỷ lệ cán bộ được tập huấn", 0.842535m, 1m, TargetStatus.AtRisk) with
            {
                Measure = "ratio", Comparator = TargetComparator.All, UnitVi = "%", Numerator = 412m, Denominator = 489m,
                ExpectedValue = 0.9m, GapValue = 0.157465m, AttainmentShare = 0.842535m,
            },
            Target("MA-04", "certified_products_5_star_national", "Số sản phẩm 5 sao cấp Quốc gia", 3m, 8m, TargetStatus.OffTrack),
            Target("MA-05", "startup_projects", "Số dự án khởi nghiệp", null, 9m, TargetStatus.NotMeasured),
            Target("MA-06", null, "Đẩy mạnh phát triển Chương trình trên địa bàn nông thôn", null, null, TargetStatus.NotJudged) with { Comparator = TargetComparator.Judged, Measure = null, UnitVi = string.Empty },
            Figure("products_certified_to_date", "Số sản phẩm đã từng được công nhận", 203m),
            Figure("officials_trained", "Số cán bộ được tập huấn", 1412m) with { UnitVi = "người" },
            Figure("funding_mobilised", "Kinh phí huy động, phân bổ", 38_614_000_000m) with { Measure = "amount", UnitVi = "đồng" },
        ],
        new ReportingStatusRow("2021-2025", "2025-H1", 11, 10, 10, "official"),
        null,
        [],
        null,
        Units(11),
        [new(3, 96, 0.676056m), new(4, 43, 0.302817m), new(5, 3, 0.021127m)],
        [
            Funding("source", "Ngân sách tỉnh", 20_000_000_000m, 18_296_000_000m, 17_000_500_000m, 0.784586m, 0.929192m),
            Funding("source", "Vốn khác", 1_000_000_000m, 1_775_000_000m, 0m, 0.045968m, 0m),
            Funding("total", null, 21_000_000_000m, 20_071_000_000m, 17_000_500_000m, 1m, 0.847018m),
        ],
        new Dictionary<string, KpiRow>
        {
            ["certified_products_3_star_up"] = Kpi("certified_products_3_star_up", "Sản phẩm có giấy chứng nhận còn hiệu lực vào ngày cuối kỳ.", "Giấy chứng nhận đã hết hạn."),
            ["startup_projects"] = Kpi("startup_projects", null, null) with { IsMeasured = false },
        });

    public static ReadingScope Scope(DateOnly asOf, string placeName = "Tỉnh Đồng Nai", string level = "province") => new(
        new BuildRow("20250702T013000123", asOf, null, new DateTime(2025, 7, 2, 1, 30, 0, DateTimeKind.Utc)),
        [],
        new ProgrammeRow("MA", "Chương trình Mỗi xã một sản phẩm tỉnh Đồng Nai", "OCOP", "75", placeName, "Quyết định phê duyệt Đề án", [Earlier, Phase]),
        Phase,
        [new PlaceRow("75", placeName, level)],
        null,
        new Viewpoint(asOf));

    public static ScorecardRow Target(string targetId, string? kpiCode, string name, decimal? actual, decimal? goal, string status) =>
        Figure(kpiCode, name, actual) with
        {
            TargetId = targetId,
            ScorecardId = targetId,
            Comparator = TargetComparator.AtLeast,
            TargetMin = goal,
            GoalValue = goal,
            ExpectedValue = goal * 0.9m,
            AttainmentShare = actual / goal,
            GapValue = actual is { } done && goal is { } wanted ? Math.Max(wanted - done, 0m) : null,
            TargetStatus = status,
            Decision = "Quyết định phê duyệt Đề án",
        };

    public static ScorecardRow Figure(string? kpiCode, string name, decimal? actual) => new(
        kpiCode ?? name, null, kpiCode, "MA", "2021-2025", "75", "Tỉnh Đồng Nai", "2025-H1", AsOf, name, name, "sản phẩm", "products", "count", false, null, null,
        actual, null, actual, null, null, null, null, null, null, null, null, actual is null ? TargetStatus.NotMeasured : TargetStatus.NoTarget, null, null, false,
        Phase.StartDate, Phase.EndDate, "2025-H1", null, null, null, null, null, null);

    /// <summary>Units with ever fewer products, after the province's own row.</summary>
    public static List<PlaceValueRow> Units(int count, Func<int, string>? name = null) =>
    [
        .. BriefingFigures.UnitKpis.Select(kpi => new PlaceValueRow(kpi, "75", "Tỉnh Đồng Nai", 142m, null, 142m)),
        .. from number in Enumerable.Range(1, count)
           from kpi in BriefingFigures.UnitKpis
           select new PlaceValueRow(kpi, $"U{number:000}", name?.Invoke(number) ?? $"Huyện số {number}", 100m - number, null, 100m - number),
    ];

    public static KpiRow Kpi(string code, string? counts, string? excludes) => new(code, code, code, "sản phẩm", "products", "count", counts, excludes, null, null, true);

    private static FundingSummaryRow Funding(string grouping, string? source, decimal planned, decimal mobilised, decimal disbursed, decimal share, decimal rate) =>
        new(grouping, null, source, source, source, null, null, null, planned, mobilised, disbursed, share, rate);
}
