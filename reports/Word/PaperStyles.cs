using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OcopAnalytics.Reports.Word;

/// <summary>
/// The styles of a paper after Nghị định 30/2020/NĐ-CP, phụ lục I: Times New Roman, 13 points, black. Every style stands on
/// Normal and none names a typeface again: whoever changes Normal changes the paper.
/// </summary>
internal static class PaperStyles
{
    /// <summary>The style of a table of figures.</summary>
    public const string FigureTable = "FigureTable";

    /// <summary>The one typeface of a paper.</summary>
    public const string Typeface = "Times New Roman";
    private const string TableNormal = "TableNormal";

    // Sizes in half points, distances in twentieths of a point: the units of the file format.
    private const int Size = 26;
    private const int Small = 22;
    private const int Indent = 567;

    public static Styles Create()
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle
                {
                    RunFonts = new RunFonts { Ascii = Typeface, HighAnsi = Typeface, EastAsia = Typeface, ComplexScript = Typeface },
                    FontSize = new FontSize { Val = Half(Size) },
                    FontSizeComplexScript = new FontSizeComplexScript { Val = Half(Size) },
                    Languages = new Languages { Val = PaperSettings.Language, EastAsia = PaperSettings.Language, Bidi = PaperSettings.Language },
                }),
                new ParagraphPropertiesDefault()),
            new Style { Type = StyleValues.Paragraph, StyleId = nameof(PaperStyle.Normal), Default = true, StyleName = new StyleName { Val = StyleTexts.Of(PaperStyle.Normal) }, PrimaryStyle = new PrimaryStyle() });
        styles.Append(Paragraphs());
        styles.Append(Letters(LetterStyle.Strong, isBold: true), Letters(LetterStyle.Emphasis, isItalic: true), Letters(LetterStyle.NatureMark, isItalic: true, size: 18));
        styles.Append(Tables());
        return styles;
    }

    private static IEnumerable<Style> Paragraphs() =>
    [
        Of(PaperStyle.BodyText, Lay(JustificationValues.Both, firstLine: Indent, after: 120, line: 252)),
        Of(PaperStyle.Title, Lay(JustificationValues.Center, before: 280, keepsNext: true), Write(28, isBold: true), next: PaperStyle.Subtitle),
        Of(PaperStyle.Subtitle, Lay(JustificationValues.Center, keepsNext: true), Write(isBold: true)),
        Of(PaperStyle.Heading1, Heading(0), Write(isBold: true), next: PaperStyle.BodyText),
        Of(PaperStyle.Heading2, Heading(1), Write(isBold: true), next: PaperStyle.BodyText),
        Of(PaperStyle.Header, Lay(JustificationValues.Center)),
        Of(PaperStyle.Footer, WithTabAtTheRight(Lay(JustificationValues.Left)), Write(16)),
        Of(PaperStyle.ParentAgency, Lay(JustificationValues.Center), Write(24)),
        Of(PaperStyle.Agency, Lay(JustificationValues.Center), Write(24, isBold: true)),
        Of(PaperStyle.Nation, Lay(JustificationValues.Center), Write(24, isBold: true)),
        Of(PaperStyle.Motto, Lay(JustificationValues.Center), Write(isBold: true)),
        Of(PaperStyle.Rule, Lay(JustificationValues.Center, before: 60, line: 20, isExact: true), Write(2)),
        Of(PaperStyle.Number, Lay(JustificationValues.Center, before: 120)),
        Of(PaperStyle.PlaceAndDate, Lay(JustificationValues.Center, before: 120), Write(isItalic: true)),
        Of(PaperStyle.Nature, Framed(Lay(JustificationValues.Center, before: 240)), Write(Small, isBold: true)),
        Of(PaperStyle.Addressee, Lay(JustificationValues.Center, before: 200, after: 200)),
        Of(PaperStyle.TableHead, Lay(JustificationValues.Center, keepsNext: true), Write(Small, isBold: true)),
        Of(PaperStyle.TableText, Lay(JustificationValues.Left), Write(Small)),
        Of(PaperStyle.TableFigure, Lay(JustificationValues.Right), Write(Small)),
        Of(PaperStyle.TableUnit, Lay(JustificationValues.Right, after: 20, keepsNext: true), Write(Small, isItalic: true)),
        Of(PaperStyle.Drawing, Lay(JustificationValues.Center, after: 80, keepsNext: true)),
        Of(PaperStyle.Conclusion, Lay(JustificationValues.Both, firstLine: Indent, before: 160, after: 240, line: 252, keepsNext: true)),
        Of(PaperStyle.RecipientsTitle, Lay(JustificationValues.Left), Write(24, isBold: true, isItalic: true), next: PaperStyle.Recipient),
        Of(PaperStyle.Recipient, Lay(JustificationValues.Left), Write(Small)),
        Of(PaperStyle.Authority, Lay(JustificationValues.Center), Write(isBold: true), next: PaperStyle.Signer),
        Of(PaperStyle.Signer, Lay(JustificationValues.Center, before: 1500), Write(isBold: true)),
        Of(PaperStyle.SectionEnd, Lay(JustificationValues.Left, line: 20, isExact: true), Write(2)),
        Of(PaperStyle.AppendixTitle, Heading(0, JustificationValues.Center, 0), Write(28, isBold: true), next: PaperStyle.Attachment),
        Of(PaperStyle.Attachment, Lay(JustificationValues.Center, after: 120), Write(isItalic: true)),
        Of(PaperStyle.AppendixNote, Lay(JustificationValues.Both, after: 60), Write(Small)),
        Of(PaperStyle.AppendixText, Lay(JustificationValues.Both), Write(Small)),
    ];

    private static IEnumerable<Style> Tables() =>
    [
        new Style
        {
            Type = StyleValues.Table, StyleId = TableNormal, Default = true, StyleName = new StyleName { Val = "Normal Table" },
            UIPriority = new UIPriority { Val = 99 }, SemiHidden = new SemiHidden(), UnhideWhenUsed = new UnhideWhenUsed(),
            StyleTableProperties = new StyleTableProperties { TableIndentation = new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa } },
        },
        new Style
        {
            Type = StyleValues.Table, StyleId = FigureTable, CustomStyle = true, StyleName = new StyleName { Val = StyleTexts.FigureTable },
            BasedOn = new BasedOn { Val = TableNormal }, PrimaryStyle = new PrimaryStyle(),
            StyleTableProperties = new StyleTableProperties
            {
                TableBorders = new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                TableCellMarginDefault = new TableCellMarginDefault(
                    new TopMargin { Width = "30", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 45, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "30", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 45, Type = TableWidthValues.Dxa }),
            },
        },
    ];

    private static Style Of(PaperStyle style, StyleParagraphProperties paragraph, StyleRunProperties? letters = null, PaperStyle? next = null) => new()
    {
        Type = StyleValues.Paragraph,
        StyleId = style.ToString(),
        CustomStyle = style > PaperStyle.Footer ? true : null,
        StyleName = new StyleName { Val = StyleTexts.Of(style) },
        BasedOn = new BasedOn { Val = nameof(PaperStyle.Normal) },
        NextParagraphStyle = next is null ? null : new NextParagraphStyle { Val = next.ToString() },
        PrimaryStyle = new PrimaryStyle(),
        StyleParagraphProperties = paragraph,
        StyleRunProperties = letters,
    };

    private static Style Letters(LetterStyle style, bool isBold = false, bool isItalic = false, int size = 0) => new()
    {
        Type = StyleValues.Character,
        StyleId = style.ToString(),
        CustomStyle = style > LetterStyle.Emphasis ? true : null,
        StyleName = new StyleName { Val = StyleTexts.Of(style) },
        PrimaryStyle = new PrimaryStyle(),
        StyleRunProperties = Write(size, isBold, isItalic),
    };

    private static StyleParagraphProperties Heading(int level, JustificationValues? side = null, int firstLine = Indent)
    {
        var heading = Lay(side ?? JustificationValues.Left, firstLine, before: 160, after: 80, keepsNext: true);
        heading.KeepLines = new KeepLines();
        heading.OutlineLevel = new OutlineLevel { Val = level };
        return heading;
    }

    private static StyleParagraphProperties Lay(
        JustificationValues side, int firstLine = 0, int before = 0, int after = 0, int line = 240, bool isExact = false, bool keepsNext = false) => new()
    {
        KeepNext = keepsNext ? new KeepNext() : null,
        WidowControl = new WidowControl(),
        SpacingBetweenLines = new SpacingBetweenLines
        {
            Before = Half(before), After = Half(after), Line = Half(line), LineRule = isExact ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.Auto,
        },
        Indentation = firstLine == 0 ? null : new Indentation { FirstLine = Half(firstLine) },
        Justification = new Justification { Val = side },
    };

    private static StyleParagraphProperties WithTabAtTheRight(StyleParagraphProperties paragraph)
    {
        paragraph.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = PaperSettings.TextWidth });
        return paragraph;
    }

    private static StyleParagraphProperties Framed(StyleParagraphProperties paragraph)
    {
        // The frame stands outside the text: drawn in by its distance, it keeps within the margins.
        paragraph.Indentation = new Indentation { Left = "75", Right = "75" };
        paragraph.ParagraphBorders = new ParagraphBorders(Line<TopBorder>(6, 3), Line<LeftBorder>(6, 3), Line<BottomBorder>(6, 3), Line<RightBorder>(6, 3));
        return paragraph;
    }

    private static StyleRunProperties Write(int size = 0, bool isBold = false, bool isItalic = false) => new()
    {
        Bold = isBold ? new Bold() : null,
        BoldComplexScript = isBold ? new BoldComplexScript() : null,
        Italic = isItalic ? new Italic() : null,
        ItalicComplexScript = isItalic ? new ItalicComplexScript() : null,
        FontSize = size == 0 ? null : new FontSize { Val = Half(size) },
        FontSizeComplexScript = size == 0 ? null : new FontSizeComplexScript { Val = Half(size) },
    };

    private static T Line<T>(uint eighths = 4, uint space = 0) where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = eighths, Space = space, Color = "000000" };

    private static string Half(int units) => units.ToString(CultureInfo.InvariantCulture);
}
