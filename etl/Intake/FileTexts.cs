using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>What intake says about a file that is refused before any of its cells is read, and the name it gives to a nameless one.</summary>
internal static class FileTexts
{
    /// <summary>The name a file bears when it was handed in without a usable one.</summary>
    public const string Nameless = "khong-ten.xlsx";

    public static Bilingual Of(FileFault fault) => fault switch
    {
        FileFault.Empty => new(
            "Tệp rỗng, không có nội dung. Hãy lưu lại biểu mẫu rồi nộp tệp .xlsx.",
            "The file is empty. Save the template again and hand in the .xlsx file."),
        FileFault.TooLarge => new(
            $"Tệp quá lớn: nhiều nhất {VietnameseFormat.Number(WorkbookContainer.MostFileBytes >> 20)} MB. Hãy xóa hình ảnh và các bảng ngoài biểu mẫu rồi nộp lại.",
            $"The file is too large: at most {VietnameseFormat.Number(WorkbookContainer.MostFileBytes >> 20)} MB. Delete pictures and sheets besides the template, then hand in again."),
        FileFault.PasswordProtected => new(
            "Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ tính) rồi nộp lại.",
            "The file has a password and cannot be read. Remove it (File, Info, Protect Workbook), then hand in again."),
        FileFault.OldFormat => new(
            "Tệp không phải sổ tính .xlsx mà là định dạng cũ (Excel 97-2003 hoặc Office cũ). Hãy mở tệp, chọn Lưu thành .xlsx rồi nộp lại.",
            "The file is not a workbook .xlsx but of an old format (Excel 97-2003 or an old Office). Open it, save it as .xlsx, then hand in again."),
        FileFault.Macros => new(
            "Sổ tính có macro (.xlsm) không được nhận. Hãy chọn Lưu thành .xlsx, không kèm macro, rồi nộp lại.",
            "A workbook with macros (.xlsm) is not accepted. Save it as .xlsx without macros, then hand in again."),
        FileFault.NotAWorkbook => new(
            "Tệp không phải sổ tính Excel (.xlsx), tệp CSV hay JSON của biểu mẫu. Hãy nộp biểu mẫu đã điền, lưu thành .xlsx.",
            "The file is not an Excel workbook (.xlsx), nor CSV or JSON of the template. Hand in the template, filled in and saved as .xlsx."),
        FileFault.StrictVariant => new(
            "Sổ tính lưu ở dạng Strict Open XML, hệ thống không đọc dạng này. Hãy mở bằng Excel, chọn Lưu thành, kiểu tệp \"Sổ tính Excel (*.xlsx)\", không chọn \"Strict\", rồi nộp lại.",
            "The workbook was saved as Strict Open XML, which is not read here. Open it in Excel and save it as \"Excel Workbook (*.xlsx)\", not as \"Strict\", then hand in again."),
        FileFault.Broken => new(
            "Tệp bị hỏng, không đọc được đến hết. Nếu là sổ tính thì hãy mở bằng Excel, lưu lại thành .xlsx rồi nộp lại.",
            "The file is damaged and cannot be read to its end. If it is a workbook, open it in Excel, save it as .xlsx again, then hand it in."),
        FileFault.NotUtf8 => new(
            "Tệp chữ không viết bằng UTF-8 nên không đọc được. Hãy lưu thành CSV UTF-8 rồi nộp lại.",
            "The text file is not UTF-8 and cannot be read. Save it as CSV UTF-8, then hand in again."),
        FileFault.LocaleUnknown => new(
            "Tệp khai cách viết số không rõ. Hãy khai vi-VN (1.234,5) hoặc en-US (1,234.5).",
            "The file declares an unknown way of writing numbers. Declare vi-VN (1.234,5) or en-US (1,234.5)."),
        FileFault.JsonTooLarge => new(
            $"Tệp JSON quá lớn: nhiều nhất {VietnameseFormat.Number(JsonSheets.MostBytes >> 20)} MB. Hãy nộp bằng CSV nén hoặc sổ tính.",
            $"The JSON file is too large: at most {VietnameseFormat.Number(JsonSheets.MostBytes >> 20)} MB. Hand in zipped CSV or a workbook instead."),
        FileFault.TooManyParts => new(
            "Tệp bị từ chối vì có quá nhiều thành phần bên trong. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
            "The file was refused because it has too many parts inside. Copy the data into a new template, then hand in again."),
        FileFault.Inflates => new(
            "Tệp bị từ chối vì nội dung nén bên trong lớn bất thường. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
            "The file was refused because what is packed inside is unusually large. Copy the data into a new template, then hand in again."),
        FileFault.LyingSize => new(
            "Tệp bị từ chối vì có thành phần ghi sai dung lượng của chính nó. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
            "The file was refused because a part of it tells a wrong size of its own. Copy the data into a new template, then hand in again."),
        FileFault.NestedZip => new(
            "Tệp bị từ chối vì có tệp nén, sổ tính hay tài liệu khác nhúng bên trong. Hãy xóa đối tượng nhúng rồi nộp lại.",
            "The file was refused because another archive, workbook or document is embedded in it. Delete the embedded object, then hand in again."),
        FileFault.PathTrick => new(
            "Tệp bị từ chối vì có thành phần mang đường dẫn lạ. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
            "The file was refused because a part of it has a strange path. Copy the data into a new template, then hand in again."),
        FileFault.PartTwice => new(
            "Tệp bị từ chối vì có hai thành phần trùng tên. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
            "The file was refused because two of its parts bear one name. Copy the data into a new template, then hand in again."),
        FileFault.DocumentType => new(
            "Tệp bị từ chối vì có khai báo DOCTYPE bên trong. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
            "The file was refused because it declares a DOCTYPE inside. Copy the data into a new template, then hand in again."),
        FileFault.SheetTooWide => new(
            "Tệp bị từ chối vì có bảng rộng quá giới hạn của Excel. Hãy chép số liệu sang biểu mẫu mới rồi nộp lại.",
            "The file was refused because a sheet is wider than Excel allows. Copy the data into a new template, then hand in again."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence for this fault."),
    };
}
