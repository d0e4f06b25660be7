using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about sheets that are not of the template and are read by a mapping profile.</summary>
internal static class ForeignRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.ProfileBroken, Error, RuleScope.File, "Hồ sơ ánh xạ gửi kèm tệp phải dùng được.",
            "Hồ sơ thiếu tên bảng", "Hồ sơ được liệt kê bằng ./ocop profiles",
            "Không biết cách đọc thì không đọc.",
            static said => $"Cách đọc (hồ sơ ánh xạ) gửi kèm tệp không dùng được: {said.Shown}."),
        new(IssueCode.ProfileSheetMissing, Error, RuleScope.File, "Tệp phải có bảng mà hồ sơ ánh xạ đọc.",
            "Bảng Tổng hợp", "Bảng Loc",
            "Đọc bảng khác thay vào là đọc nhầm.",
            static said => $"Tệp không có bảng \"{said.Shown}\" mà cách đọc \"{said[0]}\" cần. Hãy kiểm tra tên bảng hoặc chọn cách đọc khác."),
        new(IssueCode.ProfileColumnMissing, Error, Sheet, "Bảng phải có các cột mà hồ sơ ánh xạ đọc.",
            "Thiếu cột decision_no", "Có cột decision_no",
            "Thiếu cột thì không biết là không có hay đã đổi tên.",
            static said => $"không có cột \"{said[0]}\" mà cách đọc \"{said[1]}\" cần."),
        new(IssueCode.ProfileHeaderOther, Error, Sheet, "Tiêu đề cột phải có chữ mà hồ sơ ánh xạ chờ ở cột ấy.",
            "Cột J là Điện thoại", "Cột J là Hạng sao hiện tại",
            "Thêm một cột là mọi cột sau lệch đi; số điện thoại sẽ bị đọc thành hạng sao.",
            static said => $"tiêu đề cột phải có chữ \"{said[0]}\" theo cách đọc \"{said[1]}\", ở đây là {IssueTexts.Quoted(said)}. Có thể bảng đã thêm hoặc bớt cột."),
        new(IssueCode.RowsLeftOut, Warning, Sheet, "Dòng không có số thứ tự là dòng đầu hoặc dòng cộng, không được đọc.",
            "Dòng Tổng cộng", "Dòng có số thứ tự",
            "Cộng cả dòng tổng là đếm hai lần.",
            static said => $"có {said.Number(0)} dòng không có số thứ tự (dòng đầu, dòng cộng), bắt đầu từ dòng {said.At.RowNumber}; các dòng ấy không được đọc."),
        new(IssueCode.ValuesCarriedDown, Warning, Sheet, "Ô báo lỗi ở dòng nối tiếp của một chủ thể lấy giá trị của dòng trên.",
            "#REF! ở tên chủ thể của sản phẩm thứ hai", "Tên chủ thể ghi ở từng dòng",
            "Sổ của tỉnh thường gộp ô chủ thể; lỗi ở đó là do sắp xếp lại bảng.",
            static said => $"có {said.Number(0)} ô báo lỗi ở dòng nối tiếp, bắt đầu từ ô này; giá trị của dòng trên được lấy."),
        new(IssueCode.YearDisagrees, Warning, Row, "Cột năm phải khớp với cột ngày bên cạnh; không khớp thì ngày được lấy.",
            "20/05/2024 và 2023", "20/05/2024 và 2024",
            "Một trong hai là gõ nhầm; ngày đầy đủ hơn.",
            static said => $"năm {said.Shown} không khớp với ngày {said.Day(0)} ở cột bên; ngày được lấy. Hãy kiểm tra lại."),
        new(IssueCode.StarNotLatest, Error, Row, "Hạng sao hiện tại phải là hạng sao của lần công nhận mới nhất.",
            "Hiện tại 3 sao, lần mới nhất 4 sao", "Hiện tại 4 sao, lần mới nhất 4 sao",
            "Hai chỗ nói khác nhau thì không biết sản phẩm mấy sao. Lần công nhận cũ ghi muộn không làm giảm hạng.",
            static said => $"hạng sao hiện tại là {said.Shown} nhưng lần công nhận mới nhất ({said.Day(1)}) là {said[0]} sao. Hãy sửa lại cho khớp."),
        new(IssueCode.CodeByName, Warning, AcrossSheets, "Dòng không ghi mã được nhận ra theo tên: chủ thể trong xã của mình, sản phẩm của chủ thể mình.",
            "Mật ong rừng của CT-731-0001, không ghi mã", "SP-731-0002, Mật ong rừng của CT-731-0001",
            "Tên đã có đúng một mã thì mã ấy được dùng và nói ra; tên mới thì phải đặt mã; tên chỉ khác dấu thì hỏi lại.",
            static said => $"không ghi mã; \"{said.Shown}\" được nhận là {said[0]} theo tên. Nếu là mục khác thì hãy ghi mã của nó."),
        new(IssueCode.NameUnsure, Error, AcrossSheets, "Tên chỉ khác nhau ở dấu phải được nói rõ là một hay hai.",
            "HTX Hòa Bình và HTX Hóa Bình", "Viết cùng một tên, hoặc ghi mã",
            "Gộp nhầm là mất một chủ thể, tách nhầm là đếm thành hai.",
            static said => $"\"{said.Shown}\" và \"{said[0]}\" (mã {said[1]}) chỉ khác nhau ở dấu: là một hay hai? Hãy viết cùng một tên, hoặc ghi mã."),
    ];
}
