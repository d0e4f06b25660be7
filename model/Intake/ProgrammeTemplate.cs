namespace OcopAnalytics.Model.Intake;

/// <summary>
/// The programme workbook (biểu chương trình), version 1: a programme with its phases, targets, funding plan and report
/// calendar, and, where its document has them, milestones, named projects and places, conflicts, its own names of sources.
/// Its columns bear the names of the seed tables' columns; what is picked from comes from the seeds.
/// </summary>
public sealed class ProgrammeTemplate
{
    public const int Version = 1;
    public const string Mark = "ocop-chuong-trinh";

    /// <summary>Sheet that lists what may be written; for the reader's eye only.</summary>
    public const string ListSheet = "Danh mục";

    private const decimal MillionVnd = 1_000_000m;
    private const decimal LargestTarget = 1_000_000_000_000_000m;
    private const int LongestText = 2_000;

    /// <param name="kpis">What is measured, by code.</param>
    /// <param name="places">Provinces and the country, by place_id.</param>
    /// <param name="fundingSources">Sources as documents name them, the total among them.</param>
    public ProgrammeTemplate(ChoiceList kpis, ChoiceList places, ChoiceList fundingSources)
    {
        FundingSources = fundingSources;
        Programme = new("programme", "Chương trình", "Chương trình, đề án, kế hoạch và quyết định ban hành. Điền cột B.", SheetShape.Form,
        [
            new("programme_code", "Mã chương trình", ColumnKind.Code, true, "Chữ và số, không dấu, nhiều nhất 10 ký tự. Ví dụ: DT26. Mã đã có là sửa chương trình ấy", 44, Max: 10),
            new("name_vi", "Tên chương trình", ColumnKind.Text, true, "Tên trên văn bản", 44, Max: 300),
            new("name_en", "Tên tiếng Anh", ColumnKind.Text, false, "Không bắt buộc; để trống thì trang tiếng Anh dùng tên tiếng Việt", 44, Max: 300),
            new("place_id", "Địa bàn", ColumnKind.Choice, true, "Chọn trong danh sách: địa bàn khi văn bản ban hành", 44, places),
            new("start_date", "Bắt đầu", ColumnKind.Date, true, "Ngày/tháng/năm. Ví dụ: 01/01/2026", 44, MayLieAhead: true),
            new("end_date", "Kết thúc", ColumnKind.Date, true, "Ngày cuối cùng của giai đoạn cuối. Ví dụ: 31/12/2030", 44, MayLieAhead: true),
            new("decision", "Văn bản ban hành", ColumnKind.Text, true, "Số, ngày, cơ quan. Ví dụ: Quyết định số 15/QĐ-UBND ngày 10/01/2026 của UBND tỉnh Đồng Tháp", 44, Max: 300),
            new("effective_from", "Áp dụng từ ngày", ColumnKind.Date, false, "Để trống khi là bản đầu. Khi sửa: ngày văn bản sửa có hiệu lực; trước ngày ấy bản cũ vẫn được dùng", 44, MayLieAhead: true),
            new("source_document", "Gọi tắt văn bản", ColumnKind.Text, true, "Ví dụ: Kế hoạch Đồng Tháp 2026-2030", 44, Max: 100),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 44, Max: LongestText),
        ]);
        Phase = new("phase", "Giai đoạn", "Mỗi dòng một giai đoạn. Cả hai ngày đều nằm trong giai đoạn.", SheetShape.Table,
        [
            new("phase_code", "Mã giai đoạn", ColumnKind.Code, true, "Ví dụ: 2026-2030", 14, Max: 20),
            new("name_vi", "Tên giai đoạn", ColumnKind.Text, true, "Ví dụ: Giai đoạn 2026 - 2030", 36, Max: 200),
            new("name_en", "Tên tiếng Anh", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 200),
            new("start_date", "Từ ngày", ColumnKind.Date, true, "Ngày/tháng/năm", 14, MayLieAhead: true),
            new("end_date", "Đến ngày", ColumnKind.Date, true, "Ngày/tháng/năm", 14, MayLieAhead: true),
            new("is_product_baseline", "Chia sản phẩm hiện có và mới", ColumnKind.Choice, true, "Có: ngày bắt đầu giai đoạn chia sản phẩm hiện có và sản phẩm mới. Các giai đoạn ghi Có không chồng nhau", 18, ProgrammeChoices.YesNo),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText),
        ]);
        Target = new("target", "Chỉ tiêu", "Mỗi dòng một chỉ tiêu, đúng lời văn bản. Chỉ tiêu không có con số thì chọn cách so sánh \"Do người đánh giá\" và để trống chỉ số.", SheetShape.Table,
        [
            new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Mã chương trình, gạch nối, số. Ví dụ: DT26-01", 14, Max: 20),
            new("phase_code", "Mã giai đoạn", ColumnKind.Code, true, "Một mã đã có ở bảng Giai đoạn", 14, Max: 20),
            new("wording_vi", "Lời văn bản", ColumnKind.Text, true, "Chép nguyên văn", 60, Max: LongestText),
            new("kpi_code", "Đo bằng chỉ số", ColumnKind.Choice, false, "Chọn trong danh sách; để trống nếu do người đánh giá", 44, kpis),
            new("comparator", "Cách so sánh", ColumnKind.Choice, true, "Chọn trong danh sách", 30, ProgrammeChoices.Comparators),
            new("target_min", "Mức phải đạt", ColumnKind.Score, false, "Số. Với chỉ số tính bằng %: ghi 70 là 70%. Tiền: đồng", 14, Max: LargestTarget),
            new("target_stretch", "Mức phấn đấu", ColumnKind.Score, false, "Với \"ít nhất 10-15\": 15", 14, Max: LargestTarget),
            new("target_max", "Mức cao nhất", ColumnKind.Score, false, "Với \"10-12\": 12", 14, Max: LargestTarget),
            new("unit_vi", "Đơn vị tính", ColumnKind.Text, false, "Để trống thì lấy của chỉ số", 16, Max: 60),
            new("basis", "Cách tính theo thời gian", ColumnKind.Choice, false, "Để trống thì lấy của chỉ số", 24, ProgrammeChoices.Bases),
            new("scope", "Phạm vi", ColumnKind.Choice, false, "Để trống là cả địa bàn của chương trình", 24, ProgrammeChoices.Scopes),
            new("scope_place_ids", "Các địa điểm", ColumnKind.Codes, false, "Mã nơi ở bảng Danh mục hoặc mã huyện, xã có chữ đầu: D866; C29869. Chỉ ghi với phạm vi \"Các nơi nêu tên\"", 24, Max: 400),
            new("reading_vi", "Cách hiểu", ColumnKind.Text, false, "Khi văn bản không nói rõ: đã hiểu thế nào", 36, Max: LongestText),
            new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText),
        ]);
        FundingPlan = new("funding_plan", "Kế hoạch vốn", "Mỗi dòng một khoản, đơn vị tính: triệu đồng. Khoản gộp chia nhỏ bằng cột \"Thuộc khoản\".", SheetShape.Table,
        [
            new("plan_id", "Mã khoản", ColumnKind.Code, true, "Ví dụ: DT26-V01", 14, Max: 20),
            new("phase_code", "Mã giai đoạn", ColumnKind.Code, true, "Một mã đã có ở bảng Giai đoạn", 14, Max: 20),
            new("parent_plan_id", "Thuộc khoản", ColumnKind.Code, false, "Mã của khoản gộp; để trống nếu không thuộc khoản nào", 14, Max: 20),
            new("kind", "Kế hoạch hay đã thực hiện", ColumnKind.Choice, false, "Để trống là kế hoạch", 18, ProgrammeChoices.PlanKinds),
            new("source_code", "Nguồn vốn", ColumnKind.Choice, true, "Chọn trong danh sách", 34, fundingSources),
            new("funding_content_vi", "Nội dung", ColumnKind.Text, false, "Theo văn bản", 44, Max: LongestText),
            new("amount_vnd", "Số tiền (triệu đồng)", ColumnKind.Money, false, "Triệu đồng. Ví dụ: 1.250,5", 20, MoneyScale: MillionVnd, Max: 1_000_000_000m),
            new("stated_share", "Tỷ lệ văn bản ghi (%)", ColumnKind.Score, false, "Ví dụ: 41,62", 14, Max: 100m),
            new("as_written", "Số tiền như văn bản viết", ColumnKind.Text, false, "Chép nguyên văn", 24, Max: 200),
            new("share_as_written", "Tỷ lệ như văn bản viết", ColumnKind.Text, false, "Chép nguyên văn", 24, Max: 200),
            new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60),
            new("may_overlap_with", "Có thể trùng với khoản", ColumnKind.Codes, false, "Mã các khoản, cách nhau bằng dấu chấm phẩy", 20, Max: 200),
            new("own_source_code", "Mã nguồn của văn bản", ColumnKind.Text, false, "Một mã đã có ở bảng Nguồn vốn văn bản", 16, Max: 40),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText),
        ]);
        Calendar = new("report_calendar", "Lịch báo cáo", "Mỗi dòng một việc phải làm đúng hạn theo văn bản.", SheetShape.Table,
        [
            new("item_code", "Mã việc", ColumnKind.Code, true, "Ví dụ: DT26-L1", 14, Max: 20),
            new("name_vi", "Việc", ColumnKind.Text, true, "Ví dụ: Báo cáo 6 tháng", 44, Max: 300),
            new("reporter_vi", "Ai làm", ColumnKind.Text, true, "Ví dụ: UBND cấp xã", 30, Max: 200),
            new("recipient_vi", "Gửi ai", ColumnKind.Text, false, "Ví dụ: Văn phòng điều phối nông thôn mới tỉnh", 30, Max: 200),
            new("recurrence", "Bao lâu một lần", ColumnKind.Choice, true, "Chọn trong danh sách", 18, ProgrammeChoices.Recurrences),
            new("due_month", "Tháng", ColumnKind.Count, false, "1 đến 12; để trống nếu văn bản không nêu", 10, Min: 1m, Max: 12m),
            new("due_day", "Ngày", ColumnKind.Count, false, "1 đến 31; để trống là hết tháng", 10, Min: 1m, Max: 31m),
            new("due_year", "Năm", ColumnKind.Count, false, "Chỉ ghi với việc làm một lần", 10, Min: 2015m, Max: 2100m),
            new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText),
        ]);
        Milestone = new("target_milestone", "Mốc", "Chỉ ghi khi văn bản nêu mức phải đạt đến một ngày trước khi hết giai đoạn. Chỉ tiêu không có mốc thì tiến độ tính theo đường thẳng.", SheetShape.Table,
        [
            new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Một mã đã có ở bảng Chỉ tiêu", 14, Max: 20),
            new("milestone_date", "Đến ngày", ColumnKind.Date, true, "Ngày/tháng/năm", 14, MayLieAhead: true),
            new("milestone_value", "Mức phải đạt", ColumnKind.Score, true, "Số, không quá mức của chỉ tiêu. Với chỉ số tính bằng %: ghi 70 là 70%", 14, Max: LargestTarget),
            new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText),
        ], IsOptional: true);
        Part = new("target_part", "Chỉ tiêu gộp", "Chỉ tiêu đo bằng số chỉ tiêu khác đã hoàn thành: mỗi dòng một chỉ tiêu mà nó gồm.", SheetShape.Table,
        [
            new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Một mã đã có ở bảng Chỉ tiêu", 14, Max: 20),
            new("part_target_id", "Gồm chỉ tiêu", ColumnKind.Code, true, "Mã chỉ tiêu của chương trình này hoặc chương trình khác", 14, Max: 20),
        ], IsOptional: true);
        Site = new("target_site", "Dự án, địa điểm", "Các dự án, địa điểm mà một chỉ tiêu nêu tên. Đơn vị ghi mã này ở bảng Dự án khi báo cáo.", SheetShape.Table,
        [
            new("site_code", "Mã dự án, địa điểm", ColumnKind.Code, true, "Mã chỉ tiêu, chấm, số. Ví dụ: DT26-08.1", 18, Max: 24),
            new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Một mã đã có ở bảng Chỉ tiêu", 14, Max: 20),
            new("name_vi", "Tên", ColumnKind.Text, true, "Chép nguyên văn", 60, Max: 300),
            new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60),
        ], IsOptional: true);
        Conflict = new("target_conflict", "Mâu thuẫn", "Hai chỉ tiêu không thể cùng đúng như đã viết. Cả hai vẫn được giữ và đánh giá; mỗi chỉ tiêu nêu tên chỉ tiêu kia.", SheetShape.Table,
        [
            new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Một mã đã có ở bảng Chỉ tiêu", 14, Max: 20),
            new("other_target_id", "Mâu thuẫn với", ColumnKind.Code, true, "Mã chỉ tiêu của chương trình này hoặc chương trình khác", 14, Max: 20),
            new("kind", "Loại mâu thuẫn", ColumnKind.Choice, true, "Chọn trong danh sách", 36, ProgrammeChoices.Conflicts),
            new("note_vi", "Mâu thuẫn thế nào", ColumnKind.Text, true, "Một câu", 60, Max: LongestText),
        ], IsOptional: true);
        OwnSource = new("own_funding_source", "Nguồn vốn văn bản", "Tên nguồn vốn của văn bản và những nguồn chung mà nó gồm. Để trống cả bảng thì dùng tên chung.", SheetShape.Table,
        [
            new("own_source_code", "Mã nguồn của văn bản", ColumnKind.Text, true, "Chữ thường, không dấu. Ví dụ: dia_phuong", 18, Max: 40),
            new("name_vi", "Tên nguồn như văn bản viết", ColumnKind.Text, true, "Chép nguyên văn", 44, Max: 300),
            new("phase_codes", "Các giai đoạn", ColumnKind.Codes, false, "Để trống là mọi giai đoạn", 20, Max: 200),
            new("funding_source_codes", "Gồm các nguồn chung", ColumnKind.Codes, true, "Mã ở bảng Danh mục, cách nhau bằng dấu chấm phẩy. Ví dụ: provincial_budget; district_budget", 44, Max: 400),
            new("may_contain", "Có thể đã gồm cả", ColumnKind.Codes, false, "Mã nguồn chung mà văn bản kể cả ở đây: tổng có thể tính hai lần", 30, Max: 400),
            new("display_order", "Thứ tự", ColumnKind.Count, false, "Thứ tự trong bảng", 10, Min: 1m, Max: 100m),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText),
        ], IsOptional: true);
        Sheets = [Programme, Phase, Target, FundingPlan, Calendar, Milestone, Part, Site, Conflict, OwnSource];
    }

    public ChoiceList FundingSources { get; }
    public SheetLayout Programme { get; }
    public SheetLayout Phase { get; }
    public SheetLayout Target { get; }
    public SheetLayout FundingPlan { get; }
    public SheetLayout Calendar { get; }
    public SheetLayout Milestone { get; }
    public SheetLayout Part { get; }
    public SheetLayout Site { get; }
    public SheetLayout Conflict { get; }
    public SheetLayout OwnSource { get; }

    /// <summary>
    /// All sheets in the order in which they stand in the workbook; seed_&lt;key&gt; is the table a sheet adds to. A workbook
    /// without an optional sheet leaves what was said there before as it was.
    /// </summary>
    public IReadOnlyList<SheetLayout> Sheets { get; }

    /// <summary>The columns that tell one row of a sheet from another.</summary>
    public IReadOnlyList<string> KeyOf(SheetLayout sheet) => sheet.Key switch
    {
        "target_milestone" => ["target_id", "milestone_date"],
        "target_part" => ["target_id", "part_target_id"],
        "target_conflict" => ["target_id", "other_target_id"],
        "own_funding_source" => ["own_source_code", "phase_codes"],
        _ => [sheet.Columns[0].Key],
    };
}
