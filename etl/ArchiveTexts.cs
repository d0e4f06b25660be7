using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl;

/// <summary>What is said of files that are read again to make the archive anew.</summary>
internal static class ArchiveTexts
{
    public const string HowToFind =
        "Chưa thay đổi gì. Hãy chép lại các tệp này từ bản sao lưu vào thư mục submissions, đúng tên như trên (đuôi .xlsx, .zip hoặc .json), rồi chạy lại lệnh này.";

    public const string NothingKnown =
        "Không nơi nào còn ghi tệp nào đã được tiếp nhận: không archive.duckdb, không bản dựng nào, không register.jsonl, không operations.db. Chưa thay đổi gì. "
        + "Hãy chép lại một trong số đó từ bản sao lưu vào thư mục dữ liệu, rồi chạy lại lệnh này.";

    public static string MayTakeFromBuild(string buildId) =>
        $"Nếu không còn bản sao nào: bản dựng {buildId} còn giữ mọi dòng của các tệp này đúng như khi tiếp nhận; thêm --from-build để lấy từ đó. Khi ấy số liệu không đổi, chỉ không mở lại được chính tệp.";

    public static string Lost(LostFile file) => file.IsThere
        ? $"Tệp submissions/{file.ContentHash} không còn đúng nội dung khi nộp (mã băm SHA-256 khác): {Named(file)}."
        : $"Thiếu tệp submissions/{file.ContentHash}: {Named(file)}.";

    public static string FromBuild(LostFile file, string buildId) => $"{Named(file)}: không còn tệp như khi nộp, các dòng lấy từ bản dựng {buildId}.";

    public static string Unreadable(string fileName, Issue first) =>
        $"{fileName}: đã được tiếp nhận, nhưng chương trình hiện nay không đọc được và không bản dựng nào còn giữ các dòng của tệp. {first.MessageVi}";

    public static string RefusedToday(string fileName, IReadOnlyList<Issue> errors) =>
        $"{fileName}: quy tắc hiện nay thấy {VietnameseFormat.Number(errors.Count)} lỗi, vẫn nạp vì đã được tiếp nhận. Ví dụ: {errors[0].MessageVi}";

    public static string ReadOtherwise(string fileName, ChangedRows changed, string buildId) =>
        $"{fileName}: {VietnameseFormat.Number(changed.RowCount)} dòng của {SheetOf(changed)} nay đọc khác khi tiếp nhận; giữ như khi tiếp nhận, theo bản dựng {buildId}.";

    private static string SheetOf(ChangedRows changed) =>
        SubmissionTemplate.Sheets.FirstOrDefault(sheet => changed.Table == $"raw_{sheet.Key}") is { } sheet ? $"bảng \"{sheet.NameVi}\"" : "biểu chương trình";

    private static string Named(LostFile file) =>
        file.UnitCode is null ? $"{file.FileName} (biểu chương trình)" : $"{file.FileName} (đơn vị {file.UnitCode}, kỳ {file.PeriodCode})";
}
