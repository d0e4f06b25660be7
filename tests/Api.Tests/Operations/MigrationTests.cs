using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Tests.Testing;
using Quartz;

namespace OcopAnalytics.Api.Tests.Operations;

public sealed class MigrationTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task The_migrations_make_the_tables_the_model_describes()
    {
        await using var migrated = Database("migrated.db");
        await migrated.Database.MigrateAsync();
        await using var described = Database("described.db");
        await described.Database.EnsureCreatedAsync();

        foreach (var table in (string[])["submission_attempt", "submission_issue", "job_run", "user_account", "user_session", "account_link", "api_token", "audit_entry", "audit_head", "submission_remark", "reporting_calendar", "period_extension", "reminder", "programme_proposal", "saved_view"])
        {
            var columns = Columns(migrated, table);
            columns.Should().NotBeEmpty().And.BeEquivalentTo(Columns(described, table), $"{table} is written by hand");
            Indexes(migrated, table).Should().BeEquivalentTo(Indexes(described, table));
        }
    }

    [Fact]
    public async Task The_scheduler_finds_the_tables_its_own_script_would_make()
    {
        await using var migrated = Database("migrated.db");
        await migrated.Database.MigrateAsync();
        await using var own = Database("own.db");
        await own.Database.OpenConnectionAsync();
        foreach (var statement in QuartzScript().Split("\n--;;\n", StringSplitOptions.RemoveEmptyEntries)) await RunAsync(own, statement);

        // Its history tables are not used: the run ledger is ours.
        string[] unused = ["QRTZ_EXECUTION_HISTORY", "QRTZ_MISFIRE_HISTORY", "QRTZ_JOB_STATUS"];
        var tables = Names(own).Except(unused).ToList();
        tables.Should().HaveCountGreaterThan(10);
        foreach (var table in tables)
        {
            Columns(migrated, table).Select(column => (column.Name, column.IsRequired, column.KeyOrdinal)).Should()
                .BeEquivalentTo(Columns(own, table).Select(column => (column.Name, column.IsRequired, column.KeyOrdinal)), table);
            Indexes(migrated, table).Should().BeEquivalentTo(Indexes(own, table), table);
        }
    }

    [Fact]
    public async Task The_store_is_in_wal_mode_and_can_be_prepared_twice()
    {
        (await folder.RunAsync("status")).Error.Should().BeEmpty();
        (await folder.RunAsync("status")).Error.Should().BeEmpty();

        using var connection = new SqliteConnection(OperationsStore.ConnectionString(folder.Data));
        connection.Open();
        Scalar(connection, "pragma journal_mode").Should().Be("wal");
        Scalar(connection, "select count(*) from __EFMigrationsHistory").Should().Be("9");
    }

    [Fact]
    public async Task The_migrations_can_be_taken_back()
    {
        await using var database = Database("migrated.db");
        await database.Database.MigrateAsync();

        await database.Database.MigrateAsync("0");

        Names(database).Should().OnlyContain(name => name.StartsWith("__EF", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private OperationsDb Database(string fileName) => new(new DbContextOptionsBuilder<OperationsDb>()
        .UseSqlite($"Data Source={Path.Combine(folder.Data.Root, fileName)}").Options);

    private static string QuartzScript()
    {
        using var script = typeof(IScheduler).Assembly.GetManifestResourceStream("Quartz.Impl.AdoJobStore.Schema.create_sqlite.sql")!;
        using var reader = new StreamReader(script);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace("{0}", "QRTZ_", StringComparison.Ordinal).Replace("{1}", "QRTZ_", StringComparison.Ordinal);
    }

    private static async Task RunAsync(OperationsDb database, string statement)
    {
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }

    private static List<string> Names(OperationsDb database) => Rows(database,
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%'", row => row.GetString(0));

    private static List<Column> Columns(OperationsDb database, string table) => Rows(database,
        $"select name, type, \"notnull\", pk from pragma_table_info('{table}')",
        row => new Column(row.GetString(0), row.GetString(1), row.GetBoolean(2), row.GetInt32(3)));

    private static List<string> Indexes(OperationsDb database, string table) => Rows(database,
        $"select upper(list.name) || ':' || group_concat(upper(info.name)) from pragma_index_list('{table}') as list, pragma_index_info(list.name) as info "
        + "where list.origin = 'c' group by list.name", row => row.GetString(0));

    private static List<T> Rows<T>(OperationsDb database, string query, Func<SqliteDataReader, T> read)
    {
        var connection = (SqliteConnection)database.Database.GetDbConnection();
        if (connection.State != System.Data.ConnectionState.Open) connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    private static string Scalar(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    private sealed record Column(string Name, string Type, bool IsRequired, int KeyOrdinal);
}
