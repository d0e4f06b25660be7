using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about people in classes and about money.</summary>
internal static class AmountRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.TraineesAboveAttendances, Error, Row,
            new("Số người dự lần đầu không quá số lượt người của lớp.",
                "People who attend for the first time are not more than the attendances of the class."),
            new("30 lượt, 31 người", "30 attendances, 31 people"),
            new("30 lượt, 12 người", "30 attendances, 12 people"),
            new("Mỗi người dự ít nhất một lượt.", "Each person attends at least once."),
            static said => new(
                $"{said.Shown} người dự lần đầu là quá {said.Number(0)} lượt người của lớp.",
                $"{said.Many(said.Found, "person", "people")} attending for the first time: more than the {said.Number(0)} attendances of the class.")),
        new(IssueCode.DisbursedAboveMobilised, Warning, Row,
            new("Giải ngân không quá số huy động, phân bổ.", "Not more is disbursed than was mobilised or allocated."),
            new("Phân bổ 800, giải ngân 900", "Allocated 800, disbursed 900"),
            new("Phân bổ 800, giải ngân 640,25", "Allocated 800, disbursed 640,25"),
            new("Là cảnh báo vì tiền trả kỳ này có thể đã phân bổ kỳ trước.",
                "A warning, because money paid in this period may have been allocated in an earlier one."),
            static said => new(
                $"giải ngân {Said.MillionOf(said.Found)} triệu đồng là quá số huy động, phân bổ {said.Million(0)} triệu đồng. Hãy kiểm tra lại hai số.",
                $"{Said.MillionOf(said.Found)} million đồng disbursed is more than the {said.Million(0)} million đồng mobilised or allocated. Check both numbers.")),
        new(IssueCode.YearOutsidePeriod, Warning, Row,
            new("Năm ngân sách phải là năm của kỳ báo cáo.", "The budget year must be the year of the period."),
            new("2024 trong kỳ 2025-H1", "2024 in period 2025-H1"),
            new("2025 trong kỳ 2025-H1", "2025 in period 2025-H1"),
            new("Tiền của năm khác làm lệch tổng theo năm; được nhận khi đúng là vốn kéo dài.",
                "Another year's money upsets the sums by year; it is taken where funds really were carried over."),
            static said => new(
                $"năm {said.Shown} không phải năm của kỳ báo cáo {said[0]}. Hãy kiểm tra lại.",
                $"{said.Shown} is not the year of the period {said[0]}. Check it.")),
    ];
}
