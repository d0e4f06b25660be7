using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>One visible sheet of the submission workbook: what a form and a table have in common.</summary>
internal static class TemplateSheet
{
    public const uint LastColumnOfExcel = 16_384;
    public const uint A4 = 9;

    public static Worksheet Create(SheetLayout sheet, SubmissionDraft draft, bool isFirst) => sheet.Shape == SheetShape.Form
        ? Assemble(sheet, isFirst, FormSheet.Columns(), FormSheet.Rows(sheet, draft), null, FormSheet.Validations(sheet))
        : Assemble(sheet, isFirst, TableSheet.Columns(sheet), TableSheet.Rows(sheet, draft),
            new AutoFilter { Reference = TableSheet.FilterRange(sheet, draft) }, TableSheet.Validations(sheet, draft));

    /// <summary>Title, hint and an empty row: the rows above the headers. The row's own look keeps its empty cells locked.</summary>
    public static IEnumerable<Row> Heading(SheetLayout sheet, SubmissionDraft draft)
    {
        yield return HeadingRow(1, SubmissionTemplateTexts.Title(sheet, draft), CellStyle.Title);
        yield return HeadingRow(2, SubmissionTemplateTexts.Hint(sheet), CellStyle.Hint);
        yield return new Row { RowIndex = 3, StyleIndex = (uint)CellStyle.Plain, CustomFormat = true };
    }

    public static Column Column(uint first, uint last, double width, CellStyle style) =>
        new() { Min = first, Max = last, Width = width, CustomWidth = true, Style = (uint)style };

    public static CellStyle HeaderStyle(ColumnLayout column) => column.IsRequired ? CellStyle.RequiredHeader : CellStyle.Header;

    private static Row HeadingRow(uint rowNumber, string text, CellStyle style) =>
        new(TemplateCells.Text(0, (int)rowNumber, text, style))
        {
            RowIndex = rowNumber, StyleIndex = (uint)style, CustomFormat = true,
        };

    // The format prescribes this order of elements.
    private static Worksheet Assemble(
        SheetLayout sheet, bool isFirst, Columns columns, SheetData rows, AutoFilter? filter, IReadOnlyList<DataValidation> validations)
    {
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(sheet, isFirst)),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            columns,
            rows,
            Protection());
        if (filter is not null) worksheet.Append(filter);
        worksheet.Append(
            new DataValidations(validations) { Count = (uint)validations.Count },
            new PageMargins { Left = 0.6, Right = 0.6, Top = 0.6, Bottom = 0.7, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter(string.Format(
                CultureInfo.InvariantCulture, SubmissionTemplateTexts.PageFooter, SubmissionTemplate.Version))));
        return worksheet;
    }

    private static SheetView View(SheetLayout sheet, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst };
        if (sheet.Shape == SheetShape.Form)
        {
            view.Append(new Selection { ActiveCell = "B4", SequenceOfReferences = References("B4") });
            return view;
        }
        var first = CellAddress.Of(0, SheetLayout.FirstDataRow);
        view.Append(
            new Pane
            {
                VerticalSplit = SheetLayout.HeaderRow, TopLeftCell = first,
                ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
            },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = first, SequenceOfReferences = References(first) });
        return view;
    }

    // Without a password: it keeps the headers from slips of the hand. "False" here means: not forbidden.
    private static SheetProtection Protection() => new()
    {
        Sheet = true, Objects = true, Scenarios = true,
        FormatCells = false, FormatColumns = false, FormatRows = false,
        InsertRows = false, DeleteRows = false, Sort = false, AutoFilter = false,
    };

    private static ListValue<StringValue> References(string cell) => new([new StringValue(cell)]);
}
