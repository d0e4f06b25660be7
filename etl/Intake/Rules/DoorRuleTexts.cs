using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules of the door at which a file is handed in: whose it may be, and until when. The file itself may be right.</summary>
internal static class DoorRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.UnitNotSenders, Error, Submission,
            new("Mỗi tài khoản chỉ nộp biểu của đơn vị mình.", "An account hands in for its own unit only."),
            new("Tài khoản của 732 nộp biểu của 731", "An account of 732 hands in for 731"),
            new("Tài khoản của 731 nộp biểu của 731", "An account of 731 hands in for 731"),
            new("Số liệu của một đơn vị do chính đơn vị đó chịu trách nhiệm.", "Each unit answers for its own data."),
            static said => new(
                $"Biểu này của {said[0]} (mã {said.Shown}), không phải đơn vị của tài khoản đã gửi. Hãy chọn đúng tệp, hoặc hỏi người quản trị về địa bàn của tài khoản.",
                $"This workbook is of \"{said[0]}\" (code {said.Shown}), which is not a unit of the sending account. Choose the right file, or ask the administrator about the units of the account.")),
        new(IssueCode.PeriodClosed, Error, Submission,
            new("Ở tỉnh có khóa kỳ, biểu phải nộp trước khi kỳ khóa, trừ khi đơn vị được gia hạn.",
                "Where the province locks periods, a workbook must come before the lock, unless the unit has an extension."),
            new("Biểu kỳ 2026-H2 nộp ngày 20/12/2026, hạn 15/12/2026", "Workbook of 2026-H2 handed in on 20/12/2026, due on 15/12/2026"),
            new("Biểu kỳ 2026-H2 nộp ngày 14/12/2026; hoặc đã được gia hạn đến 25/12/2026",
                "Workbook of 2026-H2 handed in on 14/12/2026; or an extension until 25/12/2026"),
            new("Báo cáo đã tổng hợp không được đổi mà không ai biết; gia hạn thì có người cho và có lý do.",
                "A report that has been drawn up must not change without anybody knowing; an extension is given by somebody, for a reason."),
            static said => new(
                $"Kỳ {said.Shown} của {said[0]} đã khóa: hạn nộp {said.Day(1)}, nhận đến hết ngày {said.Day(2)}. Hãy đề nghị cán bộ tổng hợp của tỉnh gia hạn rồi nộp lại.",
                $"Period {said.Shown} of \"{said[0]}\" is locked: it was due on {said.Day(1)} and accepted until the end of {said.Day(2)}. Ask the reviewer at the province for an extension and hand in again.")),
    ];
}
