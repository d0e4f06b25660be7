using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>Opens DuckDB databases with settings that fit a small machine, and says the few things nearly everybody says to them.</summary>
public static class DuckDbFile
{
    private const string SlowToWrite = "fsst,dict_fsst,alp,alprd,zstd";
    private const string Draft = "draft";
    private const long MegaByte = 1024 * 1024;

    // A trap: one process has one database a file, and whoever opens it first decides how.
    public static DuckDBConnection OpenReadOnly(string path, int memoryMegaBytes = 256, int threads = 2) =>
        Open(path, ("access_mode", "READ_ONLY"), ("threads", threads.ToString(CultureInfo.InvariantCulture)), ("memory_limit", $"{memoryMegaBytes}MB"),
            // Give back what a query used: a service at rest would keep 20 MB of it (measured).
            ("allocator_background_threads", "true"), ("allocator_flush_threshold", "1MB"));

    /// <summary>Opens a file for writing; it is made when it is missing.</summary>
    public static DuckDBConnection OpenForWriting(string path) => Open(path, ForWriting);

    /// <summary>
    /// Opens a file that nobody reads before it is finished: written without a log, so that a commit waits for no disk and each
    /// table may be committed by itself. What breaks off leaves a file that is good for nothing. It is finished by a checkpoint.
    /// </summary>
    public static DuckDBConnection OpenDraft(string path)
    {
        var connection = Open(":memory:", [.. ForWriting, ("temp_directory", path + ".tmp")]);
        try
        {
            connection.Execute($"attach {Quoted(path)} as {Draft} (recovery_mode no_wal_writes); set checkpoint_threshold = '1TB'; use {Draft}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Works on several connections to a draft that is open, each on a thread of its own, until all are done. The first
    /// failure is thrown as it is.
    /// </summary>
    public static void SideBySide(DuckDBConnection draft, int connections, Action<DuckDBConnection> work) =>
        Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() =>
        {
            using var connection = draft.Duplicate();
            connection.Open();
            connection.Execute($"use {Draft}");
            work(connection);
        }))).GetAwaiter().GetResult();

    /// <summary>
    /// For hundreds of statements over some thousand rows each: handing every one of them to a second thread takes longer than
    /// it does, and half of the checkpoint would go into trying a dictionary for each column of text, to save ten megabytes.
    /// </summary>
    public static void SetForSmall(DuckDBConnection connection) =>
        connection.Execute($"set threads = 1; set disabled_compression_methods = '{SlowToWrite},dictionary'");

    /// <summary>A database of its own, gone when the connection closes.</summary>
    public static DuckDBConnection InMemory() => Open(":memory:", ("threads", "1"));

    /// <summary>Runs one or more statements; gives the number of rows the last one changed.</summary>
    public static long Execute(this DuckDBConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(connection, sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row.</summary>
    public static T One<T>(this DuckDBConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        return reader.Read() ? reader.GetFieldValue<T>(0) : throw new InvalidOperationException("The query gave no row.");
    }

    /// <summary>What the given function makes of the rows.</summary>
    public static T Read<T>(
        this DuckDBConnection connection, string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        return read(reader);
    }

    /// <summary>All rows, each read by the given function while the reader stands on it.</summary>
    public static List<T> All<T>(
        this DuckDBConnection connection, string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>A text as an SQL literal.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static (string, string)[] ForWriting =>
    [
        ("threads", Threads),
        ("memory_limit", WriterMemory()),
        // A hundred tables, most of them small: small blocks and no search for the cleverest compression halve the time
        // of the checkpoint, and the file is smaller for it (measured: 20 MB to 8 MB).
        ("default_block_size", "16384"),
        ("disabled_compression_methods", SlowToWrite),
    ];

    private static string Threads => Math.Min(Environment.ProcessorCount, 4).ToString(CultureInfo.InvariantCulture);

    private static DuckDBCommand Command(DuckDBConnection connection, string sql, (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.Add(new DuckDBParameter(name, value));
        return command;
    }

    // Half the machine, between half a gigabyte and two: larger builds go to disk.
    private static string WriterMemory()
    {
        var half = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2 / MegaByte;
        return $"{Math.Clamp(half, 512, 2048)}MB";
    }

    private static DuckDBConnection Open(string path, params (string Name, string Value)[] settings)
    {
        var text = new DbConnectionStringBuilder { ["Data Source"] = path };
        foreach (var (name, value) in settings) text[name] = value;
        var connection = new DuckDBConnection(text.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
