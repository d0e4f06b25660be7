using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Review;

/// <summary>
/// The path of a submission after the checks: what a unit hands in waits until somebody else accepts or returns it; until
/// then its sender may withdraw it. Each step is one line of the audit log, written together with it.
/// </summary>
public sealed class ReviewDesk(
    SubmissionLog log, SubmissionDesk desk, SubmissionIngest ingest, AuditLog audit, DataFolder folder, PlaceBook places, VietnamClock clock)
{
    public const int LongestRemark = 2_000;

    /// <summary>Takes a waiting submission into the archive and builds; the key of what is wrong, or nothing.</summary>
    public async Task<string?> AcceptAsync(long attemptId, Access by, CancellationToken stop)
    {
        var (attempt, wrong) = await WaitingAsync(attemptId, by, stop);
        if (attempt is null) return wrong;
        var content = await File.ReadAllBytesAsync(PathOf(attempt), stop);
        var file = new SubmissionFile(attempt.FileName, content, new DateTimeOffset(attempt.ReceivedAt, TimeSpan.Zero), attempt.SubmittedBy);
        var outcome = await desk.DecideAsync(() => TakeAsync(attempt, file, by, stop), stop);
        // The archive may have changed since the file was checked: then it is returned after all.
        return outcome.Status == IngestStatus.Rejected ? "review.rejected_now" : null;
    }

    /// <summary>Decision, rows and line of the log together: whoever decides at the same moment waits for the store and finds it decided.</summary>
    private async Task<IngestOutcome> TakeAsync(SubmissionAttempt attempt, SubmissionFile file, Access by, CancellationToken stop)
    {
        IngestOutcome outcome = null!;
        await audit.AppendAsync(async database =>
        {
            await DecideAsync(database, attempt, SubmissionStatus.Accepted, null, by, stop);
            outcome = ingest.Take(file);
            if (outcome.Status == IngestStatus.Rejected) await SetStatusAsync(database, attempt, SubmissionStatus.Rejected, stop);
            else await SubmissionLog.ReplaceOlderAsync(database, attempt, SubmissionStatus.Accepted, stop);
            var isTaken = outcome.Status != IngestStatus.Rejected;
            return new AuditLine(by.Name, isTaken ? AuditAction.SubmissionAccepted : AuditAction.SubmissionReturned, SubjectOf(attempt),
                new { attempt.Status }, new { Status = isTaken ? SubmissionStatus.Accepted : SubmissionStatus.Rejected, Issues = outcome.Issues.Count });
        }, stop);
        return outcome;
    }

    /// <summary>Gives a waiting submission back to its sender with the reasons.</summary>
    public async Task<string?> ReturnAsync(long attemptId, string? remark, IReadOnlyList<SubmissionRemark> rows, Access by, CancellationToken stop)
    {
        var clean = (remark ?? string.Empty).Trim();
        if (clean.Length is 0 or > LongestRemark || rows.Any(row => row.Remark.Length > LongestRemark)) return "review.remark_wrong";
        var (attempt, wrong) = await WaitingAsync(attemptId, by, stop);
        if (attempt is null) return wrong;
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.SubmissionReturned, SubjectOf(attempt), new { attempt.Status },
            new { Status = SubmissionStatus.Returned, Remark = clean, RowRemarks = rows.Count }), stop, async database =>
            {
                await DecideAsync(database, attempt, SubmissionStatus.Returned, clean, by, stop);
                database.Remarks.AddRange(rows);
            });
        return null;
    }

    /// <summary>Its sender takes a submission back that nobody has decided on yet.</summary>
    public async Task<string?> WithdrawAsync(long attemptId, Access by, CancellationToken stop)
    {
        var attempt = await log.FindAsync(attemptId, by, stop);
        if (attempt is null || attempt.UserId is null || attempt.UserId != by.UserId) return "review.not_yours";
        if (attempt.Status != SubmissionStatus.Waiting) return "review.not_waiting";
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.SubmissionWithdrawn, SubjectOf(attempt), new { attempt.Status }, new { Status = SubmissionStatus.Withdrawn }),
            stop, database => DecideAsync(database, attempt, SubmissionStatus.Withdrawn, null, by, stop));
        return null;
    }

    /// <summary>The submission against what its unit handed in last for the same half-year or one before; nothing when there is none to compare with.</summary>
    public async Task<(SubmissionAttempt? Before, IReadOnlyList<ComparedSheet> Sheets)> CompareAsync(SubmissionAttempt attempt, CancellationToken stop)
    {
        // A code may have been another place's before: 82 was Tiền Giang until 30/6/2025 and is Đồng Tháp since.
        var unit = UnitOf(attempt);
        var before = (await log.AcceptedBeforeAsync(attempt, stop)).FirstOrDefault(older => UnitOf(older) == unit);
        if (folder.KeptFile(attempt.ContentHash) is null) return (null, []);
        var now = await RowsAsync(attempt, stop);
        if (before is null || folder.KeptFile(before.ContentHash) is null) return (null, Comparison.Of(now, now));
        var old = await RowsAsync(before, stop);
        // What happened within another period is not gone because this one tells of its own: only standing lists go on.
        var isSamePeriod = before.PeriodCode == attempt.PeriodCode;
        return (before, Comparison.Of(now, isSamePeriod ? old : old.Where(sheet => KnownUnitData.StandingLists.Any(list => list.Key == sheet.Key)).ToDictionary()));
    }

    private string? UnitOf(SubmissionAttempt attempt) => attempt.UnitCode is { } code && attempt.PeriodCode is { } written && ReportingPeriod.TryParse(written, out var period)
        ? places.ReportingUnit(code, period)?.PlaceId : null;

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<Model.Intake.SourceRow>>> RowsAsync(SubmissionAttempt attempt, CancellationToken stop)
    {
        var content = await File.ReadAllBytesAsync(PathOf(attempt), stop);
        return ingest.Check(new SubmissionFile(attempt.FileName, content, clock.UtcNow, attempt.SubmittedBy)).RowsBySheetKey;
    }

    private async Task<(SubmissionAttempt? Attempt, string? ProblemKey)> WaitingAsync(long attemptId, Access by, CancellationToken stop)
    {
        var attempt = await log.FindAsync(attemptId, by, stop);
        if (attempt is null || !by.May(Right.Review)) return (null, "error.not_found");
        if (attempt.Status != SubmissionStatus.Waiting) return (null, "review.not_waiting");
        // Four eyes: nobody accepts what he handed in himself.
        return attempt.UserId == by.UserId ? (null, "review.own") : (attempt, null);
    }

    private async Task DecideAsync(OperationsDb database, SubmissionAttempt attempt, string status, string? remark, Access by, CancellationToken stop)
    {
        var now = clock.UtcNow.UtcDateTime;
        var decided = await database.Attempts.Where(row => row.Id == attempt.Id && row.Status == SubmissionStatus.Waiting).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Status, status).SetProperty(row => row.ReviewedBy, by.Name).SetProperty(row => row.ReviewedAt, now)
            .SetProperty(row => row.ReviewRemark, remark), stop);
        if (decided == 0) throw new DbUpdateConcurrencyException($"Submission {attempt.Id} was decided on by somebody else.");
    }

    private static Task SetStatusAsync(OperationsDb database, SubmissionAttempt attempt, string status, CancellationToken stop) =>
        database.Attempts.Where(row => row.Id == attempt.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, status), stop);

    // A workbook, JSON or a zip: whatever was handed in.
    private string PathOf(SubmissionAttempt attempt) => folder.KeptFile(attempt.ContentHash) ?? folder.SubmissionFile(attempt.ContentHash);

    private static string SubjectOf(SubmissionAttempt attempt) => $"submission:{attempt.Id}";
}
