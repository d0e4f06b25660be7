using System.Collections.Concurrent;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// A warehouse file opened for reading, and the answers it has already given: a build never changes, so neither do they.
/// Safe for many readers at once.
/// </summary>
public sealed class WarehouseFile
{
    private const int MaxCachedRows = 50_000;
    private const int MaxIdleConnections = 8;

    // Each question takes its share of the memory that the file may use: with more of them at a time none has enough.
    private static readonly int mostAtOnce = Math.Clamp(Environment.ProcessorCount, 2, 4);

    private readonly SemaphoreSlim turns = new(mostAtOnce);

    // One connection stays open as long as the file is in use: the last to close would close the database.
    private readonly DuckDBConnection anchor;
    private readonly ConcurrentBag<DuckDBConnection> idle = [];
    private readonly ResultCache cache = new(MaxCachedRows);
    private readonly IReadOnlySet<DateOnly> periodEnds;
    private readonly DateOnly firstDay;
    private readonly Lazy<List<DateTimeOffset>> acceptances;
    private readonly Lazy<List<DateOnly>> mapDays;
    private readonly int memoryMegaBytes;
    private int uses;

    private WarehouseFile(string path, DuckDBConnection anchor, int memoryMegaBytes)
    {
        Path = path;
        this.anchor = anchor;
        this.memoryMegaBytes = memoryMegaBytes;
        (BuildId, AsOf, KnownAt, Map) = anchor.All("select build_id, as_of, known_at, map_date from dim_build", row => (row.GetString(0),
            row.GetFieldValue<DateOnly>(1), row.IsDBNull(2) ? (DateTimeOffset?)null : Utc(row.GetDateTime(2)),
            row.IsDBNull(3) ? (DateOnly?)null : row.GetFieldValue<DateOnly>(3))).Single();
        acceptances = new(() => Use(file => Acceptances(file).Distinct().Order().ToList()));
        mapDays = new(() => Use(file => file.All("select distinct valid_from from dim_place_version order by valid_from", row => row.GetFieldValue<DateOnly>(0))));
        var periods = anchor.All("select period_start, period_end from dim_period",
            row => (Start: row.GetFieldValue<DateOnly>(0), End: row.GetFieldValue<DateOnly>(1)));
        periodEnds = periods.Select(period => period.End).ToHashSet();
        firstDay = periods.Select(period => period.Start).DefaultIfEmpty(AsOf).Min();
    }

    public string Path { get; }
    public string BuildId { get; }

    /// <summary>The last day the build knows of, inclusive.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Only what was accepted by then counts (inclusive); nothing = everything.</summary>
    public DateTimeOffset? KnownAt { get; }

    /// <summary>The map its figures are told on; nothing = each under the unit that reported it.</summary>
    public DateOnly? Map { get; }

    /// <summary>Was it made by the SQL of this program? If not, it may lack what the queries ask of it: it is built again at the next start.</summary>
    public bool IsOfThisProgram => Use(file =>
        file.All("select column_name from duckdb_columns() where table_name = 'dim_build'", row => row.GetString(0)).Contains("sql_fingerprint")
        && file.One<string>("select sql_fingerprint from dim_build") == SqlCatalog.Embedded.SqlFingerprint);

    /// <summary>Opens a file; throws <see cref="DuckDBException"/> or <see cref="InvalidDataException"/> when it is not a whole warehouse.</summary>
    internal static WarehouseFile Open(string path, int memoryMegaBytes)
    {
        var anchor = DuckDbFile.OpenReadOnly(path, memoryMegaBytes);
        try
        {
            if (anchor.One<long>("select count(*) from duckdb_tables() where table_name in ('dim_build', 'dim_period')") < 2)
            {
                throw new InvalidDataException(WarehouseTexts.NotAWarehouse(System.IO.Path.GetFileName(path)));
            }
            return new WarehouseFile(path, anchor, memoryMegaBytes);
        }
        catch
        {
            anchor.Dispose();
            throw;
        }
    }

    /// <summary>Does this file hold the figures of a day? It does at its half-year ends and on its own last day; before all of them there are none anywhere.</summary>
    public bool Answers(DateOnly asOf) => asOf == AsOf || periodEnds.Contains(asOf) || asOf < firstDay;

    /// <summary>Does this file hold the figures of a viewpoint that it has narrowed?</summary>
    internal bool Holds(Viewpoint view) => view.KnownAt == KnownAt && view.Map == Map && Answers(view.AsOf);

    /// <summary>
    /// The same question in the fewest words: the day of this file where that answers it too, the last acceptance before a
    /// moment, the day on which a map came into being. Two questions with one answer make one edition, and not one more.
    /// </summary>
    internal Viewpoint Narrowed(Viewpoint view)
    {
        var known = KnownAt;
        if (view.KnownAt is { } moment && !(KnownAt <= moment))
        {
            var last = acceptances.Value.FindLastIndex(time => time <= moment);
            // Nothing is known before the first acceptance, and all there is from the last on.
            if (last < acceptances.Value.Count - 1) known = last < 0 ? Utc(DateTime.UnixEpoch) : acceptances.Value[last];
        }
        var map = view.Map is { } day ? mapDays.Value.Where(start => start <= day).DefaultIfEmpty(day).Max() : Map;
        return new Viewpoint(Answers(view.AsOf) ? AsOf : view.AsOf, known, map);
    }

    /// <summary>Rows of a query of queries/, each as a record; asked again, the same rows come from memory.</summary>
    public IReadOnlyList<T> Rows<T>(string query, params (string Name, object? Value)[] parameters) =>
        cache.GetOrAdd(ResultCache.Key(query, parameters), () => Use(connection => ReadRows<T>(connection, query, parameters)));

    /// <summary>The same, read anew and not kept: for lists so long that they would push everything else out of memory.</summary>
    internal IReadOnlyList<T> RowsOnce<T>(string query, params (string Name, object? Value)[] parameters) => Use(connection => ReadRows<T>(connection, query, parameters));

    /// <summary>Nobody reads at this moment.</summary>
    internal bool IsIdle => Volatile.Read(ref uses) == 0;

    internal void Close()
    {
        while (idle.TryTake(out var connection)) connection.Dispose();
        anchor.Dispose();
    }

    // What is known changes with each submission, and with each programme that is put in force or taken back.
    private static IEnumerable<DateTimeOffset> Acceptances(DuckDBConnection file)
    {
        var tables = file.All("select table_name from duckdb_tables()", row => row.GetString(0));
        return new[] { ("raw_submission", "accepted_at"), (ProgrammeTables.Edition, "accepted_at"), (ProgrammeTables.Withdrawal, "withdrawn_at") }
            .Where(source => tables.Contains(source.Item1))
            .SelectMany(source => file.All($"select distinct {source.Item2} from {source.Item1}", row => Utc(row.GetDateTime(0))));
    }

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private static List<T> ReadRows<T>(DuckDBConnection connection, string query, (string, object?)[] parameters)
    {
        try
        {
            return connection.Read(SqlCatalog.Embedded.Find(query).Body, RowMapper<T>.ReadAll, parameters);
        }
        catch (InvalidCastException wrong)
        {
            throw new InvalidDataException($"queries/{query}.sql does not give a {typeof(T).Name}: {wrong.Message}", wrong);
        }
    }

    private T Use<T>(Func<DuckDBConnection, T> work)
    {
        Interlocked.Increment(ref uses);
        turns.Wait();
        try
        {
            var connection = idle.TryTake(out var rested) ? rested : DuckDbFile.OpenReadOnly(Path, memoryMegaBytes);
            var result = work(connection);
            // Only after good work: a connection that threw is not trusted again.
            if (idle.Count < MaxIdleConnections) idle.Add(connection);
            else connection.Dispose();
            return result;
        }
        finally
        {
            turns.Release();
            Interlocked.Decrement(ref uses);
        }
    }
}
