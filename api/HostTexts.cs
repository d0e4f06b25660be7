using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api;

/// <summary>Sentences the host says in more than one place.</summary>
public static class HostTexts
{
    public const string RunInterrupted = "Chương trình dừng khi việc này đang chạy.";
    public const string EmptyProgramme = "biểu trống";
    public const string InboxEmpty = "Không có tệp mới trong thư mục inbox.";

    public static string NotWithStated(IReadOnlyList<string> options) =>
        $"{string.Join(", ", options)} không dùng cùng --stated: mỗi con số nêu trong văn bản có ngày, giai đoạn và địa bàn của riêng nó. Được phép: --programme, --verdict, --known-at, --json.";

    public static string BuildPromoted(BuildOutcome build) =>
        $"Bản dựng {build.BuildId} đã vào sử dụng: {Count(build.FactRows)} dòng số liệu, {Seconds(build.Elapsed)}.";

    public static string AuditsFailed(BuildOutcome build) =>
        $"Bản dựng {build.BuildId} không qua kiểm tra nên không được dùng; bản tốt gần nhất vẫn phục vụ. "
        + string.Join(" ", build.Findings.Select(finding => finding.ToString()));

    /// <summary>"3 tệp được nạp, 1 tệp bị trả lại."</summary>
    public static string Taken(IReadOnlyList<TakenFile> taken)
    {
        var parts = taken.GroupBy(one => one.Status).OrderBy(group => SubmissionStatus.Codes.IndexOf(group.Key))
            .Select(group => $"{Count(group.Count())} tệp {StatusVi(group.Key)}");
        return string.Join(", ", parts) + ".";
    }

    public static string Published(IReadOnlyList<string> files) =>
        files.Count == 0 ? "Chưa có chương trình nào có số liệu để viết báo cáo." : $"Đã viết {string.Join(", ", files)}.";

    public static string StatusVi(string submissionStatus) => submissionStatus switch
    {
        SubmissionStatus.Accepted => "được nạp",
        SubmissionStatus.Waiting => "chờ duyệt",
        SubmissionStatus.Returned => "bị người duyệt trả lại",
        SubmissionStatus.Withdrawn => "đã rút lại",
        SubmissionStatus.Replaced => "đã có bản thay thế",
        SubmissionStatus.Rejected => "bị trả lại vì có lỗi",
        SubmissionStatus.AlreadyAccepted => "đã nạp từ trước",
        _ => "nhận được nhưng chưa xử lý được",
    };

    public static string OutcomeVi(string jobOutcome) => jobOutcome switch
    {
        JobOutcome.Succeeded => "xong",
        JobOutcome.Failed => "lỗi",
        JobOutcome.Interrupted => "bị ngắt",
        _ => "đang chạy",
    };

    public static string Count(long number) => VietnameseFormat.Number(number);

    public static string Seconds(TimeSpan elapsed) => VietnameseFormat.Number((decimal)elapsed.TotalSeconds) + " giây";

    private static int IndexOf(this IReadOnlyList<string> codes, string code) => codes.ToList().IndexOf(code);
}
