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
    public void The_same_tables_give_the_same_bytes()
    {
        ExportSheet sheet = new("Bảng", [[new("a")]], [20]);
        ExportBook.Write([sheet]).Should().Equal(ExportBook.Write([sheet]));
    }
}
