using OcopAnalytics.Api.Endpoints;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Api.Cli;

/// <summary>Prints what became of each file and every issue under it.</summary>
public sealed class IssuePrinter(CliSession session)
{
    private const int Printed = 50;

    public void Print(TakenFile taken)
    {
        var rows = taken.Outcome is { RowCount: > 0 } outcome ? $" ({HostTexts.Count(outcome.RowCount)} dòng)" : string.Empty;
        session.Out.WriteLine($"{taken.FileName}: {HostTexts.StatusVi(taken.Status)}{rows}");
        if (taken.FailureVi is { } failure) session.Out.WriteLine($"  {failure}");
        Print(taken.Outcome?.Issues ?? []);
    }

    public void Print(IReadOnlyList<Issue> issues)
    {
        // Errors first: they are what keeps the file out.
        foreach (var issue in issues.OrderByDescending(issue => issue.Severity).Take(Printed))
        {
            session.Out.WriteLine($"  {(issue.Severity == IssueSeverity.Error ? "Lỗi" : "Cảnh báo")}: {Where(issue)}{issue.MessageVi}");
        }
        if (issues.Count > Printed) session.Out.WriteLine($"  … và {HostTexts.Count(issues.Count - Printed)} lỗi, cảnh báo khác; dùng --json để xem đủ.");
    }

    // In a text file or JSON the address names the file as well.
    private static string Where(Issue issue) => issue switch
    {
        { Sheet: null } => string.Empty,
        { Cell: null } => $"[{issue.Sheet}] ",
        _ when issue.Cell.StartsWith(issue.Sheet, StringComparison.Ordinal) => $"[{issue.Cell}] ",
        _ => $"[{issue.Sheet}!{issue.Cell}] ",
    };
}

/// <summary>What an ingest or a check came to, as JSON.</summary>
public sealed record IngestView(IReadOnlyList<FileView> Files, string? BuildId, bool? IsPromoted)
{
    public static IngestView Of(DeskOutcome outcome) => new(
        [.. outcome.Taken.Select(taken => new FileView(taken.FileName, taken.Status, taken.Outcome?.SubmissionId, taken.Outcome?.Header?.UnitCode,
            taken.Outcome?.Header?.PeriodCode, taken.Outcome?.RowCount ?? 0, taken.FailureVi, FileView.View(taken.Outcome?.Issues ?? [])))],
        outcome.Build?.BuildId, outcome.Build?.IsPromoted);
}

/// <summary>One file: what became of it and its issues.</summary>
public sealed record FileView(
    string FileName, string Status, string? SubmissionId, string? UnitCode, string? PeriodCode, long RowCount, string? FailureVi, IReadOnlyList<IssueView> Issues)
{
    public static IReadOnlyList<IssueView> View(IReadOnlyList<Issue> issues) => [.. issues.Select(IssueView.Of)];
}
