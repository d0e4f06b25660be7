using DocumentFormat.OpenXml.Wordprocessing;

namespace OcopAnalytics.Reports.Word;

/// <summary>What holds for the whole document: its language, its page, and that Word need not fall back to an old layout.</summary>
internal static class PaperSettings
{
    public const string Language = "vi-VN";

    // A4 with the margins of Nghị định 30/2020/NĐ-CP: 20 mm above and below, 30 left, 15 right; in twentieths of a point.
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Above = 1134;
    private const int Left = 1701;
    private const int Right = 851;

    /// <summary>From margin to margin.</summary>
    public const int TextWidth = PageWidth - Left - Right;

    public static Settings Create() => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 567 },
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
        }),
        new ThemeFontLanguages { Val = Language },
        new DecimalSymbol { Val = "," },
        new ListSeparator { Val = ";" });

    public static PageSize Page() => new() { Width = PageWidth, Height = PageHeight };

    public static PageMargin Margins() => new() { Top = Above, Bottom = Above, Left = Left, Right = Right, Header = 510, Footer = 397, Gutter = 0 };
}
