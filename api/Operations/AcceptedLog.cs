using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Operations;

/// <summary>
/// What the operational store tells of what was accepted, for a house whose archive was lost before it kept a register: the
/// times are those of the log, some moments off those of the archive.
/// </summary>
public sealed class AcceptedLog(OperationsStore store, PlaceBook places)
{
    // A merge is noted in the log once its build is done, in whole milliseconds.
    private static readonly TimeSpan LongestBuild = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Rounding = TimeSpan.FromMilliseconds(1);

    /// <summary>Only what is not known otherwise.</summary>
    public async Task<ArchiveFacts> BesidesAsync(ArchiveFacts known, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        // What was replaced while it waited was never accepted.
        var attempts = await database.Attempts.AsNoTracking()
            .Where(row => row.Status == SubmissionStatus.Accepted || (row.Status == SubmissionStatus.Replaced && (row.UserId == null || row.ReviewedBy != null)))
            .OrderBy(row => row.Id).ToListAsync(stop);
        var proposals = await database.Proposals.AsNoTracking()
            .Where(row => row.Status == ProposalStatus.InForce || row.Status == ProposalStatus.Withdrawn || (row.Status == ProposalStatus.TrialFailed && row.WithdrawnAt != null))
            .OrderBy(row => row.Id).ToListAsync(stop);
        var merges = await database.AuditEntries.AsNoTracking()
            .Where(row => row.Action == AuditAction.CodesMerged || row.Action == AuditAction.CodesParted).OrderBy(row => row.Id).ToListAsync(stop);
        var files = known.Submissions.Select(one => one.ContentHash).ToHashSet(StringComparer.Ordinal);
        var editions = known.Editions.Select(one => one.EditionId).ToHashSet(StringComparer.Ordinal);
        var withdrawn = known.Withdrawals.Select(one => one.EditionId).ToHashSet(StringComparer.Ordinal);
        return new ArchiveFacts(
            [.. attempts.Where(row => !files.Contains(row.ContentHash)).Select(Submission).OfType<RawSubmission>()],
            [.. proposals.Where(row => !editions.Contains(row.EditionId)).Select(Edition)],
            [.. proposals.Where(row => row.WithdrawnAt is not null && !withdrawn.Contains(row.EditionId)).Select(row => new ProgrammeWithdrawal(row.EditionId, Utc(row.WithdrawnAt!.Value), row.WithdrawnBy!))],
            [.. merges.Select(Merge).Where(one => !known.Merges.Any(other => (other.Kind, other.Code, other.IntoCode) == (one.Kind, one.Code, one.IntoCode)
                && one.DecidedAt - other.DecidedAt > -Rounding && one.DecidedAt - other.DecidedAt < LongestBuild))]);
    }

    private RawSubmission? Submission(SubmissionAttempt row) =>
        row.UnitCode is { } unit && ReportingPeriod.TryParse(row.PeriodCode, out var period) && places.ReportingUnit(unit, period) is { } place
            ? new RawSubmission(row.SubmissionId, row.ContentHash, row.FileName, row.FileSize, SubmissionTemplate.Version, place.PlaceId, unit, period.Code,
                Utc(row.ReceivedAt), Utc(row.ReviewedAt ?? row.ReceivedAt), row.SubmittedBy)
            : null;

    private static ProgrammeEdition Edition(ProgrammeProposal row) => new(
        row.EditionId, row.ContentHash, row.FileName, row.ProgrammeCode!, row.Decision!, row.EffectiveFrom!.Value, Utc(row.DecidedAt!.Value), row.DecidedBy!, []);

    private static MergeDecision Merge(AuditEntry row)
    {
        var after = JsonDocument.Parse(row.After!).RootElement;
        var (kind, code) = (row.Subject[..row.Subject.IndexOf(':', StringComparison.Ordinal)], row.Subject[(row.Subject.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        return new MergeDecision(kind, code, after.GetProperty("into_code").GetString()!, after.GetProperty("reason").GetString()!, row.Actor, Utc(row.At));
    }

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
