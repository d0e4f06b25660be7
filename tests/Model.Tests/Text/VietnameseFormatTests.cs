using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Model.Tests.Text;

public sealed class VietnameseFormatTests
{
    [Theory]
    [InlineData(1234567.89, "1.234.567,89")]
    [InlineData(10000, "10.000")]
    [InlineData(12.5, "12,5")]
    [InlineData(0, "0")]
    [InlineData(-3, "-3")]
    public void Writes_numbers_the_Vietnamese_way(double value, string written) =>
        VietnameseFormat.Number((decimal)value).Should().Be(written);

    [Theory]
    [InlineData(0.526455, "52,65%")]
    [InlineData(1, "100%")]
    [InlineData(0.00125, "0,13%")] // half up, not to even
    public void Writes_shares_as_percent(double share, string written) =>
        VietnameseFormat.Percent((decimal)share).Should().Be(written);

    [Fact]
    public void Writes_money_in_dong_million_and_billion()
    {
        VietnameseFormat.Vnd(38_614_000_000m).Should().Be("38.614.000.000 đồng");
        VietnameseFormat.MillionVnd(1_250_500_000m).Should().Be("1.250,5");
        VietnameseFormat.BillionVnd(341_047_713_000m).Should().Be("341,048");
        VietnameseFormat.BillionVnd(38_614_000_000m).Should().Be("38,614");
    }

    [Theory]
    [InlineData(2020, 1, 5, "ngày 05 tháng 01 năm 2020")]
    [InlineData(2025, 4, 11, "ngày 11 tháng 4 năm 2025")]
    [InlineData(2026, 2, 28, "ngày 28 tháng 02 năm 2026")]
    [InlineData(2025, 10, 1, "ngày 01 tháng 10 năm 2025")]
    public void Writes_dates_of_official_papers(int year, int month, int day, string written) =>
        VietnameseFormat.OfficialDate(new DateOnly(year, month, day)).Should().Be(written);

    [Fact]
    public void Writes_plain_dates_day_first() =>
        VietnameseFormat.Date(new DateOnly(2025, 6, 30)).Should().Be("30/06/2025");
}
