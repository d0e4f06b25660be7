using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Api.Components.Pages.Submissions;

/// <summary>An issue as a page shows it, whether it was just found or kept from an earlier answer.</summary>
/// <param name="MessageEn">Nothing for an answer of before English was kept.</param>
public sealed record IssueLine(string Code, string Severity, string? Sheet, string? Cell, string MessageVi, string? MessageEn = null)
{
    public static IssueLine Of(Issue issue) => new(issue.Code, issue.Severity == IssueSeverity.Error ? "error" : "warning", issue.Sheet, issue.Cell, issue.MessageVi, issue.MessageEn);

    public static IssueLine Of(SubmissionIssue issue) => new(issue.Code, issue.Severity, issue.Sheet, issue.Cell, issue.MessageVi, issue.MessageEn);
}
