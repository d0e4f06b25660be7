using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>What intake says about a file as a whole.</summary>
internal static class FileTexts
{
    /// <summary>The name a file bears when it was handed in without a usable one.</summary>
    public const string Nameless = "khong-ten.xlsx";

    public static string Sentence(string code, string? shown, ReadOnlySpan<object?> facts) => code switch
    {
        IssueCode.TemplateUnknown => "Sổ tính này không phải biểu mẫu của Chương trình. Hãy tải biểu mẫu về, điền vào đó rồi nộp lại.",
        IssueCode.TemplateVersionUnknown when shown is null or "" => $"Biểu mẫu không ghi phiên bản: phải là phiên bản {facts[0]}. Hãy tải biểu mẫu mới.",
        IssueCode.TemplateVersionUnknown => $"Biểu mẫu phiên bản \"{shown}\" không còn dùng: phải là phiên bản {facts[0]}. Hãy tải biểu mẫu mới.",
        IssueCode.MoreIssues when facts[1] is 0 => $"Còn {Number(facts[0])} cảnh báo nữa không liệt kê ở đây.",
        IssueCode.MoreIssues => $"Còn {Number(facts[0])} vấn đề nữa không liệt kê ở đây, trong đó {Number(facts[1])} lỗi. Hãy sửa các lỗi trên rồi nộp lại.",
        _ => Of((FileFault)facts[0]!),
    };

    private static string Of(FileFault fault) => fault switch
    {
        FileFault.Empty => "Tệp rỗng, không có nội dung. Hãy lưu lại biểu mẫu rồi nộp tệp .xlsx.",
        FileFault.TooLarge => $"Tệp quá lớn: nhiều nhất {Number(WorkbookContainer.MostFileBytes >> 20)} MB. Hãy xóa hình ảnh và các bảng ngoài biểu mẫu rồi nộp lại.",
        FileFault.PasswordProtected => "Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ tính) rồi nộp lại.",
        FileFault.OldFormat => "Tệp không phải sổ tính .xlsx mà là định dạng cũ (Excel 97-2003 hoặc Office cũ). Hãy mở tệp, chọn Lưu thành .xlsx rồi nộp lại.",
        FileFault.Macros => "Sổ tính có macro (.xlsm) không được nhận. Hãy chọn Lưu thành .xlsx, không kèm macro, rồi nộp lại.",
        FileFault.NotAWorkbook => "Tệp không phải sổ tính Excel (.xlsx). Hãy nộp biểu mẫu đã điền, lưu thành .xlsx.",
        FileFault.Broken => "Sổ tính bị hỏng, không đọc được đến hết. Hãy mở bằng Excel, lưu lại thành .xlsx rồi nộp lại.",
        FileFault.TooManyParts => "Tệp bị từ chối vì có quá nhiều thành phần bên trong. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.Inflates => "Tệp bị từ chối vì nội dung nén bên trong lớn bất thường. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.PathTrick => "Tệp bị từ chối vì có thành phần mang đường dẫn lạ. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.PartTwice => "Tệp bị từ chối vì có hai thành phần trùng tên. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.DocumentType => "Tệp bị từ chối vì có khai báo DOCTYPE bên trong. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.SheetTooWide => "Tệp bị từ chối vì có bảng rộng quá giới hạn của Excel. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence for this fault."),
    };

    private static string Number(object? number) => VietnameseFormat.Number(Convert.ToDecimal(number, VietnameseFormat.Culture));
}
