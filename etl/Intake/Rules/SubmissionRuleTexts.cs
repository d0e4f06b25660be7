using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about who hands in, and for which half-year.</summary>
internal static class SubmissionRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.UnitUnknown, Error, Submission, "Mã đơn vị báo cáo phải là mã đơn vị hành chính.",
            "999", "731 (Thành phố Biên Hòa)",
            "Không biết đơn vị thì không biết số liệu của ai.",
            static said => $"không có đơn vị hành chính nào mang mã \"{said.Shown}\". {said.Hint}"),
        new(IssueCode.UnitNotValidInPeriod, Error, Submission, "Đơn vị báo cáo phải tồn tại vào ngày cuối kỳ.",
            "731 cho kỳ 2025-H2", "26068 (Phường Biên Hòa) cho kỳ 2025-H2",
            "Cấp huyện kết thúc ngày 01/07/2025; mã cũ được dùng lại cho nơi khác sau sáp nhập.",
            static said => $"mã \"{said.Shown}\" không phải mã của đơn vị nào vào ngày cuối kỳ, {said.Day(0)}: {said[1]} mang mã này từ {said.Day(2)} đến {said.Day(3)}."),
        new(IssueCode.PeriodUnknown, Error, Submission, "Kỳ báo cáo viết năm và nửa năm, từ 2018-H1.",
            "6 tháng đầu 2025; 2017-H2", "2025-H1",
            "Chương trình bắt đầu ngày 07/05/2018 (490/QĐ-TTg).",
            static said => $"\"{said.Shown}\" không phải kỳ báo cáo. Hãy viết năm và nửa năm, từ {said[0]} trở đi, ví dụ 2025-H1 là 6 tháng đầu năm 2025."),
        new(IssueCode.PeriodInFuture, Error, Submission, "Kỳ báo cáo phải đã bắt đầu.",
            "2052-H1", "2025-H1",
            "Không có số liệu của kỳ chưa tới.",
            static said => $"kỳ {said.Shown} chưa bắt đầu (hôm nay là {said.Day(0)})."),
        new(IssueCode.TraineesAboveStaff, Warning, AcrossSheets, "Số người dự tập huấn lần đầu không quá số người hiện có của đơn vị, của từng cấp cán bộ và từng loại hình chủ thể ở bảng Nhân sự.",
            "Có 11 cán bộ, 12 cán bộ dự lần đầu", "Có 40 cán bộ, 12 cán bộ dự lần đầu",
            "Tỷ lệ được tập huấn quá 100% là một trong hai số sai.",
            static said => $"có {said.Shown} người, ít hơn {said.Number(0)} người \"{said[1]}\" dự tập huấn lần đầu trong kỳ. Hãy kiểm tra lại hai số."),
    ];
}
