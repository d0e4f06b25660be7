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
    internal const decimal LargestTarget = 1_000_000_000_000_000m;
    internal const int LongestText = 2_000;

    /// <param name="kpis">What is measured, by code.</param>
    /// <param name="places">Provinces and the country, by place_id.</param>
    /// <param name="fundingSources">Sources as documents name them, the total among them.</param>
    public ProgrammeTemplate(ChoiceList kpis, ChoiceList places, ChoiceList fundingSources)
    {
        FundingSources = fundingSources;
        Programme = new("programme", "Chương trình", "Chương trình, đề án, kế hoạch và quyết định ban hành. Điền cột B.", SheetShape.Form,
        [
            new("programme_code", "Mã chương trình", ColumnKind.Code, true, "Chữ và số, không dấu, nhiều nhất 10 ký tự. Ví dụ: DT26. Mã đã có là sửa chương trình ấy", 44, Max: 10,
                En: new("Programme code", "Letters without accents and digits, at most 10, such as DT26. A code that exists revises that programme")),
            new("name_vi", "Tên chương trình", ColumnKind.Text, true, "Tên trên văn bản", 44, Max: 300,
                En: new("Name of the programme", "The name in the document")),
            new("name_en", "Tên tiếng Anh", ColumnKind.Text, false, "Không bắt buộc; để trống thì trang tiếng Anh dùng tên tiếng Việt", 44, Max: 300,
                En: new("English name", "Optional; if empty, English pages show the Vietnamese name")),
            new("place_id", "Địa bàn", ColumnKind.Choice, true, "Chọn trong danh sách: địa bàn khi văn bản ban hành", 44, places,
                En: new("Area", "Pick from the list: the area when the document was issued")),
            new("start_date", "Bắt đầu", ColumnKind.Date, true, "Ngày/tháng/năm. Ví dụ: 01/01/2026", 44, MayLieAhead: true,
                En: new("Begins", "Day/month/year, such as 01/01/2026")),
            new("end_date", "Kết thúc", ColumnKind.Date, true, "Ngày cuối cùng của giai đoạn cuối. Ví dụ: 31/12/2030", 44, MayLieAhead: true,
                En: new("Ends", "The last day of the last phase, such as 31/12/2030")),
            new("decision", "Văn bản ban hành", ColumnKind.Text, true, "Số, ngày, cơ quan. Ví dụ: Quyết định số 15/QĐ-UBND ngày 10/01/2026 của UBND tỉnh Đồng Tháp", 44, Max: 300,
                En: new("Issuing document", "Number, date and authority")),
            new("effective_from", "Áp dụng từ ngày", ColumnKind.Date, false, "Để trống khi là bản đầu. Khi sửa: ngày văn bản sửa có hiệu lực; trước ngày ấy bản cũ vẫn được dùng", 44, MayLieAhead: true,
                En: new("In force from", "Empty for a first version. For a revision: the day it takes effect; until then the old version holds")),
            new("source_document", "Gọi tắt văn bản", ColumnKind.Text, true, "Ví dụ: Kế hoạch Đồng Tháp 2026-2030", 44, Max: 100,
                En: new("Short name of the document", "As it is quoted on pages and papers")),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 44, Max: LongestText,
                En: new("Note", "Optional")),
        ]);
        Phase = new("phase", "Giai đoạn", "Mỗi dòng một giai đoạn. Cả hai ngày đều nằm trong giai đoạn.", SheetShape.Table,
        [
            new("phase_code", "Mã giai đoạn", ColumnKind.Code, true, "Ví dụ: 2026-2030", 14, Max: 20,
                En: new("Phase code", "Such as 2026-2030")),
            new("name_vi", "Tên giai đoạn", ColumnKind.Text, true, "Ví dụ: Giai đoạn 2026 - 2030", 36, Max: 200,
                En: new("Name of the phase", "In Vietnamese")),
            new("name_en", "Tên tiếng Anh", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 200,
                En: new("English name", "Optional")),
            new("start_date", "Từ ngày", ColumnKind.Date, true, "Ngày/tháng/năm", 14, MayLieAhead: true,
                En: new("From", "The first day of the phase")),
            new("end_date", "Đến ngày", ColumnKind.Date, true, "Ngày/tháng/năm", 14, MayLieAhead: true,
                En: new("To", "The last day of the phase")),
            new("is_product_baseline", "Chia sản phẩm hiện có và mới", ColumnKind.Choice, true, "Có: ngày bắt đầu giai đoạn chia sản phẩm hiện có và sản phẩm mới. Các giai đoạn ghi Có không chồng nhau", 18, ProgrammeChoices.YesNo,
                En: new("Separates existing from new products", "Yes: the first day of the phase separates existing products from new ones. Phases with Yes do not overlap")),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText,
                En: new("Note", "Optional")),
        ]);
        Target = new("target", "Chỉ tiêu", "Mỗi dòng một chỉ tiêu, đúng lời văn bản. Chỉ tiêu không có con số thì chọn cách so sánh \"Do người đánh giá\" và để trống chỉ số.", SheetShape.Table,
        [
            new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Mã chương trình, gạch nối, số. Ví dụ: DT26-01", 14, Max: 20,
                En: new("Target code", "Programme code, hyphen, number, such as DT26-01")),
            new("phase_code", "Mã giai đoạn", ColumnKind.Code, true, "Một mã đã có ở bảng Giai đoạn", 14, Max: 20,
                En: new("Phase code", "A code from the phases")),
            new("wording_vi", "Lời văn bản", ColumnKind.Text, true, "Chép nguyên văn", 60, Max: LongestText,
                En: new("Wording of the document", "Copied word for word")),
            new("kpi_code", "Đo bằng chỉ số", ColumnKind.Choice, false, "Chọn trong danh sách; để trống nếu do người đánh giá", 44, kpis,
                En: new("Measured by", "Pick from the list; empty if judged by people")),
            new("comparator", "Cách so sánh", ColumnKind.Choice, true, "Chọn trong danh sách", 30, ProgrammeChoices.Comparators,
                En: new("Comparison", "Pick from the list")),
            new("target_min", "Mức phải đạt", ColumnKind.Score, false, "Số. Với chỉ số tính bằng %: ghi 70 là 70%. Tiền: đồng", 14, Max: LargestTarget,
                En: new("Value to be reached", "A number. For a KPI in %: write 70 for 70 %. Money: đồng")),
            new("target_stretch", "Mức phấn đấu", ColumnKind.Score, false, "Với \"ít nhất 10-15\": 15", 14, Max: LargestTarget,
                En: new("Ambition", "Of at least 10-15: 15")),
            new("target_max", "Mức cao nhất", ColumnKind.Score, false, "Với \"10-12\": 12", 14, Max: LargestTarget,
                En: new("Highest value", "Of 10-12: 12")),
            new("unit_vi", "Đơn vị tính", ColumnKind.Text, false, "Để trống thì lấy của chỉ số", 16, Max: 60,
                En: new("Unit", "Empty takes the KPI's")),
            new("basis", "Cách tính theo thời gian", ColumnKind.Choice, false, "Để trống thì lấy của chỉ số", 24, ProgrammeChoices.Bases,
                En: new("Counted over time", "Empty takes the KPI's")),
            new("scope", "Phạm vi", ColumnKind.Choice, false, "Để trống là cả địa bàn của chương trình", 24, ProgrammeChoices.Scopes,
                En: new("Scope", "Empty is the whole area of the programme")),
            new("scope_place_ids", "Các địa điểm", ColumnKind.Codes, false, "Mã nơi ở bảng Danh mục hoặc mã huyện, xã có chữ đầu: D866; C29869. Chỉ ghi với phạm vi \"Các nơi nêu tên\"", 24, Max: 400,
                En: new("Places named", "Codes from the list of the workbook, or of districts and communes with their letter: D866; C29869. Only with the scope of places named")),
            new("reading_vi", "Cách hiểu", ColumnKind.Text, false, "Khi văn bản không nói rõ: đã hiểu thế nào", 36, Max: LongestText,
                En: new("How it is read", "Where the document is not clear: how it was understood")),
            new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60,
                En: new("Line, item", "Where in the document")),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText,
                En: new("Note", "Optional")),
        ]);
        FundingPlan = new("funding_plan", "Kế hoạch vốn", "Mỗi dòng một khoản, đơn vị tính: triệu đồng. Khoản gộp chia nhỏ bằng cột \"Thuộc khoản\".", SheetShape.Table,
        [
            new("plan_id", "Mã khoản", ColumnKind.Code, true, "Ví dụ: DT26-V01", 14, Max: 20,
                En: new("Item code", "Such as DT26-V01")),
            new("phase_code", "Mã giai đoạn", ColumnKind.Code, true, "Một mã đã có ở bảng Giai đoạn", 14, Max: 20,
                En: new("Phase code", "A code from the phases")),
            new("parent_plan_id", "Thuộc khoản", ColumnKind.Code, false, "Mã của khoản gộp; để trống nếu không thuộc khoản nào", 14, Max: 20,
                En: new("Belongs to item", "Code of the item it is part of; empty if of none")),
            new("kind", "Kế hoạch hay đã thực hiện", ColumnKind.Choice, false, "Để trống là kế hoạch", 18, ProgrammeChoices.PlanKinds,
                En: new("Plan or actual", "Empty is plan")),
            new("source_code", "Nguồn vốn", ColumnKind.Choice, true, "Chọn trong danh sách", 34, fundingSources,
                En: new("Funding source", "Pick from the list")),
            new("funding_content_vi", "Nội dung", ColumnKind.Text, false, "Theo văn bản", 44, Max: LongestText,
                En: new("Content", "As in the document")),
            new("amount_vnd", "Số tiền (triệu đồng)", ColumnKind.Money, false, "Triệu đồng. Ví dụ: 1.250,5", 20, MoneyScale: MillionVnd, Max: 1_000_000_000m,
                En: new("Amount (million đồng)", "Million đồng, such as 1.250,5")),
            new("stated_share", "Tỷ lệ văn bản ghi (%)", ColumnKind.Score, false, "Ví dụ: 41,62", 14, Max: 100m,
                En: new("Share the document states (%)", "Such as 41,62")),
            new("as_written", "Số tiền như văn bản viết", ColumnKind.Text, false, "Chép nguyên văn", 24, Max: 200,
                En: new("Amount as written", "Copied word for word")),
            new("share_as_written", "Tỷ lệ như văn bản viết", ColumnKind.Text, false, "Chép nguyên văn", 24, Max: 200,
                En: new("Share as written", "Copied word for word")),
            new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60,
                En: new("Line, item", "Where in the document")),
            new("may_overlap_with", "Có thể trùng với khoản", ColumnKind.Codes, false, "Mã các khoản, cách nhau bằng dấu chấm phẩy", 20, Max: 200,
                En: new("May overlap with items", "Codes of items, parted by semicolons")),
            new("own_source_code", "Mã nguồn của văn bản", ColumnKind.Text, false, "Một mã đã có ở bảng Nguồn vốn văn bản", 16, Max: 40,
                En: new("The document's source", "A code from the document's own sources")),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText,
                En: new("Note", "Optional")),
        ]);
        Calendar = new("report_calendar", "Lịch báo cáo", "Mỗi dòng một việc phải làm đúng hạn theo văn bản.", SheetShape.Table,
        [
            new("item_code", "Mã việc", ColumnKind.Code, true, "Ví dụ: DT26-L1", 14, Max: 20,
                En: new("Entry code", "Such as DT26-L1")),
            new("name_vi", "Việc", ColumnKind.Text, true, "Ví dụ: Báo cáo 6 tháng", 44, Max: 300,
                En: new("What is due", "Such as a half-year report")),
            new("reporter_vi", "Ai làm", ColumnKind.Text, true, "Ví dụ: UBND cấp xã", 30, Max: 200,
                En: new("Who does it", "Such as the people's committee of the commune")),
            new("recipient_vi", "Gửi ai", ColumnKind.Text, false, "Ví dụ: Văn phòng điều phối nông thôn mới tỉnh", 30, Max: 200,
                En: new("Sent to whom", "Such as the coordination office of the province")),
            new("recurrence", "Bao lâu một lần", ColumnKind.Choice, true, "Chọn trong danh sách", 18, ProgrammeChoices.Recurrences,
                En: new("How often", "Pick from the list")),
            new("due_month", "Tháng", ColumnKind.Count, false, "1 đến 12; để trống nếu văn bản không nêu", 10, Min: 1m, Max: 12m,
                En: new("Month", "1 to 12; empty if the document does not say")),
            new("due_day", "Ngày", ColumnKind.Count, false, "1 đến 31; để trống là hết tháng", 10, Min: 1m, Max: 31m,
                En: new("Day", "1 to 31; empty is the end of the month")),
            new("due_year", "Năm", ColumnKind.Count, false, "Chỉ ghi với việc làm một lần", 10, Min: 2015m, Max: 2100m,
                En: new("Year", "Only for what is due once")),
            new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60,
                En: new("Line, item", "Where in the document")),
            new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: LongestText,
                En: new("Note", "Optional")),
        ]);
        Sheets = [Programme, Phase, Target, FundingPlan, Calendar, Milestone, Part, Site, Conflict, OwnSource];
    }

    public ChoiceList FundingSources { get; }
    public SheetLayout Programme { get; }
    public SheetLayout Phase { get; }
    public SheetLayout Target { get; }
    public SheetLayout FundingPlan { get; }
    public SheetLayout Calendar { get; }
    public SheetLayout Milestone => DocumentSheets.Milestone;
    public SheetLayout Part => DocumentSheets.Part;
    public SheetLayout Site => DocumentSheets.Site;
    public SheetLayout Conflict => DocumentSheets.Conflict;
    public SheetLayout OwnSource => DocumentSheets.OwnSource;

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
