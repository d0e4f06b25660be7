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

    private static readonly Bilingual lastBuildServes = new("Bản số liệu tốt gần nhất vẫn được dùng.", "The last good build stays in service.");

    public static Bilingual WriterBusy(string? processId)
    {
        var (vi, en) = string.IsNullOrEmpty(processId) ? ("", "") : ($" (tiến trình {processId})", $" (process {processId})");
        return new($"Chương trình khác{vi} đang nạp hoặc dựng số liệu. Hãy đợi chương trình đó xong rồi làm lại.",
            $"Another program{en} is taking files in or building. Wait until it has finished and try again.");
    }

    public static readonly Bilingual ArchiveBusy = new(
        "Chương trình khác đang mở kho lưu archive.duckdb để ghi. Hãy đợi chương trình đó xong rồi làm lại.",
        "Another program has archive.duckdb open for writing. Wait until it has finished and try again.");

    public static Bilingual NoWarehouse(string folder, IReadOnlyList<Bilingual> warnings) => Bilingual.Join(" ",
    [
        new($"Chưa có bản số liệu nào dùng được trong {folder}.", $"There is no build in {folder} that can be read."), .. warnings,
        new("Chạy ./ocop build để dựng lại.", "Run ./ocop build to build again."),
    ]);

    public static Bilingual CorruptFile(string fileName, string reason) => new(
        $"Bỏ qua tệp hỏng {fileName} ({reason}); bản trước đó được dùng thay. Chạy ./ocop build để dựng lại.",
        $"The broken file {fileName} was passed over ({reason}); the one before it serves instead. Run ./ocop build to build again.");

    public static string NotAWarehouse(string fileName) => $"{fileName} không có bảng dim_build / has no table dim_build";

    public static Bilingual Finding(AuditFinding finding)
    {
        var (count, rows) = (VietnameseFormat.Number(finding.RowCount), string.Join(" | ", finding.SampleRows));
        return new($"{finding.AuditName}: {count} dòng không đạt. {finding.ClaimVi} Ví dụ: {rows}", $"{finding.AuditName}: {count} rows fail. {finding.ClaimEn ?? finding.ClaimVi} For example: {rows}");
    }

    public static Bilingual KeyClaim(IReadOnlyList<string> key) => new(
        $"Khóa phải có đủ và không trùng: {string.Join(", ", key)}.", $"The key must be complete and unique: {string.Join(", ", key)}.");

    public static Bilingual EditionRefused(DateOnly asOf, IReadOnlyList<AuditFinding> findings) => Bilingual.Join(" ",
    [
        new($"Không có số liệu đến ngày {VietnameseFormat.Date(asOf)}: kiểm tra không đạt.", $"There are no figures as of {VietnameseFormat.Date(asOf)}: audits failed."),
        .. findings.Select(finding => finding.InWords()),
    ]);

    public static readonly Bilingual ScorecardEmpty = new(
        "Bảng điểm chỉ tiêu phải có dòng khi đọc lại từ tệp vừa dựng.", "The scorecard has rows when it is read back from the file just built.");

    public static Bilingual BuildFailed(string step, string reason) => new(
        $"Không dựng được số liệu ở bước {step}: {reason.TrimEnd('.', '!')}. {lastBuildServes.Vi}",
        $"The build broke off at step {step}: {reason.TrimEnd('.', '!')}. {lastBuildServes.En}");

    public static Bilingual ArchiveUnreadable(string reason) => new(
        $"Không đọc được kho lưu archive.duckdb: {reason.TrimEnd('.', '!')}. Hãy chạy ./ocop archive rebuild để làm lại kho từ các tệp đã nộp, hoặc chép lại tệp này từ bản sao lưu rồi chạy ./ocop build. {lastBuildServes.Vi}",
        $"archive.duckdb cannot be read: {reason.TrimEnd('.', '!')}. Run ./ocop archive rebuild to make it again from the files as handed in, or copy it back from a backup and run ./ocop build. {lastBuildServes.En}");

    public static Bilingual ArchiveLacks(long count) => new(
        $"Kho lưu archive.duckdb thiếu {VietnameseFormat.Number(count)} mục đã tiếp nhận (biểu, chương trình, quyết định gộp mã) ghi trong sổ tiếp nhận register.jsonl. Hãy chạy ./ocop archive rebuild để làm lại kho từ các tệp đã nộp. {lastBuildServes.Vi}",
        $"archive.duckdb lacks {VietnameseFormat.Number(count)} things (submissions, programmes, merged codes) that register.jsonl says were accepted. Run ./ocop archive rebuild to make it again from the files as handed in. {lastBuildServes.En}");

    public static readonly Bilingual DraftNotWhole = new(
        "Kho lưu vừa làm lại không giữ đủ những gì đã ghi vào. Kho cũ vẫn được dùng.", "The archive that was made again does not hold all that was put into it. The old one stays in service.");

    public static Bilingual DiskFull(string step) => new(
        $"Hết dung lượng đĩa khi dựng số liệu ở bước {step}. Hãy giải phóng dung lượng rồi chạy ./ocop build. {lastBuildServes.Vi}",
        $"The disk is full: the build broke off at step {step}. Free some space and run ./ocop build. {lastBuildServes.En}");
}
