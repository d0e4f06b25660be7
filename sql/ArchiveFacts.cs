using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>An edition of a programme that was taken back.</summary>
public sealed record ProgrammeWithdrawal(string EditionId, DateTimeOffset WithdrawnAt, string WithdrawnBy);

/// <summary>
/// What was decided on and stands in no file that was handed in: which files were accepted and when, which programmes were
/// put in force and taken back, which codes were merged. Each in the order in which it came. With the files themselves it
/// is all that the archive is made of.
/// </summary>
/// <param name="Editions">Without their cells: those are read from the workbook.</param>
public sealed record ArchiveFacts(
    IReadOnlyList<RawSubmission> Submissions,
    IReadOnlyList<ProgrammeEdition> Editions,
    IReadOnlyList<ProgrammeWithdrawal> Withdrawals,
    IReadOnlyList<MergeDecision> Merges)
{
    public static readonly ArchiveFacts None = new([], [], [], []);

    /// <summary>The tables that hold them, and what tells a row of each from the others.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Tables = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["raw_submission"] = ["content_hash"],
        [ProgrammeTables.Edition] = ["edition_id"],
        [ProgrammeTables.Withdrawal] = ["edition_id", "withdrawn_at"],
        [MergeArchive.Table] = ["kind", "code", "into_code", "decided_at"],
    };

    /// <summary>
    /// What is known of what was accepted, from wherever it can still be read: the archive itself, the builds, which have
    /// copies of it, and the register.
    /// </summary>
    public static ArchiveFacts Known(DataFolder folder) =>
        BuildFiles.Ids(folder).Select(id => BuildFiles.Promoted(folder, id)).Prepend(folder.ArchiveFile).Where(File.Exists)
            .Select(path => ArchiveGate.Of(folder).ReadFile(() => TryRead(path)))
            .Append(AcceptanceRegister.Read(folder))
            .Aggregate(None, (known, other) => known.With(other));

    /// <summary>
    /// The same and what another source knows besides. Of what both know, this one's word stands; but a file was accepted
    /// when it first was: one that was taken in again since the archive was lost was not new.
    /// </summary>
    public ArchiveFacts With(ArchiveFacts other) => new(
        [.. Submissions.Concat(other.Submissions).OrderBy(one => one.AcceptedAt).DistinctBy(one => one.ContentHash)],
        [.. Editions.Concat(other.Editions).DistinctBy(one => one.EditionId).OrderBy(one => one.AcceptedAt)],
        [.. Withdrawals.Concat(other.Withdrawals).DistinctBy(one => (one.EditionId, one.WithdrawnAt)).OrderBy(one => one.WithdrawnAt)],
        [.. Merges.Concat(other.Merges).DistinctBy(one => (one.Kind, one.Code, one.IntoCode, one.DecidedAt)).OrderBy(one => one.DecidedAt)]);

    /// <summary>What a file says; nothing of what was accepted when it cannot be read.</summary>
    internal static ArchiveFacts TryRead(string path)
    {
        try
        {
            using var file = DuckDbFile.OpenReadOnly(path, threads: 1);
            InputTables.StandInFor(file);
            return ArchiveFacts.Of(file);
        }
        catch (DuckDBException)
        {
            return ArchiveFacts.None;
        }
    }

    /// <summary>What a file that has the raw tables says.</summary>
    internal static ArchiveFacts Of(DuckDBConnection file) => new(
        file.All(
            """
            select submission_id, content_hash, file_name, file_size, template_version, unit_place_id, unit_code, period_code, received_at, accepted_at, submitted_by
            from raw_submission order by rowid
            """,
            row => new RawSubmission(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetInt32(4), row.GetString(5), row.GetString(6),
                row.GetString(7), Utc(row.GetDateTime(8)), Utc(row.GetDateTime(9)), row.GetString(10))),
        file.All(
            $"select edition_id, content_hash, file_name, programme_code, decision, effective_from, accepted_at, accepted_by from {ProgrammeTables.Edition} order by rowid",
            row => new ProgrammeEdition(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetFieldValue<DateOnly>(5),
                Utc(row.GetDateTime(6)), row.GetString(7), [])),
        file.All($"select edition_id, withdrawn_at, withdrawn_by from {ProgrammeTables.Withdrawal} order by rowid",
            row => new ProgrammeWithdrawal(row.GetString(0), Utc(row.GetDateTime(1)), row.GetString(2))),
        file.All($"select kind, code, into_code, reason, decided_by, decided_at from {MergeArchive.Table} order by decision_no, rowid",
            row => new MergeDecision(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), Utc(row.GetDateTime(5)))));

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
