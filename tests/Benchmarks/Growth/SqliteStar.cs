using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Growth;

/// <summary>The star in SQLite: days as text, which sort and compare as days.</summary>
internal sealed class SqliteStar : IStar
{
    private readonly SqliteConnection database;

    public SqliteStar(string path)
    {
        database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        database.Open();
        Execute("pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -1048576; pragma temp_store = memory; pragma threads = 2");
    }

    public string Name => "SQLite";

    public Task FillAsync(DuckDBConnection warehouse, IReadOnlyList<StarTable> tables, CancellationToken stop) => Task.Run(() =>
    {
        foreach (var table in tables)
        {
            Execute(table.CreateStatement(type => type is "integer" or "bigint" or "boolean" ? "integer" : type.StartsWith("decimal", StringComparison.Ordinal) ? "numeric" : "text"));
            using var transaction = database.BeginTransaction();
            Copy(warehouse, table, stop);
            transaction.Commit();
            if (table.IndexStatement is { } index) Execute(index);
        }
        Execute("analyze");
    }, stop);

    public IReadOnlyList<string> Ask(string question)
    {
        using var command = database.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        return Cells.Read(reader);
    }

    public ValueTask DisposeAsync()
    {
        database.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Copy(DuckDBConnection warehouse, StarTable table, CancellationToken stop)
    {
        using var insert = database.CreateCommand();
        insert.CommandText = $"insert into {table.Name} values ({string.Join(", ", table.Columns.Select((_, index) => $"$p{index}"))})";
        foreach (var index in Enumerable.Range(0, table.Columns.Count)) insert.Parameters.Add(new SqliteParameter($"$p{index}", null));
        // Whole đồng fit a long, which SQLite adds up exactly; its own decimal is a floating one.
        var columns = table.Columns.Select(column => column.Type switch
        {
            "date" or "timestamp" => $"{column.Name}::varchar",
            "decimal(18,0)" => $"{column.Name}::bigint",
            var type when type.StartsWith("decimal", StringComparison.Ordinal) => $"{column.Name}::double",
            _ => column.Name,
        });
        warehouse.Read($"select {string.Join(", ", columns)} from {table.Name}", row =>
        {
            while (row.Read())
            {
                stop.ThrowIfCancellationRequested();
                for (var index = 0; index < table.Columns.Count; index++) insert.Parameters[index].Value = row.GetValue(index);
                insert.ExecuteNonQuery();
            }
            return true;
        });
    }

    private void Execute(string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
