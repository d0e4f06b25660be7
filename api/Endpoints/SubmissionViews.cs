using OcopAnalytics.Api.Operations;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>An attempt as the API shows it. Times are UTC.</summary>
public sealed record SubmissionSummary(
    long Id, string SubmissionId, string FileName, long FileSize, string? UnitCode, string? UnitName, string? PeriodCode,
    DateTime ReceivedAt, string SubmittedBy, string Source, string Status, int ErrorCount, int WarningCount, long RowCount, string? BuildId)
{
    public static SubmissionSummary Of(SubmissionAttempt row) => new(
        row.Id, row.SubmissionId, row.FileName, row.FileSize, row.UnitCode, row.UnitName, row.PeriodCode,
        row.ReceivedAt, row.SubmittedBy, row.Source, row.Status, row.ErrorCount, row.WarningCount, row.RowCount, row.BuildId);
}

/// <summary>A page of attempts and how many there are in all.</summary>
public sealed record SubmissionList(long TotalCount, IReadOnlyList<SubmissionSummary> Submissions);

/// <summary>Something wrong with a submission: where, what was found, and the sentence for its sender.</summary>
public sealed record IssueView(string Code, string Severity, string? Sheet, string? Cell, string? Column, string? Found, string MessageVi);

/// <summary>An attempt with its issues; at most a thousand of them are kept, the counts are of all.</summary>
public sealed record SubmissionDetail(SubmissionSummary Submission, IReadOnlyList<IssueView> Issues)
{
    public static SubmissionDetail Of(SubmissionAttempt row) => new(SubmissionSummary.Of(row),
        [.. row.Issues.Select(issue => new IssueView(issue.Code, issue.Severity, issue.Sheet, issue.Cell, issue.ColumnName, issue.Found, issue.MessageVi))]);
}
