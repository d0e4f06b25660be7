using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>
/// The first sheet of the submission workbook: what is done in which order, how numbers and days are written, and what
/// belongs on which sheet. What it says of the sheets comes from their layouts.
/// </summary>
internal static class GuideSheet
{
    private const double LineHeight = 15.5;
    private static readonly double[] widths = [30, 62, 62];

    public static Worksheet Create()
    {
        var rows = new SheetData();
        Line(rows, CellStyle.Title, GuideTexts.Title);
        Line(rows, CellStyle.Hint, GuideTexts.Lead);
        Table(rows, GuideTexts.StepHeaders, GuideTexts.Steps);
        Table(rows, GuideTexts.WritingHeaders, GuideTexts.Writing);
        var lastOfPage = Next(rows) - 1;
        Table(rows, GuideTexts.SheetHeaders, SubmissionTemplate.Sheets.Select(GuideTexts.Of));
        return new Worksheet(
            new SheetProperties(new TabColor { Rgb = "FF1F6B4F" }, new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(widths.Select((width, index) => TemplateSheet.Column((uint)index + 1, (uint)index + 1, width, CellStyle.Plain))),
            rows,
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false },
            new PageMargins { Left = 0.6, Right = 0.6, Top = 0.6, Bottom = 0.7, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = TemplateSheet.A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter(string.Format(CultureInfo.InvariantCulture, SubmissionTemplateTexts.PageFooter, SubmissionTemplate.Version))),
            // The list of sheets begins a page of its own.
            new RowBreaks(new Break { Id = lastOfPage, Max = TemplateSheet.LastColumnOfExcel - 1, ManualPageBreak = true }) { Count = 1, ManualBreakCount = 1 });
    }

    private static void Table(SheetData rows, string[] headers, IEnumerable<string[]> lines)
    {
        rows.Append(new Row { RowIndex = Next(rows) });
        Append(rows, [.. headers.Select(header => (header, CellStyle.Header))]);
        foreach (var line in lines) Append(rows, [.. line.Select((text, index) => (text, index == 0 ? CellStyle.GuideName : CellStyle.Guide))]);
    }

    private static void Line(SheetData rows, CellStyle style, string text) =>
        rows.Append(new Row(TemplateCells.Text(0, (int)Next(rows), text, style)) { RowIndex = Next(rows) });

    // Programs differ in whether they make room for wrapped text by themselves: the height is written.
    private static void Append(SheetData rows, IReadOnlyList<(string Text, CellStyle Style)> cells)
    {
        var number = Next(rows);
        var lines = cells.Select((cell, index) => cell.Text.Split('\n').Sum(part => 1 + (int)(part.Length / (widths[index] - 2)))).Max();
        rows.Append(new Row(cells.Select((cell, index) => TemplateCells.Text(index, (int)number, cell.Text, cell.Style)))
        {
            RowIndex = number, Height = LineHeight * lines + 4, CustomHeight = true,
        });
    }

    private static uint Next(SheetData rows) => (uint)rows.ChildElements.Count + 1;
}
