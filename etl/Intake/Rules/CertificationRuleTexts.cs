using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about evaluations, stars and decisions.</summary>
internal static class CertificationRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.DecisionMissing, Error, Row, "Sản phẩm \"Công nhận\" phải có hạng sao, số và ngày quyết định.",
            "Công nhận, 95 điểm, hạng sao để trống", "Công nhận, 95 điểm, 4 sao, 3981/QĐ-UBND, 20/05/2025",
            "Điểm không tự cho sao: hội đồng còn xét các tiêu chí tối thiểu có dấu sao (Phụ lục II, 26/2026/QĐ-TTg). Hạng sao chỉ đọc từ quyết định.",
            static said => $"sản phẩm có kết quả \"Công nhận\" phải có {said.LowerHeader}. {said.Hint}"),
        new(IssueCode.DecisionUnexpected, Warning, Row, "Sản phẩm chưa được công nhận thì không có quyết định.",
            "Không đạt, 3981/QĐ-UBND", "Công nhận, 3981/QĐ-UBND",
            "Có quyết định mà kết quả không đạt: một trong hai ô sai.",
            static said => $"kết quả là \"{said[0]}\" nhưng lại có {said.LowerHeader} {IssueTexts.Quoted(said)}. Hãy kiểm tra lại kết quả."),
        new(IssueCode.DecisionBeforeProduct, Error, AcrossSheets, "Quyết định không thể có trước ngày sản phẩm được ghi vào danh mục.",
            "Quyết định 20/05/2025, ghi danh mục 21/05/2025", "Quyết định 20/05/2025, ghi danh mục 01/03/2024",
            "Ngày ghi danh mục là căn cứ để biết sản phẩm hiện có hay sản phẩm mới.",
            static said => $"quyết định ngày {said.Shown} có trước ngày sản phẩm được ghi vào danh mục, {said.Day(0)}."),
        new(IssueCode.DecisionBeforeEvaluation, Error, Row, "Quyết định không thể có trước ngày đánh giá.",
            "Đánh giá 21/05/2025, quyết định 20/05/2025", "Đánh giá 10/04/2025, quyết định 20/05/2025",
            "Hội đồng chấm trước, quyết định sau.",
            static said => $"quyết định ngày {said.Shown} có trước ngày đánh giá, {said.Day(0)}."),
        new(IssueCode.StarNotCertifiable, Error, Row, "Chỉ sản phẩm từ 3 sao trở lên được công nhận.",
            "Công nhận, 2 sao", "Không đạt, 2 sao",
            "1 và 2 sao không có quyết định, không có giấy chứng nhận (Điều 4.1, 26/2026/QĐ-TTg).",
            static said => $"sản phẩm có kết quả \"Công nhận\" phải từ 3 sao trở lên, không phải {said.Shown} sao."),
        new(IssueCode.StarAboveScore, Error, Row, "Hạng sao không được quá mức mà tổng điểm cho phép; thấp hơn thì được.",
            "49,99 điểm, 3 sao", "62,5 điểm, 3 sao",
            "5 sao từ 90, 4 sao từ 70, 3 sao từ 50, 2 sao từ 30 điểm (Điều 3.3, 26/2026/QĐ-TTg). Thấp hơn là đúng luật khi thiếu tiêu chí tối thiểu có dấu sao.",
            static said => $"{said.Shown} sao là quá tổng điểm: {said.Number(0)} điểm được nhiều nhất {said[1]} sao (5 sao từ 90, 4 sao từ 70, 3 sao từ 50, 2 sao từ 30 điểm)."),
        new(IssueCode.LevelNotCompetent, Error, Row, "Cấp công nhận phải đúng thẩm quyền theo hạng sao và ngày quyết định; 5 sao luôn do Trung ương.",
            "3 sao, ngày 20/05/2025, cấp tỉnh", "3 sao, ngày 20/05/2025, cấp huyện",
            "3 sao do tỉnh đến 23/02/2023, do huyện đến 05/07/2025, rồi lại do tỉnh (148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg).",
            static said => $"sản phẩm {said[0]} sao có quyết định ngày {said.Day(1)} phải do \"{said[2]}\" công nhận, không phải \"{said.Shown}\"."),
        new(IssueCode.FiveStarNotNational, Error, Row, "Quyết định công nhận 5 sao phải do Trung ương ban hành.",
            "5 sao, cơ quan ban hành UBND tỉnh Đồng Nai", "5 sao, cơ quan ban hành Bộ Nông nghiệp và Môi trường",
            "Từ 90 điểm ở hội đồng cấp tỉnh chỉ là tiềm năng 5 sao; 5 sao cấp Quốc gia do Bộ công nhận (Điều 4.1, 26/2026/QĐ-TTg).",
            static said => $"sản phẩm 5 sao phải có quyết định của Trung ương, không phải của \"{said.Shown}\". Nếu mới đạt ở hội đồng cấp tỉnh thì ghi hạng sao đã có quyết định."),
        new(IssueCode.UpgradeWithoutEarlierRating, Warning, History, "Sản phẩm \"Nâng hạng\" phải có lần công nhận trước đó.",
            "Nâng hạng, chưa công nhận lần nào", "Lần đầu",
            "Nâng hạng đếm vào một chỉ tiêu riêng. Là cảnh báo vì lần trước có thể chưa được nộp.",
            static said => $"sản phẩm \"{said[0]}\" nâng hạng nhưng chưa có lần công nhận nào trước đó. Nếu là lần đầu thì hãy chọn \"Lần đầu\"."),
    ];
}
