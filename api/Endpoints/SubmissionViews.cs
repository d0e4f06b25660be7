using OcopAnalytics.Api.Components;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>An attempt as the API shows it. Times are UTC.</summary>
public sealed record SubmissionSummary(
    long Id, string SubmissionId, string FileName, long FileSize, string? UnitCode, string? UnitName, string? PeriodCode,
    DateTime ReceivedAt, string SubmittedBy, string Source, string Status, int ErrorCount, int WarningCount, long RowCount, string? BuildId,
    string? ReviewedBy, DateTime? ReviewedAt, string? ReviewRemark)
{
    public static SubmissionSummary Of(SubmissionAttempt row) => new(
        row.Id, row.SubmissionId, row.FileName, row.FileSize, row.UnitCode, row.UnitName, row.PeriodCode,
        row.ReceivedAt, row.SubmittedBy, row.Source, row.Status, row.ErrorCount, row.WarningCount, row.RowCount, row.BuildId,
        row.ReviewedBy, row.ReviewedAt, row.ReviewRemark);
}

/// <summary>A page of attempts and how many there are in all.</summary>
public sealed record SubmissionList(long TotalCount, IReadOnlyList<SubmissionSummary> Submissions);

/// <summary>Something wrong with a submission: where, what was found, and the sentence for its sender.</summary>
/// <param name="MessageEn">The same in English; nothing for issues of before it was kept.</param>
/// <param name="RuleUrl">The rule that was broken, with an example and why.</param>
public sealed record IssueView(
    string Code, string Severity, string? Sheet, string? Cell, string? Column, string? Found, string MessageVi, string? MessageEn, string? RuleUrl)
{
    public static IssueView Of(Issue issue) => new(issue.Code, issue.Severity == IssueSeverity.Error ? "error" : "warning",
        issue.Sheet, issue.Cell, issue.Column, issue.Found, issue.MessageVi, issue.MessageEn, PageLinks.Rule(Language.Vietnamese, issue.Code));

    public static IssueView Of(SubmissionIssue issue) => new(issue.Code, issue.Severity, issue.Sheet, issue.Cell, issue.ColumnName,
        issue.Found, issue.MessageVi, issue.MessageEn, PageLinks.Rule(Language.Vietnamese, issue.Code));
}

/// <summary>An attempt with its issues: at most a thousand, and a closing one that counts the rest.</summary>
public sealed record SubmissionDetail(SubmissionSummary Submission, IReadOnlyList<IssueView> Issues)
{
    public static SubmissionDetail Of(SubmissionAttempt row) => new(SubmissionSummary.Of(row),
        [.. row.Issues.Select(IssueView.Of)]);
}
