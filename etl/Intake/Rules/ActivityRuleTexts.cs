using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about events, inspections and people.</summary>
internal static class ActivityRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.ContractValueWithoutContract, Warning, Row, "Có giá trị hợp đồng thì phải có số hợp đồng.",
            "0 hợp đồng, giá trị 1.200 triệu đồng", "3 hợp đồng, giá trị 1.200 triệu đồng",
            "Giá trị không đi với hợp đồng nào thì không giải trình được.",
            static _ => "có giá trị hợp đồng nhưng không có số hợp đồng. Hãy ghi số hợp đồng, biên bản ghi nhớ đã ký."),
        new(IssueCode.InspectedNothing, Error, Row, "Lần kiểm tra phải nói kiểm tra sản phẩm hay chủ thể nào.",
            "Cả hai mã để trống", "SP-731-0001",
            "Không có mã thì kết quả kiểm tra không gắn được với ai.",
            static _ => "phải ghi mã sản phẩm hoặc mã chủ thể được kiểm tra."),
        new(IssueCode.RevocationMissing, Error, Row, "Thu hồi giấy chứng nhận phải có số và ngày quyết định thu hồi.",
            "Thu hồi, ngày quyết định để trống", "Thu hồi, 512/QĐ-UBND, 20/05/2025",
            "Giấy chứng nhận còn hiệu lực đến đúng ngày thu hồi (Điều 8, 26/2026/QĐ-TTg).",
            static said => $"thu hồi giấy chứng nhận phải có {said.LowerHeader}. {said.Hint}"),
        new(IssueCode.RevocationUnexpected, Warning, Row, "Kết quả không phải thu hồi thì không có quyết định thu hồi.",
            "Đạt, 512/QĐ-UBND", "Thu hồi, 512/QĐ-UBND",
            "Có quyết định mà kết quả là đạt: một trong hai ô sai.",
            static said => $"kết quả không phải là thu hồi nhưng lại có {said.LowerHeader} {IssueTexts.Quoted(said)}. Hãy kiểm tra lại kết quả."),
        new(IssueCode.RevocationWithoutCertificate, Warning, AcrossSheets, "Sản phẩm bị thu hồi phải có lần công nhận trước ngày thu hồi.",
            "Thu hồi 20/05/2025, công nhận lần đầu 01/06/2025", "Thu hồi 20/05/2025, công nhận 01/11/2024",
            "Thường là nhầm mã sản phẩm.",
            static said => $"sản phẩm \"{said.Shown}\" chưa có lần công nhận nào trước ngày thu hồi, {said.Day(0)}. Hãy kiểm tra lại mã sản phẩm."),
        new(IssueCode.StaffGroupMissing, Error, Row, "Dòng nhân sự phải có mục phân loại của nhóm mình.",
            "Cán bộ quản lý nhà nước, cấp để trống", "Cán bộ quản lý nhà nước, cấp huyện",
            "Chỉ tiêu tập huấn chia theo cấp cán bộ và theo chủ thể.",
            static said => $"nhóm \"{said[0]}\" phải có {said.LowerHeader}. {said.Hint}"),
        new(IssueCode.StaffDiffersFromProfile, Warning, AcrossSheets, "Số người ở Thông tin chung phải bằng tổng của bảng Nhân sự.",
            "Thông tin chung 40, bảng Nhân sự cộng lại 38", "40 ở cả hai nơi",
            "Hai số khác nhau thì không biết mẫu số của tỷ lệ tập huấn là số nào.",
            static said => $"có {said.Shown} người, nhưng các dòng \"{said[1]}\" của bảng \"Nhân sự\" cộng lại là {said.Number(0)} người. Hãy sửa cho khớp."),
    ];
}
