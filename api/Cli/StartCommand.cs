using System.CommandLine;
using System.Data.Common;
using System.Diagnostics;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Etl;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>start: what run.sh calls. Fills an empty data folder with the samples, takes in what waits, builds, then serves.</summary>
public static class StartCommand
{
    private const int FilesPerLine = 25;

    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var once = new Option<bool>("--once") { Description = "Chuẩn bị xong thì dừng, không phục vụ / Prepare and end instead of serving" };
        return new Command("start", "Chuẩn bị dữ liệu rồi phục vụ / Prepare the data, then serve") { once, options.Port, options.Host }
            .Runs(options, adjust, async (session, stop) =>
            {
                var host = session.Parsed.GetRequiredValue(options.Host);
                var port = session.Parsed.GetRequiredValue(options.Port);
                if (ServeCommand.Problem(host, port) is { } problem) return session.BadInput(problem);
                await ServeCommand.BringUpToDateAsync(session, stop);
                int prepared;
                await using (var preparing = session.Another()) prepared = await PrepareAsync(preparing, stop);
                return prepared != ExitCode.Done || session.Parsed.GetValue(once) ? prepared : await ServeCommand.RunAsync(session, true, null, stop);
            });
    }

    private static async Task<int> PrepareAsync(CliSession session, CancellationToken stop)
    {
        session.Folder.Prepare();
        session.Out.WriteLine($"Thư mục dữ liệu / Data folder: {session.Folder.Root}");
        var isInboxWaiting = session.Get<InboxFolder>().Waiting().Count > 0;
        // Files of one's own waiting in the inbox are data: samples among them would be in the way.
        var isEmpty = !File.Exists(session.Folder.ArchiveFile) && !File.Exists(session.Folder.RegisterFile) && !isInboxWaiting;

        var printer = new BuildPrinter(session.Out);
        BuildOutcome? build = null;
        if (isEmpty || File.Exists(PendingFile(session)))
        {
            session.Out.WriteLine("Nạp biểu mẫu số liệu mẫu / Taking in the sample submissions");
            build = (await TakeSamplesAsync(session, printer, stop)).Build;
        }
        if (isInboxWaiting)
        {
            session.Out.WriteLine("Nhận tệp trong inbox / Taking in the inbox");
            var pulled = await session.Get<InboxFolder>().PullAsync(stop);
            foreach (var taken in pulled.Taken) new IssuePrinter(session).Print(taken);
            build = pulled.Build ?? build;
        }
        if (build is null && (IsBuildMissing(session) || await session.Get<SubmissionLog>().HasUnbuiltAsync(stop)))
        {
            session.Out.WriteLine("Dựng kho số liệu / Building the warehouse");
            build = await session.Get<SubmissionDesk>().BuildAsync(session.Get<VietnamClock>().Today, null, printer, stop);
        }
        var ended = build is null ? ExitCode.Done : printer.Ended(session, build);
        if (build is not null || !Directory.EnumerateFiles(session.Folder.Published).Any()) await PublishAsync(session, stop);
        return ended;
    }

    /// <summary>Briefings are wanted, not needed: without a browser the start says how to get one and goes on.</summary>
    private static async Task PublishAsync(CliSession session, CancellationToken stop)
    {
        session.Out.WriteLine("Viết báo cáo tóm tắt / Writing the briefings");
        var watch = Stopwatch.StartNew();
        try
        {
            await session.Get<BriefingDesk>().PublishAsync(
                name => session.Out.WriteLine($"  {Path.Combine(session.Folder.Published, name)}  {HostTexts.Seconds(watch.Elapsed)}"), stop);
        }
        catch (Exception failure) when (failure is BrowserMissingException or BrowserFailedException or NoWarehouseException or DbException)
        {
            session.Out.WriteLine($"  {FailureTexts.Describe(failure).Vi}");
        }
    }

    private static async Task<DeskOutcome> TakeSamplesAsync(CliSession session, BuildPrinter printer, CancellationToken stop)
    {
        var clock = session.Get<VietnamClock>();
        var samples = SampleSubmissions.All().Select(sample => new SubmissionFile(
            sample.FileName, SubmissionTemplateWorkbook.Write(sample.Draft), clock.UtcNow, SubmissionSource.Sample));
        await File.WriteAllTextAsync(PendingFile(session), string.Empty, stop);
        var watch = Stopwatch.StartNew();
        var (count, rows) = (0, 0L);
        var outcome = await session.Get<SubmissionDesk>().TakeAsync(samples, SubmissionSource.Sample, Access.House, taken =>
        {
            rows += taken.Outcome?.RowCount ?? 0;
            if (taken.Status is SubmissionStatus.Rejected or SubmissionStatus.Received) new IssuePrinter(session).Print(taken);
            if (++count % FilesPerLine == 0)
            {
                session.Out.WriteLine($"  {HostTexts.Count(count)} tệp, {HostTexts.Count(rows)} dòng, {HostTexts.Seconds(watch.Elapsed)}");
            }
        }, printer, stop);
        session.Out.WriteLine($"  {HostTexts.Taken(outcome.Taken).Vi}");
        File.Delete(PendingFile(session));
        return outcome;
    }

    /// <summary>Lies there while samples are taken in, so that a start that was broken off goes on where it stopped.</summary>
    private static string PendingFile(CliSession session) => Path.Combine(session.Folder.Root, "samples.pending");

    private static bool IsBuildMissing(CliSession session)
    {
        try
        {
            return session.Get<WarehouseFiles>().CurrentBuildId.Length == 0;
        }
        catch (NoWarehouseException)
        {
            return true;
        }
    }
}
