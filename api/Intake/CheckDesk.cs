using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Intake.Rules;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Excel.Annotated;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>
/// Checks files for anyone who asks, and gives the answer back inside the workbook. Writes nothing. Few at a time: a large
/// workbook takes memory while it is read.
/// </summary>
public sealed class CheckDesk(SubmissionIngest ingest, CalendarDesk calendars, DeskRules rules)
{
    private const int MostAtOnce = 2;

    private readonly SemaphoreSlim turns = new(MostAtOnce, MostAtOnce);

    public async Task<IntakeResult> CheckAsync(SubmissionFile file, Access by, CancellationToken stop)
    {
        var periods = await calendars.ReadAsync(stop);
        return await InTurnAsync(() => Check(file, by, periods), stop);
    }

    /// <summary>The result of a check and the annotated copy of the workbook.</summary>
    public async Task<(IntakeResult Result, byte[] Copy)> AnnotateAsync(SubmissionFile file, Access by, CancellationToken stop)
    {
        var periods = await calendars.ReadAsync(stop);
        return await InTurnAsync(() =>
        {
            var result = Check(file, by, periods);
            return (result, Annotate(file, result));
        }, stop);
    }

    /// <summary>The annotated copy of a file that was handed in before, with what its sender was told then.</summary>
    public Task<byte[]> AnnotateAsync(SubmissionAttempt attempt, byte[] content, CancellationToken stop) => InTurnAsync(() =>
        Annotate(content, new AnnotatedFile(attempt.FileName, attempt.UnitName, attempt.PeriodCode), [.. attempt.Issues.Select(Told)]), stop);

    public static byte[] Annotate(SubmissionFile file, IntakeResult result) =>
        Annotate(file.Content, new AnnotatedFile(file.FileName, result.Header?.UnitNameVi, result.Header?.PeriodCode), result.Issues);

    // CSV and JSON are shown as the sheets they are; a workbook that came with a profile is copied as it is.
    private static byte[] Annotate(ReadOnlyMemory<byte> content, AnnotatedFile file, IReadOnlyList<Issue> issues)
    {
        // What was not fit to be read is not opened here either.
        if (issues.Any(issue => issue.Code.StartsWith("file_", StringComparison.Ordinal))) return AnnotatedWorkbook.Write(content, file, issues, IntakeRules.Find);
        var form = AnswerForm.Of(content, file.FileName, issues);
        if (form.Workbook is { } workbook) return AnnotatedWorkbook.Write(workbook, file, issues, IntakeRules.Find);
        var (shown, names) = ShownWorkbook.Write([.. form.Tables.Select(table => new ShownSheet(table.Name.TrimStart('$', '.'), table.HeaderRow, table.Rows))]);
        var nameOf = form.Tables.Select((table, index) => (table.Name, Shown: names[index])).ToDictionary(one => one.Name, one => one.Shown, StringComparer.Ordinal);
        return AnnotatedWorkbook.Write(shown, file with { IsShownOnly = true },
            [.. form.Issues.Select(issue => issue.Sheet is { } sheet && nameOf.TryGetValue(sheet, out var name) ? issue with { Sheet = name } : issue)], IntakeRules.Find);
    }

    /// <summary>Name of the copy of a file; always a workbook, whatever the file was.</summary>
    public static string CopyName(string fileName) => $"loi-{Path.GetFileNameWithoutExtension(fileName)}.xlsx";

    // What a workbook says against what is known of a unit is that unit's own: everybody else has it checked by itself.
    private IntakeResult Check(SubmissionFile file, Access by, PeriodRules periods)
    {
        var result = ingest.Check(file);
        if (result.Header is not { } header) return result;
        return by.Units.Covers(header.UnitCode) ? Door.Closed(result, header, file, periods) : ingest.Check(file, isAgainstKnown: false);
    }

    private static Issue Told(SubmissionIssue issue) => new(issue.Code, issue.Severity == "error" ? IssueSeverity.Error : IssueSeverity.Warning,
        issue.Sheet, issue.Cell, issue.ColumnName, issue.Found, issue.MessageVi, issue.MessageEn ?? issue.MessageVi);

    private async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken stop)
    {
        if (!await turns.WaitAsync(rules.Patience, stop)) throw new WriterBusyException();
        try
        {
            return await Task.Run(work, stop);
        }
        finally
        {
            turns.Release();
        }
    }
}
