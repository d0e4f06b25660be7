using System.CommandLine;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>status: the build in service, what was handed in, and what the jobs did.</summary>
public static class StatusCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust) =>
        new Command("status", "Bản dựng đang dùng, biểu đã nhận, việc đã chạy / The build in service, submissions, job runs") { options.Json }
            .Runs(options, adjust, async (session, stop) =>
            {
                if (!Directory.Exists(session.Folder.Root))
                {
                    return session.BadInput($"không có thư mục dữ liệu {session.Folder.Root}. Chạy ./run.sh hoặc chọn thư mục khác bằng --data.");
                }
                var status = await HouseStatus.ReadAsync(session.Folder, session.Get<WarehouseReader>(), session.Get<SubmissionLog>(),
                    session.Get<JobLedger>(), session.Get<InboxFolder>(), stop);
                if (session.IsJson) session.PrintJson(status);
                else Print(session.Out, status);
                return status.Build is null ? ExitCode.Failed : ExitCode.Done;
            });

    private static void Print(TextWriter output, HouseStatus status)
    {
        output.WriteLine($"Thư mục dữ liệu: {status.DataFolder}");
        output.WriteLine(status.Build is { } build
            ? $"Bản dựng đang dùng: {build.BuildId}, số liệu đến hết {VietnameseFormat.Date(build.AsOf)}, dựng lúc {VietnamClock.Local(build.BuiltAt)}"
            : $"Bản dựng đang dùng: chưa có. {status.Problem}");
        if (status.IsBuildOwed) output.WriteLine("Có biểu đã nạp mà chưa dựng: chạy ./ocop build.");
        foreach (var (code, count) in status.Submissions) output.WriteLine($"Biểu {HostTexts.StatusVi(code)}: {HostTexts.Count(count)}");
        output.WriteLine($"Tệp chờ trong inbox: {HostTexts.Count(status.WaitingInInbox)}");
        output.WriteLine($"Tài liệu đã xuất bản: {(status.Published.Count == 0 ? "chưa có" : string.Join(", ", status.Published))}");
        if (status.FreeBytes is { } free) output.WriteLine($"Đĩa còn trống: {VietnameseFormat.Number(free / 1024m / 1024m / 1024m)} GB");
        if (status.LastRuns.Count == 0) return;

        output.WriteLine();
        var table = new TextTable("Việc", "Bắt đầu", "Kết quả", "Nội dung");
        foreach (var run in status.LastRuns) table.Add(run.Job, VietnamClock.Local(run.StartedAt), HostTexts.OutcomeVi(run.Outcome), run.Message);
        table.Print(output);
    }
}
