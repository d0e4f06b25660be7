using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Api.Quality;

/// <summary>How often one rule is broken in the newest workbook of a unit and half-year.</summary>
/// <param name="Severity">error or warning.</param>
/// <param name="Status">What became of the workbook, see <see cref="SubmissionStatus"/>.</param>
public sealed record OpenIssue(long AttemptId, string UnitCode, string? UnitName, string PeriodCode, string Status, string Code, string Severity, int Count);

/// <summary>
/// The issues that are open: those of the newest workbook that each unit handed in for each half-year. Handed in again
/// without them, they are gone; nobody ticks them off.
/// </summary>
public sealed class OpenIssues(OperationsStore store)
{
    private static readonly string[] standing = [SubmissionStatus.Accepted, SubmissionStatus.Waiting, SubmissionStatus.Returned, SubmissionStatus.Rejected];

    // Turned away at the door: the workbook itself may be right.
    private static readonly string[] doorIssues = [IssueCode.UnitNotSenders, IssueCode.PeriodClosed];

    /// <param name="code">Of one rule, or nothing for all.</param>
    /// <param name="unitCode">Of one unit, or nothing for all that the reader may see.</param>
    public async Task<IReadOnlyList<OpenIssue>> ReadAsync(Access reader, string? code, string? unitCode, string? periodCode, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var newest = database.Attempts
            .Where(attempt => attempt.UnitCode != null && attempt.PeriodCode != null && standing.Contains(attempt.Status)
                && (unitCode == null || attempt.UnitCode == unitCode) && (periodCode == null || attempt.PeriodCode == periodCode)
                && !attempt.Issues.Any(issue => doorIssues.Contains(issue.Code)))
            .GroupBy(attempt => new { attempt.UnitCode, attempt.PeriodCode }).Select(group => group.Max(attempt => attempt.Id));
        var counted = await database.Issues.Where(issue => newest.Contains(issue.AttemptId) && (code == null || issue.Code == code))
            .GroupBy(issue => new { issue.AttemptId, issue.Code, issue.Severity })
            .Select(group => new { group.Key.AttemptId, group.Key.Code, group.Key.Severity, Count = group.Count() }).ToListAsync(stop);
        var ids = counted.Select(row => row.AttemptId).Distinct().ToList();
        var attempts = await database.Attempts.AsNoTracking().Where(attempt => ids.Contains(attempt.Id))
            .Select(attempt => new { attempt.Id, attempt.UnitCode, attempt.UnitName, attempt.PeriodCode, attempt.Status }).ToDictionaryAsync(attempt => attempt.Id, stop);
        return [.. from row in counted
            let attempt = attempts[row.AttemptId]
            where reader.Units.Covers(attempt.UnitCode)
            orderby row.Severity, row.Count descending, row.Code, attempt.UnitCode
            select new OpenIssue(row.AttemptId, attempt.UnitCode!, attempt.UnitName, attempt.PeriodCode!, attempt.Status, row.Code, row.Severity, row.Count)];
    }
}
