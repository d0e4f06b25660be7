using DocumentFormat.OpenXml.Spreadsheet;

namespace OcopAnalytics.Reports.Excel;

/// <summary>The stylesheet of the submission workbook: one cell format for each <see cref="CellStyle"/>, in its order.</summary>
internal static class WorkbookStyles
{
    private const string FontName = "Times New Roman";

    private const uint PlainFont = 0, TitleFont = 1, HintFont = 2, HeaderFont = 3, RequiredFont = 4;
    private const uint NoFill = 0, HeaderFill = 2, RequiredFill = 3;
    private const uint NoBorder = 0, HeaderBorder = 1, EntryBorder = 2;

    private const HorizontalAlignmentValues Left = HorizontalAlignmentValues.Left;

    // Built-in formats: 1 is "0", 3 is "#,##0", 49 is text.
    private const uint General = 0, Digits = 1, Whole = 3, AsText = 49, Score = 164, Money = 165, Day = 166, Share = 167;

    public static Stylesheet Create() => new(
        new NumberingFormats(
            // "0.##" would leave a lone decimal sign behind a whole number, so one decimal is always shown.
            Format(Score, "0.0#"), Format(Money, "#,##0.0#####"), Format(Day, "dd/mm/yyyy"), Format(Share, "0.0#%")) { Count = 4 },
        new Fonts(
            Font(11), Font(14, bold: true), Font(11, italic: true, colour: "FF595959"),
            Font(11, bold: true), Font(11, bold: true, colour: "FFFFFFFF")) { Count = 5 },
        new Fills(
            // The first two are fixed by the format, whatever is written here.
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFDCEAE3"), Solid("FF1F6B4F")) { Count = 4 },
        new Borders(Lines(null), Lines("FF7F9F90"), Lines("FFBFBFBF")) { Count = 3 },
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
        CellStyle.Header => Locked(HeaderFont, HeaderFill, HeaderBorder, wrap: true),
        CellStyle.RequiredHeader => Locked(RequiredFont, RequiredFill, HeaderBorder, wrap: true),
        CellStyle.Open => Entry(General, NoBorder),
        CellStyle.Text => Entry(General, EntryBorder, Left),
        CellStyle.QuotedText => Quoted(),
        CellStyle.Code => Entry(AsText, EntryBorder, Left),
        CellStyle.Choice => Shrunk(),
        CellStyle.Count => Entry(Whole, EntryBorder),
        CellStyle.CountField => Entry(Whole, EntryBorder, Left),
        CellStyle.Year => Entry(Digits, EntryBorder),
        CellStyle.Score => Entry(Score, EntryBorder),
        CellStyle.Share => Entry(Share, EntryBorder),
        CellStyle.Money => Entry(Money, EntryBorder),
        CellStyle.Date => Entry(Day, EntryBorder, HorizontalAlignmentValues.Center),
        CellStyle.DateField => Entry(Day, EntryBorder, Left),
        CellStyle.Label => Labelled(Locked(HeaderFont, HeaderFill, HeaderBorder, wrap: true)),
        CellStyle.RequiredLabel => Labelled(Locked(RequiredFont, RequiredFill, HeaderBorder, wrap: true)),
        CellStyle.FieldHint => Labelled(Locked(HintFont, NoFill, NoBorder, wrap: true)),
        CellStyle.Guide => Read(PlainFont),
        CellStyle.GuideName => Read(HeaderFont),
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
        format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center, Horizontal = HorizontalAlignmentValues.Center };
        return format;
    }

    // Fields stand below each other: read from the left.
    private static CellFormat Labelled(CellFormat format)
    {
        format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center, Horizontal = Left, Indent = 1 };
        return format;
    }

    private static CellFormat Read(uint font)
    {
        var format = Locked(font, NoFill, EntryBorder);
        format.ApplyAlignment = true;
        format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top, Horizontal = Left, Indent = 1 };
        return format;
    }

    private static CellFormat Entry(uint numberFormat, uint border, HorizontalAlignmentValues? side = null)
    {
        var format = new CellFormat
        {
            NumberFormatId = numberFormat, FormatId = 0, FontId = PlainFont, FillId = NoFill, BorderId = border,
            ApplyNumberFormat = numberFormat != General, ApplyBorder = border != NoBorder,
            ApplyAlignment = true, ApplyProtection = true,
            Alignment = new Alignment { Vertical = VerticalAlignmentValues.Center },
            Protection = new Protection { Locked = false },
        };
        if (side is { } horizontal) format.Alignment.Horizontal = horizontal;
        return format;
    }

    private static CellFormat Shrunk()
    {
        var format = Entry(General, EntryBorder, Left);
        format.Alignment!.ShrinkToFit = true;
        return format;
    }

    private static CellFormat Quoted()
    {
        var format = Entry(General, EntryBorder, Left);
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

    private static Border Lines(string? colour) => new(
        Line(new LeftBorder(), colour), Line(new RightBorder(), colour),
        Line(new TopBorder(), colour), Line(new BottomBorder(), colour), new DiagonalBorder());

    private static T Line<T>(T side, string? colour) where T : BorderPropertiesType
    {
        if (colour is null) return side;
        side.Style = BorderStyleValues.Thin;
        side.Color = new Color { Rgb = colour };
        return side;
    }
}
