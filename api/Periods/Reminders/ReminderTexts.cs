using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Periods.Reminders;

/// <summary>The words of a reminder, and what is said of the outbox.</summary>
public static class ReminderTexts
{
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

    public static Bilingual Report(OutboxOutcome outcome)
    {
        if (outcome.IsQuiet) return Language.Both("run.nothing_to_send");
        (string Key, int Count)[] parts = [("run.sent", outcome.Sent), ("run.nobody_to_tell", outcome.NobodyToTell), ("run.unclear", outcome.Unclear), ("run.not_sent", outcome.NotSent)];
        return Language.Both(language => language.Format("run.reminded",
            string.Join(", ", parts.Where(part => part.Count > 0).Select(part => language.Format(part.Key, HostTexts.Count(part.Count))))));
    }

    public static Bilingual Refused(OutboxOutcome outcome)
    {
        var report = Report(outcome);
        return Language.Both(language => language.Format("run.mail_refused", language.Pick(report), outcome.Said));
    }

    public static Bilingual SettingsBroken(string problem) => Language.Both("run.mail_settings", problem);

    private static string Standing(UnitPeriod cell) => cell.Status == CompletenessStatus.Returned
        ? "Biểu đã gửi bị trả lại; đơn vị cần sửa các chỗ đã nêu rồi nộp lại."
        : "Hệ thống chưa nhận được biểu nào của kỳ này từ đơn vị.";
}
