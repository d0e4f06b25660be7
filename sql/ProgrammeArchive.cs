using System.Collections.Concurrent;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// The programmes that staff put in force, in archive.duckdb beside the submissions. Append-only: a revision is a newer
/// edition, and what is taken back stays with the note that it was. Whoever writes holds the <see cref="WriterLock"/>.
/// </summary>
public sealed class ProgrammeArchive(DataFolder folder)
{
    // What is asked of each file again and again: read once, and anew when this process has written.
    private static readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);

    private readonly ArchiveGate gate = ArchiveGate.Of(folder);
    private readonly RawArchive raw = new(folder);
    private readonly string key = Path.GetFullPath(folder.ArchiveFile);

    /// <summary>All editions, in the order in which they were accepted, those taken back among them.</summary>
    public IReadOnlyList<ProgrammeEdition> Editions() => File.Exists(folder.ArchiveFile) ? raw.Read(ProgrammeTables.All) : [];

    /// <summary>The targets of all programmes, the seeds' and the staff's.</summary>
    public TargetBook Targets()
    {
        var mine = known.GetOrAdd(key, _ => new Known());
        return mine.Targets ??= Editions() is { Count: > 0 } editions ? new TargetBook(ProgrammeBook.Of(editions, DateOnly.MaxValue)) : TargetBook.Embedded;
    }

    /// <summary>What is said of every programme on a day.</summary>
    public ProgrammeBook Book(DateOnly asOf)
    {
        var mine = known.GetOrAdd(key, _ => new Known());
        if (mine.Day is { } last && last.AsOf == asOf) return last.Book;
        var day = new BookOfDay(asOf, ProgrammeBook.Of(Editions(), asOf));
        mine.Day = day;
        return day.Book;
    }

    /// <summary>Puts an edition in force, all of it or nothing.</summary>
    public void Append(ProgrammeEdition edition) => Write(archive => ProgrammeTables.Append(archive, edition));

    /// <summary>Takes an edition back: from then on it is as if it had never been.</summary>
    public void Withdraw(string editionId, DateTimeOffset at, string by) => Write(archive => ProgrammeTables.Withdraw(archive, editionId, at, by));

    private void Write(Action<DuckDB.NET.Data.DuckDBConnection> work)
    {
        Directory.CreateDirectory(folder.Root);
        gate.Write(folder, archive =>
        {
            using var transaction = archive.BeginTransaction();
            work(archive);
            transaction.Commit();
        });
        // Whoever is still reading what was there before leaves it in the old one.
        known[key] = new Known();
    }

    private sealed record BookOfDay(DateOnly AsOf, ProgrammeBook Book);

    private sealed class Known
    {
        public TargetBook? Targets { get; set; }

        /// <summary>The day asked for last: pages ask for today's.</summary>
        public BookOfDay? Day { get; set; }
    }
}
