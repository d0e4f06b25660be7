using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>A cell of a workbook that is handed out: a text or a number, and for a live figure its formula beside the value it has now.</summary>
public sealed record ExportCell(object? Value, ExportLook Look = ExportLook.Text, string? Formula = null, bool IsTotal = false);

/// <summary>A sheet: its rows from the first, the widths of its columns, and how many rows and columns stay in sight.</summary>
public sealed record ExportSheet(string Name, IReadOnlyList<IReadOnlyList<ExportCell>> Rows, IReadOnlyList<double> Widths, int FrozenRows = 0, int FrozenColumns = 0);

/// <summary>Writes a workbook of tables. The same content gives the same bytes; text is text, whatever it looks like.</summary>
public static class ExportBook
{
    /// <summary>In points, of the letters of <see cref="ExportStyles"/>. Excel takes no row higher than 409.</summary>
    private const double LineHeight = 15;
    private const int MostLines = 27;

    public static byte[] Write(IReadOnlyList<ExportSheet> sheets)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var part = document.AddWorkbookPart();
            document.ChangeIdOfPart(part, "workbook");
            part.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = ExportStyles.Create();
            var list = new Sheets();
            foreach (var sheet in sheets)
            {
                var number = (uint)list.ChildElements.Count + 1;
                Write(part.AddNewPart<WorksheetPart>($"sheet{number}"), sheet, isFirst: number == 1);
                list.Append(new Sheet { Name = sheet.Name, SheetId = number, Id = $"sheet{number}" });
            }
            part.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), list, RepeatedHeads(sheets),
                // Excel computes the formulas when it opens the book; the values written beside them are for everyone else.
                new CalculationProperties { FullCalculationOnLoad = true });
        }
        return TimelessZip.Of(package);
    }

    /// <summary>Row by row: of a long list only the row at hand is ever a tree in memory.</summary>
    private static void Write(WorksheetPart part, ExportSheet sheet, bool isFirst)
    {
        var columns = new Columns();
        for (var index = 0; index < sheet.Widths.Count; index++)
        {
            columns.Append(new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = sheet.Widths[index], CustomWidth = true });
        }
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(sheet, isFirst)));
        writer.WriteElement(columns);
        writer.WriteStartElement(new SheetData());
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var rowNumber = row + 1;
            var written = new Row(sheet.Rows[row].Select((cell, column) => Of(cell, column, rowNumber))) { RowIndex = (uint)rowNumber };
            if (LinesOf(sheet, row) is > 1 and var lines) written.Height = LineHeight * Math.Min(lines, MostLines);
            writer.WriteElement(written);
        }
        writer.WriteEndElement();
        writer.WriteElement(new PageMargins { Left = 0.6, Right = 0.6, Top = 0.6, Bottom = 0.7, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&C&P/&N")));
        writer.WriteEndElement();
    }

    /// <summary>On paper the headings stand again on each page.</summary>
    private static DefinedNames RepeatedHeads(IReadOnlyList<ExportSheet> sheets) => new(sheets.Select((sheet, index) => (sheet, index)).Where(one => one.sheet.FrozenRows > 0)
        .Select(one => new DefinedName($"'{one.sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!${one.sheet.FrozenRows}:${one.sheet.FrozenRows}")
        {
            Name = "_xlnm.Print_Titles", LocalSheetId = (uint)one.index,
        }));

    // Excel fits the height of a row to its text when it opens the book; LibreOffice does not unless it is told.
    private static int LinesOf(ExportSheet sheet, int row) => sheet.Rows[row]
        .Select((cell, column) => cell is { Value: string text, Look: ExportLook.Text or ExportLook.Header } && column < sheet.Widths.Count
            ? text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / sheet.Widths[column]))) : 1)
        .DefaultIfEmpty(1).Max();

    private static Cell Of(ExportCell cell, int columnIndex, int rowNumber)
    {
        var look = cell is { Look: ExportLook.Text, Value: string { Length: > 0 } text } && TemplateCells.LooksLikeFormula(text) ? ExportLook.Quoted : cell.Look;
        var style = (CellStyle)ExportStyles.IndexOf(look, cell.IsTotal);
        var written = cell.Value switch
        {
            null or "" => TemplateCells.Empty(columnIndex, rowNumber, style),
            decimal number => TemplateCells.Number(columnIndex, rowNumber, number, style),
            DateOnly day => TemplateCells.Number(columnIndex, rowNumber, TemplateCells.DaySerial(day), style),
            int or long => TemplateCells.Number(columnIndex, rowNumber, Convert.ToDecimal(cell.Value, System.Globalization.CultureInfo.InvariantCulture), style),
            _ => TemplateCells.Text(columnIndex, rowNumber, cell.Value.ToString()!, style),
        };
        if (cell.Formula is not null) written.CellFormula = new CellFormula(cell.Formula);
        return written;
    }

    private static SheetView View(ExportSheet sheet, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst, ShowGridLines = false };
        if (sheet.FrozenRows == 0 && sheet.FrozenColumns == 0) return view;
        var pane = new Pane { TopLeftCell = CellAddress.Of(sheet.FrozenColumns, sheet.FrozenRows + 1), State = PaneStateValues.Frozen };
        if (sheet.FrozenRows > 0) pane.VerticalSplit = sheet.FrozenRows;
        if (sheet.FrozenColumns > 0) pane.HorizontalSplit = sheet.FrozenColumns;
        pane.ActivePane = sheet.FrozenColumns == 0 ? PaneValues.BottomLeft : sheet.FrozenRows == 0 ? PaneValues.TopRight : PaneValues.BottomRight;
        view.Append(pane);
        return view;
    }
}
