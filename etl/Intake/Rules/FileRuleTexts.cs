using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about the file as a whole. Which fault it is of several under one code is said by <see cref="FileTexts"/>.</summary>
internal static class FileRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.FileEmpty, Error, RuleScope.File, "Tệp phải có nội dung.",
            "Tệp 0 byte", "Biểu mẫu đã điền, lưu thành .xlsx",
            "Tệp rỗng thường do chép dở dang hoặc tải lên bị ngắt; nhận nó là mất số liệu mà không ai biết.", Fault),
        new(IssueCode.FileTooLarge, Error, RuleScope.File, "Tệp lớn nhất 50 MB.",
            "Tệp 80 MB có ảnh chụp quyết định", "Chỉ biểu mẫu, không kèm ảnh",
            "Biểu mẫu đủ 65.000 dòng chưa tới 5 MB; tệp lớn hơn nhiều là do ảnh hoặc bảng ngoài biểu mẫu, và làm chậm mọi người.", Fault),
        new(IssueCode.FileNotWorkbook, Error, RuleScope.File, "Tệp phải là sổ tính Excel .xlsx đọc được đến hết, không có macro.",
            "bao-cao.xls, bao-cao.xlsm, bao-cao.pdf", "bao-cao.xlsx",
            "Loại tệp được nhận ra từ nội dung, không phải từ đuôi tên. Định dạng cũ .xls không đọc được chắc chắn; macro là mã chạy được nên không bao giờ nhận.", Fault),
        new(IssueCode.FilePasswordProtected, Error, RuleScope.File, "Tệp không được đặt mật khẩu mở.",
            "Sổ tính có mật khẩu mở", "Sổ tính đã bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ tính)",
            "Nội dung đã mã hóa thì không kiểm tra được, cũng không đối chiếu lại được về sau.", Fault),
        new(IssueCode.FileSuspicious, Error, RuleScope.File, "Cấu trúc bên trong tệp phải như Excel viết ra: không phình to khi giải nén, không khai báo DOCTYPE, không đường dẫn lạ.",
            "Tệp vài trăm KB giải nén ra hàng trăm MB", "Số liệu chép sang biểu mẫu mới tải về",
            "Tệp như vậy có thể làm treo máy chủ hoặc đọc trộm tệp khác; Excel không bao giờ tạo ra nó.", Fault),
        new(IssueCode.TemplateUnknown, Error, RuleScope.File, "Sổ tính phải là biểu mẫu của Chương trình, còn nguyên bảng đánh dấu ẩn.",
            "Sổ tính tự kẻ", "Biểu mẫu tải về từ trang Biểu nộp",
            "Không có dấu biểu mẫu thì không biết cột nào là gì; đoán là có thể đọc sai số liệu.",
            static _ => "Sổ tính này không phải biểu mẫu của Chương trình. Hãy tải biểu mẫu về, điền vào đó rồi nộp lại."),
        new(IssueCode.TemplateVersionUnknown, Error, RuleScope.File, "Biểu mẫu phải là phiên bản đang dùng.",
            "Biểu mẫu phiên bản 0", "Biểu mẫu phiên bản 1",
            "Mỗi phiên bản có các cột khác nhau.",
            static said => said.Shown is null or ""
                ? $"Biểu mẫu không ghi phiên bản: phải là phiên bản {said[0]}. Hãy tải biểu mẫu mới."
                : $"Biểu mẫu phiên bản \"{said.Shown}\" không còn dùng: phải là phiên bản {said[0]}. Hãy tải biểu mẫu mới."),
        new(IssueCode.MoreIssues, ErrorOrWarning, RuleScope.File, "Một lần kiểm tra liệt kê nhiều nhất 1.000 vấn đề; phần còn lại được đếm.",
            "1.200 ô viết số bằng chữ", "Sửa các lỗi đã liệt kê rồi nộp lại để thấy phần còn lại",
            "Hàng nghìn lỗi thường do một nguyên nhân; lỗi về tệp, bảng và tiêu đề được liệt kê trước.",
            static said => said[1] is 0
                ? $"Còn {said.Number(0)} cảnh báo nữa không liệt kê ở đây."
                : $"Còn {said.Number(0)} vấn đề nữa không liệt kê ở đây, trong đó {said.Number(1)} lỗi. Hãy sửa các lỗi trên rồi nộp lại."),
    ];

    private static string Fault(Said said) => FileTexts.Of((FileFault)said[0]!);
}
