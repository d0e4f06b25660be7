using System.Text;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>CSV and JSON give the rows and the issues that the workbook gives.</summary>
public sealed class TextFormsTests
{
    [Theory]
    [InlineData(';', false, true, "vi-VN")]
    [InlineData(',', true, true, "vi-VN")]
    [InlineData(',', false, false, "en-US")]
    public void Csv_gives_the_rows_of_the_workbook(char separator, bool hasMarkOfOrder, bool hasHeadersInWords, string locale)
    {
        var result = Check(new TextForms { Separator = separator, HasMarkOfOrder = hasMarkOfOrder, HasHeadersInWords = hasHeadersInWords, Locale = locale }.ToCsv());
        result.Issues.Should().BeEmpty();
        ShouldBeTheWorkbook(result);
    }

    [Fact]
    public void Json_gives_the_rows_of_the_workbook()
    {
        var result = Check(new TextForms().ToJson());
        result.Issues.Should().BeEmpty();
        ShouldBeTheWorkbook(result);
    }

    [Fact]
    public void An_empty_list_of_json_is_an_empty_sheet()
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(new TextForms().ToJson())!;
        document["training"] = new System.Text.Json.Nodes.JsonArray();

        var result = Check(Encoding.UTF8.GetBytes(document.ToJsonString()));

        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey["training"].Should().BeEmpty();
    }

    [Theory]
    [InlineData("certification", "star_rating", "bốn sao")]
    [InlineData("funding", "planned_vnd", "18500.00")]
    [InlineData("funding", "planned_vnd", "341,047.713 tỷ")]
    [InlineData("product", "listed_date", "29/02/2025")]
    [InlineData("product", "product_name", "MËt ong rõng")]
    [InlineData("product", "commune_code", "Trảng Dày")]
    [InlineData("producer", "joined_date", "2023")]
    [InlineData("certification", "total_score", "101")]
    [InlineData("training", "trainee_count", "31")]
    public void The_same_value_gives_the_same_issue_in_every_form(string sheet, string column, string written)
    {
        var code = Workbooks.Valid().Set(sheet, column, written).Check().Issues.Should().ContainSingle().Which.Code;
        var csv = Check(new TextForms().Set(sheet, column, written).ToCsv()).Issues.Should().ContainSingle().Which;
        var json = Check(new TextForms().Set(sheet, column, written).ToJson()).Issues.Should().ContainSingle().Which;
        var place = SubmissionTemplate.SheetByKey(sheet).IndexOf(column) + 1;
        (csv.Code, csv.Sheet, csv.Cell).Should().Be((code, $"{sheet}.csv", $"{sheet}.csv:2:{place}"));
        csv.MessageVi.Should().StartWith($"Tệp \"{sheet}.csv\", dòng 2, cột {place} ");
        (json.Code, json.Cell).Should().Be((code, $"$.{sheet}[0].{column}"));
        json.MessageVi.Should().StartWith($"Ở $.{sheet}[0].{column} ");
    }

    [Fact]
    public void A_field_in_quotes_may_hold_anything_and_rows_keep_their_lines()
    {
        var lines = new CsvLines("a;b\r\n\r\n\"một;\r\nhai\";\"nói \"\"ba\"\"\"\nbốn;năm");
        lines.Next().Should().Equal("a", "b");
        lines.Next().Should().Equal("một;\r\nhai", "nói \"ba\"");
        lines.FirstLine.Should().Be(3);
        lines.Next().Should().Equal("bốn", "năm");
        lines.FirstLine.Should().Be(5);
        lines.Next().Should().BeNull();
        lines.IsBroken.Should().BeFalse();
    }

    [Fact]
    public void A_column_that_may_be_empty_may_be_left_out_and_one_that_is_needed_may_not()
    {
        Files(("product.csv", "product_code;product_name;producer_code;listed_date\r\n")).Issues
            .Should().NotContain(issue => issue.Sheet == "product.csv");
        Files(("product.csv", "product_code;producer_code;listed_date;lạ\r\n")).Issues.Where(issue => issue.Sheet == "product.csv").Select(issue => issue.Code)
            .Should().BeEquivalentTo(IssueCode.ColumnMissing, IssueCode.ColumnUnknown);
    }

    [Theory]
    [InlineData("{\"template\": \"ocop-bieu-mau\", \"version\": 1, \"product\": [1, 2]}", IssueCode.FileNotWorkbook)]
    [InlineData("{\"template\": \"ocop-bieu-mau\", \"version\": 1, \"product\": [{\"product_code\": \"\\ud800\"}]}", IssueCode.FileNotWorkbook)]
    [InlineData("{\"template\": \"ocop-bieu-mau\", \"version\": 1, \"product\": [], \"product\": []}", IssueCode.FileSuspicious)]
    [InlineData("{\"template\": \"ocop-bieu-mau\", \"version\": 1, \"locale\": \"fr-FR\"}", IssueCode.FileLocaleUnknown)]
    [InlineData("{\"template\": \"ocop-bieu-mau\", \"version\": 7}", IssueCode.TemplateVersionUnknown)]
    [InlineData("{\"a\": {\"b\": {\"c\": {\"d\": {\"e\": {\"f\": {\"g\": {\"h\": {\"i\": 1}}}}}}}}}", IssueCode.FileNotWorkbook)]
    [InlineData("{}", IssueCode.TemplateUnknown)]
    [InlineData("{\"a\": ", IssueCode.FileNotWorkbook)]
    public void Json_that_is_none_of_ours_is_told_so(string json, string code) =>
        Check(Encoding.UTF8.GetBytes(json)).Issues.Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void Csv_in_another_encoding_is_told_so() =>
        Check(WorkbookPackage.Zip([("_ocop.csv", Encoding.Latin1.GetBytes("ocop-bieu-mau;1\n")), ("product.csv", [0xC3, 0x28])])).Issues
            .Should().ContainSingle().Which.MessageVi.Should().Contain("UTF-8");

    [Fact]
    public void A_zip_that_swells_is_refused()
    {
        var zip = WorkbookPackage.Zip([("_ocop.csv", Encoding.UTF8.GetBytes("ocop-bieu-mau;1\n")), ("product.csv", new byte[64 << 20])]);
        Check(zip).Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.FileSuspicious);
    }

    private static void ShouldBeTheWorkbook(IntakeResult result)
    {
        var expected = Workbooks.Valid().Check();
        result.Header.Should().Be(expected.Header);
        foreach (var (key, rows) in expected.RowsBySheetKey)
        {
            result.RowsBySheetKey[key].Select(row => row.Values).Should().BeEquivalentTo(rows.Select(row => row.Values), key);
        }
    }

    private static IntakeResult Files(params (string Name, string Text)[] files) => Check(WorkbookPackage.Zip(
        files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text))).Append(("_ocop.csv", Encoding.UTF8.GetBytes("ocop-bieu-mau;1;vi-VN")))));

    private static IntakeResult Check(byte[] content)
    {
        using var house = new IntakeHouse();
        return house.Check(content);
    }
}
