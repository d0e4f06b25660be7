using DocumentFormat.OpenXml.Spreadsheet;

namespace OcopAnalytics.Reports.Excel;

/// <summary>The stylesheet of the submission workbook: one cell format for each <see cref="CellStyle"/>, in its order.</summary>
internal static class WorkbookStyles
{
    private const string FontName = "Times New Roman";

    private const uint PlainFont = 0, TitleFont = 1, HintFont = 2, HeaderFont = 3, RequiredFont = 4;
    private const uint NoFill = 0, HeaderFill = 2, RequiredFill = 3;
    private const uint NoBorder = 0, ThinBorder = 1;

    // Built-in formats: 1 is "0", 3 is "#,##0", 49 is text.
    private const uint General = 0, Digits = 1, Whole = 3, AsText = 49, Score = 164, Money = 165, Day = 166;

    public static Stylesheet Create() => new(
        new NumberingFormats(
            // "0.##" would leave a lone decimal sign behind a whole number, so one decimal is always shown.
            Format(Score, "0.0#"), Format(Money, "#,##0.0#####"), Format(Day, "dd/mm/yyyy")) { Count = 3 },
        new Fonts(
            Font(11), Font(14, bold: true), Font(11, italic: true, colour: "FF595959"),
            Font(11, bold: true), Font(11, bold: true, colour: "FFFFFFFF")) { Count = 5 },
        new Fills(
            // The first two are fixed by the format, whatever is written here.
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFDCEAE3"), Solid("FF1F6B4F")) { Count = 4 },
        new Borders(Lines(null), Lines(BorderStyleValues.Thin)) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        Formats(),
        new DocumentFormat.OpenXml.Spreadsheet.CellStyles(
            new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormats Formats()
    {
        var formats = Enum.GetValues<CellStyle>().Select(FormatOf).ToArray();
        return new CellFormats(formats) { Count = (uint)formats.Length };
    }

    private static CellFormat FormatOf(CellStyle style) => style switch
    {
        CellStyle.Plain => Locked(PlainFont, NoFill, NoBorder),
        CellStyle.Title => Locked(TitleFont, NoFill, NoBorder),
        CellStyle.Hint => Locked(HintFont, NoFill, NoBorder),
        CellStyle.Header => Locked(HeaderFont, HeaderFill, ThinBorder, wrap: true),
        CellStyle.RequiredHeader => Locked(RequiredFont, RequiredFill, ThinBorder, wrap: true),
        CellStyle.Open => Open(General),
        CellStyle.Text => Open(General, HorizontalAlignmentValues.Left),
        CellStyle.QuotedText => Quoted(),
        CellStyle.Code => Open(AsText, HorizontalAlignmentValues.Left),
        CellStyle.Count => Open(Whole),
        CellStyle.Year => Open(Digits),
        CellStyle.Score => Open(Score),
        CellStyle.Money => Open(Money),
        CellStyle.Date => Open(Day, HorizontalAlignmentValues.Center),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };

    private static CellFormat Locked(uint font, uint fill, uint border, bool wrap = false)
    {
        var format = new CellFormat
        {
            NumberFormatId = 0, FormatId = 0, FontId = font, FillId = fill, BorderId = border,
            ApplyFont = true, ApplyFill = fill != NoFill, ApplyBorder = border != NoBorder,
        };
        if (!wrap) return format;
        format.ApplyAlignment = true;
        format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center };
        return format;
    }

    private static CellFormat Open(uint numberFormat, HorizontalAlignmentValues? horizontal = null)
    {
        var format = new CellFormat
        {
            NumberFormatId = numberFormat, FormatId = 0, FontId = PlainFont, FillId = NoFill, BorderId = NoBorder,
            ApplyNumberFormat = numberFormat != General, ApplyProtection = true,
        };
        if (horizontal is { } side)
        {
            format.ApplyAlignment = true;
            format.Alignment = new Alignment { Horizontal = side };
        }
        format.Protection = new Protection { Locked = false };
        return format;
    }

    private static CellFormat Quoted()
    {
        var format = Open(General, HorizontalAlignmentValues.Left);
        format.QuotePrefix = true;
        return format;
    }

    private static NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(double size, bool bold = false, bool italic = false, string colour = "FF000000")
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        if (italic) font.Append(new Italic());
        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = FontName });
        return font;
    }

    private static Fill Solid(string colour) => new(new PatternFill(
        new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Lines(BorderStyleValues? line) => new(
        Line(new LeftBorder(), line), Line(new RightBorder(), line),
        Line(new TopBorder(), line), Line(new BottomBorder(), line), new DiagonalBorder());

    private static T Line<T>(T side, BorderStyleValues? line) where T : BorderPropertiesType
    {
        if (line is { } style)
        {
            side.Style = style;
            side.Color = new Color { Rgb = "FF7F9F90" };
        }
        return side;
    }
}
