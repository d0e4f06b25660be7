using System.Text;
using OcopAnalytics.Api.Reading;

namespace OcopAnalytics.Api.Tests.Reading;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("=HYPERLINK(\"http://a\";\"b\")", "\"'=HYPERLINK(\"\"http://a\"\";\"\"b\"\")\"")]
    [InlineData("Sản phẩm 0001", "Sản phẩm 0001")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("nói \"có\"", "\"nói \"\"có\"\"\"")]
    [InlineData("=a;b", "\"'=a;b\"")]
    public void Text_is_never_a_formula_and_never_breaks_its_cell(string text, string cell) => Written(text).Should().Be(cell);

    [Fact]
    public void Numbers_and_days_are_written_as_vietnamese_excel_reads_them()
    {
        Written(1234567.5m).Should().Be("1234567,5");
        Written(-70.00000000m).Should().Be("-70", "a negative number is a number, not a formula");
        Written(0.92673331m).Should().Be("0,92673331");
        Written(new DateOnly(2025, 6, 30)).Should().Be("30/06/2025");
        Written(null).Should().BeEmpty();
    }

    private static string Written(object? value) => Encoding.UTF8.GetString(new CsvText().Row(value).ToBytes().AsSpan(3)).TrimEnd('\n').TrimEnd('\r');
}
