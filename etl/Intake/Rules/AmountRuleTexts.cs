using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about people in classes and about money.</summary>
internal static class AmountRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.TraineesAboveAttendances, Error, Row, "Số người dự lần đầu không quá số lượt người của lớp.",
            "30 lượt, 31 người", "30 lượt, 12 người",
            "Mỗi người dự ít nhất một lượt.",
            static said => $"{said.Shown} người dự lần đầu là quá {said.Number(0)} lượt người của lớp."),
        new(IssueCode.DisbursedAboveMobilised, Warning, Row, "Giải ngân không quá số huy động, phân bổ.",
            "Phân bổ 800, giải ngân 900", "Phân bổ 800, giải ngân 640,25",
            "Là cảnh báo vì tiền trả kỳ này có thể đã phân bổ kỳ trước.",
            static said => $"giải ngân {Said.MillionOf(said.Found)} triệu đồng là quá số huy động, phân bổ {said.Million(0)} triệu đồng. Hãy kiểm tra lại hai số."),
        new(IssueCode.YearOutsidePeriod, Warning, Row, "Năm ngân sách phải là năm của kỳ báo cáo.",
            "2024 trong kỳ 2025-H1", "2025 trong kỳ 2025-H1",
            "Tiền của năm khác làm lệch tổng theo năm; được nhận khi đúng là vốn kéo dài.",
            static said => $"năm {said.Shown} không phải năm của kỳ báo cáo {said[0]}. Hãy kiểm tra lại."),
    ];
}
