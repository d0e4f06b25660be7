using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>A sheet with headers above its rows: the known rows are written, the rows below stand ready for entries.</summary>
internal static class TableSheet
{
    private const int LastRowReady = 2000;
    private const int RowsReadyBelow = 500;
    private const double HeaderHeight = 50;

    /// <summary>The last row with dropdown lists and limits: 2000, or farther where so many rows are known already.</summary>
    public static int LastEntryRow(SheetLayout sheet, SubmissionDraft draft) =>
        Math.Max(LastRowReady, SheetLayout.HeaderRow + draft.RowsOf(sheet.Key).Count + RowsReadyBelow);

    public static string FilterRange(SheetLayout sheet, SubmissionDraft draft) =>
        $"{CellAddress.Of(0, SheetLayout.HeaderRow)}:{CellAddress.Of(sheet.Columns.Count - 1, LastEntryRow(sheet, draft))}";

    /// <summary>A column gives its look to its empty cells too; those right of the table are open, so that whole rows can be deleted.</summary>
    public static Columns Columns(SheetLayout sheet)
    {
        var columns = new Columns();
        for (var index = 0; index < sheet.Columns.Count; index++)
        {
            var column = sheet.Columns[index];
            columns.Append(TemplateSheet.Column((uint)index + 1, (uint)index + 1, column.Width, CellStyles.Of(column)));
        }
        columns.Append(TemplateSheet.Column((uint)sheet.Columns.Count + 1, TemplateSheet.LastColumnOfExcel, 10, CellStyle.Open));
        return columns;
    }

    public static SheetData Rows(SheetLayout sheet, SubmissionDraft draft)
    {
        var rows = new SheetData(TemplateSheet.Heading(sheet, draft));
        rows.Append(new Row(sheet.Columns.Select((column, index) =>
            TemplateCells.Text(index, SheetLayout.HeaderRow, column.HeaderVi, TemplateSheet.HeaderStyle(column))))
        {
            RowIndex = SheetLayout.HeaderRow, Height = HeaderHeight, CustomHeight = true,
            StyleIndex = (uint)CellStyle.Plain, CustomFormat = true,
        });
        var rowNumber = SheetLayout.FirstDataRow;
        foreach (var known in draft.RowsOf(sheet.Key))
        {
            rows.Append(KnownRow(sheet, known, rowNumber++));
        }
        return rows;
    }

    public static IReadOnlyList<DataValidation> Validations(SheetLayout sheet, SubmissionDraft draft)
    {
        var last = LastEntryRow(sheet, draft);
        return [.. sheet.Columns.Select((column, index) => ColumnValidation.For(
            column, $"{CellAddress.Of(index, SheetLayout.FirstDataRow)}:{CellAddress.Of(index, last)}"))];
    }

    private static Row KnownRow(SheetLayout sheet, IReadOnlyDictionary<string, object?> known, int rowNumber) =>
        new(sheet.Columns.Select((column, index) =>
            TemplateCells.Value(index, rowNumber, column, CellStyles.Of(column), known.GetValueOrDefault(column.Key))))
        {
            RowIndex = (uint)rowNumber,
        };
}
