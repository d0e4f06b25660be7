using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about who hands in, and for which half-year.</summary>
internal static class SubmissionRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.UnitUnknown, Error, Submission,
            new("Mã đơn vị báo cáo phải là mã đơn vị hành chính.", "A reporting unit's code must be that of an administrative unit."),
            new("999", "999"),
            new("731 (Thành phố Biên Hòa)", "731 (\"Thành phố Biên Hòa\")"),
            new("Không biết đơn vị thì không biết số liệu của ai.", "Without the unit nobody knows whose data it is."),
            static said => new(
                $"không có đơn vị hành chính nào mang mã \"{said.Shown}\". {said.Hint}",
                $"there is no administrative unit with the code \"{said.Shown}\". Give its code with leading zeros, such as 731.")),
        new(IssueCode.UnitNotValidInPeriod, Error, Submission,
            new("Đơn vị báo cáo phải tồn tại vào ngày cuối kỳ.", "A reporting unit must exist on the last day of the period."),
            new("731 cho kỳ 2025-H2", "731 for period 2025-H2"),
            new("26068 (Phường Biên Hòa) cho kỳ 2025-H2", "26068 (\"Phường Biên Hòa\") for period 2025-H2"),
            new("Cấp huyện kết thúc ngày 01/07/2025; mã cũ được dùng lại cho nơi khác sau sáp nhập.",
                "Districts ended on 01/07/2025; after mergers old codes are used again elsewhere."),
            static said => new(
                $"mã \"{said.Shown}\" không phải mã của đơn vị nào vào ngày cuối kỳ, {said.Day(0)}: {said[1]} mang mã này từ {said.Day(2)} đến {said.Day(3)}.",
                $"code \"{said.Shown}\" belongs to no unit on the last day of the period, {said.Day(0)}: \"{said[1]}\" has it from {said.Day(2)} to {said.Day(3)}.")),
        new(IssueCode.PeriodUnknown, Error, Submission,
            new("Kỳ báo cáo viết năm và nửa năm, từ 2018-H1.", "A period is written as year and half-year, from 2018-H1."),
            new("6 tháng đầu 2025; 2017-H2", "\"6 tháng đầu 2025\"; 2017-H2"),
            new("2025-H1", "2025-H1"),
            new("Chương trình bắt đầu ngày 07/05/2018 (490/QĐ-TTg).", "The Programme began on 07/05/2018 (490/QĐ-TTg)."),
            static said => new(
                $"\"{said.Shown}\" không phải kỳ báo cáo. Hãy viết năm và nửa năm, từ {said[0]} trở đi, ví dụ 2025-H1 là 6 tháng đầu năm 2025.",
                $"\"{said.Shown}\" is not a reporting period. Write year and half-year, from {said[0]} on, such as 2025-H1 for January to June 2025.")),
        new(IssueCode.PeriodInFuture, Error, Submission,
            new("Kỳ báo cáo phải đã bắt đầu.", "A period must have begun."),
            new("2052-H1", "2052-H1"),
            new("2025-H1", "2025-H1"),
            new("Không có số liệu của kỳ chưa tới.", "There is no data of a period still to come."),
            static said => new(
                $"kỳ {said.Shown} chưa bắt đầu (hôm nay là {said.Day(0)}).",
                $"period {said.Shown} has not begun (today is {said.Day(0)}).")),
        new(IssueCode.TraineesAboveStaff, Warning, AcrossSheets,
            new("Số người dự tập huấn lần đầu không quá số người hiện có của đơn vị, của từng cấp cán bộ và từng loại hình chủ thể ở bảng Nhân sự.",
                "People trained for the first time are not more than the unit's people, by each level of officials and each type of producer in the sheet \"Nhân sự\"."),
            new("Có 11 cán bộ, 12 cán bộ dự lần đầu", "11 officials, 12 trained for the first time"),
            new("Có 40 cán bộ, 12 cán bộ dự lần đầu", "40 officials, 12 trained for the first time"),
            new("Tỷ lệ được tập huấn quá 100% là một trong hai số sai.",
                "A share of people trained above 100 % means that one of the two numbers is wrong."),
            static said => new(
                $"có {said.Shown} người, ít hơn {said.Number(0)} người \"{said[1]}\" dự tập huấn lần đầu trong kỳ. Hãy kiểm tra lại hai số.",
                $"{said.Shown} is fewer than the {said.Number(0)} people of \"{said[1]}\" trained for the first time in the period. Check the two numbers.")),
    ];
}
