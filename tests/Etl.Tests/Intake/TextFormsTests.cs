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

    [Theory]
    [InlineData("Sản phẩm.csv", "Thông tin chung.csv")]
    [InlineData("731-2025-H1-product.csv", "731-2025-H1-unit_profile.csv")]
    [InlineData("xuất từ phần mềm (2).csv", "trang 1.csv")]
    [InlineData("PRODUCT 2025-H1.csv", "unit-profile.csv")]
    public void A_loose_file_is_known_by_its_name_or_by_its_headers_without_a_mark(string product, string profile)
    {
        var result = Check(Renamed(("product.csv", product), ("unit_profile.csv", profile)));
        result.Issues.Should().BeEmpty();
        ShouldBeTheWorkbook(result);
    }

    [Fact]
    public void Sheets_of_the_template_that_Excel_saved_as_csv_are_read_below_their_titles()
    {
        const string Profile = "Thông tin chung - Thành phố Biên Hòa;;\r\n\"Đơn vị kiểm tra lại; điền cột B\";;\r\n;;\r\nMã đơn vị báo cáo;731;Mã\r\nTên đơn vị báo cáo;Thành phố Biên Hòa;\r\n"
            + "Kỳ báo cáo;2025-H1;\r\nTính chất số liệu;Minh họa;\r\nNgày lập biểu;14/06/2025;\r\nSố cán bộ quản lý nhà nước thực hiện Chương trình (người);40 người;\r\n";
        const string Product = "Sản phẩm - Thành phố Biên Hòa;;;;;;;\r\nMỗi dòng một sản phẩm;;;;;;;\r\n;;;;;;;\r\nMã sản phẩm;Tên sản phẩm;Nhóm sản phẩm;Mã chủ thể;Mã xã, phường;Ngày ghi vào danh mục;Ghi chú;Loại sản phẩm\r\n"
            + "SP-731-0001;Mật ong;Thực phẩm;CT-731-0001;25993;29/02/2025;;\r\n";
        var issues = Files(("Thông tin chung.csv", Profile), ("Sản phẩm.csv", Product)).Issues.Where(issue => issue.Sheet is "Thông tin chung.csv" or "Sản phẩm.csv").ToList();
        issues.Select(issue => (issue.Code, issue.Cell)).Should().BeEquivalentTo([(IssueCode.NotANumber, "Thông tin chung.csv:9:2"), (IssueCode.NotADate, "Sản phẩm.csv:5:6")]);
    }

    [Fact]
    public void A_first_line_may_tell_the_separator() =>
        new CsvLines("sep=;\r\na,b;c").Next().Should().Equal("a,b", "c");

    [Fact]
    public void A_file_that_is_no_sheet_of_ours_is_an_error_and_not_left_out()
    {
        var unknown = Files(("products-list.csv", "a;b\r\n1;2\r\n")).Issues.Should().Contain(issue => issue.Code == IssueCode.SheetUnknown).Which;
        (unknown.Severity, unknown.Sheet).Should().Be((IssueSeverity.Error, "products-list.csv"));
        unknown.MessageVi.Should().Contain("Không biết tệp \"products-list.csv\" là bảng nào").And.Contain("product.csv");
    }

    [Fact]
    public void Without_mark_and_sheets_the_files_are_named()
    {
        Check(WorkbookPackage.Zip([("ghi chú.csv", Encoding.UTF8.GetBytes("a;b\r\n1;2\r\n"))])).Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.SheetUnknown);
    }

    [Fact]
    public void A_sheet_that_comes_twice_is_an_error()
    {
        const string Head = "product_code;product_name;producer_code;listed_date\r\n";
        Files(("product.csv", Head), ("Sản phẩm.csv", Head)).Issues.Should().ContainSingle(issue => issue.Code == IssueCode.SheetTwice)
            .Which.MessageVi.Should().StartWith("Tệp \"").And.Contain("bảng \"Sản phẩm\" đã có");
    }

    [Fact]
    public void A_lone_sheet_is_told_which_others_are_missing()
    {
        var issues = Check(WorkbookPackage.Zip([("product.csv", Encoding.UTF8.GetBytes("product_code;product_name;producer_code;listed_date\r\n"))])).Issues;
        issues.Select(issue => issue.Code).Distinct().Should().Equal(IssueCode.SheetMissing);
        issues.Select(issue => issue.Sheet).Should().Contain("Thông tin chung").And.NotContain("Sản phẩm");
    }

    [Fact]
    public void What_a_Macintosh_puts_beside_the_files_is_passed_over()
    {
        var files = Csv().Append(("__MACOSX/._product.csv", (byte[])[0, 5, 22, 7])).Append((".DS_Store", (byte[])[0, 0, 0, 1]));
        Check(WorkbookPackage.Zip(files)).Issues.Should().BeEmpty();
    }

    [Fact]
    public void A_list_of_json_that_is_no_sheet_of_ours_is_an_error()
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(new TextForms().ToJson())!;
        document["products"] = new System.Text.Json.Nodes.JsonArray();
        Check(Encoding.UTF8.GetBytes(document.ToJsonString())).Issues.Should().ContainSingle().Which.Should()
            .Match<Issue>(issue => issue.Code == IssueCode.SheetUnknown && issue.Severity == IssueSeverity.Error && issue.MessageVi.Contains("$.products"));
    }

    [Fact]
    public void A_sheet_whose_name_is_no_sound_text_is_told_so()
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(new TextForms().ToJson())!;
        document["prod\uFFFEuct"] = new System.Text.Json.Nodes.JsonArray();

        var issue = Check(Encoding.UTF8.GetBytes(document.ToJsonString())).Issues.Should().ContainSingle().Which;

        issue.Code.Should().Be(IssueCode.SheetUnknown);
        $"{issue.Sheet}{issue.Cell}{issue.MessageVi}{issue.MessageEn}".Should().Contain("prod\uFFFDuct").And.NotContain("\uFFFE");
    }

    [Fact]
    public void Percentages_are_read_alike_in_every_form()
    {
        const string Head = "project_code;project_name;project_kind;started_date;progress_share\r\n";
        var result = Check(WorkbookPackage.Zip(Csv().Append(("project.csv", Encoding.UTF8.GetBytes(Head + "DA-731-01;Dự án;Chuỗi giá trị sản phẩm;01/04/2024;12,5 %\r\n")))));
        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey["project"][0].Values[^1].Should().Be(0.125m);
    }

    private static IEnumerable<(string Path, byte[] Content)> Csv()
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(new TextForms().ToCsv()));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            yield return (entry.FullName, content.ToArray());
        }
    }

    // The sound submission without its mark, some of its files called otherwise.
    private static byte[] Renamed(params (string From, string To)[] names) => WorkbookPackage.Zip(Csv().Where(file => file.Path != "_ocop.csv")
        .Select(file => (names.FirstOrDefault(name => name.From == file.Path).To ?? file.Path, file.Content)));

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
