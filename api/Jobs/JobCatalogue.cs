using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>A job, its words, and its schedule as a cron expression in UTC.</summary>
/// <param name="TermCode">The word it cannot be understood without, see <see cref="Reports.TermTexts"/>.</param>
public sealed record ScheduledJob(JobKey Key, Type Type, string Cron, string NameVi, string NameEn, string ScheduleVi, string ScheduleEn, string TermCode);

/// <summary>Every job of the house. Times of day are Vietnamese (UTC+7); the expressions beside them are UTC.</summary>
public static class JobCatalogue
{
    public static readonly IReadOnlyList<ScheduledJob> All =
    [
        new(PullInboxJob.Key, typeof(PullInboxJob), "0 0/2 * * * ?",
            "Nhận tệp từ thư mục inbox", "Take in files from the inbox folder", "khi có tệp mới, và 2 phút một lần", "when something is dropped, and every 2 minutes", "inbox"),
        new(PullSourcesJob.Key, typeof(PullSourcesJob), "30 0/5 * * * ?",
            "Lấy tệp từ các nguồn trên mạng", "Fetch files from network sources", "5 phút một lần, nguồn nào đến lượt thì lấy", "every 5 minutes, each source when it is due", "pull_source"),
        new(NightlyBuildJob.Key, typeof(NightlyBuildJob), "0 0 18 * * ?",
            "Dựng lại kho số liệu", "Build the warehouse again", "01:00 hằng ngày", "every day at 01:00", "build"),
        new(WeeklyBriefingJob.Key, typeof(WeeklyBriefingJob), "0 30 23 ? * SUN",
            "Viết báo cáo tóm tắt", "Write the briefings", "06:30 thứ Hai hằng tuần", "every Monday at 06:30", "briefing"),
        new(RemindersJob.Key, typeof(RemindersJob), "0 30 0 * * ?",
            "Nhắc các đơn vị nộp báo cáo", "Remind units of what is due", "07:30 hằng ngày", "every day at 07:30", "period"),
    ];
}
