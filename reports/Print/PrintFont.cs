using System.Text;

namespace OcopAnalytics.Reports.Print;

/// <summary>
/// Tinos, the metric twin of Times New Roman, as font faces that carry their own files: a paper looks the same on every
/// machine. A later face wins where ranges overlap, so the small Vietnamese file is asked before the large extended one.
/// </summary>
internal static class PrintFont
{
    private static readonly (string Subset, string Range)[] Subsets =
    [
        ("latin-ext", "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF"),
        ("vietnamese", "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB"),
        ("latin", "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"),
    ];

    private static readonly Lazy<string> Faces = new(Read);

    /// <summary>The @font-face rules, files included.</summary>
    public static string Css => Faces.Value;

    private static string Read()
    {
        var css = new StringBuilder();
        foreach (var (subset, range) in Subsets)
        {
            foreach (var (weight, style) in new[] { (400, "normal"), (400, "italic"), (700, "normal"), (700, "italic") })
            {
                var file = Convert.ToBase64String(PrintResource.Bytes($"fonts/tinos-{subset}-{weight}-{style}.woff2"));
                css.Append("@font-face{font-family:Tinos;font-style:").Append(style).Append(";font-weight:").Append(weight)
                    .Append(";src:url(data:font/woff2;base64,").Append(file).Append(") format(\"woff2\");unicode-range:").Append(range).Append('}');
            }
        }
        return css.ToString();
    }
}
