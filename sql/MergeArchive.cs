using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>A person's decision that a code stands for another one; for itself when an earlier decision is taken back.</summary>
/// <param name="Kind">product or producer.</param>
/// <param name="DecidedBy">User name.</param>
public sealed record MergeDecision(string Kind, string Code, string IntoCode, string Reason, string DecidedBy, DateTimeOffset DecidedAt)
{
    public const string Product = "product";
    public const string Producer = "producer";

    /// <summary>The decision that takes this one back.</summary>
    public MergeDecision Undone(string reason, string by, DateTimeOffset at) => this with { IntoCode = Code, Reason = reason, DecidedBy = by, DecidedAt = at };
}

/// <summary>
/// Decisions on codes, in archive.duckdb beside the submissions, which stay as they were handed in. Append-only; whoever
/// writes holds the <see cref="WriterLock"/>.
/// </summary>
public sealed class MergeArchive(DataFolder folder)
{
    /// <summary>The table of the archive and of every build.</summary>
    public const string Table = "raw_merge";

    /// <summary>
    /// The code that stays for one that was written: by the newest decision on it, else itself. Every staging view with a
    /// code of a product or producer asks it, so that no model after them knows of merges.
    /// </summary>
    public const string KeptCode =
        $"""
         create macro kept_code(what, written) as coalesce((
             select map(list(known.what_code), list(known.kept))
             from (
                 select {Table}.kind || ':' || {Table}.code as what_code, arg_max({Table}.into_code, {Table}.decision_no) as kept
                 from {Table}
                 group by all
             ) as known
         )[what || ':' || written], written)
         """;

    private readonly ArchiveGate gate = ArchiveGate.Of(folder);

    /// <summary>Keeps decisions, all of them or none, in their order.</summary>
    public void Append(IReadOnlyList<MergeDecision> decisions)
    {
        Directory.CreateDirectory(folder.Root);
        gate.Write(folder, archive =>
        {
            using var transaction = archive.BeginTransaction();
            var number = archive.One<int>($"select coalesce(max(decision_no), 0)::integer from {Table}");
            foreach (var one in decisions)
            {
                archive.Execute($"insert into {Table} values ($number, $kind, $code, $into_code, $reason, $decided_by, $decided_at)",
                    ("number", ++number), ("kind", one.Kind), ("code", one.Code), ("into_code", one.IntoCode), ("reason", one.Reason),
                    ("decided_by", one.DecidedBy), ("decided_at", one.DecidedAt.UtcDateTime));
            }
            transaction.Commit();
        });
    }
}
