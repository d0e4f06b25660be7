using System.Globalization;
using System.Text;

namespace OcopAnalytics.Reports.Print;

/// <summary>
/// Tinos, the metric twin of Times New Roman, as font faces that carry their own files: a paper looks the same on every
/// machine. The files of Latin and Vietnamese are small; the large one with the rest of Latin (as in names of the Ê Đê and
/// Ba Na) comes along only where it is needed.
/// </summary>
internal static class PrintFont
{
    private static readonly (int First, int Last)[] Latin =
    [
        (0x0000, 0x00FF), (0x0131, 0x0131), (0x0152, 0x0153), (0x02BB, 0x02BC), (0x02C6, 0x02C6), (0x02DA, 0x02DA), (0x02DC, 0x02DC),
        (0x2000, 0x206F), (0x20AC, 0x20AC), (0x2122, 0x2122), (0x2191, 0x2191), (0x2193, 0x2193), (0x2212, 0x2212), (0x2215, 0x2215),
    ];

    private static readonly (int First, int Last)[] Vietnamese =
    [
        (0x0102, 0x0103), (0x0110, 0x0111), (0x0128, 0x0129), (0x0168, 0x0169), (0x01A0, 0x01A1), (0x01AF, 0x01B0), (0x0300, 0x0301),
        (0x0303, 0x0304), (0x0308, 0x0309), (0x0323, 0x0323), (0x0329, 0x0329), (0x1EA0, 0x1EF9), (0x20AB, 0x20AB),
    ];

    private static readonly (int First, int Last)[] RestOfLatin =
        [(0x0100, 0x02BA), (0x02BD, 0x02C5), (0x02C7, 0x02FF), (0x1D00, 0x1EFF), (0x2020, 0x2020), (0x20A0, 0x20C0), (0x2113, 0x2113), (0x2C60, 0x2C7F), (0xA720, 0xA7FF)];

    private static readonly Lazy<string> Usual = new(() => Faces("vietnamese", Vietnamese) + Faces("latin", Latin));
    private static readonly Lazy<string> Rest = new(() => Faces("latin-ext", RestOfLatin));

    /// <summary>The @font-face rules a text needs, files included.</summary>
    // A later face wins where ranges overlap, so the rest of Latin goes first.
    public static string For(string text) => text.Any(character => !IsIn(Latin, character) && !IsIn(Vietnamese, character))
        ? Rest.Value + Usual.Value
        : Usual.Value;

    private static bool IsIn((int First, int Last)[] ranges, char character) => Array.Exists(ranges, range => character >= range.First && character <= range.Last);

    private static string Faces(string subset, (int First, int Last)[] ranges)
    {
        var unicodeRange = string.Join(',', ranges.Select(range => string.Create(CultureInfo.InvariantCulture, $"U+{range.First:X4}-{range.Last:X4}")));
        var css = new StringBuilder();
        foreach (var (weight, style) in new[] { (400, "normal"), (400, "italic"), (700, "normal"), (700, "italic") })
        {
            var file = Convert.ToBase64String(PrintResource.Bytes($"fonts/tinos-{subset}-{weight}-{style}.woff2"));
            css.Append(CultureInfo.InvariantCulture,
                $"@font-face{{font-family:Tinos;font-style:{style};font-weight:{weight};src:url(data:font/woff2;base64,{file}) format(\"woff2\");unicode-range:{unicodeRange}}}");
        }
        return css.ToString();
    }
}
