namespace OcopAnalytics.Model.Intake;

/// <summary>The lists a unit picks from. The codes are those of the warehouse's dimensions.</summary>
public static class Choices
{
    public static readonly ChoiceList DataNature = new("tinh_chat_so_lieu",
    [
        new("official", "Chính thức"),
        new("reconstructed", "Dựng lại theo tổng số của văn bản"),
        new("illustrative", "Minh họa"),
    ]);

    /// <summary>The six groups since 148/QĐ-TTg, and the two earlier ones that were merged into handicraft (1048/QĐ-TTg).</summary>
    public static readonly ChoiceList ProductGroups = new("nhom_san_pham",
    [
        new("food", "Thực phẩm"),
        new("drink", "Đồ uống"),
        new("herbal", "Dược liệu và sản phẩm từ dược liệu"),
        new("handicraft", "Hàng thủ công mỹ nghệ"),
        new("ornamental", "Sinh vật cảnh"),
        new("tourism", "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"),
        new("herbal_2019", "Thảo dược (trước 24/02/2023)"),
        new("textile_2019", "Vải và may mặc (trước 24/02/2023)"),
        new("souvenir_2019", "Lưu niệm - nội thất - trang trí (trước 24/02/2023)"),
        new("tourism_2019", "Dịch vụ du lịch nông thôn, bán hàng (trước 24/02/2023)"),
    ]);

    public static readonly ChoiceList ProducerTypes = new("loai_hinh_chu_the",
    [
        new("enterprise", "Doanh nghiệp"),
        new("cooperative", "Hợp tác xã"),
        new("cooperative_group", "Tổ hợp tác"),
        new("farm", "Trang trại"),
        new("household", "Hộ, cơ sở sản xuất kinh doanh"),
        new("association", "Hội, hiệp hội"),
    ]);

    public static readonly ChoiceList ApplicationKinds = new("hinh_thuc",
    [
        new("first", "Lần đầu"),
        new("upgrade", "Nâng hạng"),
        new("re_evaluation", "Đánh giá lại"),
    ]);

    public static readonly ChoiceList EvaluationLevels = new("cap_danh_gia",
    [
        new("district", "Cấp huyện"),
        new("province", "Cấp tỉnh"),
        new("centre", "Cấp Trung ương"),
    ]);

    public static readonly ChoiceList EvaluationResults = new("ket_qua",
    [
        new("certified", "Công nhận"),
        new("not_certified", "Không đạt"),
        new("pending", "Đang chờ kết quả"),
    ]);

    public static readonly ChoiceList Audiences = new("doi_tuong_tap_huan",
    [
        new("official", "Cán bộ quản lý nhà nước"),
        new("partner_official", "Cán bộ cơ quan phối hợp"),
        new("leader", "Lãnh đạo chủ thể, chủ hộ"),
        new("worker", "Người lao động, bán hàng"),
    ]);

    public static readonly ChoiceList TrainingLevels = new("cap_to_chuc",
    [
        new("central", "Trung ương"),
        new("province", "Tỉnh"),
        new("district", "Huyện"),
        new("commune", "Xã"),
    ]);

    public static readonly ChoiceList FundingSources = new("nguon_von",
    [
        new("central_budget", "Ngân sách Trung ương"),
        new("provincial_budget", "Ngân sách tỉnh"),
        new("district_budget", "Ngân sách huyện"),
        new("commune_budget", "Ngân sách xã"),
        new("local_budget", "Ngân sách địa phương (không tách cấp)"),
        new("integrated", "Vốn lồng ghép"),
        new("community", "Vốn cộng đồng, chủ thể"),
        new("credit", "Vốn tín dụng"),
        new("other", "Vốn khác"),
    ]);

    public static readonly ChoiceList FundingContents = new("noi_dung_chi",
    [
        new("training", "Đào tạo, tập huấn"),
        new("communication", "Tuyên truyền"),
        new("product_development", "Phát triển, hoàn thiện sản phẩm"),
        new("evaluation", "Đánh giá, phân hạng sản phẩm"),
        new("trade_promotion", "Xúc tiến thương mại, điểm bán"),
        new("project", "Dự án thành phần"),
        new("management", "Quản lý, điều hành"),
        new("other_content", "Nội dung khác"),
    ]);
}
