namespace OcopAnalytics.Model.Intake;

/// <summary>
/// Sheets of what a unit does besides rating products: events, inspections, communication, people, turnover. A workbook
/// may come without them: then nothing was reported there. Part of <see cref="SubmissionTemplate"/>.
/// </summary>
public static class MonitoringSheets
{
    private const decimal MillionVnd = 1_000_000m;

    public static readonly SheetLayout Activity = Optional("activity", "Hoạt động",
        "Mỗi dòng một hoạt động đã làm xong trong kỳ: đợt đánh giá, hội nghị tổng kết, diễn đàn.",
    [
        new("activity_code", "Mã hoạt động", ColumnKind.Code, true, "Mã do đơn vị đặt. Ví dụ: HD-2025-01", 18, Max: 40),
        new("activity_kind", "Loại hoạt động", ColumnKind.Choice, true, "Chọn trong danh sách", 34, Choices.ActivityKinds),
        new("activity_level", "Cấp thực hiện", ColumnKind.Choice, true, "Chọn trong danh sách", 14, Choices.TrainingLevels),
        new("activity_name", "Nội dung", ColumnKind.Text, true, "Ví dụ: Đợt 1/2025 đánh giá, phân hạng sản phẩm", 44, Max: 300),
        new("held_date", "Ngày hoàn thành", ColumnKind.Date, true, "Ngày/tháng/năm; nhiều ngày thì ghi ngày cuối", 14),
        new("document_no", "Số văn bản", ColumnKind.Text, false, "Quyết định, kế hoạch, biên bản nếu có", 20, Max: 60),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ]);

    public static readonly SheetLayout TradePromotion = Optional("trade_promotion", "Xúc tiến thương mại",
        "Mỗi dòng một hội chợ, hội nghị, đợt kết nối tiêu thụ đã tổ chức hoặc tham gia trong kỳ.",
    [
        new("event_code", "Mã sự kiện", ColumnKind.Code, true, "Mã do đơn vị đặt. Ví dụ: XT-2025-01", 18, Max: 40),
        new("event_kind", "Loại sự kiện", ColumnKind.Choice, true, "Chọn trong danh sách", 30, Choices.TradePromotionKinds),
        new("event_name", "Tên sự kiện", ColumnKind.Text, true, "Tên đầy đủ", 44, Max: 300),
        new("start_date", "Ngày khai mạc", ColumnKind.Date, true, "Ngày/tháng/năm", 14),
        new("event_place", "Địa điểm", ColumnKind.Text, false, "Ví dụ: TP Hà Nội", 28, Max: 200),
        new("booth_count", "Số gian hàng", ColumnKind.Count, false, "Số gian hàng của đơn vị; hội chợ do đơn vị tổ chức thì ghi tổng số gian hàng", 12, Max: 100_000m),
        new("producer_count", "Số chủ thể tham gia", ColumnKind.Count, false, "Số chủ thể của đơn vị có mặt; hội chợ do đơn vị tổ chức thì ghi tổng số đơn vị", 12, Max: 100_000m),
        new("product_count", "Số sản phẩm trưng bày", ColumnKind.Count, false, "Số sản phẩm của đơn vị", 12, Max: 100_000m),
        new("contract_count", "Số hợp đồng, biên bản ghi nhớ", ColumnKind.Count, false, "Số hợp đồng, biên bản ghi nhớ đã ký", 14, Max: 100_000m),
        new("contract_vnd", "Giá trị hợp đồng (triệu đồng)", ColumnKind.Money, false, "Triệu đồng. Ví dụ: 1.250,5", 18, MoneyScale: MillionVnd, Max: 100_000_000m),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ]);

    public static readonly SheetLayout Inspection = Optional("inspection", "Kiểm tra giám sát",
        "Mỗi dòng một lần kiểm tra một sản phẩm hoặc một chủ thể trong kỳ; thu hồi giấy chứng nhận thì ghi số và ngày quyết định.",
    [
        new("inspection_date", "Ngày kiểm tra", ColumnKind.Date, true, "Ngày/tháng/năm", 14),
        new("product_code", "Mã sản phẩm", ColumnKind.Code, false, "Một mã đã có ở bảng Sản phẩm; để trống nếu kiểm tra cả chủ thể", 18, Max: 40),
        new("producer_code", "Mã chủ thể", ColumnKind.Code, false, "Một mã đã có ở bảng Chủ thể; cần khi không ghi mã sản phẩm", 18, Max: 40),
        new("inspecting_body", "Cơ quan kiểm tra", ColumnKind.Text, false, "Ví dụ: Đoàn kiểm tra liên ngành tỉnh", 30, Max: 200),
        new("inspection_result", "Kết quả kiểm tra", ColumnKind.Choice, true, "Chọn trong danh sách", 24, Choices.InspectionResults),
        new("revocation_decision_no", "Số quyết định thu hồi", ColumnKind.Text, false, "Chỉ ghi khi kết quả là thu hồi. Ví dụ: 215/QĐ-UBND", 20, Max: 60),
        new("revocation_date", "Ngày quyết định thu hồi", ColumnKind.Date, false, "Ngày/tháng/năm; chỉ ghi khi kết quả là thu hồi", 14),
        new("revocation_ground", "Lý do thu hồi", ColumnKind.Text, false, "Trường hợp nào của Điều 8 Quyết định 26/2026/QĐ-TTg", 36, Max: 300),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ]);

    public static readonly SheetLayout Communication = Optional("communication", "Truyền thông",
        "Mỗi dòng một chuyên mục, ấn phẩm, loại tin bài đã phát hành trong kỳ.",
    [
        new("communication_code", "Mã ấn phẩm, chuyên mục", ColumnKind.Code, true, "Mã do đơn vị đặt. Ví dụ: TT-2025-01", 18, Max: 40),
        new("communication_kind", "Hình thức", ColumnKind.Choice, true, "Chọn trong danh sách", 32, Choices.CommunicationKinds),
        new("communication_name", "Tên, nội dung", ColumnKind.Text, true, "Tên chuyên mục, ấn phẩm", 44, Max: 300),
        new("published_date", "Ngày phát hành", ColumnKind.Date, true, "Ngày/tháng/năm; nhiều kỳ thì ghi ngày của kỳ cuối", 14),
        new("issue_count", "Số kỳ, số bài", ColumnKind.Count, true, "Số kỳ phát sóng, số tin bài, số đầu ấn phẩm trong kỳ báo cáo", 12, Min: 1m, Max: 100_000m),
        new("copy_count", "Số bản in", ColumnKind.Count, false, "Tổng số bản đã in, cấp phát", 12, Max: 10_000_000m),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ]);

    public static readonly SheetLayout Staff = Optional("staff", "Nhân sự",
        "Những người cần được tập huấn, có mặt ở cuối kỳ: cán bộ theo cấp, lãnh đạo theo từng chủ thể.",
    [
        new("staff_kind", "Nhóm người", ColumnKind.Choice, true, "Chọn trong danh sách", 28, Choices.StaffKinds),
        new("staff_level", "Cấp", ColumnKind.Choice, false, "Cấp của cán bộ; để trống với lãnh đạo chủ thể", 14, Choices.StaffLevels),
        new("producer_code", "Mã chủ thể", ColumnKind.Code, false, "Chỉ ghi với lãnh đạo chủ thể: một mã đã có ở bảng Chủ thể", 18, Max: 40),
        new("staff_count", "Số người", ColumnKind.Count, true, "Số người cần được tập huấn, hiện có cuối kỳ", 12, Max: 100_000m),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ]);

    public static readonly SheetLayout Revenue = Optional("revenue", "Doanh thu - lao động",
        "Mỗi dòng một sản phẩm: doanh thu phát sinh trong kỳ (triệu đồng) và lao động có mặt cuối kỳ. Chưa có số liệu thì để trống.",
    [
        new("product_code", "Mã sản phẩm", ColumnKind.Code, true, "Một mã đã có ở bảng Sản phẩm", 18, Max: 40),
        new("product_name", "Tên sản phẩm", ColumnKind.Text, false, "Chép lại để dễ đọc", 36, Max: 300),
        new("revenue_vnd", "Doanh thu (triệu đồng)", ColumnKind.Money, false, "Triệu đồng. Ví dụ: 1.250,5", 18, MoneyScale: MillionVnd, Max: 100_000_000m),
        new("worker_count", "Lao động (người)", ColumnKind.Count, false, "Số lao động làm ra sản phẩm, có mặt cuối kỳ", 14, Max: 100_000m),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ]);

    public static readonly SheetLayout CraftVillage = Optional("craft_village", "Làng nghề",
        "Mỗi dòng một làng nghề truyền thống đã được công nhận. Giữ nguyên các dòng đã có, thêm dòng mới ở cuối.",
    [
        new("village_code", "Mã làng nghề", ColumnKind.Code, true, "Mã do đơn vị đặt, không đổi qua các kỳ. Ví dụ: LN-731-01", 18, Max: 40),
        new("village_name", "Tên làng nghề", ColumnKind.Text, true, "Tên trong quyết định công nhận", 44, Max: 300),
        new("recognised_date", "Ngày công nhận làng nghề", ColumnKind.Date, true, "Ngày/tháng/năm", 16),
        new("product_code", "Mã sản phẩm OCOP của làng nghề", ColumnKind.Code, false, "Một mã đã có ở bảng Sản phẩm; để trống nếu chưa có sản phẩm OCOP", 20, Max: 40),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ]);

    private static SheetLayout Optional(string key, string nameVi, string hintVi, IReadOnlyList<ColumnLayout> columns) =>
        new(key, nameVi, hintVi, SheetShape.Table, columns, IsOptional: true);
}
