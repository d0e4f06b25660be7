using DuckDB.NET.Data;
using Npgsql;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Growth;

/// <summary>The star in a throwaway cluster of PostgreSQL.</summary>
internal sealed class PostgresStar : IStar
{
    private readonly PostgresCluster cluster;
    private readonly NpgsqlConnection database;

    private PostgresStar(PostgresCluster cluster, NpgsqlConnection database) => (this.cluster, this.database) = (cluster, database);

    public string Name => $"PostgreSQL {database.PostgreSqlVersion.Major}";

    /// <summary>Starts a cluster of its own; nothing where PostgreSQL is not installed.</summary>
    public static async Task<PostgresStar?> StartAsync(CancellationToken stop)
    {
        if (PostgresCluster.BinFolder is null) return null;
        var cluster = await PostgresCluster.StartAsync(stop);
        try
        {
            var database = new NpgsqlConnection(cluster.ConnectionString);
            await database.OpenAsync(stop);
            return new PostgresStar(cluster, database);
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async Task FillAsync(DuckDBConnection warehouse, IReadOnlyList<StarTable> tables, CancellationToken stop)
    {
        foreach (var table in tables)
        {
            // The server reads the file itself: the quickest way in that it has.
            var file = Path.Combine(cluster.Folder, $"{table.Name}.csv");
            warehouse.Execute($"copy {table.Name} to {DuckDbFile.Quoted(file)} (header false, delimiter ',')");
            await ExecuteAsync(table.CreateStatement(type => type), stop);
            await ExecuteAsync($"copy {table.Name} from {DuckDbFile.Quoted(file)} (format csv)", stop);
            File.Delete(file);
            if (table.IndexStatement is { } index) await ExecuteAsync(index, stop);
        }
        await ExecuteAsync("vacuum analyze", stop);
    }

    public IReadOnlyList<string> Ask(string question)
    {
        using var command = new NpgsqlCommand(question, database) { CommandTimeout = 0 };
        using var reader = command.ExecuteReader();
        return Cells.Read(reader);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await cluster.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, database) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(stop);
    }
}
