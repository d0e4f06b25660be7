using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Reports.Tests.Excel;

/// <summary>What stands below the headers: the known rows, and what may be typed there.</summary>
public sealed class TemplateEntriesTests
{
    [Fact]
    public void Writes_each_kind_of_value_as_its_column_asks()
    {
        using var written = new WrittenWorkbook(Drafts.With(
            ("product", new() { ["commune_code"] = "00123", ["product_group"] = "herbal_2019", ["listed_date"] = new DateOnly(2019, 3, 4) }),
            ("certification", new() { ["total_score"] = 78.5m, ["star_rating"] = 4L }),
            ("funding", new() { ["funding_year"] = 2025L, ["mobilised_vnd"] = 1_250_500_001m })));
        object? At(SheetLayout sheet, string key) => written.Value(sheet.NameVi, SheetLayout.FirstDataRow, sheet.IndexOf(key));
        At(SubmissionTemplate.Product, "commune_code").Should().Be("00123", "leading zeros belong to a code");
        At(SubmissionTemplate.Product, "product_group").Should().Be("Thảo dược (trước 24/02/2023)");
        At(SubmissionTemplate.Product, "listed_date").Should().Be(new DateTime(2019, 3, 4));
        At(SubmissionTemplate.Certification, "total_score").Should().Be(78.5);
        At(SubmissionTemplate.Certification, "star_rating").Should().Be(4d);
        At(SubmissionTemplate.Funding, "funding_year").Should().Be(2025d);
        At(SubmissionTemplate.Funding, "mobilised_vnd").Should().Be(1250.500001, "the column is in triệu đồng");
    }

    [Fact]
    public void Does_not_group_the_digits_of_a_year()
    {
        using var written = new WrittenWorkbook(Drafts.With(("funding", new() { ["funding_year"] = 2025L })));
        written.FormatOf(written.Cell("Kinh phí", "A5").StyleIndex?.Value).NumberFormatId!.Value.Should().Be(1u, "1 is the plain format 0");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 251")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void Keeps_text_that_looks_like_a_formula_as_text(string name)
    {
        using var written = new WrittenWorkbook(Drafts.WithProductNamed(name));
        var cell = written.Cell("Sản phẩm", "B5");
        cell.CellFormula.Should().BeNull();
        cell.DataType!.Value.Should().Be(CellValues.InlineString);
        cell.InnerText.Should().Be(name);
        written.FormatOf(cell.StyleIndex?.Value).QuotePrefix!.Value.Should().BeTrue("else editing the cell would make it a formula");
    }

    [Fact]
    public void Leaves_out_characters_that_no_workbook_can_hold()
    {
        using var written = new WrittenWorkbook(Drafts.WithProductNamed("mật\u0001 ong \ud800🍯"));
        written.Cell("Sản phẩm", "B5").InnerText.Should().Be("mật ong 🍯");
    }

    [Fact]
    public void Refuses_a_choice_that_the_list_does_not_have()
    {
        var write = () => SubmissionTemplateWorkbook.Write(Drafts.With(("product", new() { ["product_group"] = "gems" })));
        write.Should().Throw<ArgumentException>().WithMessage("*product_group*gems*");
    }

    [Fact]
    public void Refuses_a_value_that_its_column_cannot_hold()
    {
        var write = () => SubmissionTemplateWorkbook.Write(Drafts.With(("product", new() { ["listed_date"] = 43528m })));
        write.Should().Throw<ArgumentException>().WithMessage("*listed_date*");
    }

    [Fact]
    public void Leaves_a_text_that_its_column_cannot_hold_to_whoever_reads_the_workbook()
    {
        var write = () => SubmissionTemplateWorkbook.Write(Drafts.With(("product", new() { ["listed_date"] = "hôm qua" })));
        write.Should().NotThrow("the reader says where it stands and what was expected");
    }

    [Fact]
    public void Offers_each_choice_list_in_full()
    {
        using var written = new WrittenWorkbook(Drafts.Empty);
        foreach (var (sheet, column) in Columns().Where(each => each.Column.Kind == ColumnKind.Choice))
        {
            var validation = written.ValidationOf(sheet, column.Key);
            validation.Type!.Value.Should().Be(DataValidationValues.List);
            OfferedBy(written, validation.Formula1!.Text).Should().Equal(column.Choices!.Choices.Select(choice => choice.NameVi));
        }
    }

    [Fact]
    public void Limits_every_column_to_what_its_kind_allows_down_to_row_2000()
    {
        using var written = new WrittenWorkbook(Drafts.Empty);
        foreach (var (sheet, column) in Columns())
        {
            var validation = written.ValidationOf(sheet, column.Key);
            validation.Type!.Value.Should().Be(column.Kind switch
            {
                ColumnKind.Choice => DataValidationValues.List,
                ColumnKind.Count => DataValidationValues.Whole,
                ColumnKind.Score or ColumnKind.Share or ColumnKind.Money => DataValidationValues.Decimal,
                ColumnKind.Date => DataValidationValues.Date,
                _ => DataValidationValues.TextLength,
            });
            if (column.Kind is not (ColumnKind.Choice or ColumnKind.Date))
            {
                decimal.Parse(validation.Formula2!.Text, CultureInfo.InvariantCulture).Should().Be(column.Kind == ColumnKind.Share ? column.Max / 100m : column.Max);
            }
            validation.Prompt!.Value.Should().Be(column.HintVi);
            validation.Error!.Value.Should().NotBeNullOrEmpty();
            validation.PromptTitle!.Value!.Length.Should().BeLessThanOrEqualTo(32, "Excel refuses longer titles");
            if (sheet.Shape == SheetShape.Table) validation.SequenceOfReferences!.InnerText.Should().EndWith("2000");
        }
    }

    [Fact]
    public void Has_room_below_the_known_rows_however_many_there_are()
    {
        var rows = Enumerable.Range(0, 3000).Select(number => ("product", new Dictionary<string, object?> { ["product_name"] = $"Sản phẩm {number}" }));
        using var written = new WrittenWorkbook(Drafts.With([.. rows]));
        written.Value("Sản phẩm", 3004, 1).Should().Be("Sản phẩm 2999");
        written.ValidationOf(SubmissionTemplate.Product, "product_name").SequenceOfReferences!.InnerText.Should().Be("B5:B3504");
    }

    private static IEnumerable<(SheetLayout Sheet, ColumnLayout Column)> Columns() =>
        SubmissionTemplate.Sheets.SelectMany(sheet => sheet.Columns, (sheet, column) => (sheet, column));

    // "_danh_muc!$B$2:$B$11" -> the words in these cells.
    private static IEnumerable<object?> OfferedBy(WrittenWorkbook written, string name)
    {
        var ends = written.Defined(name).Split('!')[1].Replace("$", string.Empty, StringComparison.Ordinal).Split(':');
        var (first, last) = (RowOf(ends[0]), RowOf(ends[1]));
        for (var row = first; row <= last; row++) yield return written.Value("_danh_muc", row, ends[0][0] - 'A');
    }

    private static int RowOf(string address) => int.Parse(address.AsSpan(1), CultureInfo.InvariantCulture);
}
