using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Reports.Tests.Excel;

public sealed class SubmissionTemplateWorkbookTests
{
    private static IEnumerable<SheetLayout> Tables => SubmissionTemplate.Sheets.Where(sheet => sheet.Shape == SheetShape.Table);

    [Fact]
    public void Is_a_sound_workbook_by_the_rules_of_the_format()
    {
        using var written = new WrittenWorkbook(SampleSubmissions.All().Last().Draft);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(written.Document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void Gives_the_same_bytes_for_the_same_draft()
    {
        var draft = SampleSubmissions.All().First().Draft;
        var once = SubmissionTemplateWorkbook.Write(draft);
        SubmissionTemplateWorkbook.Write(draft).Should().Equal(once);
        using var zip = new ZipArchive(new MemoryStream(once));
        zip.Entries.Should().OnlyContain(entry => entry.LastWriteTime.Year == 1980, "the time of writing would change the bytes");
    }

    [Fact]
    public void Writes_into_a_stream_what_it_gives_as_bytes()
    {
        using var stream = new MemoryStream();
        SubmissionTemplateWorkbook.Write(stream, Drafts.Empty);
        stream.ToArray().Should().Equal(SubmissionTemplateWorkbook.Write(Drafts.Empty));
    }

    [Fact]
    public void Has_the_sheets_of_the_template_in_order_and_two_very_hidden_ones()
    {
        using var written = new WrittenWorkbook(Drafts.Empty);
        written.Sheets.Where(sheet => sheet.State!.Value == SheetStateValues.Visible).Select(sheet => sheet.Name!.Value)
            .Should().Equal([SubmissionTemplate.GuideSheet, .. SubmissionTemplate.Sheets.Select(sheet => sheet.NameVi)]);
        written.Sheets.Where(sheet => sheet.State!.Value == SheetStateValues.VeryHidden).Select(sheet => sheet.Name!.Value)
            .Should().Equal(SubmissionTemplate.MarkSheet, "_danh_muc");
    }

    [Fact]
    public void Says_on_its_first_sheet_how_it_is_filled_in_and_what_each_sheet_is_for()
    {
        using var written = new WrittenWorkbook(Drafts.Empty);
        var guide = written.Worksheet(SubmissionTemplate.GuideSheet).Descendants<Cell>().Select(cell => cell.InnerText).ToList();
        guide[0].Should().Be("Hướng dẫn điền biểu");
        guide.Should().Contain(SubmissionTemplate.Sheets.Select(sheet => sheet.NameVi)).And.Contain(SubmissionTemplate.Sheets.Select(sheet => sheet.HintVi));
        guide.Should().Contain("Mã mục tiêu; Kết luận; Căn cứ, minh chứng; Ngày kết luận; Người kết luận", "no row of that sheet may lack them");
        written.Worksheet(SubmissionTemplate.GuideSheet).GetFirstChild<SheetProtection>()!.Sheet!.Value.Should().BeTrue();
        written.Worksheet(SubmissionTemplate.GuideSheet).Descendants<Row>().Skip(2).Where(row => row.HasChildren).Should().OnlyContain(row => row.CustomHeight! && row.Height! < 200);
    }

    [Fact]
    public void Bears_the_mark_and_the_version()
    {
        using var written = new WrittenWorkbook(Drafts.Empty);
        written.Value(SubmissionTemplate.MarkSheet, 1, 0).Should().Be(SubmissionTemplate.Mark);
        written.Value(SubmissionTemplate.MarkSheet, 1, 1).Should().Be((double)SubmissionTemplate.Version);
    }

    [Fact]
    public void Writes_every_header_as_the_layout_has_it()
    {
        using var written = new WrittenWorkbook(Drafts.Empty);
        foreach (var sheet in Tables)
        {
            sheet.Columns.Select((_, index) => written.Value(sheet.NameVi, SheetLayout.HeaderRow, index))
                .Should().Equal(sheet.Columns.Select(column => column.HeaderVi));
            written.WidthOf(sheet.NameVi).Should().Be(sheet.Columns.Count, "no cell stands right of the table");
        }
        var form = SubmissionTemplate.UnitProfile;
        form.Columns.Select((_, index) => written.Value(form.NameVi, SheetLayout.HeaderRow + index, 0))
            .Should().Equal(form.Columns.Select(field => field.HeaderVi));
    }

    [Fact]
    public void Says_above_the_table_whose_it_is_and_what_belongs_there()
    {
        using var written = new WrittenWorkbook(Drafts.Empty);
        written.Value("Sản phẩm", 1, 0).Should().Be("Sản phẩm - Thành phố Biên Hòa, Tỉnh Đồng Nai - 6 tháng đầu năm 2025");
        written.Value("Sản phẩm", 2, 0).Should().Be(SubmissionTemplate.Product.HintVi + " Cột có tiêu đề nền đậm là bắt buộc.");
    }

    [Fact]
    public void Shows_required_columns_in_another_colour()
    {
        using var written = new WrittenWorkbook(Drafts.Empty);
        foreach (var sheet in Tables)
        {
            var fills = sheet.Columns.ToLookup(column => column.IsRequired, column =>
                written.FormatOf(written.Cell(sheet.NameVi, sheet.AddressOf(column.Key, SheetLayout.HeaderRow)).StyleIndex?.Value).FillId!.Value);
            fills[true].Distinct().Should().ContainSingle().And.NotIntersectWith(fills[false]);
        }
    }

    [Fact]
    public void Fills_in_unit_and_period_whatever_the_form_row_says()
    {
        using var written = new WrittenWorkbook(Drafts.With(("unit_profile", new()
        {
            ["unit_code"] = "999", ["data_nature"] = "illustrative", ["official_count"] = 40L,
        })));
        var form = SubmissionTemplate.UnitProfile;
        object? Field(string key) => written.Value(form.NameVi, SheetLayout.HeaderRow + form.IndexOf(key), 1);
        Field("unit_code").Should().Be("731");
        Field("unit_name").Should().Be("Thành phố Biên Hòa");
        Field("period_code").Should().Be("2025-H1");
        Field("data_nature").Should().Be("Minh họa");
        Field("official_count").Should().Be(40d);
    }

    [Fact]
    public void Lets_people_change_entries_but_not_headers()
    {
        using var written = new WrittenWorkbook(Drafts.WithProductNamed("Sản phẩm 0001"));
        foreach (var sheet in SubmissionTemplate.Sheets)
        {
            var protection = written.Worksheet(sheet.NameVi).GetFirstChild<SheetProtection>()!;
            protection.Sheet!.Value.Should().BeTrue();
            (protection.Password, protection.HashValue).Should().Be((null, null), "anyone may lift it");
        }
        var product = SubmissionTemplate.Product.NameVi;
        written.IsOpen(written.Cell(product, "B4").StyleIndex?.Value).Should().BeFalse();
        written.IsOpen(written.Cell(product, "B5").StyleIndex?.Value).Should().BeTrue();
        written.Worksheet(product).Descendants<Column>().Should().OnlyContain(column => written.IsOpen(column.Style!.Value), "empty rows too");
        var form = SubmissionTemplate.UnitProfile.NameVi;
        written.IsOpen(written.Cell(form, "A4").StyleIndex?.Value).Should().BeFalse();
        written.IsOpen(written.Cell(form, "B4").StyleIndex?.Value).Should().BeTrue();
    }

    [Fact]
    public void Keeps_headers_in_sight_and_prints_them_on_every_page()
    {
        using var written = new WrittenWorkbook(Drafts.Empty);
        foreach (var sheet in Tables)
        {
            var worksheet = written.Worksheet(sheet.NameVi);
            worksheet.Descendants<Pane>().Single().VerticalSplit!.Value.Should().Be(SheetLayout.HeaderRow);
            worksheet.Descendants<PageSetup>().Single().Should().Match<PageSetup>(page =>
                page.PaperSize! == 9u && page.Orientation! == OrientationValues.Landscape && page.FitToWidth! == 1u && page.FitToHeight! == 0u);
            worksheet.Descendants<AutoFilter>().Single().Reference!.Value.Should().StartWith("A4:");
        }
        written.Workbook.DefinedNames!.Elements<DefinedName>().Where(name => name.Name == "_xlnm.Print_Titles").Select(name => name.Text)
            .Should().Equal(Tables.Select(sheet => $"'{sheet.NameVi}'!$4:$4"));
    }
}
