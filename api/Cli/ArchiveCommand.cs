using System.CommandLine;
using System.Diagnostics;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Etl;

namespace OcopAnalytics.Api.Cli;

/// <summary>archive rebuild: the raw archive made again from the files as they were handed in.</summary>
public static class ArchiveCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var fromBuild = new Option<bool>("--from-build")
        {
            Description = "Lấy dòng của tệp bị mất hoặc hỏng từ bản dựng mới nhất, nơi còn giữ chúng như khi tiếp nhận / "
                + "Take the rows of files that are lost or damaged from the newest build, which has them as they were accepted",
        };
        var rebuild = new Command("rebuild", "Làm lại kho lưu từ các tệp đã nộp, rồi dựng; kho cũ được giữ dưới tên khác / "
            + "Make the archive again from the files as handed in, then build; the old one is kept under another name") { fromBuild, options.Json }
            .Runs(options, adjust, (session, stop) => RunAsync(session, session.Parsed.GetValue(fromBuild), stop));
        return new Command("archive", "Kho lưu archive.duckdb / The raw archive") { rebuild };
    }

    private static async Task<int> RunAsync(CliSession session, bool isFromBuild, CancellationToken stop)
    {
        if (!Directory.Exists(session.Folder.Submissions)) return session.BadInput($"không có thư mục các tệp đã nộp {session.Folder.Submissions}. Chọn thư mục dữ liệu bằng --data.");
        var (rebuilt, build) = await session.Get<ArchiveDesk>().RebuildAsync(isFromBuild, session.IsJson ? null : new Printer(session.Out), outcome =>
        {
            if (!session.IsJson) Print(session, outcome);
        }, stop);
        if (session.IsJson) session.PrintJson(new { rebuilt.IsInService, rebuilt.SubmissionCount, rebuilt.ProgrammeCount, rebuilt.MergeCount, rebuilt.RowCount, rebuilt.Problems, rebuilt.Notes, rebuilt.KeptAs, build });
        else if (build is not null) return new BuildPrinter(session.Out).Ended(session, build);
        return build is { IsPromoted: true } ? ExitCode.Done : ExitCode.Failed;
    }

    private static void Print(CliSession session, RebuildOutcome outcome)
    {
        foreach (var problem in outcome.Problems) session.Error.WriteLine(problem);
        if (!outcome.IsInService) return;
        foreach (var note in outcome.Notes) session.Out.WriteLine($"  {note}");
        session.Out.WriteLine($"Đã làm lại kho lưu: {HostTexts.Count(outcome.SubmissionCount)} biểu, {HostTexts.Count(outcome.RowCount)} dòng, "
            + $"{HostTexts.Count(outcome.ProgrammeCount)} bản chương trình, {HostTexts.Count(outcome.MergeCount)} quyết định về mã.");
        if (outcome.KeptAs is { } path) session.Out.WriteLine($"Kho cũ nay là {path}; xóa khi không cần nữa.");
    }

    // First after a second, then every five: how long it will take is soon seen, and the lines stay few.
    private sealed class Printer(TextWriter output) : IProgress<RebuildStep>
    {
        private static readonly TimeSpan Later = TimeSpan.FromSeconds(5);

        private readonly Stopwatch sinceLast = Stopwatch.StartNew();
        private TimeSpan pause = TimeSpan.FromSeconds(1);

        public void Report(RebuildStep value)
        {
            if (sinceLast.Elapsed < pause) return;
            pause = Later;
            output.WriteLine($"  đọc lại {HostTexts.Count(value.Done)} / {HostTexts.Count(value.Total)} tệp");
            sinceLast.Restart();
        }
    }
}
