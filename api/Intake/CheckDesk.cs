using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
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
        AnnotatedWorkbook.Write(content, new AnnotatedFile(attempt.FileName, attempt.UnitName, attempt.PeriodCode),
            [.. attempt.Issues.Select(Told)], IntakeRules.Find), stop);

    public static byte[] Annotate(SubmissionFile file, IntakeResult result) => AnnotatedWorkbook.Write(
        file.Content, new AnnotatedFile(file.FileName, result.Header?.UnitNameVi, result.Header?.PeriodCode), result.Issues, IntakeRules.Find);

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
        issue.Sheet, issue.Cell, issue.ColumnName, issue.Found, issue.MessageVi);

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
