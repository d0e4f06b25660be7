using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api;

/// <summary>Sentences the host says in more than one place.</summary>
public static class HostTexts
{
    public const string EmptyProgramme = "biểu trống";

    public static string NotWithStated(IReadOnlyList<string> options) =>
        $"{string.Join(", ", options)} không dùng cùng --stated: mỗi con số nêu trong văn bản có ngày, giai đoạn và địa bàn của riêng nó. Được phép: --programme, --verdict, --known-at, --json.";

    public static Bilingual BuildPromoted(BuildOutcome build) =>
        Language.Both("run.build_promoted", build.BuildId, Count(build.FactRows), VietnameseFormat.Number((decimal)build.Elapsed.TotalSeconds));

    public static Bilingual AuditsFailed(BuildOutcome build) =>
        Bilingual.Join(" ", [Language.Both("run.audits_failed", build.BuildId), .. build.Findings.Select(finding => finding.InWords())]);

    /// <summary>"3 tệp được nạp, 1 tệp bị trả lại."</summary>
    public static Bilingual Taken(IReadOnlyList<TakenFile> taken) => Language.Both(language => language.Format("run.taken", string.Join(", ",
        taken.GroupBy(one => one.Status).OrderBy(group => SubmissionStatus.Codes.IndexOf(group.Key))
            .Select(group => language.Format("run.taken_part", Count(group.Count()), language[TakenKey(group.Key)])))));

    public static Bilingual Published(IReadOnlyList<string> files) =>
        files.Count == 0 ? Language.Both("run.nothing_published") : Language.Both("run.published", string.Join(", ", files));

    /// <summary>What became of a file, as part of a sentence.</summary>
    public static string StatusVi(string submissionStatus) => Language.Vietnamese[TakenKey(submissionStatus)];

    public static string OutcomeVi(string jobOutcome) => jobOutcome switch
    {
        JobOutcome.Succeeded => "xong",
        JobOutcome.Failed => "lỗi",
        JobOutcome.Interrupted => "bị ngắt",
        _ => "đang chạy",
    };

    public static string Count(long number) => VietnameseFormat.Number(number);

    public static string Seconds(TimeSpan elapsed) => VietnameseFormat.Number((decimal)elapsed.TotalSeconds) + " giây";

    // A status without words of its own is that of a file that could not be decided on.
    private static string TakenKey(string status) => status is SubmissionStatus.Accepted or SubmissionStatus.Waiting or SubmissionStatus.Returned or SubmissionStatus.Withdrawn
        or SubmissionStatus.Replaced or SubmissionStatus.Rejected or SubmissionStatus.AlreadyAccepted ? "taken." + status : "taken.received";

    private static int IndexOf(this IReadOnlyList<string> codes, string code) => codes.ToList().IndexOf(code);
}
