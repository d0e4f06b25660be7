using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules of the door at which a file is handed in: whose it may be, and until when. The file itself may be right.</summary>
internal static class DoorRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.UnitNotSenders, Error, Submission, "Mỗi tài khoản chỉ nộp biểu của đơn vị mình.",
            "Tài khoản của 732 nộp biểu của 731", "Tài khoản của 731 nộp biểu của 731",
            "Số liệu của một đơn vị do chính đơn vị đó chịu trách nhiệm.",
            static said => $"Biểu này của {said[0]} (mã {said.Shown}), không phải đơn vị của tài khoản đã gửi. Hãy chọn đúng tệp, hoặc hỏi người quản trị về địa bàn của tài khoản."),
        new(IssueCode.PeriodClosed, Error, Submission, "Ở tỉnh có khóa kỳ, biểu phải nộp trước khi kỳ khóa, trừ khi đơn vị được gia hạn.",
            "Biểu kỳ 2026-H2 nộp ngày 20/12/2026, hạn 15/12/2026", "Biểu kỳ 2026-H2 nộp ngày 14/12/2026; hoặc đã được gia hạn đến 25/12/2026",
            "Báo cáo đã tổng hợp không được đổi mà không ai biết; gia hạn thì có người cho và có lý do.",
            static said => $"Kỳ {said.Shown} của {said[0]} đã khóa: hạn nộp {said.Day(1)}, nhận đến hết ngày {said.Day(2)}. Hãy đề nghị cán bộ tổng hợp của tỉnh gia hạn rồi nộp lại."),
    ];
}
