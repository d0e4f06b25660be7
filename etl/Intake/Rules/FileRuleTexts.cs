using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about the file as a whole. Which fault it is of several under one code is said by <see cref="FileTexts"/>.</summary>
internal static class FileRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.FileEmpty, Error, RuleScope.File,
            new("Tệp phải có nội dung.", "A file must have content."),
            new("Tệp 0 byte", "A file of 0 bytes"),
            new("Biểu mẫu đã điền, lưu thành .xlsx", "The template, filled in and saved as .xlsx"),
            new("Tệp rỗng thường do chép dở dang hoặc tải lên bị ngắt; nhận nó là mất số liệu mà không ai biết.",
                "An empty file mostly comes from a copy or upload that was cut off; accepting it would lose data without anybody knowing."),
            Fault),
        new(IssueCode.FileTooLarge, Error, RuleScope.File,
            new("Tệp lớn nhất 50 MB.", "A file has at most 50 MB."),
            new("Tệp 80 MB có ảnh chụp quyết định", "A file of 80 MB with photographs of decisions"),
            new("Chỉ biểu mẫu, không kèm ảnh", "The template alone, without pictures"),
            new("Biểu mẫu đủ 65.000 dòng chưa tới 5 MB; tệp lớn hơn nhiều là do ảnh hoặc bảng ngoài biểu mẫu, và làm chậm mọi người.",
                "A template filled with 65.000 rows stays below 5 MB; a much larger file holds pictures or other sheets, and slows everybody down."),
            Fault),
        new(IssueCode.FileNotWorkbook, Error, RuleScope.File,
            new("Tệp phải là sổ tính Excel .xlsx đọc được đến hết, không có macro.",
                "A file must be an Excel workbook .xlsx that can be read to its end and has no macros."),
            new("bao-cao.xls, bao-cao.xlsm, bao-cao.pdf", "bao-cao.xls, bao-cao.xlsm, bao-cao.pdf"),
            new("bao-cao.xlsx", "bao-cao.xlsx"),
            new("Loại tệp được nhận ra từ nội dung, không phải từ đuôi tên. Định dạng cũ .xls không đọc được chắc chắn; macro là mã chạy được nên không bao giờ nhận.",
                "The kind of a file is told by its content, not by the end of its name. The old .xls cannot be read with certainty; macros are programs and are never accepted."),
            Fault),
        new(IssueCode.FilePasswordProtected, Error, RuleScope.File,
            new("Tệp không được đặt mật khẩu mở.", "A file must open without a password."),
            new("Sổ tính có mật khẩu mở", "A workbook that asks for a password"),
            new("Sổ tính đã bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ tính)", "A workbook whose password was removed (File, Info, Protect Workbook)"),
            new("Nội dung đã mã hóa thì không kiểm tra được, cũng không đối chiếu lại được về sau.",
                "Encrypted content can neither be checked now nor compared later."),
            Fault),
        new(IssueCode.FileSuspicious, Error, RuleScope.File,
            new("Cấu trúc bên trong tệp phải như Excel viết ra: không phình to khi giải nén, không khai báo DOCTYPE, không đường dẫn lạ.",
                "The inside of a file must be as Excel writes it: no swelling when unpacked, no DOCTYPE, no strange paths."),
            new("Tệp vài trăm KB giải nén ra hàng trăm MB", "A file of a few hundred KB that unpacks to hundreds of MB"),
            new("Số liệu chép sang biểu mẫu mới tải về", "The data, copied into a template newly downloaded"),
            new("Tệp như vậy có thể làm treo máy chủ hoặc đọc trộm tệp khác; Excel không bao giờ tạo ra nó.",
                "Such a file can choke the server or read other files; Excel never makes one."),
            Fault),
        new(IssueCode.TemplateUnknown, Error, RuleScope.File,
            new("Sổ tính phải là biểu mẫu của Chương trình, còn nguyên bảng đánh dấu ẩn.",
                "A workbook must be the Programme's template, with its hidden sheet of marks."),
            new("Sổ tính tự kẻ", "A workbook the unit drew up itself"),
            new("Biểu mẫu tải về từ trang Biểu nộp", "The template from the page \"Biểu nộp\" (Submissions)"),
            new("Không có dấu biểu mẫu thì không biết cột nào là gì; đoán là có thể đọc sai số liệu.",
                "Without the mark of the template nobody can tell which column is which; a guess may read the data wrongly."),
            static _ => new(
                "Sổ tính này không phải biểu mẫu của Chương trình. Hãy tải biểu mẫu về, điền vào đó rồi nộp lại.",
                "This workbook is not the Programme's template. Download the template, fill it in and hand that in.")),
        new(IssueCode.TemplateVersionUnknown, Error, RuleScope.File,
            new("Biểu mẫu phải là phiên bản đang dùng.", "The template must be of the version in use."),
            new("Biểu mẫu phiên bản 0", "Template of version 0"),
            new("Biểu mẫu phiên bản 1", "Template of version 1"),
            new("Mỗi phiên bản có các cột khác nhau.", "Each version has its own columns."),
            static said => said.Shown is null or ""
                ? new($"Biểu mẫu không ghi phiên bản: phải là phiên bản {said[0]}. Hãy tải biểu mẫu mới.",
                    $"The template does not tell its version: it must be version {said[0]}. Download a new template.")
                : new($"Biểu mẫu phiên bản \"{said.Shown}\" không còn dùng: phải là phiên bản {said[0]}. Hãy tải biểu mẫu mới.",
                    $"Version \"{said.Shown}\" of the template is no longer in use: it must be version {said[0]}. Download a new template.")),
        new(IssueCode.MoreIssues, ErrorOrWarning, RuleScope.File,
            new("Một lần kiểm tra liệt kê nhiều nhất 1.000 vấn đề; phần còn lại được đếm.",
                "One check lists at most 1.000 issues; the rest are counted."),
            new("1.200 ô viết số bằng chữ", "1.200 cells with numbers in words"),
            new("Sửa các lỗi đã liệt kê rồi nộp lại để thấy phần còn lại", "Correct the errors listed, then hand in again to see the rest"),
            new("Hàng nghìn lỗi thường do một nguyên nhân; lỗi về tệp, bảng và tiêu đề được liệt kê trước.",
                "Thousands of errors mostly have one cause; errors about the file, its sheets and headers are listed first."),
            static said => said[1] is 0
                ? new($"Còn {said.Number(0)} cảnh báo nữa không liệt kê ở đây.", $"{said.Many(said[0], "more warning is", "more warnings are")} not listed here.")
                : new($"Còn {said.Number(0)} vấn đề nữa không liệt kê ở đây, trong đó {said.Number(1)} lỗi. Hãy sửa các lỗi trên rồi nộp lại.",
                    $"{said.Many(said[0], "more issue is", "more issues are")} not listed here, {said.Number(1)} of them errors. Correct the errors above, then hand in again.")),
    ];

    private static Bilingual Fault(Said said) => FileTexts.Of((FileFault)said[0]!);
}
