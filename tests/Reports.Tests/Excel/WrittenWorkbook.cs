using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Reports.Tests.Excel;

/// <summary>A submission workbook as written, opened to look into: by the parts of the file and, for values, with another library.</summary>
internal sealed class WrittenWorkbook : IDisposable
{
    private readonly byte[] content;
    private readonly Dictionary<string, List<object?[]>> values = [];

    static WrittenWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public WrittenWorkbook(SubmissionDraft draft)
    {
        content = SubmissionTemplateWorkbook.Write(draft);
        Document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(content));
        do
        {
            var rows = values[reader.Name] = [];
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }
        while (reader.NextResult());
    }

    public SpreadsheetDocument Document { get; }
    public Workbook Workbook => Document.WorkbookPart!.Workbook;
    public IReadOnlyList<Sheet> Sheets => [.. Workbook.Sheets!.Elements<Sheet>()];
    public byte[] Content => content;

    /// <summary>The value that stands in a cell, rows and columns as the reader of submissions counts them: row from one, column from zero.</summary>
    public object? Value(string sheetName, int rowNumber, int columnIndex) => values[sheetName][rowNumber - 1][columnIndex];

    public int WidthOf(string sheetName) => values[sheetName].Max(row => row.Length);

    public Worksheet Worksheet(string sheetName)
    {
        var sheet = Sheets.Single(each => each.Name == sheetName);
        return ((WorksheetPart)Document.WorkbookPart!.GetPartById(sheet.Id!.Value!)).Worksheet;
    }

    public Cell Cell(string sheetName, string address) =>
        Worksheet(sheetName).Descendants<Cell>().Single(cell => cell.CellReference == address);

    public CellFormat FormatOf(uint? styleIndex) =>
        Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)(styleIndex ?? 0));

    /// <summary>Whether a cell of this look may be typed into on a protected sheet.</summary>
    public bool IsOpen(uint? styleIndex) => FormatOf(styleIndex).Protection?.Locked?.Value == false;

    public string Defined(string name) =>
        Workbook.DefinedNames!.Elements<DefinedName>().Single(each => each.Name == name).Text;

    public DataValidation ValidationOf(SheetLayout sheet, string columnKey)
    {
        var cell = sheet.AddressOf(columnKey, SheetLayout.FirstDataRow);
        return Worksheet(sheet.NameVi).Descendants<DataValidation>()
            .Single(validation => validation.SequenceOfReferences!.InnerText!.Split(':')[0] == cell);
    }

    public void Dispose() => Document.Dispose();
}
