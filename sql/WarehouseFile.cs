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

    // One connection stays open as long as the file is in use: the last to close would close the database.
    private readonly DuckDBConnection anchor;
    private readonly ConcurrentBag<DuckDBConnection> idle = [];
    private readonly ResultCache cache = new(MaxCachedRows);
    private readonly IReadOnlySet<DateOnly> periodEnds;
    private readonly DateOnly firstDay;
    private readonly int memoryMegaBytes;
    private int uses;

    private WarehouseFile(string path, DuckDBConnection anchor, int memoryMegaBytes)
    {
        Path = path;
        this.anchor = anchor;
        this.memoryMegaBytes = memoryMegaBytes;
        (BuildId, AsOf, KnownAt) = anchor.All("select build_id, as_of, known_at from dim_build", row => (row.GetString(0),
            row.GetFieldValue<DateOnly>(1), row.IsDBNull(2) ? (DateTimeOffset?)null : new DateTimeOffset(row.GetDateTime(2), TimeSpan.Zero))).Single();
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

    /// <summary>Rows of a query of queries/, each as a record; asked again, the same rows come from memory.</summary>
    public IReadOnlyList<T> Rows<T>(string query, params (string Name, object? Value)[] parameters) =>
        cache.GetOrAdd(ResultCache.Key(query, parameters), () => Use(connection => ReadRows<T>(connection, query, parameters)));

    /// <summary>Nobody reads at this moment.</summary>
    internal bool IsIdle => Volatile.Read(ref uses) == 0;

    internal void Close()
    {
        while (idle.TryTake(out var connection)) connection.Dispose();
        anchor.Dispose();
    }

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
            Interlocked.Decrement(ref uses);
        }
    }
}
