using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using FluentAssertions;
using Xunit;

namespace OcopAnalytics.DuckDb.Tests;

public sealed class ReadingTests : IDisposable
{
    private readonly DuckDBConnection duckdb = Databases.InMemory();

    public void Dispose() => duckdb.Dispose();

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("1969-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Reads_a_date(string text) =>
        duckdb.One<DateOnly>($"select date '{text}'").Should().Be(DateOnly.ParseExact(text, "yyyy-MM-dd"));

    [Fact]
    public void Reads_a_timestamp_to_the_microsecond() =>
        duckdb.One<DateTime>("select timestamp '2025-06-30 23:59:59.123456'")
            .Should().Be(new DateTime(2025, 6, 30, 23, 59, 59).AddMicroseconds(123456));

    [Fact]
    public void Reads_a_timestamp_before_1970() =>
        duckdb.One<DateTime>("select timestamp '1954-05-07 17:30:00.000001'")
            .Should().Be(new DateTime(1954, 5, 7, 17, 30, 0).AddMicroseconds(1));

    [Fact]
    public void Reads_a_timestamp_with_time_zone_as_utc() =>
        duckdb.One<DateTime>("select timestamptz '2025-07-01 06:30:00+07'")
            .Should().Be(new DateTime(2025, 6, 30, 23, 30, 0));

    [Fact]
    public void Reads_a_timestamp_with_time_zone_with_its_offset() =>
        duckdb.One<DateTimeOffset>("select timestamptz '2025-07-01 06:30:00+07'")
            .Should().Be(new DateTimeOffset(2025, 7, 1, 6, 30, 0, TimeSpan.FromHours(7)));

    [Theory]
    [InlineData("38614000000::decimal(18,0)", "38614000000")]
    [InlineData("999999999999999999::decimal(18,0)", "999999999999999999")]
    [InlineData("(-999999999999999999)::decimal(18,0)", "-999999999999999999")]
    [InlineData("12.34::decimal(4,2)", "12.34")]
    [InlineData("1234567.89::decimal(9,2)", "1234567.89")]
    [InlineData("(-0.01)::decimal(9,2)", "-0.01")]
    [InlineData("0.00000001::decimal(28,8)", "0.00000001")]
    [InlineData("12345678901234567890.12345678::decimal(28,8)", "12345678901234567890.12345678")]
    public void Reads_a_decimal_of_every_width(string expression, string expected) =>
        duckdb.One<decimal>($"select {expression}").Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void Reads_a_count_of_rows_as_a_long() =>
        duckdb.One<long>("select count(*) from range(130)").Should().Be(130);

    [Fact]
    public void Reads_the_largest_and_smallest_long()
    {
        duckdb.One<long>("select 9223372036854775807").Should().Be(long.MaxValue);
        duckdb.One<long>("select (-9223372036854775808)::bigint").Should().Be(long.MinValue);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("18446744073709551616")]
    [InlineData("-18446744073709551617")]
    [InlineData("170141183460469231731687303715884105727")]
    [InlineData("-170141183460469231731687303715884105728")]
    public void Reads_a_hugeint_which_is_what_a_sum_of_longs_gives(string digits) =>
        duckdb.One<BigInteger>($"select ({digits})::hugeint")
            .Should().Be(BigInteger.Parse(digits, CultureInfo.InvariantCulture));

    [Fact]
    public void Sums_whole_numbers_to_a_hugeint() =>
        duckdb.One<BigInteger>("select sum(range) from range(1000)").Should().Be(499500);

    [Fact]
    public void Reads_a_double() => duckdb.One<double>("select 0.1::double").Should().Be(0.1);

    [Fact]
    public void Reads_small_whole_numbers()
    {
        duckdb.One<int>("select 5::integer").Should().Be(5);
        duckdb.One<short>("select 5::smallint").Should().Be(5);
        duckdb.One<byte>("select 5::utinyint").Should().Be(5);
    }

    [Fact]
    public void Reads_true_and_false() =>
        duckdb.All("select true, false").Should().ContainSingle().Which.Should().Equal(true, false);

    [Theory]
    [InlineData("")]
    [InlineData("Mật ong")]
    [InlineData("Đồng Tháp")]
    [InlineData("Nghị quyết số 06/NQ-HĐND về Chương trình mỗi xã một sản phẩm")]
    public void Reads_text_with_diacritics_short_and_long(string text) =>
        duckdb.One<string>($"select '{text}'").Should().Be(text);

    [Fact]
    public void Reads_the_types_that_a_query_may_give_by_the_way()
    {
        duckdb.Run("create type star as enum ('ba sao', 'bốn sao', 'năm sao')");
        var row = duckdb.All("""
            select time '17:30:00.5', interval 3 day, '0d2f6f5e-6b5c-4b39-9c1e-0a5f7a3c1b11'::uuid, 'bốn sao'::star,
                   map {'a': 1}, 18446744073709551615::ubigint, 1.5::float
            """).Single();

        row.Should().BeEquivalentTo(
            new object[]
            {
                new TimeOnly(17, 30, 0, 500), TimeSpan.FromDays(3), Guid.Parse("0d2f6f5e-6b5c-4b39-9c1e-0a5f7a3c1b11"), "bốn sao",
                new Dictionary<string, int> { ["a"] = 1 }, ulong.MaxValue, 1.5f,
            },
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void Does_not_take_a_date_without_end_for_a_date()
    {
        var reading = () => duckdb.One<DateOnly>("select date 'infinity'");

        reading.Should().Throw<Exception>();
        duckdb.One<DuckDBDateOnly>("select date 'infinity'").Should().Be(DuckDBDateOnly.PositiveInfinity);
    }

    [Fact]
    public void Reads_a_date_before_the_calendar_of_dotnet() =>
        duckdb.One<DuckDBDateOnly>("select date '0044-03-15 (BC)'").Should().Be(new DuckDBDateOnly(-43, 3, 15));

    [Fact]
    public void Reads_a_null_of_every_type_as_a_null()
    {
        var row = duckdb.All("""
            select null::date, null::timestamp, null::timestamptz, null::decimal(18,0), null::bigint,
                   null::hugeint, null::double, null::boolean, null::varchar, null::varchar[]
            """).Single();

        row.Should().HaveCount(10).And.OnlyContain(value => value == null);
    }

    [Fact]
    public void Reads_a_null_into_a_nullable() =>
        duckdb.One<decimal?>("select null::decimal(18,0)").Should().BeNull();

    [Fact]
    public void Refuses_to_read_a_null_as_a_number()
    {
        var reading = () => duckdb.One<long>("select null::bigint");

        reading.Should().Throw<InvalidCastException>("zero and unknown are two things");
    }

    [Fact]
    public void Reads_columns_by_name_with_their_types()
    {
        using var command = duckdb.CreateCommand();
        command.CommandText = "select 1::bigint as numerator, 'Tân Hồng' as place_name_vi, date '2020-12-31' as period_end";
        using var reader = command.ExecuteReader();
        reader.Read().Should().BeTrue();

        reader.GetInt64(reader.GetOrdinal("numerator")).Should().Be(1);
        reader.GetString(reader.GetOrdinal("place_name_vi")).Should().Be("Tân Hồng");
        reader.GetFieldType(2).Should().Be<DateOnly>();
        reader.Read().Should().BeFalse();
    }

    [Fact]
    public void Reads_more_rows_than_one_chunk_holds()
    {
        var rows = duckdb.All("select range, 'Sản phẩm ' || range from range(5000)");

        rows.Should().HaveCount(5000);
        rows[4999].Should().Equal(4999L, "Sản phẩm 4999");
    }

    [Fact]
    public void Reads_a_list() =>
        duckdb.One<List<string>>("select ['mật ong', 'xoài']").Should().Equal("mật ong", "xoài");

    [Fact]
    public void Reads_a_struct()
    {
        var value = duckdb.All("select {'sheet': 'Công nhận', 'row': 12}").Single()[0];

        value.Should().BeOfType<Dictionary<string, object?>>()
            .Which.Should().Equal(new Dictionary<string, object?> { ["sheet"] = "Công nhận", ["row"] = 12 });
    }
}
