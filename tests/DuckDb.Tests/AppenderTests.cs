using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace OcopAnalytics.DuckDb.Tests;

public sealed class AppenderTests(ITestOutputHelper output) : IDisposable
{
    private readonly DuckDBConnection duckdb = Databases.InMemory();

    public void Dispose() => duckdb.Dispose();

    [Fact]
    public void Appends_every_type_and_nulls()
    {
        duckdb.Run("""
            create table box (
                d date, t timestamp, z timestamptz, money decimal(18,0), score decimal(9,2), share decimal(28,8),
                n bigint, i integer, h hugeint, f double, b boolean, s varchar)
            """);
        var moment = new DateTime(2025, 6, 30, 23, 59, 59).AddMicroseconds(123456);
        using (var appender = duckdb.CreateAppender("box"))
        {
            appender.CreateRow()
                .AppendValue(new DateOnly(2025, 6, 30)).AppendValue(moment).AppendValue(new DateTimeOffset(moment, TimeSpan.Zero))
                .AppendValue(38614000000m).AppendValue(49.99m).AppendValue(0.00000001m)
                .AppendValue(long.MinValue).AppendValue(12).AppendValue(BigInteger.Pow(2, 100)).AppendValue(0.1).AppendValue(true)
                .AppendValue("Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh").EndRow();
            var nulls = appender.CreateRow();
            for (var column = 0; column < 12; column++)
            {
                nulls.AppendNullValue();
            }

            nulls.EndRow();
        }

        var rows = duckdb.All("select * replace (z at time zone 'UTC' as z) from box");
        rows.Should().HaveCount(2);
        rows[0].Should().Equal(
            new DateOnly(2025, 6, 30), moment, moment, 38614000000m, 49.99m, 0.00000001m,
            long.MinValue, 12, BigInteger.Pow(2, 100), 0.1, true, "Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh");
        rows[1].Should().OnlyContain(value => value == null);
    }

    [Fact]
    public void Appends_a_hundred_thousand_rows_and_nothing_is_lost()
    {
        Append(100_000);

        var row = duckdb.All("""
            select count(*), sum(amount_vnd)::decimal(18,0), count(decision_date), count(distinct product_name), max(decision_date)
            from product
            """).Single();
        row.Should().Equal(100_000L, 4_999_950_000m, 90_000L, 100_000L, new DateOnly(2020, 1, 1).AddDays(99_999 % 1000));
    }

    [Fact]
    public void Refuses_a_row_with_a_value_too_few()
    {
        duckdb.Run("create table pair (a integer, b integer)");
        using var appender = duckdb.CreateAppender("pair");
        var ending = () => appender.CreateRow().AppendValue(1).EndRow();

        ending.Should().Throw<InvalidOperationException>();
        appender.Clear();
    }

    [Fact]
    public void Names_the_table_that_is_not_there()
    {
        var making = () => duckdb.CreateAppender("missing_table");

        making.Should().Throw<DuckDBException>().WithMessage("*missing_table*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("trước\0sau")]
    [InlineData("Đồng Tháp")]
    public void Keeps_a_text_as_it_is_short_and_long(string text)
    {
        var longText = string.Concat(Enumerable.Repeat(text, 1000));
        duckdb.Run("create table box (content varchar)");
        using (var appender = duckdb.CreateAppender("box"))
        {
            appender.CreateRow().AppendValue(text).EndRow();
            appender.CreateRow().AppendValue(longText).EndRow();
        }

        duckdb.All("select content from box").Select(row => row[0]).Should().Equal(text, longText);
    }

    [Theory]
    [InlineData("bigint")]
    [InlineData("decimal(18,0)")]
    [InlineData("date")]
    public void Refuses_a_text_where_a_number_or_date_belongs(string type)
    {
        duckdb.Run($"create table box (content {type})");
        using var appender = duckdb.CreateAppender("box");
        var appending = () => appender.CreateRow().AppendValue("bốn sao");

        appending.Should().Throw<InvalidOperationException>();
        appender.Clear();
    }

    [Fact]
    public void Trusts_the_width_of_a_whole_number()
    {
        // A trap to know: the bytes are written as they are. Give a long to a bigint and an int to an integer, never otherwise.
        duckdb.Run("create table box (content integer)");
        using (var appender = duckdb.CreateAppender("box"))
        {
            appender.CreateRow().AppendValue(5_000_000_000L).EndRow();
        }

        duckdb.One<int>("select content from box").Should().Be(705_032_704, "the upper half is lost");
    }

    [Theory]
    [InlineData("decimal(18,0)", "1.9", "1")]
    [InlineData("decimal(18,0)", "-1.9", "-1")]
    [InlineData("decimal(9,2)", "49.999", "49.99")]
    [InlineData("decimal(4,0)", "12345", "12345")]
    public void Cuts_a_decimal_to_the_scale_and_does_not_check_the_width(string type, string value, string kept)
    {
        // A trap to know: a parameter is rounded and checked, an appended decimal is neither.
        duckdb.Run($"create table box (content {type})");
        using (var appender = duckdb.CreateAppender("box"))
        {
            appender.CreateRow().AppendValue(decimal.Parse(value, CultureInfo.InvariantCulture)).EndRow();
        }

        duckdb.One<string>("select content::varchar from box").Should().Be(kept);
    }

    [Fact]
    public void Measures_two_million_rows()
    {
        var watch = Stopwatch.StartNew();
        Append(2_000_000);
        output.WriteLine($"appended 2,000,000 rows x 5 columns in {watch.Elapsed.TotalSeconds:0.00} s");

        watch.Restart();
        using var command = duckdb.CreateCommand();
        command.CommandText = "select * from product";
        using var reader = command.ExecuteReader();
        long rows = 0;
        while (reader.Read())
        {
            rows += reader.GetString(1).Length > 0 && reader.GetInt64(0) >= 0 ? 1 : 0;
        }

        output.WriteLine($"read them back in {watch.Elapsed.TotalSeconds:0.00} s");
        rows.Should().Be(2_000_000);
    }

    private void Append(int count)
    {
        duckdb.Run("create table product (product_key bigint, product_name varchar, amount_vnd decimal(18,0), decision_date date, is_new boolean)");
        using var appender = duckdb.CreateAppender("product");
        for (var number = 0; number < count; number++)
        {
            appender.CreateRow()
                .AppendValue((long)number)
                .AppendValue($"Sản phẩm {number}")
                .AppendValue((decimal)number)
                .AppendValue(number % 10 == 3 ? (DateOnly?)null : new DateOnly(2020, 1, 1).AddDays(number % 1000))
                .AppendValue(number % 2 == 0)
                .EndRow();
        }
    }
}
