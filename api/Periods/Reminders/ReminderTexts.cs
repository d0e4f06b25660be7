using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Api.Periods.Reminders;

/// <summary>The words of a reminder, and what is said of the outbox.</summary>
public static class ReminderTexts
{
    public const string NoWarehouse = "Chưa có kho số liệu nên chưa biết đơn vị nào phải nộp.";
    public const string NothingToSend = "Không có gì phải nhắc.";

    /// <summary>Stands in a file that no mail program has sent.</summary>
    public const string Sender = "ocop@localhost";

    public static string Subject(UnitPeriod cell, string kind, ReportingPeriod period) => kind == ReminderKind.Overdue
        ? $"[OCOP] Quá hạn nộp báo cáo {period.NameVi}: {cell.UnitNameVi}"
        : $"[OCOP] Nhắc nộp báo cáo {period.NameVi}, hạn {VietnameseFormat.Date(cell.DueOn)}: {cell.UnitNameVi}";

    public static string Body(UnitPeriod cell, string kind, ReportingPeriod period, string? site)
    {
        List<string> lines =
        [
            $"Kính gửi {cell.UnitNameVi},",
            string.Empty,
            kind == ReminderKind.Overdue
                ? $"Biểu báo cáo Chương trình OCOP {period.NameVi} (kỳ {period.Code}) của đơn vị đã quá hạn từ ngày {VietnameseFormat.Date(cell.DueOn)}."
                : $"Biểu báo cáo Chương trình OCOP {period.NameVi} (kỳ {period.Code}) của đơn vị cần nộp chậm nhất ngày {VietnameseFormat.Date(cell.DueOn)}.",
            Standing(cell),
        ];
        if (cell.ClosedAfter is { } last)
        {
            lines.Add($"Sau ngày {VietnameseFormat.Date(last)} kỳ này khóa: chỉ nhận tiếp khi đơn vị được gia hạn.");
        }
        lines.Add(site is null
            ? "Tải biểu đã điền sẵn và nộp ở mục “Biểu nộp” của hệ thống."
            : $"Tải biểu đã điền sẵn và nộp tại {site.TrimEnd('/')}/bieu-nop");
        lines.AddRange([string.Empty, "Thư này do hệ thống theo dõi Chương trình OCOP gửi tự động; nếu đơn vị đã nộp, xin bỏ qua."]);
        return string.Join("\r\n", lines) + "\r\n";
    }

    public static string Report(OutboxOutcome outcome)
    {
        if (outcome.IsQuiet) return NothingToSend;
        List<string> parts = [];
        if (outcome.Sent > 0) parts.Add($"{HostTexts.Count(outcome.Sent)} thư đã gửi");
        if (outcome.NobodyToTell > 0) parts.Add($"{HostTexts.Count(outcome.NobodyToTell)} đơn vị chưa có người nhận thư");
        if (outcome.Unclear > 0) parts.Add($"{HostTexts.Count(outcome.Unclear)} thư không rõ đã đi chưa");
        if (outcome.NotSent > 0) parts.Add($"{HostTexts.Count(outcome.NotSent)} thư chưa gửi được");
        return string.Join(", ", parts) + ".";
    }

    public static string Refused(OutboxOutcome outcome) => $"{Report(outcome)} Máy chủ thư trả lời: {outcome.Said}";

    public static string SettingsBroken(string problem) => $"Tệp mail.yaml của thư mục dữ liệu chưa đúng: {problem}.";

    private static string Standing(UnitPeriod cell) => cell.Status == CompletenessStatus.Returned
        ? "Biểu đã gửi bị trả lại; đơn vị cần sửa các chỗ đã nêu rồi nộp lại."
        : "Hệ thống chưa nhận được biểu nào của kỳ này từ đơn vị.";
}
