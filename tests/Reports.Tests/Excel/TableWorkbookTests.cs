using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Tests.Excel;

public sealed class TableWorkbookTests
{
    private static readonly ProgrammeRow programme = new("DN19", "Chương trình", "Programme", "75", "Tỉnh Đồng Nai", "1056/QĐ-UBND", []);
    private static readonly ReadingScope scope = new(new BuildRow("20250901T120000000", new DateOnly(2025, 9, 1), null, new DateTime(2025, 9, 1, 12, 0, 0, DateTimeKind.Utc)), [programme], programme,
        new PhaseRow("2021-2025", "Giai đoạn 2021-2025", "Phase", new DateOnly(2021, 1, 1), new DateOnly(2025, 12, 31)), [], null, new Viewpoint(new DateOnly(2025, 6, 30)));

    [Fact]
    public void Sums_and_shares_are_formulas_days_are_days_and_the_notes_say_from_where_it_was_looked_at()
    {
        var book = TableWorkbook.Write([new ExportTable("Bảng", "Tên bảng",
            [new("Đơn vị"), new("Có", ExportLook.Count, IsSummed: true), new("Đạt", ExportLook.Count, IsSummed: true), new("Tỷ lệ", ExportLook.Percent, Formula: row => $"C{row}/B{row}"), new("Ngày", ExportLook.Date)],
            [["Biên Hòa", 4L, 1L, 0.25m, new DateOnly(2025, 6, 30)], ["=Long Khánh", 6L, 3L, 0.5m, null]], ["Cộng", 10L, 4L, 0.4m, null])], TableHead.Of(scope, Language.Vietnamese), Language.Vietnamese, ["Một ghi chú."]);

        using var document = SpreadsheetDocument.Open(new MemoryStream(book), isEditable: false);
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        sheets.Select(sheet => sheet.Name!.Value).Should().Equal("Bảng", "Ghi chú");
        var cells = Cells(document, sheets[0]);
        cells["B7"].CellFormula!.Text.Should().Be("SUM(B5:B6)");
        cells["D7"].CellFormula!.Text.Should().Be("C7/B7", "a share of totals, not a total of shares");
        cells["D6"].CellFormula!.Text.Should().Be("C6/B6");
        cells["E5"].CellValue!.Text.Should().Be("45838", "30/06/2025 as Excel counts days");
        cells["A6"].CellFormula.Should().BeNull();
        cells["A6"].InnerText.Should().Be("=Long Khánh");
        string.Join('\n', Cells(document, sheets[1]).Values.Select(cell => cell.InnerText)).Should().Contain("30/06/2025").And.Contain("20250901T120000000").And.Contain("1056/QĐ-UBND").And.Contain("Một ghi chú.");
    }

    private static Dictionary<string, Cell> Cells(SpreadsheetDocument document, Sheet sheet) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
}
