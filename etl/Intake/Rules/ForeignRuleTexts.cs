using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about sheets that are not of the template and are read by a mapping profile.</summary>
internal static class ForeignRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.ProfileBroken, Error, RuleScope.File,
            new("Hồ sơ ánh xạ gửi kèm tệp phải dùng được.", "A mapping profile sent with a file must be usable."),
            new("Hồ sơ thiếu tên bảng", "A profile without the name of its sheet"),
            new("Hồ sơ được liệt kê bằng ./ocop profiles", "A profile listed by ./ocop profiles"),
            new("Không biết cách đọc thì không đọc.", "Where it is not known how to read a file, nothing is read."),
            static said => new(
                $"Cách đọc (hồ sơ ánh xạ) gửi kèm tệp không dùng được: {said.Shown}.",
                $"The mapping profile sent with the file cannot be used: {said.Shown}.")),
        new(IssueCode.ProfileSheetMissing, Error, RuleScope.File,
            new("Tệp phải có bảng mà hồ sơ ánh xạ đọc.", "A file must have the sheet that its mapping profile reads."),
            new("Bảng Tổng hợp", "Sheet \"Tổng hợp\""),
            new("Bảng Loc", "Sheet \"Loc\""),
            new("Đọc bảng khác thay vào là đọc nhầm.", "Reading another sheet instead would be reading the wrong one."),
            static said => new(
                $"Tệp không có bảng \"{said.Shown}\" mà cách đọc \"{said[0]}\" cần. Hãy kiểm tra tên bảng hoặc chọn cách đọc khác.",
                $"The file has no sheet \"{said.Shown}\", which the profile {NameEn(said, 0)} needs. Check the name of the sheet or choose another profile.")),
        new(IssueCode.ProfileColumnMissing, Error, Sheet,
            new("Bảng phải có các cột mà hồ sơ ánh xạ đọc.", "A sheet must have the columns that its mapping profile reads."),
            new("Thiếu cột decision_no", "Without the column decision_no"),
            new("Có cột decision_no", "With the column decision_no"),
            new("Thiếu cột thì không biết là không có hay đã đổi tên.",
                "If a column is missing, nobody can tell whether it does not exist or was renamed."),
            static said => new(
                $"không có cột \"{said[0]}\" mà cách đọc \"{said[1]}\" cần.",
                $"there is no column \"{said[0]}\", which the profile {NameEn(said, 1)} needs.")),
        new(IssueCode.ProfileHeaderOther, Error, Sheet,
            new("Tiêu đề cột phải có chữ mà hồ sơ ánh xạ chờ ở cột ấy.",
                "The header of a column must hold the words that the mapping profile expects there."),
            new("Cột J là Điện thoại", "Column J is \"Điện thoại\""),
            new("Cột J là Hạng sao hiện tại", "Column J is \"Hạng sao hiện tại\""),
            new("Thêm một cột là mọi cột sau lệch đi; số điện thoại sẽ bị đọc thành hạng sao.",
                "One extra column shifts all that follow; telephone numbers would be read as stars."),
            static said => new(
                $"tiêu đề cột phải có chữ \"{said[0]}\" theo cách đọc \"{said[1]}\", ở đây là {IssueTexts.Quoted(said)}. Có thể bảng đã thêm hoặc bớt cột.",
                $"the header must hold the words \"{said[0]}\" for the profile {NameEn(said, 1)}; here it is {IssueTexts.QuotedEn(said)}. Perhaps the sheet has a column more or less.")),
        new(IssueCode.RowsLeftOut, Warning, Sheet,
            new("Dòng không có số thứ tự là dòng đầu hoặc dòng cộng, không được đọc.",
                "Rows without a running number are heading or total rows and are not read."),
            new("Dòng Tổng cộng", "A row \"Tổng cộng\""),
            new("Dòng có số thứ tự", "A row with its running number"),
            new("Cộng cả dòng tổng là đếm hai lần.", "Adding the total as well would count everything twice."),
            static said => new(
                $"có {said.Number(0)} dòng không có số thứ tự (dòng đầu, dòng cộng), bắt đầu từ dòng {said.At.RowNumber}; các dòng ấy không được đọc.",
                $"{said.Many(said[0], "row has", "rows have")} no running number (headings, totals), from row {said.At.RowNumber} on; such rows are not read.")),
        new(IssueCode.ValuesCarriedDown, Warning, Sheet,
            new("Ô báo lỗi ở dòng nối tiếp của một chủ thể lấy giá trị của dòng trên.",
                "An error cell in a further row of the same producer takes the value of the row above."),
            new("#REF! ở tên chủ thể của sản phẩm thứ hai", "#REF! for the producer's name at its second product"),
            new("Tên chủ thể ghi ở từng dòng", "The producer's name in every row"),
            new("Sổ của tỉnh thường gộp ô chủ thể; lỗi ở đó là do sắp xếp lại bảng.",
                "Provincial books often merge a producer's cells; an error there comes from sorting the sheet."),
            static said => new(
                $"có {said.Number(0)} ô báo lỗi ở dòng nối tiếp, bắt đầu từ ô này; giá trị của dòng trên được lấy.",
                $"{said.Many(said[0], "cell shows", "cells show")} an error in a further row of a producer, from this one on; the value of the row above was taken.")),
        new(IssueCode.YearDisagrees, Warning, Row,
            new("Cột năm phải khớp với cột ngày bên cạnh; không khớp thì ngày được lấy.",
                "The column of the year must agree with the date beside it; where it does not, the date is taken."),
            new("20/05/2024 và 2023", "20/05/2024 and 2023"),
            new("20/05/2024 và 2024", "20/05/2024 and 2024"),
            new("Một trong hai là gõ nhầm; ngày đầy đủ hơn.", "One of the two is a slip; the date says more."),
            static said => new(
                $"năm {said.Shown} không khớp với ngày {said.Day(0)} ở cột bên; ngày được lấy. Hãy kiểm tra lại.",
                $"the year {said.Shown} does not agree with the date beside it, {said.Day(0)}; the date was taken. Check it.")),
        new(IssueCode.StarNotLatest, Error, Row,
            new("Hạng sao hiện tại phải là hạng sao của lần công nhận mới nhất.", "The current stars must be those of the latest certification."),
            new("Hiện tại 3 sao, lần mới nhất 4 sao", "Currently 3 stars, the latest 4 stars"),
            new("Hiện tại 4 sao, lần mới nhất 4 sao", "Currently 4 stars, the latest 4 stars"),
            new("Hai chỗ nói khác nhau thì không biết sản phẩm mấy sao. Lần công nhận cũ ghi muộn không làm giảm hạng.",
                "Where two places differ nobody knows how many stars a product has. An old certification entered late takes no stars away."),
            static said => new(
                $"hạng sao hiện tại là {said.Shown} nhưng lần công nhận mới nhất ({said.Day(1)}) là {said[0]} sao. Hãy sửa lại cho khớp.",
                $"the current stars are {said.Shown}, but those of the latest certification ({said.Day(1)}) are {said[0]}. Make the two agree.")),
        new(IssueCode.CodeByName, Warning, AcrossSheets,
            new("Dòng không ghi mã được nhận ra theo tên: chủ thể trong xã của mình, sản phẩm của chủ thể mình.",
                "A row without a code is known by its name: producers within their commune, products of their producer."),
            new("Mật ong rừng của CT-731-0001, không ghi mã", "\"Mật ong rừng\" of CT-731-0001, without a code"),
            new("SP-731-0002, Mật ong rừng của CT-731-0001", "SP-731-0002, \"Mật ong rừng\" of CT-731-0001"),
            new("Tên đã có đúng một mã thì mã ấy được dùng và nói ra; tên mới thì phải đặt mã; tên chỉ khác dấu thì hỏi lại.",
                "A name with exactly one code takes that code, and says so; a new name needs a code; a name that differs in its accents only is asked back."),
            static said => new(
                $"không ghi mã; \"{said.Shown}\" được nhận là {said[0]} theo tên. Nếu là mục khác thì hãy ghi mã của nó.",
                $"no code given; \"{said.Shown}\" is taken for {said[0]} by its name. If it is another, give its code.")),
        new(IssueCode.NameUnsure, Error, AcrossSheets,
            new("Tên chỉ khác nhau ở dấu phải được nói rõ là một hay hai.",
                "Where two names differ only in their accents, it must be said whether they are one or two."),
            new("HTX Hòa Bình và HTX Hóa Bình", "\"HTX Hòa Bình\" and \"HTX Hóa Bình\""),
            new("Viết cùng một tên, hoặc ghi mã", "The same name in both rows, or a code"),
            new("Gộp nhầm là mất một chủ thể, tách nhầm là đếm thành hai.",
                "Taking two for one loses a producer; taking one for two counts it twice."),
            static said => new(
                $"\"{said.Shown}\" và \"{said[0]}\" (mã {said[1]}) chỉ khác nhau ở dấu: là một hay hai? Hãy viết cùng một tên, hoặc ghi mã.",
                $"\"{said.Shown}\" and \"{said[0]}\" (code {said[1]}) differ in their accents only: one or two? Write the same name, or give a code.")),
    ];

    // A profile of somebody's own may have no English name.
    private static string NameEn(Said said, int fact) => $"\"{(said[fact + 1] is string { Length: > 0 } english ? english : said[fact])}\"";
}
