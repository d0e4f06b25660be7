using System.Data.Common;
using Microsoft.Data.Sqlite;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Compare;

/// <summary>A count of products: half-year, unit, number.</summary>
internal sealed record Cell(string PeriodCode, string UnitCode, long ProductCount);

/// <summary>Ways to one table of figures: DuckDB over the raw rows, SQLite over the same rows, and the warehouse's mart.</summary>
internal static class Contestants
{
    /// <summary>A DuckDB file, read with the same settings as the service reads with.</summary>
    public static List<Cell> AskDuckDb(string path, string question)
    {
        using var database = DuckDbFile.OpenReadOnly(path, memoryMegaBytes: 2048);
        return database.All(Statement.Of(question), Read);
    }

    public static List<Cell> AskSqlite(string path)
    {
        using var database = OpenSqlite(path);
        using var command = database.CreateCommand();
        command.CommandText = Statement.Of("sqlite__certified_by_district");
        using var reader = command.ExecuteReader();
        var cells = new List<Cell>();
        while (reader.Read()) cells.Add(Read(reader));
        return cells;
    }

    /// <summary>Copies submissions and certifications of an archive into a SQLite file, with the indexes the question wants.</summary>
    public static long FillSqlite(string archivePath, string path)
    {
        using var archive = DuckDbFile.OpenReadOnly(archivePath, memoryMegaBytes: 2048);
        using var database = OpenSqlite(path);
        Execute(database, "pragma journal_mode = off; pragma synchronous = off");
        using (var transaction = database.BeginTransaction())
        {
            Copy("raw_submission", ["submission_id", "unit_place_id", "unit_code", "period_code", "accepted_at"]);
            Copy("raw_certification", ["submission_id", .. SubmissionTemplate.Certification.Columns.Select(column => column.Key)]);
            transaction.Commit();
        }
        Execute(database, "create index certification_submission on raw_certification (submission_id); analyze");
        return new FileInfo(path).Length;

        void Copy(string table, string[] columns)
        {
            var list = string.Join(", ", columns);
            Execute(database, $"create table {table} ({list})");
            using var insert = database.CreateCommand();
            insert.CommandText = $"insert into {table} ({list}) values ({string.Join(", ", columns.Select((_, index) => $"$p{index}"))})";
            foreach (var index in Enumerable.Range(0, columns.Length)) insert.Parameters.Add(new SqliteParameter($"$p{index}", null));
            // Days as text, or SQLite could not count months on.
            archive.All($"select {string.Join(", ", columns.Select(column => column.EndsWith("_date", StringComparison.Ordinal) ? $"{column}::varchar" : column))} from {table}", row =>
            {
                for (var index = 0; index < columns.Length; index++) insert.Parameters[index].Value = row.GetValue(index);
                return insert.ExecuteNonQuery();
            });
        }
    }

    private static Cell Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt64(2));

    private static SqliteConnection OpenSqlite(string path)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        database.Open();
        Execute(database, "pragma cache_size = -262144; pragma temp_store = memory");
        return database;
    }

    private static void Execute(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
