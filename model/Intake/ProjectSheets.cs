namespace OcopAnalytics.Model.Intake;

/// <summary>
/// Optional sheets of the submission template about what is undertaken: projects and other deliverables, product ideas on
/// their way through the cycle, and a person's verdict on targets without a number.
/// </summary>
public static class ProjectSheets
{
    /// <summary>Component projects, models and chains; works of the programme that are there or not; advice given to a unit.</summary>
    public static readonly ChoiceList ProjectKinds = new("loai_du_an",
    [
        new("provincial_tourism", "Dự án cấp tỉnh: nông nghiệp kết hợp du lịch, làng nghề"),
        new("startup_youth", "Dự án khởi nghiệp của thanh niên"),
        new("startup_women", "Dự án khởi nghiệp của phụ nữ"),
        new("startup_other", "Dự án khởi nghiệp khác"),
        new("district_value_chain", "Dự án cấp huyện: sản phẩm trọng điểm theo chuỗi giá trị"),
        new("value_chain", "Chuỗi giá trị sản phẩm"),
        new("pilot_model", "Mô hình chỉ đạo điểm"),
        new("tourism_village", "Mô hình làng văn hóa du lịch"),
        new("other_project", "Dự án, mô hình khác"),
        new("website", "Website của Chương trình"),
        new("trade_database", "Cơ sở dữ liệu xúc tiến thương mại"),
        new("management_software", "Cơ sở dữ liệu, phần mềm quản lý Chương trình"),
        new("policy_handbook", "Cẩm nang chính sách"),
        new("next_phase_plan", "Dự thảo kế hoạch giai đoạn sau"),
        new("central_advice", "Tư vấn Trung ương hỗ trợ đơn vị"),
        new("regional_advice", "Tư vấn các tỉnh trong vùng hỗ trợ đơn vị"),
    ]);

    public static readonly ChoiceList Verdicts = new("ket_luan",
    [
        new("met", "Đạt"),
        new("not_met", "Chưa đạt"),
    ]);

    public static readonly SheetLayout Project = new("project", "Dự án",
        "Mỗi dòng một dự án, mô hình, chuỗi giá trị, website, phần mềm, cẩm nang hoặc đợt tư vấn. Giữ nguyên các dòng đã có, chỉ ghi thêm mốc mới và dòng mới.",
        SheetShape.Table,
    [
        new("project_code", "Mã dự án", ColumnKind.Code, true, "Mã do đơn vị đặt, không đổi qua các kỳ. Ví dụ: DA-731-01", 18, Max: 40),
        new("project_name", "Tên dự án", ColumnKind.Text, true, "Tên trên quyết định phê duyệt", 44, Max: 300),
        new("project_kind", "Loại dự án", ColumnKind.Choice, true, "Chọn trong danh sách", 40, ProjectKinds),
        new("commune_code", "Mã xã, phường", ColumnKind.Code, false, "Mã 5 chữ số của nơi thực hiện; để trống nếu ở nhiều nơi", 14, Max: 5),
        new("site_name", "Địa điểm, tuyến", ColumnKind.Text, false, "Ví dụ: Tuyến Bửu Long - Chiến khu D - Phú Lý", 34, Max: 300),
        new("site_code", "Mã mục được nêu tên", ColumnKind.Code, false, "Chỉ ghi khi đề án, kế hoạch nêu tên dự án này. Ví dụ: DN19-23.1", 16, Max: 40),
        new("approved_date", "Ngày phê duyệt", ColumnKind.Date, false, "Để trống nếu chưa phê duyệt", 14),
        new("started_date", "Ngày triển khai", ColumnKind.Date, false, "Để trống nếu chưa triển khai", 14),
        new("finished_date", "Ngày hoàn thành", ColumnKind.Date, false, "Để trống nếu chưa hoàn thành", 14),
        new("product_codes", "Sản phẩm OCOP do dự án tạo ra", ColumnKind.Codes, false, "Mã các sản phẩm ở bảng Sản phẩm, cách nhau bằng dấu chấm phẩy", 34, Max: 2000),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
        new("progress_share", "Tiến độ thực hiện (%)", ColumnKind.Share, false, "Khối lượng đã làm so với dự án được duyệt, lũy kế đến cuối kỳ. Ví dụ: 45%", 14, Max: 100m, IsLater: true),
    ], IsOptional: true);

    /// <summary>The six steps of the yearly cycle (Đề án OCOP Đồng Nai 2019-2025, mục 4a), one column each.</summary>
    public static readonly SheetLayout ProductIdea = new("product_idea", "Ý tưởng và chu trình",
        "Mỗi dòng một ý tưởng sản phẩm và ngày qua từng bước của chu trình OCOP. Giữ nguyên các dòng đã có, chỉ ghi thêm bước mới và dòng mới.",
        SheetShape.Table,
    [
        new("idea_code", "Mã ý tưởng", ColumnKind.Code, true, "Mã do đơn vị đặt, không đổi qua các kỳ. Ví dụ: YT-731-2020-01", 18, Max: 40),
        new("idea_name", "Tên ý tưởng", ColumnKind.Text, true, "Tên trên phiếu đăng ký ý tưởng", 44, Max: 300),
        new("producer_name", "Người, tổ chức đề xuất", ColumnKind.Text, false, "Có thể chưa là chủ thể của Chương trình", 34, Max: 300),
        new("product_code", "Mã sản phẩm hình thành", ColumnKind.Code, false, "Một mã đã có ở bảng Sản phẩm; để trống nếu chưa thành sản phẩm", 18, Max: 40),
        new("outreach_date", "1. Ngày tuyên truyền, hướng dẫn", ColumnKind.Date, false, "Ngày người đề xuất được hướng dẫn về Chương trình", 14),
        new("idea_date", "2. Ngày nhận ý tưởng", ColumnKind.Date, true, "Ngày nhận phiếu đăng ký ý tưởng", 14),
        new("plan_date", "3. Ngày nhận phương án kinh doanh", ColumnKind.Date, false, "Ngày nhận phương án, dự án sản xuất kinh doanh", 14),
        new("implementation_date", "4. Ngày triển khai phương án", ColumnKind.Date, false, "Ngày bắt đầu triển khai phương án, dự án", 14),
        new("evaluation_date", "5. Ngày đánh giá, xếp hạng", ColumnKind.Date, false, "Ngày sản phẩm được đánh giá lần đầu", 14),
        new("promotion_date", "6. Ngày xúc tiến thương mại", ColumnKind.Date, false, "Ngày sản phẩm được đưa vào xúc tiến thương mại", 14),
        new("supported_date", "Ngày được hỗ trợ", ColumnKind.Date, false, "Ngày ý tưởng được Chương trình hỗ trợ; để trống nếu không", 14),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ], IsOptional: true);

    public static readonly SheetLayout Judgement = new("judgement", "Đánh giá định tính",
        "Dành cho cơ quan thường trực cấp tỉnh: mỗi dòng một kết luận về một mục tiêu không có con số. Kết luận mới nhất là kết luận được dùng.",
        SheetShape.Table,
    [
        new("target_id", "Mã mục tiêu", ColumnKind.Code, true, "Mã ở trang Tiến độ. Ví dụ: DN25-07", 16, Max: 40),
        new("verdict", "Kết luận", ColumnKind.Choice, true, "Chọn trong danh sách", 14, Verdicts),
        new("evidence", "Căn cứ, minh chứng", ColumnKind.Text, true, "Số liệu, văn bản làm căn cứ cho kết luận", 60, Max: 2000),
        new("judged_date", "Ngày kết luận", ColumnKind.Date, true, "Ngày/tháng/năm", 14),
        new("judged_by", "Người kết luận", ColumnKind.Text, true, "Họ tên, chức vụ", 34, Max: 200),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ], IsOptional: true);
}
