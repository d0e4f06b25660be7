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
        var files = new Argument<string[]>("FILE") { Description = "Tệp theo biểu mẫu: .xlsx, .json, .zip hoặc thư mục các tệp CSV / Workbooks, JSON, zipped CSV, or a folder of CSV files", Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Chỉ kiểm tra, không nạp / Check only, take nothing in" };
        return new Command("ingest", "Nạp tệp của đơn vị rồi dựng lại kho / Take in files, then build") { files, dryRun, options.Profile, options.ForUnit, options.ForPeriod, options.Json }
            .Runs(options, adjust, (session, stop) =>
                RunAsync(session, session.Parsed.GetRequiredValue(files), session.Parsed.GetValue(dryRun), stop));
    }

    private static async Task<int> RunAsync(CliSession session, string[] paths, bool isDryRun, CancellationToken stop)
    {
        if (Problem(session, paths) is { } problem) return session.BadInput(problem);
        if (isDryRun) return await CheckCommand.RunAsync(session, paths, null, stop);

        var issues = new IssuePrinter(session);
        var desk = session.Get<SubmissionDesk>();
        Action<TakenFile>? onTaken = session.IsJson ? null : issues.Print;
        var printer = new BuildPrinter(session.Out);
        var outcome = await desk.TakeAsync(Read(session, paths), SubmissionSource.Cli, Access.House, onTaken, session.IsJson ? null : printer, stop);

        if (session.IsJson) session.PrintJson(IngestView.Of(outcome));
        else
        {
            session.Out.WriteLine(HostTexts.Taken(outcome.Taken).Vi);
            if (outcome.Build is { } build) printer.Ended(session, build);
        }
        if (outcome.Build is { IsPromoted: false } || outcome.Taken.Any(taken => taken.Status == SubmissionStatus.Received)) return ExitCode.Failed;
        return outcome.Taken.Any(taken => taken.Status == SubmissionStatus.Rejected) ? ExitCode.BadInput : ExitCode.Done;
    }

    /// <summary>What is not right with the arguments, told before anything is read.</summary>
    public static string? Problem(CliSession session, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path)) return $"không có tệp {path}.";
            if (Directory.Exists(path) && CsvIn(path).Length == 0) return $"thư mục {path} không có tệp CSV.";
        }
        var probe = new SubmissionFile("tep", ReadOnlyMemory<byte>.Empty, default, string.Empty);
        return session.Get<HandedIn>().Assemble([probe], session.Options.Reading(session.Parsed)).Problem?.Vi;
    }

    /// <summary>Files one at a time, as they are taken: two hundred of them need not stand in memory together.</summary>
    public static IEnumerable<SubmissionFile> Read(CliSession session, IEnumerable<string> paths)
    {
        var handedIn = session.Get<HandedIn>();
        var reading = session.Options.Reading(session.Parsed);
        foreach (var path in paths)
        {
            SubmissionFile[] files = Directory.Exists(path) ? [.. CsvIn(path).Select(file => One(session, file))] : [One(session, path)];
            yield return handedIn.Assemble(files, reading).File ?? files[0];
        }
    }

    private static string[] CsvIn(string folder) => Directory.GetFiles(folder, "*.csv");

    private static SubmissionFile One(CliSession session, string path)
    {
        using var stream = File.OpenRead(path);
        return new SubmissionFile(UploadedFile.NameOf(path), UploadLimit.Read(stream), session.Get<VietnamClock>().UtcNow, Environment.UserName);
    }
}
