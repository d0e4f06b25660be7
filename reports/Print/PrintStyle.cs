using System.Globalization;
using System.Text;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Print;

/// <summary>The style of the printed page: the house's print CSS, and what stands in the margins of this one paper.</summary>
internal static class PrintStyle
{
    private static readonly Lazy<string> Sheet = new(() => PrintResource.Text("print/briefing.css"));

    /// <summary>Stands where the typeface goes, which is known when the whole text is.</summary>
    public const string FontMark = "/* typeface */";

    public static string Of(Briefing briefing) => $$"""
        {{FontMark}}
        {{Sheet.Value}}
        @page {
            @bottom-left { content: {{CssString(briefing.Nature?.Mark ?? string.Empty)}}; }
            @bottom-right { content: {{CssString(briefing.BuildMark)}}; }
        }
        """;

    /// <summary>A text as a CSS string; whatever could end the string or the style element is written as a code.</summary>
    internal static string CssString(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || character is ' ' or '/' or '-' or '.' or ',' or ':') css.Append(character);
            else css.Append('\\').Append(((int)character).ToString("x6", CultureInfo.InvariantCulture));
        }
        return css.Append('"').ToString();
    }
}
