using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Api.Operations;

/// <summary>A page of attempts, newest first, and how many there are in all.</summary>
public sealed record AttemptPage(long TotalCount, IReadOnlyList<SubmissionAttempt> Attempts);

/// <summary>The log of everything that was handed in.</summary>
public sealed class SubmissionLog(OperationsStore store, VietnamClock clock)
{
    /// <summary>Notes what became of a file; without an outcome it was received but could not be decided on.</summary>
    public async Task<long> RecordAsync(
        SubmissionFile file, string contentHash, string source, Access by, IngestOutcome? outcome, CancellationToken stop)
    {
        var issues = outcome?.Issues ?? [];
        var attempt = new SubmissionAttempt
        {
            SubmissionId = contentHash[..16],
            ContentHash = contentHash,
            FileName = file.FileName,
            FileSize = file.Content.Length,
            UnitCode = outcome?.Header?.UnitCode,
            UnitName = outcome?.Header?.UnitNameVi,
            PeriodCode = outcome?.Header?.PeriodCode,
            ReceivedAt = clock.UtcNow.UtcDateTime,
            SubmittedBy = file.SubmittedBy,
            UserId = by.UserId,
            Source = source,
            Status = StatusOf(outcome),
            ErrorCount = issues.Count(issue => issue.Severity == IssueSeverity.Error),
            WarningCount = issues.Count(issue => issue.Severity == IssueSeverity.Warning),
            RowCount = outcome?.RowCount ?? 0,
            Issues = [.. issues.Take(SubmissionIssue.KeptPerAttempt).Select(Kept)],
        };

        await using var database = await store.OpenAsync(stop);
        database.Attempts.Add(attempt);
        await database.SaveChangesAsync(stop);
        await ReplaceOlderAsync(database, attempt, attempt.Status, stop);
        return attempt.Id;
    }

    /// <summary>What waits or counts of the same unit and period gives way to what comes after it.</summary>
    public static async Task ReplaceOlderAsync(OperationsDb database, SubmissionAttempt attempt, string status, CancellationToken stop)
    {
        if (status is not (SubmissionStatus.Waiting or SubmissionStatus.Accepted)) return;
        await database.Attempts
            .Where(older => older.Id < attempt.Id && older.UnitCode == attempt.UnitCode && older.PeriodCode == attempt.PeriodCode
                && (older.Status == SubmissionStatus.Waiting || (status == SubmissionStatus.Accepted && older.Status == SubmissionStatus.Accepted)))
            .ExecuteUpdateAsync(set => set.SetProperty(older => older.Status, SubmissionStatus.Replaced), stop);
    }

    /// <summary>What came under the same code for the same half-year or one before and was accepted, the last half-year and the newest first.</summary>
    public async Task<IReadOnlyList<SubmissionAttempt>> AcceptedBeforeAsync(SubmissionAttempt attempt, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        return await database.Attempts.AsNoTracking()
            .Where(older => older.Id < attempt.Id && older.UnitCode == attempt.UnitCode && string.Compare(older.PeriodCode, attempt.PeriodCode) <= 0 && older.ContentHash != attempt.ContentHash
                && (older.Status == SubmissionStatus.Accepted || (older.Status == SubmissionStatus.Replaced && older.BuildId != null)))
            .OrderByDescending(older => older.PeriodCode).ThenByDescending(older => older.Id).ToListAsync(stop);
    }

    /// <summary>Accepted files that no promoted build shows yet: the sign that a build is owed.</summary>
    public async Task<bool> HasUnbuiltAsync(CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        return await Unbuilt(database).AnyAsync(stop);
    }

    /// <summary>A promoted build shows everything accepted before it.</summary>
    public async Task MarkBuiltAsync(string buildId, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        await Unbuilt(database).ExecuteUpdateAsync(set => set.SetProperty(attempt => attempt.BuildId, buildId), stop);
    }

    /// <summary>Newest first. Status is one of <see cref="SubmissionStatus"/>, or nothing for all.</summary>
    public async Task<AttemptPage> PageAsync(
        Access reader, string? status, string? unitCode, string? periodCode, int offset, int limit, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var attempts = Seen(database, reader)
            .Where(attempt => (status == null || attempt.Status == status)
                && (unitCode == null || attempt.UnitCode == unitCode)
                && (periodCode == null || attempt.PeriodCode == periodCode));
        var total = await attempts.LongCountAsync(stop);
        // What waits is a queue: oldest first.
        var ordered = status == SubmissionStatus.Waiting ? attempts.OrderBy(attempt => attempt.Id) : attempts.OrderByDescending(attempt => attempt.Id);
        return new AttemptPage(total, await ordered.Skip(offset).Take(limit).ToListAsync(stop));
    }

    /// <summary>An attempt with its issues in the order they were found.</summary>
    public async Task<SubmissionAttempt?> FindAsync(long attemptId, Access reader, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        return await Seen(database, reader).Include(attempt => attempt.Remarks).Include(attempt => attempt.Issues.OrderBy(issue => issue.Ordinal))
            .FirstOrDefaultAsync(attempt => attempt.Id == attemptId, stop);
    }

    /// <summary>The newest attempt that handed in a certain file.</summary>
    public async Task<SubmissionAttempt?> FindAsync(string submissionId, Access reader, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        return await Seen(database, reader).Include(attempt => attempt.Issues.OrderBy(issue => issue.Ordinal))
            .OrderByDescending(attempt => attempt.Id).FirstOrDefaultAsync(attempt => attempt.SubmissionId == submissionId, stop);
    }

    /// <summary>How many attempts there are of each status.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync(CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        return await database.Attempts.GroupBy(attempt => attempt.Status)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, stop);
    }

    /// <summary>What a reader may see: what his units handed in, and what he handed in himself. To him the rest does not exist.</summary>
    private static IQueryable<SubmissionAttempt> Seen(OperationsDb database, Access reader)
    {
        var attempts = database.Attempts.AsNoTracking();
        if (reader.Units.IsAll) return attempts;
        List<string> codes = [.. reader.Units.Codes!];
        return attempts.Where(attempt => (attempt.UnitCode != null && codes.Contains(attempt.UnitCode)) || (reader.UserId != null && attempt.UserId == reader.UserId));
    }

    private static IQueryable<SubmissionAttempt> Unbuilt(OperationsDb database) =>
        database.Attempts.Where(attempt => attempt.Status == SubmissionStatus.Accepted && attempt.BuildId == null);

    public static string StatusOf(IngestOutcome? outcome) => outcome?.Status switch
    {
        IngestStatus.Accepted => SubmissionStatus.Accepted,
        IngestStatus.Rejected => SubmissionStatus.Rejected,
        IngestStatus.AlreadyAccepted => SubmissionStatus.AlreadyAccepted,
        IngestStatus.Waiting => SubmissionStatus.Waiting,
        _ => SubmissionStatus.Received,
    };

    private static SubmissionIssue Kept(Issue issue, int index) => new()
    {
        Ordinal = index + 1,
        Code = issue.Code,
        Severity = issue.Severity == IssueSeverity.Error ? "error" : "warning",
        Sheet = issue.Sheet,
        Cell = issue.Cell,
        ColumnName = issue.Column,
        Found = issue.Found,
        MessageVi = issue.MessageVi,
        MessageEn = issue.MessageEn,
    };
}
