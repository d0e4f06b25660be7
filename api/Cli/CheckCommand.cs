using System.CommandLine;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Cli;

/// <summary>check: a workbook read and checked, nothing kept.</summary>
public static class CheckCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp theo biểu mẫu: .xlsx, .json, .zip hoặc thư mục các tệp CSV / Workbook, JSON, zipped CSV, or a folder of CSV files" };
        var annotated = new Option<string?>("--annotated")
        {
            Description = "Ghi bản sao có ghi chú lỗi vào tệp này / Write the annotated copy to this file", HelpName = "OUT.xlsx",
        };
        return new Command("check", "Kiểm tra một tệp, không nạp / Check a workbook, take nothing in") { file, annotated, options.Profile, options.ForUnit, options.ForPeriod, options.Json }
            .Runs(options, adjust, async (session, stop) =>
                session.Parsed.GetRequiredValue(file) is var path && IngestCommand.Problem(session, [path]) is { } problem
                    ? session.BadInput(problem)
                    : await RunAsync(session, [path], session.Parsed.GetValue(annotated), stop));
    }

    /// <summary>Checks files one by one; bad input when one of them has an error.</summary>
    /// <param name="annotated">Where the annotated copy goes; nothing for none.</param>
    public static async Task<int> RunAsync(CliSession session, IEnumerable<string> paths, string? annotated, CancellationToken stop)
    {
        var desk = session.Get<SubmissionDesk>();
        var printer = new IssuePrinter(session);
        var views = new List<FileView>();
        var hasErrors = false;
        foreach (var file in IngestCommand.Read(session, paths))
        {
            var result = await desk.CheckAsync(file, Access.House, stop);
            hasErrors |= result.HasErrors;
            if (annotated is not null) await File.WriteAllBytesAsync(annotated, CheckDesk.Annotate(file, result), stop);
            var rows = result.RowsBySheetKey.Values.Sum(sheet => (long)sheet.Count);
            views.Add(new FileView(file.FileName, result.HasErrors ? "has_errors" : "good", null, result.Header?.UnitCode,
                result.Header?.PeriodCode, rows, null, FileView.View(result.Issues)));
            if (session.IsJson) continue;
            session.Out.WriteLine(result.HasErrors ? $"{file.FileName}: có lỗi, sẽ không được nạp" : $"{file.FileName}: dùng được ({HostTexts.Count(rows)} dòng)");
            printer.Print(result.Issues);
        }
        if (session.IsJson) session.PrintJson(new IngestView(views, null, null));
        return hasErrors ? ExitCode.BadInput : ExitCode.Done;
    }
}
