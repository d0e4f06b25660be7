using System.Data;
using System.Numerics;
using DuckDB.NET.Data;
using FluentAssertions;
using Xunit;

namespace OcopAnalytics.DuckDb.Tests;

public sealed class ParameterTests : IDisposable
{
    private readonly DuckDBConnection duckdb = Databases.InMemory();

    public void Dispose() => duckdb.Dispose();

    public static TheoryData<object, string> Values() => new()
    {
        { new DateOnly(2025, 6, 30), "date" },
        { new DateTime(2025, 6, 30, 23, 59, 59).AddMicroseconds(123456), "timestamp" },
        { 38614000000m, "decimal(18,0)" },
        { 12.34m, "decimal(9,2)" },
        { -0.00000001m, "decimal(28,8)" },
        { long.MinValue, "bigint" },
        { 5, "integer" },
        { BigInteger.Pow(2, 100), "hugeint" },
        { 0.1, "double" },
        { true, "boolean" },
        { false, "boolean" },
        { new TimeOnly(17, 30, 0, 500), "time" },
        { TimeSpan.FromDays(3), "interval" },
        { Guid.Parse("0d2f6f5e-6b5c-4b39-9c1e-0a5f7a3c1b11"), "uuid" },
        { "Nghị quyết số 06/NQ-HĐND: Đồng Tháp", "varchar" },
        { "", "varchar" },
        { "one's quote; drop table product --", "varchar" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Gives_back_what_was_bound(object value, string type)
    {
        duckdb.Run($"create table box (content {type})");
        using var command = duckdb.CreateCommand();
        command.CommandText = "insert into box values ($content)";
        command.Parameters.Add(new DuckDBParameter("content", value));

        command.ExecuteNonQuery().Should().Be(1);

        duckdb.All("select content from box").Single().Should().Equal(value);
    }

    [Theory]
    [InlineData("date")]
    [InlineData("timestamptz")]
    [InlineData("decimal(18,0)")]
    [InlineData("varchar")]
    public void Binds_a_null(string type)
    {
        duckdb.Run($"create table box (content {type})");
        using var command = duckdb.CreateCommand();
        command.CommandText = "insert into box values ($content)";
        command.Parameters.Add(new DuckDBParameter("content", null));
        command.ExecuteNonQuery();

        duckdb.One<long>("select count(*) from box where content is null").Should().Be(1);
    }

    [Fact]
    public void Binds_a_moment_with_offset_to_a_timestamp_with_time_zone()
    {
        var moment = new DateTimeOffset(2025, 7, 1, 6, 30, 0, TimeSpan.FromHours(7));

        duckdb.One<DateTimeOffset>("select $moment::timestamptz", new DuckDBParameter("moment", moment)).Should().Be(moment);
    }

    [Fact]
    public void Binds_by_name_whatever_the_order()
    {
        var text = duckdb.One<string>(
            "select $province || '/' || $period || '/' || $province",
            new DuckDBParameter("period", "2025-H1"),
            new DuckDBParameter("province", "Đồng Nai"));

        text.Should().Be("Đồng Nai/2025-H1/Đồng Nai");
    }

    [Fact]
    public void Binds_with_a_stated_type()
    {
        using var command = duckdb.CreateCommand();
        command.CommandText = "select typeof($amount), $amount";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "amount";
        parameter.DbType = DbType.Int64;
        parameter.Value = 5L;
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        reader.Read();

        reader.GetString(0).Should().Be("BIGINT");
        reader.GetInt64(1).Should().Be(5);
    }

    [Fact]
    public void Keeps_a_text_that_has_a_zero_in_it()
    {
        const string Text = "trước\0sau";

        duckdb.One<long>("select length($text)", new DuckDBParameter("text", Text)).Should().Be(Text.Length);
        duckdb.One<string>("select $text", new DuckDBParameter("text", Text)).Should().Be(Text);
    }

    [Fact]
    public void Binds_a_list() =>
        duckdb.One<long>(
            "select count(*) from range(10) where list_contains($wanted::bigint[], range)",
            new DuckDBParameter("wanted", new List<long> { 2, 3, 99 }))
            .Should().Be(2);

    [Fact]
    public void Runs_one_prepared_command_many_times()
    {
        duckdb.Run("create table product (product_code varchar)");
        using var command = duckdb.CreateCommand();
        command.CommandText = "insert into product values ($code)";
        var code = new DuckDBParameter("code", "");
        command.Parameters.Add(code);
        foreach (var number in Enumerable.Range(1, 100))
        {
            code.Value = $"SP{number:0000}";
            command.ExecuteNonQuery();
        }

        duckdb.One<long>("select count(distinct product_code) from product").Should().Be(100);
    }

    [Fact]
    public void Says_which_parameter_is_missing()
    {
        var running = () => duckdb.One<int>("select $a + $b", new DuckDBParameter("a", 1));

        running.Should().Throw<Exception>().Which.Message.Should().MatchRegex("(?i)parameter|b");
    }
}
