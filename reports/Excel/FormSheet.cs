using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>A sheet with one field a row: label in A, value in B, and in C, for the reader's eye only, what belongs there.</summary>
internal static class FormSheet
{
    private const double LabelWidth = 58;
    private const double ValueWidth = 44;
    private const double HintWidth = 64;
    private const double FieldHeight = 20;

    public static Columns Columns() => new(
        TemplateSheet.Column(1, 1, LabelWidth, CellStyle.Plain),
        TemplateSheet.Column(2, 2, ValueWidth, CellStyle.Plain),
        TemplateSheet.Column(3, 3, HintWidth, CellStyle.Plain));

    public static SheetData Rows(SheetLayout sheet, SubmissionDraft draft)
    {
        var known = Known(sheet, draft);
        var rows = new SheetData(TemplateSheet.Heading(sheet, draft));
        for (var index = 0; index < sheet.Columns.Count; index++)
        {
            var field = sheet.Columns[index];
            var rowNumber = SheetLayout.HeaderRow + index;
            rows.Append(new Row(
                TemplateCells.Text(0, rowNumber, field.HeaderVi, field.IsRequired ? CellStyle.RequiredLabel : CellStyle.Label),
                TemplateCells.Value(1, rowNumber, field, CellStyles.OfField(field), known.GetValueOrDefault(field.Key)),
                TemplateCells.Text(2, rowNumber, field.HintVi, CellStyle.FieldHint))
            {
                RowIndex = (uint)rowNumber, Height = FieldHeight, CustomHeight = true,
            });
        }
        return rows;
    }

    public static IReadOnlyList<DataValidation> Validations(SheetLayout sheet) =>
        [.. sheet.Columns.Select((field, index) => ColumnValidation.For(field, CellAddress.Of(1, SheetLayout.HeaderRow + index)))];

    // Unit and period are the draft's own, whatever an older row says.
    private static Dictionary<string, object?> Known(SheetLayout sheet, SubmissionDraft draft) =>
        new(draft.RowsOf(sheet.Key).FirstOrDefault() ?? new Dictionary<string, object?>())
        {
            ["unit_code"] = draft.UnitCode,
            ["unit_name"] = draft.UnitName,
            ["period_code"] = draft.PeriodCode,
        };
}
