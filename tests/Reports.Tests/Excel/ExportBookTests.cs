using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Reports.Tests.Excel;

public sealed class ExportBookTests
{
    [Fact]
    public void Text_that_looks_like_a_formula_stays_text_and_a_formula_keeps_its_value()
    {
        var book = ExportBook.Write([new ExportSheet("Bảng",
        [
            [new("=cmd|' /C calc'!A0"), new("@SUM(A1)"), new("-1"), new("+1")],
            [new(2m, ExportLook.Dong), new(3m, ExportLook.Dong), new(5m, ExportLook.Dong, "SUM(A2:B2)", IsTotal: true)],
        ], [20, 20, 20, 20])]);

        using var document = SpreadsheetDocument.Open(new MemoryStream(book), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        cells.Take(4).Should().OnlyContain(cell => cell.DataType!.Value == CellValues.InlineString && cell.CellFormula == null);
        var sum = cells.Single(cell => cell.CellReference == "C2");
        sum.CellFormula!.Text.Should().Be("SUM(A2:B2)");
        sum.CellValue!.Text.Should().Be("5", "a reader that does not compute sees the value too");
    }

    [Fact]
    public void A_row_is_as_high_as_its_longest_text_and_its_headings_stand_on_each_page()
    {
        var book = ExportBook.Write([new ExportSheet("Bảng 'một'",
        [
            [new("Mục", ExportLook.Header), new("Nội dung", ExportLook.Header)],
            [new("a"), new(new string('x', 95))],
            [new("b"), new("ngắn")],
        ], [20, 20], FrozenRows: 1)]);

        using var document = SpreadsheetDocument.Open(new MemoryStream(book), isEditable: false);
        document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Height?.Value).Should().Equal(null, 75d, null);
        var heads = document.WorkbookPart.Workbook.DefinedNames!.Elements<DefinedName>().Single();
        (heads.Name!.Value, heads.Text).Should().Be(("_xlnm.Print_Titles", "'Bảng ''một'''!$1:$1"));
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Should().BeEmpty();
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes()
    {
        ExportSheet sheet = new("Bảng", [[new("a")]], [20]);
        ExportBook.Write([sheet]).Should().Equal(ExportBook.Write([sheet]));
    }
}
