using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake;

public sealed class CellsTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1250", "1250")]
    [InlineData("-7", "-7")]
    [InlineData("\u22127", "-7")]
    [InlineData("1.250", "1250")]
    [InlineData("10.000", "10000")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("341.047,713", "341047.713")]
    [InlineData("1 234 567,5", "1234567.5")]
    [InlineData("1\u00A0234\u00A0567", "1234567")]
    [InlineData("1\u202F234,25", "1234.25")]
    [InlineData(" 12,5 ", "12.5")]
    [InlineData("199,10", "199.10")]
    [InlineData("0,125", "0.125")]
    [InlineData("1250,500", "1250.500")]
    public void Reads_numbers_as_Vietnamese_offices_write_them(string written, string number) =>
        Cells.Number(written, mayBeGrouped: true).Should().Be(Parsed<decimal>.Good(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("52,450")]
    [InlineData("150,237")]
    [InlineData("341,047.713")]
    [InlineData("18500.00")]
    [InlineData("12.5")]
    [InlineData("1,234,567")]
    [InlineData("0.125")]
    [InlineData("1250.500")]
    public void Asks_back_what_could_be_two_numbers(string written) =>
        Cells.Number(written, mayBeGrouped: true).Problem.Should().Be(IssueCode.NumberAmbiguous);

    [Fact]
    public void A_lone_comma_is_no_question_where_thousands_cannot_be() =>
        Cells.Number("78,125", mayBeGrouped: false).Should().Be(Parsed<decimal>.Good(78.125m));

    [Theory]
    [InlineData("bốn")]
    [InlineData("")]
    [InlineData("12,")]
    [InlineData(",5")]
    [InlineData("1.23,4")]
    [InlineData("1.2345")]
    [InlineData("3 -5")]
    [InlineData("01 - 02")]
    [InlineData("1e5")]
    [InlineData("--5")]
    [InlineData("12%")]
    [InlineData("１２")]
    [InlineData("1 23")]
    [InlineData("00000000000000000000000000000000000000000")]
    public void Refuses_what_is_no_number(string written) =>
        Cells.Number(written, mayBeGrouped: true).Problem.Should().BeOneOf(IssueCode.NotANumber, IssueCode.NumberAmbiguous);

    [Theory]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(341047.713, "341047.713")]
    [InlineData(-0.0, "0")]
    [InlineData(123456789012345d, "123456789012345")]
    public void Reads_a_number_of_Excel_as_Excel_shows_it(double number, string expected) =>
        Cells.Number(number, mayBeGrouped: true).Value.Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(double.NaN, IssueCode.NotANumber)]
    [InlineData(double.PositiveInfinity, IssueCode.NotANumber)]
    [InlineData(1e300, IssueCode.NumberOutOfRange)]
    [InlineData(-1e15, IssueCode.NumberOutOfRange)]
    public void Refuses_a_number_that_is_none_or_beyond_all_use(double number, string code) =>
        Cells.Number(number, mayBeGrouped: true).Problem.Should().Be(code);

    [Fact]
    public void A_count_is_whole()
    {
        Cells.Count("1.250").Should().Be(Parsed<long>.Good(1250));
        Cells.Count("12,0").Should().Be(Parsed<long>.Good(12));
        Cells.Count(12.5).Problem.Should().Be(IssueCode.NotWhole);
        Cells.Count(true).Problem.Should().Be(IssueCode.NotANumber);
        Cells.Count(new DateTime(2025, 1, 1)).Problem.Should().Be(IssueCode.NotANumber);
    }

    [Theory]
    [InlineData("78,5", "78.5")]
    [InlineData("78,666", "78.67")]
    [InlineData("78,125", "78.13")]
    [InlineData("89,996", "89.99")]
    [InlineData("69,995", "69.99")]
    [InlineData("90", "90")]
    public void A_score_is_rounded_but_never_up_to_the_next_band(string written, string score) =>
        Cells.Score(written).Value.Should().Be(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("14/06/2025", 2025, 6, 14)]
    [InlineData("1/7/2024", 2024, 7, 1)]
    [InlineData(" 29/02/2024 ", 2024, 2, 29)]
    public void Reads_day_month_year(string written, int year, int month, int day) =>
        Cells.Date(written).Should().Be(Parsed<DateOnly>.Good(new DateOnly(year, month, day)));

    [Theory]
    [InlineData("29/02/2025")]
    [InlineData("06/14/2025")]
    [InlineData("14/6/25")]
    [InlineData("14.6.2025")]
    [InlineData("tháng 6/2025")]
    [InlineData("14/06/2025 08:00")]
    public void Refuses_days_that_are_none_or_written_otherwise(string written) =>
        Cells.Date(written).Problem.Should().Be(IssueCode.NotADate);

    [Fact]
    public void A_day_of_Excel_loses_its_time_and_a_bare_number_is_no_day()
    {
        Cells.Date(new DateTime(2025, 6, 14, 8, 30, 0)).Value.Should().Be(new DateOnly(2025, 6, 14));
        Cells.Date(45822d).Problem.Should().Be(IssueCode.NotADate);
        Cells.Date(TimeSpan.FromHours(30)).Problem.Should().Be(IssueCode.NotADate);
    }

    [Theory]
    [InlineData("sp-731-0001 ", "SP-731-0001")]
    [InlineData("ct–731", "CT–731")]
    [InlineData("đn-01", "ĐN-01")]
    public void A_code_is_upper_case_and_trimmed(string written, string code) => Cells.Code(written, 40).Value.Should().Be(code);

    [Theory]
    [InlineData(731d, 0, "731")]
    [InlineData(71d, 5, "00071")]
    [InlineData(25993d, 5, "25993")]
    public void A_code_typed_as_a_number_gets_its_zeros_back(double number, int digits, string code) => Cells.Code(number, 40, digits).Value.Should().Be(code);

    [Fact]
    public void A_code_that_Excel_made_into_something_else_is_asked_back()
    {
        Cells.Code(new DateTime(2025, 2, 1), 40).Problem.Should().Be(IssueCode.NotACode);
        Cells.Code(12.5, 40).Problem.Should().Be(IssueCode.NotACode);
        Cells.Code(true, 40).Problem.Should().Be(IssueCode.NotACode);
        Cells.Code(new string('A', 41), 40).Problem.Should().Be(IssueCode.TextTooLong);
    }

    [Theory]
    [InlineData("sp-1; sp-2 ,SP-1\nsp-3", "SP-1;SP-2;SP-3")]
    [InlineData(" ;sp-1;; ", "SP-1")]
    [InlineData("sp\u00a01\r\nsp-2", "SP 1;SP-2")]
    public void Several_codes_stand_once_each_parted_by_semicolons(string written, string codes) => Cells.Codes(written, 40).Value.Should().Be(codes);

    [Fact]
    public void Codes_that_are_too_long_or_no_codes_are_asked_back()
    {
        Cells.Codes(12d, 40).Value.Should().Be("12");
        Cells.Codes(12.5, 40).Problem.Should().Be(IssueCode.NotACode);
        Cells.Codes(string.Join(';', Enumerable.Range(0, 30)), 40).Problem.Should().Be(IssueCode.TextTooLong);
        Cells.Codes(new string(';', 100_000), 40).Value.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Ho\u0300a Bi\u0300nh", "Hòa Bình")]
    [InlineData("  Mật \t ong\u00A0 rừng\n", "Mật ong rừng")]
    [InlineData("Bưởi\u200B da\u202E xanh\u0007", "Bưởi da xanh")]
    [InlineData("Ea H'leo", "Ea H'leo")]
    [InlineData("a  b", "a b")]
    public void Text_is_composed_and_clean(string written, string text) => Cells.Text(written, 100).Value.Should().Be(text);

    [Fact]
    public void Text_that_is_plain_comes_back_as_the_very_same_object()
    {
        var text = string.Concat("Nước mắm Phú Quốc - loại ", "40°N"[..2]);
        Cells.Text(text, 100).Value.Should().BeSameAs(text);
    }

    [Fact]
    public void The_longest_text_is_counted_after_it_was_composed()
    {
        var decomposed = string.Concat(Enumerable.Repeat("e\u0302\u0301", 100));
        Cells.Text(decomposed, 100).Value.Should().HaveLength(100);
        Cells.Text(decomposed + "a", 100).Problem.Should().Be(IssueCode.TextTooLong);
    }

    [Fact]
    public void Numbers_and_days_in_a_text_column_are_written_out()
    {
        Cells.Text(3981d, 60).Value.Should().Be("3981");
        Cells.Text(12.5, 60).Value.Should().Be("12,5");
        Cells.Text(new DateTime(2025, 2, 1), 60).Value.Should().Be("01/02/2025");
        Cells.Text(true, 60).Value.Should().Be("TRUE");
    }
}
