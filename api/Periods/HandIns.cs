using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Api.Periods;

/// <summary>What the log of submissions knows of a unit and a half-year beside what a build shows. Times are UTC.</summary>
/// <param name="AcceptedAt">When the first that was accepted came in; a build may not show it yet.</param>
/// <param name="NewestStatus">waiting or returned when that is how the newest one stands that could count.</param>
public sealed record HandIn(long AttemptId, DateTime? AcceptedAt, string? NewestStatus, DateTime ReceivedAt);

/// <summary>Reads the log of submissions, half-year by half-year.</summary>
public sealed class HandIns(OperationsStore store)
{
    private static readonly string[] considered =
        [SubmissionStatus.Accepted, SubmissionStatus.Replaced, SubmissionStatus.Waiting, SubmissionStatus.Returned, SubmissionStatus.Rejected];

    // Turned away at the door: it was another's to hand in, or came after the last day.
    private static readonly string[] doorIssues = [IssueCode.UnitNotSenders, IssueCode.PeriodClosed];

    /// <summary>By unit code and half-year, between two half-years (both inclusive).</summary>
    public async Task<IReadOnlyDictionary<(string UnitCode, string PeriodCode), HandIn>> ReadAsync(string firstPeriod, string lastPeriod, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var attempts = await database.Attempts.AsNoTracking()
            .Where(attempt => attempt.UnitCode != null && attempt.PeriodCode != null && considered.Contains(attempt.Status)
                && attempt.PeriodCode.CompareTo(firstPeriod) >= 0 && attempt.PeriodCode.CompareTo(lastPeriod) <= 0
                && !attempt.Issues.Any(issue => doorIssues.Contains(issue.Code)))
            .OrderBy(attempt => attempt.Id)
            .Select(attempt => new { attempt.Id, attempt.UnitCode, attempt.PeriodCode, attempt.ReceivedAt, attempt.Status, IsBuilt = attempt.BuildId != null })
            .ToListAsync(stop);
        return attempts.GroupBy(attempt => (attempt.UnitCode!, attempt.PeriodCode!)).ToDictionary(group => group.Key, group =>
        {
            var newest = group.Last();
            DateTime? accepted = group.Where(one => one.Status == SubmissionStatus.Accepted || (one.Status == SubmissionStatus.Replaced && one.IsBuilt))
                .Select(one => (DateTime?)one.ReceivedAt).Min();
            return new HandIn(newest.Id, accepted, newest.Status switch
            {
                SubmissionStatus.Waiting => CompletenessStatus.Waiting,
                SubmissionStatus.Returned or SubmissionStatus.Rejected => CompletenessStatus.Returned,
                _ => null,
            }, newest.ReceivedAt);
        });
    }
}
