using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>What intake says about a file that is refused before any of its cells is read, and the name it gives to a nameless one.</summary>
internal static class FileTexts
{
    /// <summary>The name a file bears when it was handed in without a usable one.</summary>
    public const string Nameless = "khong-ten.xlsx";

    public static string Of(FileFault fault) => fault switch
    {
        FileFault.Empty => "Tệp rỗng, không có nội dung. Hãy lưu lại biểu mẫu rồi nộp tệp .xlsx.",
        FileFault.TooLarge => $"Tệp quá lớn: nhiều nhất {VietnameseFormat.Number(WorkbookContainer.MostFileBytes >> 20)} MB. Hãy xóa hình ảnh và các bảng ngoài biểu mẫu rồi nộp lại.",
        FileFault.PasswordProtected => "Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ tính) rồi nộp lại.",
        FileFault.OldFormat => "Tệp không phải sổ tính .xlsx mà là định dạng cũ (Excel 97-2003 hoặc Office cũ). Hãy mở tệp, chọn Lưu thành .xlsx rồi nộp lại.",
        FileFault.Macros => "Sổ tính có macro (.xlsm) không được nhận. Hãy chọn Lưu thành .xlsx, không kèm macro, rồi nộp lại.",
        FileFault.NotAWorkbook => "Tệp không phải sổ tính Excel (.xlsx), tệp CSV hay JSON của biểu mẫu. Hãy nộp biểu mẫu đã điền, lưu thành .xlsx.",
        FileFault.StrictVariant => "Sổ tính lưu ở dạng Strict Open XML, hệ thống không đọc dạng này. Hãy mở bằng Excel, chọn Lưu thành, kiểu tệp \"Sổ tính Excel (*.xlsx)\", không chọn \"Strict\", rồi nộp lại.",
        FileFault.Broken => "Tệp bị hỏng, không đọc được đến hết. Nếu là sổ tính thì hãy mở bằng Excel, lưu lại thành .xlsx rồi nộp lại.",
        FileFault.NotUtf8 => "Tệp chữ không viết bằng UTF-8 nên không đọc được. Hãy lưu thành CSV UTF-8 rồi nộp lại.",
        FileFault.LocaleUnknown => "Tệp khai cách viết số không rõ. Hãy khai vi-VN (1.234,5) hoặc en-US (1,234.5).",
        FileFault.JsonTooLarge => $"Tệp JSON quá lớn: nhiều nhất {VietnameseFormat.Number(JsonSheets.MostBytes >> 20)} MB. Hãy nộp bằng CSV nén hoặc sổ tính.",
        FileFault.TooManyParts => "Tệp bị từ chối vì có quá nhiều thành phần bên trong. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.Inflates => "Tệp bị từ chối vì nội dung nén bên trong lớn bất thường. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.LyingSize => "Tệp bị từ chối vì có thành phần ghi sai dung lượng của chính nó. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.NestedZip => "Tệp bị từ chối vì có tệp nén, sổ tính hay tài liệu khác nhúng bên trong. Hãy xóa đối tượng nhúng rồi nộp lại.",
        FileFault.PathTrick => "Tệp bị từ chối vì có thành phần mang đường dẫn lạ. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.PartTwice => "Tệp bị từ chối vì có hai thành phần trùng tên. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.DocumentType => "Tệp bị từ chối vì có khai báo DOCTYPE bên trong. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        FileFault.SheetTooWide => "Tệp bị từ chối vì có bảng rộng quá giới hạn của Excel. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence for this fault."),
    };
}
