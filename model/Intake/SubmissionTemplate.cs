namespace OcopAnalytics.Model.Intake;

/// <summary>
/// The submission template (biểu mẫu), version 1: the sheets a reporting unit hands in each half-year.
/// The one place that knows headers, order and kinds; the reader, the checks, the writer of empty workbooks
/// and the raw tables all follow it.
/// </summary>
public static class SubmissionTemplate
{
    public const int Version = 1;

    /// <summary>Very hidden sheet that marks a workbook as ours: A1 the mark, B1 the version.</summary>
    public const string MarkSheet = "_ocop";

    /// <summary>The sheet that says how the others are filled in; it is not read.</summary>
    public const string GuideSheet = "Hướng dẫn";

    /// <summary>The sheet that an annotated copy begins with; when the copy is handed in again, it is not read.</summary>
    public const string IssueSheet = "Lỗi cần sửa";
    public const string Mark = "ocop-bieu-mau";

    private const decimal MillionVnd = 1_000_000m;

    public static readonly SheetLayout UnitProfile = new("unit_profile", "Thông tin chung",
        "Đơn vị kiểm tra lại mã đơn vị, kỳ báo cáo và điền các ô còn trống ở cột B.", SheetShape.Form,
    [
        new("unit_code", "Mã đơn vị báo cáo", ColumnKind.Code, true, "Mã đơn vị hành chính, giữ nguyên số 0 ở đầu. Ví dụ: 731", 44, Max: 10),
        new("unit_name", "Tên đơn vị báo cáo", ColumnKind.Text, true, "Ví dụ: Thành phố Biên Hòa", 44, Max: 200),
        new("period_code", "Kỳ báo cáo", ColumnKind.Code, true, "Năm và nửa năm. Ví dụ: 2025-H1 là 6 tháng đầu năm 2025", 44, Max: 7),
        new("data_nature", "Tính chất số liệu", ColumnKind.Choice, true, "Chọn trong danh sách", 44, Choices.DataNature),
        new("prepared_date", "Ngày lập biểu", ColumnKind.Date, true, "Ngày/tháng/năm. Ví dụ: 14/06/2025", 44),
        new("official_count", "Số cán bộ quản lý nhà nước thực hiện Chương trình (người)", ColumnKind.Count, false, "Số người hiện có cuối kỳ", 44, Max: 100_000m),
        new("leader_count", "Số lãnh đạo doanh nghiệp, hợp tác xã, chủ hộ tham gia (người)", ColumnKind.Count, false, "Số người hiện có cuối kỳ", 44, Max: 100_000m),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 44, Max: 2000),
    ]);

    public static readonly SheetLayout Producer = new("producer", "Chủ thể",
        "Mỗi dòng một chủ thể tham gia Chương trình. Giữ nguyên các dòng đã có, thêm dòng mới ở cuối.", SheetShape.Table,
    [
        new("producer_code", "Mã chủ thể", ColumnKind.Code, true, "Mã do đơn vị đặt, không đổi qua các kỳ. Ví dụ: CT-731-0001", 18, Max: 40, IsFoundByName: true),
        new("producer_name", "Tên chủ thể", ColumnKind.Text, true, "Tên đầy đủ", 44, Max: 300),
        new("producer_type", "Loại hình", ColumnKind.Choice, true, "Chọn trong danh sách", 28, Choices.ProducerTypes),
        new("commune_code", "Mã xã, phường", ColumnKind.Code, false, "Mã 5 chữ số, giữ số 0 ở đầu", 14, Max: 5),
        new("joined_date", "Ngày tham gia Chương trình", ColumnKind.Date, true, "Ngày/tháng/năm", 16, TakesYear: true),
        new("consolidated_date", "Ngày củng cố, kiện toàn", ColumnKind.Date, false, "Để trống nếu chưa củng cố, kiện toàn", 16, TakesYear: true),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
        new("enterprise_size", "Quy mô doanh nghiệp", ColumnKind.Choice, false, "Chỉ chọn với doanh nghiệp", 18, Choices.EnterpriseSizes, IsLater: true),
        new("circular_chain_date", "Ngày có chuỗi giá trị tuần hoàn", ColumnKind.Date, false, "Ngày chuỗi giá trị theo hướng kinh tế tuần hoàn, gắn với vùng nguyên liệu ổn định, được hình thành; để trống nếu chưa có", 18, IsLater: true),
    ]);

    public static readonly SheetLayout Product = new("product", "Sản phẩm",
        "Mỗi dòng một sản phẩm trong danh mục của đơn vị. Giữ nguyên các dòng đã có, thêm dòng mới ở cuối.", SheetShape.Table,
    [
        new("product_code", "Mã sản phẩm", ColumnKind.Code, true, "Mã sản phẩm, không đổi qua các kỳ. Ví dụ: SP-731-0001", 18, Max: 40, IsFoundByName: true),
        new("product_name", "Tên sản phẩm", ColumnKind.Text, true, "Tên trên hồ sơ sản phẩm", 44, Max: 300),
        new("product_group", "Nhóm sản phẩm", ColumnKind.Choice, false, "Chọn trong danh sách", 36, Choices.ProductGroups),
        new("producer_code", "Mã chủ thể", ColumnKind.Code, true, "Một mã đã có ở bảng Chủ thể", 18, Max: 40),
        new("commune_code", "Mã xã, phường", ColumnKind.Code, false, "Mã 5 chữ số, giữ số 0 ở đầu", 14, Max: 5),
        new("listed_date", "Ngày ghi vào danh mục", ColumnKind.Date, true, "Ngày sản phẩm được ghi vào danh mục của Chương trình: căn cứ để biết sản phẩm hiện có hay sản phẩm mới", 16),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
        new("product_type", "Loại sản phẩm", ColumnKind.Text, false, "Tên chung của sản phẩm, nhiều sản phẩm có thể cùng một loại. Ví dụ: Mật ong", 24, Max: 100, IsLater: true),
    ]);

    public static readonly SheetLayout Certification = new("certification", "Công nhận",
        "Mỗi dòng một lần sản phẩm được đánh giá, phân hạng trong kỳ, kể cả lần không đạt.", SheetShape.Table,
    [
        new("product_code", "Mã sản phẩm", ColumnKind.Code, true, "Một mã đã có ở bảng Sản phẩm", 18, Max: 40),
        new("product_name", "Tên sản phẩm", ColumnKind.Text, false, "Chép lại để dễ đọc", 36, Max: 300),
        new("application_kind", "Hình thức", ColumnKind.Choice, true, "Chọn trong danh sách", 14, Choices.ApplicationKinds),
        new("evaluation_level", "Cấp đánh giá", ColumnKind.Choice, true, "Chọn trong danh sách", 16, Choices.EvaluationLevels),
        new("evaluation_round", "Đợt đánh giá", ColumnKind.Text, false, "Ví dụ: Đợt 1/2025", 14, Max: 60),
        new("evaluation_date", "Ngày đánh giá", ColumnKind.Date, true, "Ngày/tháng/năm", 14),
        new("total_score", "Tổng điểm", ColumnKind.Score, false, "Điểm trung bình của hội đồng, từ 0 đến 100. Ví dụ: 78,5", 11, Max: 100m),
        new("result", "Kết quả", ColumnKind.Choice, true, "Chọn trong danh sách", 16, Choices.EvaluationResults),
        new("star_rating", "Hạng sao", ColumnKind.Count, false, "Số từ 1 đến 5", 10, Min: 1m, Max: 5m),
        new("decision_no", "Số quyết định", ColumnKind.Text, false, "Ví dụ: 3981/QĐ-UBND", 18, Max: 60),
        new("decision_date", "Ngày quyết định", ColumnKind.Date, false, "Ngày/tháng/năm", 14),
        new("issuing_authority", "Cơ quan ban hành", ColumnKind.Text, false, "Ví dụ: UBND tỉnh Đồng Nai", 28, Max: 200),
        new("certificate_no", "Số giấy chứng nhận", ColumnKind.Text, false, "Không bắt buộc", 18, Max: 60),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ]);

    public static readonly SheetLayout Training = new("training", "Tập huấn",
        "Mỗi dòng một lớp tập huấn đã mở trong kỳ.", SheetShape.Table,
    [
        new("training_class_code", "Mã lớp", ColumnKind.Code, true, "Mã do đơn vị đặt. Ví dụ: TH-2025-01", 18, Max: 40),
        new("training_name", "Tên lớp tập huấn", ColumnKind.Text, true, "Nội dung chính của lớp", 44, Max: 300),
        new("audience", "Đối tượng", ColumnKind.Choice, true, "Chọn trong danh sách; lớp có nhiều đối tượng thì ghi mỗi đối tượng một dòng", 26, Choices.Audiences),
        new("training_level", "Cấp tổ chức", ColumnKind.Choice, true, "Chọn trong danh sách", 14, Choices.TrainingLevels),
        new("start_date", "Ngày khai giảng", ColumnKind.Date, true, "Ngày/tháng/năm", 14),
        new("attendance_count", "Lượt người", ColumnKind.Count, true, "Số lượt người dự lớp", 12, Max: 100_000m),
        new("trainee_count", "Số người dự lần đầu trong giai đoạn", ColumnKind.Count, true, "Số người chưa dự lớp nào trước đó trong giai đoạn: mỗi người chỉ đếm một lần", 18, Max: 100_000m),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
        new("trainee_level", "Cấp của cán bộ dự", ColumnKind.Choice, false, "Cấp mà cán bộ dự lớp làm việc; nhiều cấp thì ghi mỗi cấp một dòng. Để trống với lãnh đạo chủ thể", 14, Choices.StaffLevels, IsLater: true),
        new("producer_type", "Loại hình chủ thể dự", ColumnKind.Choice, false, "Chỉ ghi với lãnh đạo chủ thể; nhiều loại hình thì ghi mỗi loại hình một dòng", 28, Choices.ProducerTypes, IsLater: true),
    ]);

    public static readonly SheetLayout Funding = new("funding", "Kinh phí",
        "Số phát sinh trong kỳ, đơn vị tính: triệu đồng. Mỗi dòng một nguồn vốn và một nội dung chi.", SheetShape.Table,
    [
        new("funding_year", "Năm ngân sách", ColumnKind.Count, true, "Ví dụ: 2025", 12, Min: 2015m, Max: 2100m),
        new("funding_source", "Nguồn vốn", ColumnKind.Choice, true, "Chọn trong danh sách", 34, Choices.FundingSources),
        new("funding_content", "Nội dung chi", ColumnKind.Choice, true, "Chọn trong danh sách", 34, Choices.FundingContents),
        new("planned_vnd", "Kế hoạch (triệu đồng)", ColumnKind.Money, false, "Triệu đồng. Ví dụ: 1.250,5", 18, MoneyScale: MillionVnd, Max: 100_000_000m),
        new("mobilised_vnd", "Huy động, phân bổ (triệu đồng)", ColumnKind.Money, false, "Triệu đồng. Ví dụ: 1.250,5", 18, MoneyScale: MillionVnd, Max: 100_000_000m),
        new("disbursed_vnd", "Giải ngân (triệu đồng)", ColumnKind.Money, false, "Triệu đồng. Ví dụ: 1.250,5", 18, MoneyScale: MillionVnd, Max: 100_000_000m),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ]);

    /// <summary>All sheets in the order in which they stand in the workbook.</summary>
    public static readonly IReadOnlyList<SheetLayout> Sheets =
    [
        UnitProfile, Product, Producer, Certification, Training, Funding,
        ProjectSheets.Project, SaleSheets.SalePoint, SaleSheets.Channel, ProjectSheets.ProductIdea, ProjectSheets.Judgement,
        MonitoringSheets.Activity, MonitoringSheets.TradePromotion, MonitoringSheets.Inspection, MonitoringSheets.Communication,
        MonitoringSheets.Staff, MonitoringSheets.Revenue, MonitoringSheets.CraftVillage,
    ];

    /// <summary>The sheet of a raw table, by the key in its name; throws when there is none.</summary>
    public static SheetLayout SheetByKey(string key) =>
        Sheets.FirstOrDefault(sheet => sheet.Key == key)
        ?? throw new ArgumentException($"The template has no sheet {key}.", nameof(key));
}
