using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Reading;

namespace OcopAnalytics.Api.Operations;

/// <summary>What goes into the audit log: before and after are objects, written as JSON; never put a secret into them.</summary>
public sealed record AuditLine(string Actor, string Action, string Subject, object? Before = null, object? After = null);

/// <summary>How a check of the whole log ended.</summary>
/// <param name="BrokenAt">The first line that does not stand as it was written; nothing when all do.</param>
/// <param name="IsEndMissing">Lines were cut off at the end.</param>
public sealed record AuditCheck(long EntryCount, string HeadHash, long? BrokenAt, bool IsEndMissing)
{
    public bool IsWhole => BrokenAt is null && !IsEndMissing;
}

/// <summary>The audit log: one line is appended at a time, over all processes, and none is ever changed.</summary>
public sealed class AuditLog(OperationsStore store, VietnamClock clock)
{
    /// <summary>Appends a line; with <paramref name="change"/> that change of the store and its line come to be together or not at all.</summary>
    public Task AppendAsync(AuditLine line, CancellationToken stop, Func<OperationsDb, Task>? change = null) => AppendAsync(async database =>
    {
        if (change is not null) await change(database);
        return line;
    }, stop);

    /// <summary>The same where only the change itself tells what there is to write.</summary>
    public async Task AppendAsync(Func<OperationsDb, Task<AuditLine>> change, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        // SQLite begins with the writer's lock: two processes append one after the other.
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        await AppendAsync(database, await change(database), stop);
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>Adds a line to a session of work with a transaction of its own, which the caller saves and commits.</summary>
    public async Task AppendAsync(OperationsDb database, AuditLine line, CancellationToken stop)
    {
        var head = await database.AuditHeads.AsNoTracking().SingleAsync(stop);
        var entry = new AuditEntry
        {
            Id = head.EntryCount + 1,
            // Whole milliseconds: every database gives them back as they were.
            At = new DateTime(clock.UtcNow.UtcTicks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc),
            Actor = line.Actor,
            Action = line.Action,
            Subject = line.Subject,
            Before = Written(line.Before),
            After = Written(line.After),
            PreviousHash = head.Hash,
            Hash = string.Empty,
        };
        entry.Hash = entry.ComputedHash();
        database.AuditEntries.Add(entry);
        await database.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(row => row.EntryCount, entry.Id).SetProperty(row => row.Hash, entry.Hash), stop);
    }

    /// <summary>Reads the whole log and proves that every line stands as it was written.</summary>
    public async Task<AuditCheck> VerifyAsync(CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var head = await database.AuditHeads.AsNoTracking().FirstOrDefaultAsync(stop);
        var (count, hash) = (0L, AuditEntry.NothingBefore);
        await foreach (var entry in AllAsync(stop))
        {
            if (entry.Id != count + 1 || entry.PreviousHash != hash || entry.Hash != entry.ComputedHash()) return new AuditCheck(count, hash, count + 1, false);
            (count, hash) = (entry.Id, entry.Hash);
        }
        return new AuditCheck(count, hash, null, head is null || head.EntryCount != count || head.Hash != hash);
    }

    /// <summary>Every line, oldest first.</summary>
    public async IAsyncEnumerable<AuditEntry> AllAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        await foreach (var entry in database.AuditEntries.AsNoTracking().OrderBy(entry => entry.Id).AsAsyncEnumerable().WithCancellation(stop)) yield return entry;
    }

    /// <summary>Is there a line with this hash? Noted outside the house, a hash shows that the whole log was not written anew.</summary>
    public async Task<bool> HoldsAsync(string hash, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        return await database.AuditEntries.AnyAsync(entry => entry.Hash == hash, stop);
    }

    /// <summary>Newest first; actor and action narrow it down.</summary>
    public async Task<(long TotalCount, IReadOnlyList<AuditEntry> Entries)> PageAsync(
        string? actor, string? action, int offset, int limit, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var entries = database.AuditEntries.AsNoTracking()
            .Where(entry => (actor == null || entry.Actor == actor) && (action == null || entry.Action == action));
        return (await entries.LongCountAsync(stop), await entries.OrderByDescending(entry => entry.Id).Skip(offset).Take(limit).ToListAsync(stop));
    }

    private static string? Written(object? value) => value is null ? null : JsonSerializer.Serialize(value, Json.Plain);
}
