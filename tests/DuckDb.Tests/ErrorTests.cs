using DuckDB.NET.Data;
using DuckDB.NET.Native;
using FluentAssertions;
using Xunit;

namespace OcopAnalytics.DuckDb.Tests;

public sealed class ErrorTests : IDisposable
{
    private readonly DuckDBConnection duckdb = Databases.InMemory();

    public void Dispose() => duckdb.Dispose();

    [Theory]
    [InlineData("select * from missing_table", "Catalog Error: *missing_table*")]
    [InlineData("select missing_column from range(1)", "Binder Error: *missing_column*")]
    [InlineData("select from from", "Parser Error: syntax error*")]
    public void Comes_with_its_words_before_a_query_runs(string sql, string message)
    {
        var running = () => duckdb.All(sql);

        running.Should().Throw<DuckDBException>().WithMessage(message)
            .Which.ErrorType.Should().Be(DuckDBErrorType.Invalid, "DuckDB tells the kind only of what fails while it runs");
    }

    [Theory]
    [InlineData("select column0::integer from (values ('bốn sao')) as cells(column0)", DuckDBErrorType.Conversion, "*bốn sao*")]
    [InlineData("select error('tổng không khớp ' || range) from range(1)", DuckDBErrorType.InvalidInput, "*tổng không khớp 0*")]
    [InlineData("select (range + 9223372036854775807)::integer from range(1)", DuckDBErrorType.Conversion, "*out of range*")]
    public void Comes_with_its_kind_and_its_words_while_a_query_runs(string sql, DuckDBErrorType kind, string message)
    {
        var running = () => duckdb.All(sql);

        running.Should().Throw<DuckDBException>().WithMessage(message).Which.ErrorType.Should().Be(kind);
    }

    [Fact]
    public void Comes_when_a_constraint_is_broken()
    {
        duckdb.Run("create table product (product_code varchar primary key)");
        duckdb.Run("insert into product values ('SP1')");

        var adding = () => duckdb.Run("insert into product values ('SP1')");

        adding.Should().Throw<DuckDBException>().Which.ErrorType.Should().Be(DuckDBErrorType.Constraint);
    }

    [Fact]
    public void Leaves_the_connection_usable()
    {
        var running = () => duckdb.All("select * from missing_table");
        running.Should().Throw<DuckDBException>();

        duckdb.One<int>("select 1").Should().Be(1);
    }

    [Fact]
    public void Comes_from_a_row_late_in_a_streamed_result()
    {
        using var command = duckdb.CreateCommand();
        command.UseStreamingMode = true;
        command.CommandText = "select case when range < 900000 then 1 else error('late') end from range(1000000)";
        var reading = () =>
        {
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
            }
        };

        reading.Should().Throw<DuckDBException>("half a result must not pass for the whole").WithMessage("*late*");
    }

    [Fact]
    public async Task Comes_when_a_running_query_is_cancelled()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var command = duckdb.CreateCommand();
        command.CommandText = "select count(*) from range(100000000000) as a where hash(a) = 1";
        var running = () => command.ExecuteNonQueryAsync(stop.Token);

        await running.Should().ThrowAsync<OperationCanceledException>();
        duckdb.One<int>("select 1").Should().Be(1);
    }
}
