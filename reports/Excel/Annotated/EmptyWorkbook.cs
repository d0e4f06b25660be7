using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>A workbook of one empty sheet, which the list of issues takes the place of when there is nothing to copy.</summary>
internal static class EmptyWorkbook
{
    public static byte[] Bytes { get; } = Create();

    private static byte[] Create()
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var part = document.AddWorkbookPart();
            document.ChangeIdOfPart(part, "workbook");
            part.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
            part.AddNewPart<WorksheetPart>("sheet1").Worksheet = new Worksheet(new SheetData());
            part.Workbook = new Workbook(new BookViews(new WorkbookView()), new Sheets(new Sheet { Name = "_", SheetId = 1, Id = "sheet1" }));
        }
        return TimelessZip.Of(package);
    }
}
