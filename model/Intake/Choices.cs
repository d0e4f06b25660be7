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
        new("district", "Huyện", "District"),
        new("commune", "Xã"),
    ]);

    /// <summary>Where an official works who has to be trained.</summary>
    public static readonly ChoiceList StaffLevels = new("cap_can_bo",
    [
        new("province", "Tỉnh"),
        new("district", "Huyện", "District"),
        new("commune", "Xã"),
    ]);

    public static readonly ChoiceList StaffKinds = new("nhom_nguoi",
    [
        new("official", "Cán bộ quản lý nhà nước"),
        new("partner_official", "Cán bộ cơ quan phối hợp"),
        new("leader", "Lãnh đạo chủ thể, chủ hộ"),
    ]);

    /// <summary>Sizes of enterprises (Nghị định 80/2021/NĐ-CP, Điều 5); a producer of the Programme is not a large one (26/2026/QĐ-TTg, Điều 2.3).</summary>
    public static readonly ChoiceList EnterpriseSizes = new("quy_mo_doanh_nghiep",
    [
        new("micro", "Siêu nhỏ"),
        new("small", "Nhỏ"),
        new("medium", "Vừa"),
        new("large", "Lớn"),
    ]);

    public static readonly ChoiceList ActivityKinds = new("loai_hoat_dong",
    [
        new("evaluation_round", "Đợt đánh giá, phân hạng"),
        new("programme_review", "Hội nghị tổng kết, sơ kết"),
        new("international_forum", "Diễn đàn hợp tác quốc tế"),
        new("other_activity", "Hoạt động khác"),
    ]);

    public static readonly ChoiceList TradePromotionKinds = new("loai_su_kien",
    [
        new("fair", "Hội chợ, triển lãm"),
        new("partner_conference", "Hội nghị đối tác OCOP"),
        new("supply_conference", "Hội nghị kết nối cung cầu"),
        new("product_week", "Tuần hàng, điểm trưng bày lưu động"),
        new("other_event", "Sự kiện khác"),
    ]);

    public static readonly ChoiceList InspectionResults = new("ket_qua_kiem_tra",
    [
        new("passed", "Đạt yêu cầu"),
        new("reminded", "Nhắc nhở, yêu cầu khắc phục"),
        new("penalised", "Xử phạt vi phạm"),
        new("revoked", "Thu hồi giấy chứng nhận"),
    ]);

    public static readonly ChoiceList CommunicationKinds = new("hinh_thuc_truyen_thong",
    [
        new("television", "Chuyên mục truyền hình"),
        new("radio", "Phát thanh, loa truyền thanh"),
        new("press", "Tin, bài trên báo in, báo điện tử"),
        new("handbook", "Sổ tay, cẩm nang"),
        new("guide", "Tài liệu hướng dẫn"),
        new("bulletin", "Bản tin thị trường"),
        new("web_page", "Tin, bài trên trang thông tin điện tử"),
        new("social_media", "Mạng xã hội, video ngắn"),
        new("other_communication", "Hình thức khác"),
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
