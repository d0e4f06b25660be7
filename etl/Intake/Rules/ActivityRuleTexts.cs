using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about events, inspections and people.</summary>
internal static class ActivityRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.ContractValueWithoutContract, Warning, Row,
            new("Có giá trị hợp đồng thì phải có số hợp đồng.", "Where contracts have a value, their number must be given."),
            new("0 hợp đồng, giá trị 1.200 triệu đồng", "0 contracts, worth 1.200 million đồng"),
            new("3 hợp đồng, giá trị 1.200 triệu đồng", "3 contracts, worth 1.200 million đồng"),
            new("Giá trị không đi với hợp đồng nào thì không giải trình được.", "A value that belongs to no contract cannot be accounted for."),
            static _ => new(
                "có giá trị hợp đồng nhưng không có số hợp đồng. Hãy ghi số hợp đồng, biên bản ghi nhớ đã ký.",
                "there is a value of contracts but no number of contracts. Give the number of contracts and memoranda that were signed.")),
        new(IssueCode.InspectedNothing, Error, Row,
            new("Lần kiểm tra phải nói kiểm tra sản phẩm hay chủ thể nào.", "An inspection must say which product or producer was inspected."),
            new("Cả hai mã để trống", "Both codes left empty"),
            new("SP-731-0001", "SP-731-0001"),
            new("Không có mã thì kết quả kiểm tra không gắn được với ai.", "Without a code the result of the inspection belongs to nobody."),
            static _ => new(
                "phải ghi mã sản phẩm hoặc mã chủ thể được kiểm tra.",
                "the code of the product or of the producer that was inspected must be given.")),
        new(IssueCode.RevocationMissing, Error, Row,
            new("Thu hồi giấy chứng nhận phải có số và ngày quyết định thu hồi.",
                "Revoking a certificate needs the number and the date of the decision that revokes it."),
            new("Thu hồi, ngày quyết định để trống", "\"Thu hồi\", date of the decision left empty"),
            new("Thu hồi, 512/QĐ-UBND, 20/05/2025", "\"Thu hồi\", 512/QĐ-UBND, 20/05/2025"),
            new("Giấy chứng nhận còn hiệu lực đến đúng ngày thu hồi (Điều 8, 26/2026/QĐ-TTg).",
                "A certificate stays in force until the very day it is revoked (art. 8, 26/2026/QĐ-TTg)."),
            static said => new(
                $"thu hồi giấy chứng nhận phải có {said.LowerHeader}. {said.Hint}",
                $"must not be empty where a certificate is revoked. {said.Takes}")),
        new(IssueCode.RevocationUnexpected, Warning, Row,
            new("Kết quả không phải thu hồi thì không có quyết định thu hồi.", "Where the result is not a revocation there is no decision to revoke."),
            new("Đạt, 512/QĐ-UBND", "\"Đạt\", 512/QĐ-UBND"),
            new("Thu hồi, 512/QĐ-UBND", "\"Thu hồi\", 512/QĐ-UBND"),
            new("Có quyết định mà kết quả là đạt: một trong hai ô sai.", "A decision to revoke beside a good result: one of the two cells is wrong."),
            static said => new(
                $"kết quả không phải là thu hồi nhưng lại có {said.LowerHeader} {IssueTexts.Quoted(said)}. Hãy kiểm tra lại kết quả.",
                $"the result is no revocation, yet {IssueTexts.QuotedEn(said)} stands here. Check the result.")),
        new(IssueCode.RevocationWithoutCertificate, Warning, AcrossSheets,
            new("Sản phẩm bị thu hồi phải có lần công nhận trước ngày thu hồi.",
                "A product whose certificate is revoked must have been certified before that day."),
            new("Thu hồi 20/05/2025, công nhận lần đầu 01/06/2025", "Revoked on 20/05/2025, first certified on 01/06/2025"),
            new("Thu hồi 20/05/2025, công nhận 01/11/2024", "Revoked on 20/05/2025, certified on 01/11/2024"),
            new("Thường là nhầm mã sản phẩm.", "Mostly the product code is wrong."),
            static said => new(
                $"sản phẩm \"{said.Shown}\" chưa có lần công nhận nào trước ngày thu hồi, {said.Day(0)}. Hãy kiểm tra lại mã sản phẩm.",
                $"product \"{said.Shown}\" was not certified before the day of its revocation, {said.Day(0)}. Check the product code.")),
        new(IssueCode.StaffGroupMissing, Error, Row,
            new("Dòng nhân sự phải có mục phân loại của nhóm mình.", "A row of staff needs the classification of its group."),
            new("Cán bộ quản lý nhà nước, cấp để trống", "\"Cán bộ quản lý nhà nước\", level left empty"),
            new("Cán bộ quản lý nhà nước, cấp huyện", "\"Cán bộ quản lý nhà nước\", level \"Huyện\""),
            new("Chỉ tiêu tập huấn chia theo cấp cán bộ và theo chủ thể.", "Training targets are counted by level of officials and by producer."),
            static said => new(
                $"nhóm \"{said[0]}\" phải có {said.LowerHeader}. {said.Hint}",
                $"must not be empty for the group \"{said[0]}\". {said.Takes}")),
        new(IssueCode.StaffDiffersFromProfile, Warning, AcrossSheets,
            new("Số người ở Thông tin chung phải bằng tổng của bảng Nhân sự.",
                "The numbers of people in \"Thông tin chung\" must be the sums of the sheet \"Nhân sự\"."),
            new("Thông tin chung 40, bảng Nhân sự cộng lại 38", "40 in \"Thông tin chung\", \"Nhân sự\" adds up to 38"),
            new("40 ở cả hai nơi", "40 in both places"),
            new("Hai số khác nhau thì không biết mẫu số của tỷ lệ tập huấn là số nào.",
                "With two different numbers nobody knows which is the denominator of the share of people trained."),
            static said => new(
                $"có {said.Shown} người, nhưng các dòng \"{said[1]}\" của bảng \"Nhân sự\" cộng lại là {said.Number(0)} người. Hãy sửa cho khớp.",
                $"here {said.Shown}, but the rows \"{said[1]}\" of the sheet \"Nhân sự\" add up to {said.Number(0)}. Make the two agree.")),
    ];
}
