using System.CommandLine;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Etl;

namespace OcopAnalytics.Api.Cli;

/// <summary>ingest: workbooks taken in, then one build.</summary>
public static class IngestCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var files = new Argument<string[]>("FILE") { Description = "Tệp .xlsx theo biểu mẫu / Workbooks", Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Chỉ kiểm tra, không nạp / Check only, take nothing in" };
        return new Command("ingest", "Nạp tệp của đơn vị rồi dựng lại kho / Take in workbooks, then build") { files, dryRun, options.Json }
            .Runs(options, adjust, (session, stop) =>
                RunAsync(session, session.Parsed.GetRequiredValue(files), session.Parsed.GetValue(dryRun), stop));
    }

    private static async Task<int> RunAsync(CliSession session, string[] paths, bool isDryRun, CancellationToken stop)
    {
        if (paths.FirstOrDefault(path => !File.Exists(path)) is { } missing) return session.BadInput($"không có tệp {missing}.");
        if (isDryRun) return CheckCommand.Run(session, paths);

        var issues = new IssuePrinter(session);
        var desk = session.Get<SubmissionDesk>();
        Action<TakenFile>? onTaken = session.IsJson ? null : issues.Print;
        var printer = new BuildPrinter(session.Out);
        var outcome = await desk.TakeAsync(Read(session, paths), SubmissionSource.Cli, Access.House, onTaken, session.IsJson ? null : printer, stop);

        if (session.IsJson) session.PrintJson(IngestView.Of(outcome));
        else
        {
            session.Out.WriteLine(HostTexts.Taken(outcome.Taken));
            if (outcome.Build is { } build) printer.Ended(session, build);
        }
        if (outcome.Build is { IsPromoted: false } || outcome.Taken.Any(taken => taken.Status == SubmissionStatus.Received)) return ExitCode.Failed;
        return outcome.Taken.Any(taken => taken.Status == SubmissionStatus.Rejected) ? ExitCode.BadInput : ExitCode.Done;
    }

    /// <summary>Files one at a time, as they are taken: two hundred of them need not stand in memory together.</summary>
    public static IEnumerable<SubmissionFile> Read(CliSession session, IEnumerable<string> paths)
    {
        var clock = session.Get<VietnamClock>();
        foreach (var path in paths)
        {
            using var stream = File.OpenRead(path);
            yield return new SubmissionFile(UploadedFile.NameOf(path), UploadLimit.Read(stream), clock.UtcNow, Environment.UserName);
        }
    }
}
