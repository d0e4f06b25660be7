namespace OcopAnalytics.Warehouse.Tests.Readers;

/// <summary>Rows become records by name; what does not fit is said with the column's name.</summary>
public sealed class RowMapperTests
{
    private sealed record Wide(string PlaceCode, string? NoteVi, long RowCount, int Year, decimal? ShareOfAll, DateOnly PeriodEnd, DateTime BuiltAt, bool IsHeadline);

    [Fact]
    public void Fits_what_duckdb_gives_to_what_the_record_wants()
    {
        var row = Map("""
            select true as is_headline, '731' as place_code, null::varchar as note_vi, sum(range) as row_count, max(2025 + range * 0) as year,
                (1 / 4)::decimal(28,8) as share_of_all, date '2025-06-30' as period_end, timestamp '2025-09-01 12:00:00' as built_at, 1 as unused
            from range(4)
            """).Single();

        row.Should().Be(new Wide("731", null, 6, 2025, 0.25m, new DateOnly(2025, 6, 30), new DateTime(2025, 9, 1, 12, 0, 0, DateTimeKind.Utc), true));
        row.BuiltAt.Kind.Should().Be(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("null::varchar as place_code", "*column place_code is null*")]
    [InlineData("1 as place_code", "*column place_code is Int32, not String*")]
    [InlineData("'731' as place", "*column place_code is missing*")]
    public void Names_the_column_that_does_not_fit(string column, string message) =>
        FluentActions.Invoking(() => MapTo<PlaceRow>($"select {column}, 'Biên Hòa' as place_name_vi, 'district' as place_level"))
            .Should().Throw<InvalidCastException>().WithMessage(message);

    [Fact]
    public void Misses_a_column_even_when_there_are_no_rows() =>
        FluentActions.Invoking(() => MapTo<PlaceRow>("select 'a' as place_code where false")).Should().Throw<InvalidCastException>();

    [Fact]
    public void Refuses_to_round_a_number_away() =>
        FluentActions.Invoking(() => MapTo<StarRow>("select 3 as star_rating, 2.5 as product_count, 1.0 as share")).Should().Throw<InvalidCastException>();

    private static List<Wide> Map(string sql) => MapTo<Wide>(sql);

    private static List<T> MapTo<T>(string sql)
    {
        using var database = DuckDbFile.InMemory();
        return database.Read(sql, RowMapper<T>.ReadAll);
    }
}
