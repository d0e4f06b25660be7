using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about evaluations, stars and decisions.</summary>
internal static class CertificationRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.DecisionMissing, Error, Row,
            new("Sản phẩm \"Công nhận\" phải có hạng sao, số và ngày quyết định.",
                "A product with the result \"Công nhận\" needs a star rating and the number and date of its decision."),
            new("Công nhận, 95 điểm, hạng sao để trống", "\"Công nhận\", 95 points, star rating left empty"),
            new("Công nhận, 95 điểm, 4 sao, 3981/QĐ-UBND, 20/05/2025", "\"Công nhận\", 95 points, 4 stars, 3981/QĐ-UBND, 20/05/2025"),
            new("Điểm không tự cho sao: hội đồng còn xét các tiêu chí tối thiểu có dấu sao (Phụ lục II, 26/2026/QĐ-TTg). Hạng sao chỉ đọc từ quyết định.",
                "Points alone give no stars: the council also looks at the minimum criteria marked with a star (annex II, 26/2026/QĐ-TTg). Stars are read from the decision only."),
            static said => new(
                $"sản phẩm có kết quả \"Công nhận\" phải có {said.LowerHeader}. {said.Hint}",
                $"must not be empty for a product with the result \"Công nhận\". {said.Takes}")),
        new(IssueCode.DecisionUnexpected, Warning, Row,
            new("Sản phẩm chưa được công nhận thì không có quyết định.", "A product that was not certified has no decision."),
            new("Không đạt, 3981/QĐ-UBND", "\"Không đạt\", 3981/QĐ-UBND"),
            new("Công nhận, 3981/QĐ-UBND", "\"Công nhận\", 3981/QĐ-UBND"),
            new("Có quyết định mà kết quả không đạt: một trong hai ô sai.",
                "A decision beside a result that is no certification: one of the two cells is wrong."),
            static said => new(
                $"kết quả là \"{said[0]}\" nhưng lại có {said.LowerHeader} {IssueTexts.Quoted(said)}. Hãy kiểm tra lại kết quả.",
                $"the result is \"{said[0]}\", yet {IssueTexts.QuotedEn(said)} stands here. Check the result.")),
        new(IssueCode.DecisionBeforeProduct, Error, AcrossSheets,
            new("Quyết định không thể có trước ngày sản phẩm được ghi vào danh mục.",
                "A decision cannot come before the day on which its product was listed."),
            new("Quyết định 20/05/2025, ghi danh mục 21/05/2025", "Decided on 20/05/2025, listed on 21/05/2025"),
            new("Quyết định 20/05/2025, ghi danh mục 01/03/2024", "Decided on 20/05/2025, listed on 01/03/2024"),
            new("Ngày ghi danh mục là căn cứ để biết sản phẩm hiện có hay sản phẩm mới.",
                "The day of listing tells products that were there already from new ones."),
            static said => new(
                $"quyết định ngày {said.Shown} có trước ngày sản phẩm được ghi vào danh mục, {said.Day(0)}.",
                $"the decision of {said.Shown} comes before the day on which the product was listed, {said.Day(0)}.")),
        new(IssueCode.DecisionBeforeEvaluation, Error, Row,
            new("Quyết định không thể có trước ngày đánh giá.", "A decision cannot come before the evaluation."),
            new("Đánh giá 21/05/2025, quyết định 20/05/2025", "Evaluated on 21/05/2025, decided on 20/05/2025"),
            new("Đánh giá 10/04/2025, quyết định 20/05/2025", "Evaluated on 10/04/2025, decided on 20/05/2025"),
            new("Hội đồng chấm trước, quyết định sau.", "The council scores first; the decision follows."),
            static said => new(
                $"quyết định ngày {said.Shown} có trước ngày đánh giá, {said.Day(0)}.",
                $"the decision of {said.Shown} comes before the day of the evaluation, {said.Day(0)}.")),
        new(IssueCode.StarNotCertifiable, Error, Row,
            new("Chỉ sản phẩm từ 3 sao trở lên được công nhận.", "Only products with 3 stars or more are certified."),
            new("Công nhận, 2 sao", "\"Công nhận\", 2 stars"),
            new("Không đạt, 2 sao", "\"Không đạt\", 2 stars"),
            new("1 và 2 sao không có quyết định, không có giấy chứng nhận (Điều 4.1, 26/2026/QĐ-TTg).",
                "With 1 or 2 stars there is neither decision nor certificate (art. 4.1, 26/2026/QĐ-TTg)."),
            static said => new(
                $"sản phẩm có kết quả \"Công nhận\" phải từ 3 sao trở lên, không phải {said.Shown} sao.",
                $"a product with the result \"Công nhận\" must have 3 stars or more, not {said.Shown}.")),
        new(IssueCode.StarAboveScore, Error, Row,
            new("Hạng sao không được quá mức mà tổng điểm cho phép; thấp hơn thì được.",
                "A product must not have more stars than its total score allows; fewer is fine."),
            new("49,99 điểm, 3 sao", "49,99 points, 3 stars"),
            new("62,5 điểm, 3 sao", "62,5 points, 3 stars"),
            new("5 sao từ 90, 4 sao từ 70, 3 sao từ 50, 2 sao từ 30 điểm (Điều 3.3, 26/2026/QĐ-TTg). Thấp hơn là đúng luật khi thiếu tiêu chí tối thiểu có dấu sao.",
                "5 stars from 90 points, 4 from 70, 3 from 50, 2 from 30 (art. 3.3, 26/2026/QĐ-TTg). Fewer is lawful where a minimum criterion marked with a star is not met."),
            static said => new(
                $"{said.Shown} sao là quá tổng điểm: {said.Number(0)} điểm được nhiều nhất {said[1]} sao (5 sao từ 90, 4 sao từ 70, 3 sao từ 50, 2 sao từ 30 điểm).",
                $"{said.Many(said.Found, "star")} is more than the total score allows: {said.Number(0)} points give at most {said.Many(said[1], "star")} (5 stars from 90 points, 4 from 70, 3 from 50, 2 from 30).")),
        new(IssueCode.LevelNotCompetent, Error, Row,
            new("Cấp công nhận phải đúng thẩm quyền theo hạng sao và ngày quyết định; 5 sao luôn do Trung ương.",
                "The level that certifies must be the competent one for the stars and the day of the decision; 5 stars are always certified by the central level."),
            new("3 sao, ngày 20/05/2025, cấp tỉnh", "3 stars, 20/05/2025, level \"Cấp tỉnh\""),
            new("3 sao, ngày 20/05/2025, cấp huyện", "3 stars, 20/05/2025, level \"Cấp huyện\""),
            new("3 sao do tỉnh đến 23/02/2023, do huyện đến 05/07/2025, rồi lại do tỉnh (148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg).",
                "3 stars were certified by the province until 23/02/2023, by the district until 05/07/2025, and by the province again since (148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg)."),
            static said => new(
                $"sản phẩm {said[0]} sao có quyết định ngày {said.Day(1)} phải do \"{said[2]}\" công nhận, không phải \"{said.Shown}\".",
                $"a product with {said[0]} stars decided on {said.Day(1)} must be certified by \"{said[2]}\", not by \"{said.Shown}\".")),
        new(IssueCode.FiveStarNotNational, Error, Row,
            new("Quyết định công nhận 5 sao phải do Trung ương ban hành.", "A decision on 5 stars must be issued by the central level."),
            new("5 sao, cơ quan ban hành UBND tỉnh Đồng Nai", "5 stars, issued by \"UBND tỉnh Đồng Nai\""),
            new("5 sao, cơ quan ban hành Bộ Nông nghiệp và Môi trường", "5 stars, issued by \"Bộ Nông nghiệp và Môi trường\""),
            new("Từ 90 điểm ở hội đồng cấp tỉnh chỉ là tiềm năng 5 sao; 5 sao cấp Quốc gia do Bộ công nhận (Điều 4.1, 26/2026/QĐ-TTg).",
                "90 points or more at the council of the province are only potential five stars; 5 stars of national level are certified by the ministry (art. 4.1, 26/2026/QĐ-TTg)."),
            static said => new(
                $"sản phẩm 5 sao phải có quyết định của Trung ương, không phải của \"{said.Shown}\". Nếu mới đạt ở hội đồng cấp tỉnh thì ghi hạng sao đã có quyết định.",
                $"a product with 5 stars needs a decision of the central level, not of \"{said.Shown}\". If it only reached them at the council of the province, give the stars that were decided.")),
        new(IssueCode.UpgradeWithoutEarlierRating, Warning, History,
            new("Sản phẩm \"Nâng hạng\" phải có lần công nhận trước đó.", "A product entered as \"Nâng hạng\" must have been certified before."),
            new("Nâng hạng, chưa công nhận lần nào", "\"Nâng hạng\", never certified before"),
            new("Lần đầu", "\"Lần đầu\""),
            new("Nâng hạng đếm vào một chỉ tiêu riêng. Là cảnh báo vì lần trước có thể chưa được nộp.",
                "Upgrades count for a target of their own. A warning, because the earlier certification may not have been handed in yet."),
            static said => new(
                $"sản phẩm \"{said[0]}\" nâng hạng nhưng chưa có lần công nhận nào trước đó. Nếu là lần đầu thì hãy chọn \"Lần đầu\".",
                $"product \"{said[0]}\" is entered as an upgrade but was never certified before. If this is the first time, choose \"Lần đầu\".")),
    ];
}
