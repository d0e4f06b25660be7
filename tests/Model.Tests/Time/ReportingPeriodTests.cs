using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Model.Tests.Time;

public sealed class ReportingPeriodTests
{
    [Fact]
    public void Ends_on_the_last_day_of_the_half_year()
    {
        new ReportingPeriod(2025, 1).End.Should().Be(new DateOnly(2025, 6, 30));
        new ReportingPeriod(2020, 2).Start.Should().Be(new DateOnly(2020, 7, 1));
        new ReportingPeriod(2020, 2).End.Should().Be(new DateOnly(2020, 12, 31));
    }

    [Theory]
    [InlineData("2025-H1", 20251)]
    [InlineData("2018-h2", 20182)]
    public void Reads_its_code(string code, int key)
    {
        ReportingPeriod.TryParse(code, out var period).Should().BeTrue();
        period.Key.Should().Be(key);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025")]
    [InlineData("2025-H3")]
    [InlineData("2025-Q1")]
    [InlineData("25-H1")]
    [InlineData("1999-H1")]
    [InlineData("2025-H1 ")]
    [InlineData("٢٠٢٥-H1")]
    public void Refuses_what_is_not_a_half_year(string? code) => ReportingPeriod.TryParse(code, out _).Should().BeFalse();

    [Fact]
    public void Steps_over_the_turn_of_the_year()
    {
        new ReportingPeriod(2020, 2).Next.Code.Should().Be("2021-H1");
        new ReportingPeriod(2021, 1).Previous.Code.Should().Be("2020-H2");
        ReportingPeriod.Containing(new DateOnly(2025, 7, 1)).Code.Should().Be("2025-H2");
    }

    [Fact]
    public void A_half_that_is_none_is_a_bug() =>
        FluentActions.Invoking(() => new ReportingPeriod(2025, 3)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(1, 6, 15, "2026-06-15")]
    [InlineData(2, 12, 15, "2026-12-15")]
    [InlineData(2, 7, 1, "2026-07-01")]
    [InlineData(2, 1, 10, "2027-01-10")]
    public void A_day_of_the_year_is_the_first_after_the_period_has_begun(int half, int month, int day, string expected) =>
        new ReportingPeriod(2026, half).FirstOf(month, day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
}
