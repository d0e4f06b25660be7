using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace OcopAnalytics.Reports.Charts;

/// <summary>A column of the table under a chart.</summary>
public sealed record ChartHeader(string Text, bool IsNumber);

/// <summary>
/// A chart and its table from the same rows: an ECharts option for the drawing, texts for the reader.
/// One description serves the page, the PDF and the Word document.
/// </summary>
public sealed record ChartSpec(
    JsonObject Option,
    IReadOnlyList<ChartHeader> Headers,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    string Height = "medium")
{
    // "<" stays escaped, so that a name can never end the script element that carries the option.
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA,
            UnicodeRanges.LatinExtendedB, UnicodeRanges.LatinExtendedAdditional, UnicodeRanges.GeneralPunctuation, UnicodeRanges.MiscellaneousSymbols),
    };

    public bool IsEmpty => Rows.Count == 0;

    /// <summary>The series of upright bars beside each other, for a medium that draws them by itself; nothing for other kinds of chart.</summary>
    public IReadOnlyList<ChartSeries>? UprightBars { get; init; }

    /// <summary>The ECharts option, safe inside a script element.</summary>
    public string ToJson() => Option.ToJsonString(Json);
}

/// <summary>A series of a chart: raw values to draw (nothing = a gap) and the same values as texts.</summary>
/// <param name="IsDotted">A line of dots, as for what is only a forecast.</param>
/// <param name="JoinsGaps">The line goes on over points without a value.</param>
public sealed record ChartSeries(
    string Name,
    IReadOnlyList<decimal?> Values,
    IReadOnlyList<string> Texts,
    string Color,
    bool IsDashed = false,
    bool ShowLabels = true,
    bool IsDotted = false,
    bool JoinsGaps = false);
