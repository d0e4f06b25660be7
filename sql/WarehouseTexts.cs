using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Warehouse;

/// <summary>What the warehouse says to people.</summary>
internal static class WarehouseTexts
{
    public const string WholeCountry = "Cả nước";

    /// <summary>"Tỉnh Đồng Tháp (P87, đến 30/06/2025)": codes were used again after the mergers.</summary>
    public static string PlaceOf(string placeId, string kindVi, string nameVi, string validTo) =>
        $"{char.ToUpper(kindVi[0], VietnameseFormat.Culture)}{kindVi[1..]} {nameVi} ({placeId}"
        + (DateOnly.TryParseExact(validTo, "yyyy-MM-dd", out var end) && end.Year < 9999 ? $", đến {VietnameseFormat.Date(end.AddDays(-1))})" : ")");

    private const string LastBuildServes = "Bản số liệu tốt gần nhất vẫn được dùng.";

    public static string WriterBusy(string? processId) =>
        (string.IsNullOrEmpty(processId)
            ? "Chương trình khác đang nạp hoặc dựng số liệu."
            : $"Chương trình khác (tiến trình {processId}) đang nạp hoặc dựng số liệu.")
        + " Hãy đợi chương trình đó xong rồi làm lại.";

    public const string ArchiveBusy =
        "Chương trình khác đang mở kho lưu archive.duckdb để ghi. Hãy đợi chương trình đó xong rồi làm lại.";

    public static string NoWarehouse(string folder, IReadOnlyList<string> warnings) =>
        string.Join(' ', warnings.Prepend($"Chưa có bản số liệu nào dùng được trong {folder}.").Append("Chạy ./ocop build để dựng lại."));

    public static string CorruptFile(string fileName, string reason) =>
        $"Bỏ qua tệp hỏng {fileName} ({reason}); bản trước đó được dùng thay. Chạy ./ocop build để dựng lại.";

    public static string NotAWarehouse(string fileName) => $"{fileName} không có bảng dim_build";

    public static string Finding(AuditFinding finding) =>
        $"{finding.AuditName}: {VietnameseFormat.Number(finding.RowCount)} dòng không đạt. {finding.ClaimVi} Ví dụ: {string.Join(" | ", finding.SampleRows)}";

    public static string KeyClaim(IReadOnlyList<string> key) => $"Khóa phải có đủ và không trùng: {string.Join(", ", key)}.";

    public static string EditionRefused(DateOnly asOf, IReadOnlyList<AuditFinding> findings) =>
        $"Không có số liệu đến ngày {VietnameseFormat.Date(asOf)}: kiểm tra không đạt. {string.Join(" ", findings)}";

    public const string ScorecardEmpty = "Bảng điểm chỉ tiêu phải có dòng khi đọc lại từ tệp vừa dựng.";

    public static string BuildFailed(string step, string reason) =>
        $"Không dựng được số liệu ở bước {step}: {reason.TrimEnd('.', '!')}. {LastBuildServes}";

    public static string ArchiveUnreadable(string reason) =>
        $"Không đọc được kho lưu archive.duckdb: {reason.TrimEnd('.', '!')}. Hãy chép lại tệp này từ bản sao lưu rồi chạy ./ocop build. {LastBuildServes}";

    public static string DiskFull(string step) =>
        $"Hết dung lượng đĩa khi dựng số liệu ở bước {step}. Hãy giải phóng dung lượng rồi chạy ./ocop build. {LastBuildServes}";
}
