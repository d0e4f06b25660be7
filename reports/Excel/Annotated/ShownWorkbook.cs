using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>A table that did not come as a workbook: its name, the row of its headers, and its rows by their numbers, from one.</summary>
public sealed record ShownSheet(string Name, int HeaderRow, IReadOnlyList<(int Number, object?[] Cells)> Rows);

/// <summary>Writes tables that came as CSV or JSON into a workbook, each cell as it was sent, so that the answer can stand inside it.</summary>
public static class ShownWorkbook
{
    private const int LongestName = 31;
    private const double Narrowest = 8;
    private const double Widest = 48;
    private static readonly char[] Forbidden = ['[', ']', ':', '*', '?', '/', '\\', '\''];

    /// <summary>The workbook (.xlsx), and the name under which each table stands in it, in their order.</summary>
    public static (byte[] Workbook, IReadOnlyList<string> Names) Write(IReadOnlyList<ShownSheet> tables)
    {
        var names = NamesOf(tables);
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var part = document.AddWorkbookPart();
            document.ChangeIdOfPart(part, "workbook");
            part.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
            var sheets = new Sheets();
            for (var index = 0; index < tables.Count; index++)
            {
                part.AddNewPart<WorksheetPart>($"sheet{index + 1}").Worksheet = Sheet(tables[index]);
                sheets.Append(new Sheet { Name = names[index], SheetId = (uint)index + 1, Id = $"sheet{index + 1}" });
            }
            part.Workbook = new Workbook(new BookViews(new WorkbookView()), sheets);
        }
        return (TimelessZip.Of(package), names);
    }

    // Excel forbids some signs in the name of a sheet, more than 31 of any, and two names that differ by case alone.
    private static List<string> NamesOf(IReadOnlyList<ShownSheet> tables)
    {
        var names = new List<string>();
        foreach (var table in tables)
        {
            var plain = string.Concat(TemplateCells.Storable(table.Name).Select(letter => Forbidden.Contains(letter) ? ' ' : letter)).Trim();
            var name = plain.Length == 0 ? "_" : plain[..Math.Min(plain.Length, LongestName)];
            for (var number = 2; names.Any(known => VietnameseText.MatchKey(known) == VietnameseText.MatchKey(name)); number++)
            {
                var ending = string.Create(CultureInfo.InvariantCulture, $" {number}");
                name = plain[..Math.Min(plain.Length, LongestName - ending.Length)] + ending;
            }
            names.Add(name);
        }
        return names;
    }

    private static Worksheet Sheet(ShownSheet table)
    {
        var rows = new SheetData(table.Rows.Select(row => new Row(row.Cells.Select((cell, column) => Cell(column, row.Number, cell, row.Number == table.HeaderRow)))
        {
            RowIndex = (uint)row.Number,
        }));
        var width = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Length);
        var worksheet = new Worksheet(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        if (width > 0) worksheet.Append(new Columns(Enumerable.Range(0, width).Select(column => TemplateSheet.Column((uint)column + 1, (uint)column + 1, WidthOf(table, column), CellStyle.Plain))));
        worksheet.Append(rows, new PageSetup { PaperSize = TemplateSheet.A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        return worksheet;
    }

    private static Cell Cell(int column, int row, object? value, bool isHeader) => value switch
    {
        null => TemplateCells.Empty(column, row, isHeader ? CellStyle.Header : CellStyle.Text),
        decimal number => TemplateCells.Number(column, row, number, CellStyle.Text),
        string text when isHeader => TemplateCells.Text(column, row, text, CellStyle.Header),
        string { Length: > 0 } text => TemplateCells.Text(column, row, text, TemplateCells.LooksLikeFormula(text) ? CellStyle.QuotedText : CellStyle.Text),
        _ => TemplateCells.Text(column, row, Convert.ToString(value, VietnameseFormat.Culture) ?? string.Empty, CellStyle.Text),
    };

    private static double WidthOf(ShownSheet table, int column)
    {
        var longest = table.Rows.Take(200).Select(row => row.Cells.ElementAtOrDefault(column) is { } cell ? Convert.ToString(cell, VietnameseFormat.Culture)!.Length : 0).DefaultIfEmpty().Max();
        return Math.Clamp(longest + 2, Narrowest, Widest);
    }
}
