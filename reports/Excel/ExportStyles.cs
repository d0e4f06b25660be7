using DocumentFormat.OpenXml.Spreadsheet;

namespace OcopAnalytics.Reports.Excel;

/// <summary>Looks of a cell in a workbook that is handed out. Money is whole đồng in the cell, written in the unit of its look.</summary>
public enum ExportLook
{
    Text,

    /// <summary>Text that begins like a formula: kept as text by the quote prefix.</summary>
    Quoted,
    Title,
    Note,
    Header,
    Count,
    Dong,
    Million,
    Billion,
    Percent,

    /// <summary>A number with up to two decimals, such as a score.</summary>
    Number,

    /// <summary>A day: 30/06/2025.</summary>
    Date,
}

/// <summary>The stylesheet of those workbooks: each look plain and, for totals, bold.</summary>
internal static class ExportStyles
{
    private static readonly ExportLook[] looks = Enum.GetValues<ExportLook>();

    public static uint IndexOf(ExportLook look, bool isTotal) => (uint)look + (isTotal ? (uint)looks.Length : 0);

    public static Stylesheet Create() => new(
        new NumberingFormats(Format(164, "#,##0"), Format(165, "#,##0.0##,,"), Format(166, "#,##0.0##,,,"), Format(167, "0.00%"), Format(168, "dd/mm/yyyy"), Format(169, "#,##0.0#")) { Count = 6 },
        new Fonts(Font(11), Font(11, isBold: true), Font(14, isBold: true), Font(11, isItalic: true)) { Count = 4 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFDCEAE3" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(looks.Select(look => Of(look, isTotal: false)).Concat(looks.Select(look => Of(look, isTotal: true)))) { Count = (uint)looks.Length * 2 },
        new DocumentFormat.OpenXml.Spreadsheet.CellStyles(
            new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Of(ExportLook look, bool isTotal)
    {
        var isFree = look is ExportLook.Title or ExportLook.Note;
        return new CellFormat
        {
            NumberFormatId = look switch { ExportLook.Count or ExportLook.Dong => 164, ExportLook.Million => 165, ExportLook.Billion => 166, ExportLook.Percent => 167, ExportLook.Date => 168, ExportLook.Number => 169, _ => 0 },
            FontId = look switch { ExportLook.Title => 2, ExportLook.Note => 3, ExportLook.Header => 1, _ => isTotal ? 1u : 0u },
            FillId = look == ExportLook.Header ? 2u : 0u, BorderId = isFree ? 0u : 1u, FormatId = 0,
            ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true,
            QuotePrefix = look == ExportLook.Quoted,
            Alignment = new Alignment
            {
                Vertical = VerticalAlignmentValues.Top, WrapText = !isFree && look < ExportLook.Count, Indent = isFree || look == ExportLook.Header ? 0u : 1u,
                Horizontal = look >= ExportLook.Count ? HorizontalAlignmentValues.Right : look == ExportLook.Header ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.Left,
            },
        };
    }

    private static NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(double size, bool isBold = false, bool isItalic = false)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        if (isItalic) font.Append(new Italic());
        font.Append(new FontSize { Val = size }, new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Border Thin()
    {
        T Line<T>(T side) where T : BorderPropertiesType
        {
            side.Style = BorderStyleValues.Thin;
            side.Color = new Color { Rgb = "FFBFBFBF" };
            return side;
        }
        return new Border(Line(new LeftBorder()), Line(new RightBorder()), Line(new TopBorder()), Line(new BottomBorder()), new DiagonalBorder());
    }
}
