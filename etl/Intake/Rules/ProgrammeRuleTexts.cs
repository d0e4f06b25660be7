using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules of the programme workbook: phases, funding plan, report calendar. Those of its targets are <see cref="TargetRuleTexts"/>.</summary>
internal static class ProgrammeRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.ProgrammeCodeWrong, Error, Programme,
            new("Mã chương trình gồm 2 đến 10 chữ cái không dấu và chữ số.", "A programme's code has 2 to 10 letters without accents and digits."),
            new("KẾ HOẠCH 26", "\"KẾ HOẠCH 26\""),
            new("DT26", "DT26"),
            new("Mã đứng trong địa chỉ trang, tên tệp và mã chỉ tiêu.", "The code stands in addresses of pages, names of files and codes of targets."),
            static said => new(
                $"\"{said.Shown}\" không phải mã chương trình: phải là 2 đến 10 chữ cái không dấu và chữ số, ví dụ DT26.",
                $"\"{said.Shown}\" is not a programme code: it must be 2 to 10 letters without accents and digits, such as DT26.")),
        new(IssueCode.ProgrammeDayMissing, Error, Programme,
            new("Sửa một chương trình đã có thì phải ghi ngày bản sửa được áp dụng.",
                "A revision of a programme that exists must tell from which day it holds."),
            new("DT21, ô Áp dụng từ ngày để trống", "DT21, \"Áp dụng từ ngày\" left empty"),
            new("DT21, áp dụng từ 01/07/2023", "DT21, in force from 01/07/2023"),
            new("Trước ngày ấy bản cũ vẫn được dùng: xem số liệu của năm trước thì thấy chỉ tiêu của năm trước.",
                "Until that day the old version holds: figures of last year are shown with the targets of last year."),
            static said => new(
                $"chương trình {said[0]} đã có, nên tệp này là bản sửa: phải ghi ngày bản sửa được áp dụng, ví dụ 01/07/2023. Nếu là chương trình khác thì hãy đổi mã.",
                $"there is a programme {said[0]} already, so this file revises it: give the day from which the revision holds, such as 01/07/2023. If it is another programme, change the code.")),
        new(IssueCode.ProgrammeEmpty, Error, Programme,
            new("Chương trình phải có ít nhất một giai đoạn và một chỉ tiêu.", "A programme must have at least one phase and one target."),
            new("Bảng Chỉ tiêu để trống", "Sheet \"Chỉ tiêu\" left empty"),
            new("Ít nhất một dòng", "At least one row"),
            new("Không có chỉ tiêu thì không có gì để theo dõi.", "Without targets there is nothing to follow."),
            static _ => new(
                "chưa có dòng nào: phải có ít nhất một.",
                "there are no rows; at least one is needed.")),
        new(IssueCode.ProgrammeIdTaken, Error, Programme,
            new("Mã chỉ tiêu, mã khoản vốn, mã việc không được trùng với chương trình khác.",
                "Codes of targets, funding items and calendar entries must not be another programme's."),
            new("DN19-01 (của chương trình DN19)", "DN19-01 (of programme DN19)"),
            new("DT26-01", "DT26-01"),
            new("Hai nơi dùng một mã thì trang chỉ tiêu không biết nói về nơi nào.",
                "Where two use one code, a target's page does not know which it speaks of."),
            static said => new(
                $"mã \"{said.Shown}\" đã là của chương trình {said[0]}. Hãy đặt mã khác, nên bắt đầu bằng mã chương trình.",
                $"code \"{said.Shown}\" is already one of programme {said[0]}. Give another, best beginning with the code of the programme.")),
        new(IssueCode.PhaseUnknown, Error, Programme,
            new("Giai đoạn nêu ở chỉ tiêu, khoản vốn phải có ở bảng Giai đoạn.",
                "The phase of a target or funding item must stand in the sheet \"Giai đoạn\"."),
            new("2026-2031", "2026-2031"),
            new("2026-2030", "2026-2030"),
            new("Không có giai đoạn thì không biết chỉ tiêu đến hạn khi nào.", "Without its phase nobody knows when a target is due."),
            static said => new(
                $"không có giai đoạn \"{said.Shown}\" ở bảng Giai đoạn. Hãy ghi đúng mã giai đoạn hoặc thêm giai đoạn ấy.",
                $"there is no phase \"{said.Shown}\" in the sheet \"Giai đoạn\". Give the right code or add that phase.")),
        new(IssueCode.PhaseOutsideProgramme, Error, Programme,
            new("Giai đoạn phải nằm trong thời gian của chương trình.", "A phase must lie within the time of its programme."),
            new("Chương trình đến 31/12/2030, giai đoạn đến 31/12/2035", "Programme until 31/12/2030, phase until 31/12/2035"),
            new("Giai đoạn đến 31/12/2030", "Phase until 31/12/2030"),
            new("Ngày ngoài thời gian của chương trình thường là ghi nhầm năm.", "A day outside the programme's time is mostly a slip in the year."),
            static said => new(
                $"{said.Shown} nằm ngoài thời gian của chương trình, từ {DayOrNone(said[0])} đến {DayOrNone(said[1])}.",
                $"{said.Shown} lies outside the time of the programme, {DayOrNone(said[0])} to {DayOrNone(said[1])}.")),
        new(IssueCode.PhasesOverlap, Error, Programme,
            new("Các giai đoạn chia sản phẩm hiện có và mới không chồng nhau.", "Phases that separate existing products from new ones do not overlap."),
            new("2026-2030 và 2028-2032 đều ghi Có", "2026-2030 and 2028-2032, both with \"Có\""),
            new("Một giai đoạn ghi Không", "One of the two with \"Không\""),
            new("Trong hai giai đoạn cùng lúc thì một sản phẩm vừa là mới vừa là hiện có.",
                "In two phases at once a product would be both new and existing."),
            static said => new(
                $"{said.Shown} còn trong giai đoạn ở dòng {said[0]}, đến {DayOrNone(said[1])}. Hãy sửa ngày, hoặc ghi Không ở cột \"Chia sản phẩm hiện có và mới\" của một trong hai.",
                $"{said.Shown} is still within the phase of row {said[0]}, which lasts until {DayOrNone(said[1])}. Correct the dates, or write \"Không\" in the column \"Chia sản phẩm hiện có và mới\" of one of the two.")),
        new(IssueCode.OwnSourceUnknown, Error, Programme,
            new("Mã nguồn vốn phải có: nguồn chung ở bảng Danh mục, nguồn của văn bản ở bảng Nguồn vốn văn bản.",
                "Codes of funding sources must exist: common ones in the sheet \"Danh mục\", the document's own in the sheet \"Nguồn vốn văn bản\"."),
            new("ngan_sach", "ngan_sach"),
            new("provincial_budget; district_budget", "provincial_budget; district_budget"),
            new("Không biết nguồn nào thì tiền của nguồn ấy không đứng ở dòng nào.", "Money of an unknown source belongs to no line of the report."),
            static said => new(
                $"không có nguồn vốn mang mã \"{said[0]}\".",
                $"there is no funding source with the code \"{said[0]}\".")),
        new(IssueCode.PlanParentUnknown, Error, Programme,
            new("Khoản gộp phải có ở bảng Kế hoạch vốn, và không thuộc chính khoản con của mình.",
                "The item that another belongs to must stand in the sheet \"Kế hoạch vốn\", and not belong to its own parts."),
            new("V03 thuộc V09, không có V09", "V03 belongs to V09, there is no V09"),
            new("V03 thuộc V01", "V03 belongs to V01"),
            new("Tỷ lệ của một khoản được tính trên khoản gộp.", "The share of an item is taken of the item it belongs to."),
            static said => new(
                $"\"{said.Shown}\" không có ở bảng này, hoặc các khoản thuộc nhau theo vòng tròn.",
                $"\"{said.Shown}\" is not in this sheet, or items belong to each other in a circle.")),
        new(IssueCode.CalendarDayWrong, Error, Programme,
            new("Ngày đến hạn phải có trong tháng đến hạn.", "The day on which something is due must exist in its month."),
            new("Ngày 31 tháng 6", "Day 31 of month 6"),
            new("Ngày 30 tháng 6", "Day 30 of month 6"),
            new("Hạn không có thật thì không nhắc được.", "Nobody can be reminded of a day that does not exist."),
            static said => said[0] is null
                ? new("có ngày thì phải có tháng.", "a day needs its month.")
                : new($"tháng {said.Number(0)} không có ngày {said.Shown}.", $"month {said.Number(0)} has no day {said.Shown}.")),
    ];

    private static string DayOrNone(object? day) => day is null ? "…" : Said.DayOf(day);
}
