namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>
/// Rows in which nothing is wrong, of Biên Hòa (731) for 2025-H1, as a unit would type them. The n-th row of a sheet bears
/// the n-th code, so that rows of different sheets belong together.
/// </summary>
internal static class SoundRows
{
    public static Dictionary<string, object?> Of(string sheetKey, int n) => sheetKey switch
    {
        "unit_profile" => new()
        {
            ["unit_code"] = "731", ["unit_name"] = "Thành phố Biên Hòa", ["period_code"] = "2025-H1", ["data_nature"] = "Minh họa",
            ["prepared_date"] = new DateOnly(2025, 6, 14), ["official_count"] = 40, ["leader_count"] = 90,
        },
        "producer" => new()
        {
            ["producer_code"] = $"CT-731-{n:0000}", ["producer_name"] = $"Hợp tác xã số {n}", ["producer_type"] = "Hợp tác xã",
            ["commune_code"] = "25993", ["joined_date"] = new DateOnly(2023, 5, 4),
        },
        "product" => new()
        {
            ["product_code"] = $"SP-731-{n:0000}", ["product_name"] = $"Sản phẩm {n:0000} - mật ong", ["product_group"] = "Thực phẩm",
            ["producer_code"] = $"CT-731-{n:0000}", ["commune_code"] = "25993", ["listed_date"] = new DateOnly(2024, 3, 1),
        },
        "certification" => new()
        {
            ["product_code"] = $"SP-731-{n:0000}", ["product_name"] = $"Sản phẩm {n:0000} - mật ong", ["application_kind"] = "Lần đầu",
            ["evaluation_level"] = "Cấp huyện", ["evaluation_round"] = "Đợt 1/2025", ["evaluation_date"] = new DateOnly(2025, 4, 10),
            ["total_score"] = 62.5, ["result"] = "Công nhận", ["star_rating"] = 3, ["decision_no"] = $"{3980 + n}/QĐ-UBND",
            ["decision_date"] = new DateOnly(2025, 5, 20), ["issuing_authority"] = "UBND thành phố Biên Hòa",
        },
        "training" => new()
        {
            ["training_class_code"] = $"TH-2025-{n:00}", ["training_name"] = "Nghiệp vụ chương trình", ["audience"] = "Cán bộ quản lý nhà nước",
            ["training_level"] = "Huyện", ["start_date"] = new DateOnly(2025, 3, 12), ["attendance_count"] = 30, ["trainee_count"] = 12,
        },
        "funding" => new()
        {
            ["funding_year"] = 2025 + n - 1, ["funding_source"] = "Ngân sách tỉnh", ["funding_content"] = "Tuyên truyền",
            ["planned_vnd"] = 1250.5, ["mobilised_vnd"] = 800, ["disbursed_vnd"] = 640.25,
        },
        "project" => new()
        {
            ["project_code"] = $"DA-731-{n:00}", ["project_name"] = $"Dự án bưởi Tân Triều {n}", ["project_kind"] = "Dự án cấp huyện: sản phẩm trọng điểm theo chuỗi giá trị",
            ["commune_code"] = "25993", ["site_name"] = "Phường Trảng Dài", ["approved_date"] = new DateOnly(2024, 2, 5),
            ["started_date"] = new DateOnly(2024, 4, 1), ["product_codes"] = $"SP-731-{n:0000}",
        },
        "sale_point" => new()
        {
            ["sale_point_code"] = $"DB-731-{n:00}", ["sale_point_name"] = $"Điểm bán số {n}", ["sale_point_kind"] = "Điểm giới thiệu và bán sản phẩm cấp huyện",
            ["commune_code"] = "25993", ["address"] = "Đường Nguyễn Ái Quốc", ["opened_date"] = new DateOnly(2024, 9, 2),
        },
        "channel" => new()
        {
            ["product_code"] = $"SP-731-{n:0000}", ["channel_kind"] = "Siêu thị", ["channel_name"] = "Co.opmart Biên Hòa", ["since_date"] = new DateOnly(2025, 6, 1),
        },
        "product_idea" => new()
        {
            ["idea_code"] = $"YT-731-{n:00}", ["idea_name"] = $"Ý tưởng {n}", ["product_code"] = $"SP-731-{n:0000}",
            ["outreach_date"] = new DateOnly(2023, 1, 10), ["idea_date"] = new DateOnly(2023, 3, 15), ["plan_date"] = new DateOnly(2023, 4, 20),
            ["supported_date"] = new DateOnly(2023, 5, 5),
        },
        "judgement" => new()
        {
            ["target_id"] = "DN25-07", ["verdict"] = "Đạt", ["evidence"] = "Báo cáo số 12/BC-SNN", ["judged_date"] = new DateOnly(2025, 6, 20),
            ["judged_by"] = "Phó Chánh Văn phòng điều phối",
        },
        "activity" => new()
        {
            ["activity_code"] = $"HD-2025-{n:00}", ["activity_kind"] = "Đợt đánh giá, phân hạng", ["activity_level"] = "Huyện",
            ["activity_name"] = "Đợt 1/2025", ["held_date"] = new DateOnly(2025, 4, 28),
        },
        "trade_promotion" => new()
        {
            ["event_code"] = $"XT-2025-{n:00}", ["event_kind"] = "Hội chợ, triển lãm", ["event_name"] = "Hội chợ hàng nông sản",
            ["start_date"] = new DateOnly(2025, 3, 20), ["booth_count"] = 4, ["producer_count"] = 6, ["contract_count"] = 2, ["contract_vnd"] = 850.5,
        },
        "inspection" => new()
        {
            ["inspection_date"] = new DateOnly(2025, 6, 3), ["product_code"] = $"SP-731-{n:0000}", ["inspection_result"] = "Đạt yêu cầu",
        },
        "communication" => new()
        {
            ["communication_code"] = $"TT-2025-{n:00}", ["communication_kind"] = "Chuyên mục truyền hình", ["communication_name"] = "OCOP mỗi tuần",
            ["published_date"] = new DateOnly(2025, 6, 12), ["issue_count"] = 24,
        },
        "staff" => new() { ["staff_kind"] = "Lãnh đạo chủ thể, chủ hộ", ["producer_code"] = $"CT-731-{n:0000}", ["staff_count"] = 90 },
        "revenue" => new() { ["product_code"] = $"SP-731-{n:0000}", ["revenue_vnd"] = 420.5, ["worker_count"] = 7 },
        "craft_village" => new()
        {
            ["village_code"] = $"LN-731-{n:00}", ["village_name"] = "Làng gốm", ["recognised_date"] = new DateOnly(2021, 5, 4), ["product_code"] = $"SP-731-{n:0000}",
        },
        _ => throw new ArgumentException($"No sound row for {sheetKey}.", nameof(sheetKey)),
    };
}
