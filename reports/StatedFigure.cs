using System.Globalization;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports;

/// <summary>A figure of a document with its parts, and how both are written. Nothing is computed here.</summary>
public sealed record StatedFigure(StatedFigureRow Row, IReadOnlyList<StatedPartRow> Parts)
{
    public string Subject(Language language) => Row.FigureKind == "share"
        ? language.Format("stated.share_of", language.Phrase(Row.SubjectVi), language.Phrase(Row.WholeVi!))
        : language.Phrase(Row.SubjectVi);

    public string Stated => Value(Row.StatedValue, Row.Unit);

    public string Computed => Value(Row.ComputedValue, Row.Unit);

    /// <summary>"không được ít hơn 15" where the two need not be equal.</summary>
    public string Expected(Language language) =>
        Row.ComputedValue is null || Row.Comparison == "equal" ? Computed : language.Format($"stated.{Row.Comparison}{(Row.Unit == "date" ? "_date" : null)}", Computed);

    /// <summary>With its sign; nothing to tell where one of the two is missing.</summary>
    public string Difference(Language language)
    {
        if (Row.Difference is not { } difference) return Figures.None;
        var sign = difference > 0 ? "+" : difference < 0 ? "−" : string.Empty;
        var size = Math.Abs(difference);
        return sign + Row.Unit switch
        {
            "share" => language.Format("stated.points", VietnameseFormat.FinePercent(size)[..^1]),
            "date" => language.Format("stated.days", VietnameseFormat.Number(size)),
            _ => Value(size, Row.Unit == "year" ? "count" : Row.Unit),
        };
    }

    /// <summary>Why there is nothing to hold it against.</summary>
    public string? Reason(Language language) => Row.ReasonCode is { } code ? Row.ReasonVi is { } reason ? language.Phrase(reason) : language["stated.reason_" + code] : null;

    /// <summary>"(200 − 150) ÷ 150": the parts as they are put together.</summary>
    public string Formula => Row.Method switch
    {
        "sum" => Sum(Parts),
        "product" => string.Join(" × ", Parts.Select(part => Value(part.Value, part.PartKind == "figure" ? part.Unit : "count"))),
        "ratio" => $"{Bracketed("numerator")} ÷ {Bracketed("denominator")}",
        _ => string.Empty,
    };

    /// <summary>What each part is.</summary>
    public IEnumerable<string> PartNames(Language language) => Parts.Select(part => part.PartKind switch
    {
        "units" => language.Format("stated.units", part.PeriodCode),
        "kpi" => language.Format("stated.handed_in", Label(part, language), part.PeriodCode),
        "figure" when part.SourceLine is not null => $"{Label(part, language)} ({part.PartCode})",
        _ => Label(part, language),
    }).Distinct(StringComparer.Ordinal);

    public static string Value(decimal? value, string unit) => value is not { } figure ? Figures.None : unit switch
    {
        "vnd" => VietnameseFormat.Vnd(figure),
        "share" => VietnameseFormat.FinePercent(figure),
        "year" => figure.ToString("0", CultureInfo.InvariantCulture),
        "date" => VietnameseFormat.Date(DateOnly.ParseExact(figure.ToString("0", CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture)),
        _ => VietnameseFormat.Number(figure),
    };

    private static string Label(StatedPartRow part, Language language) => part.LabelVi is { } label ? language.Phrase(label) : string.Empty;

    private string Bracketed(string role)
    {
        var parts = Parts.Where(part => part.Role == role).ToList();
        return parts.Count > 1 ? $"({Sum(parts)})" : Sum(parts);
    }

    private static string Sum(IReadOnlyList<StatedPartRow> parts) => string.Concat(parts.Select((part, index) =>
        (part.Weight < 0 ? " − " : index > 0 ? " + " : string.Empty) + Value(part.Value, part.Unit == "share" && part.PartKind == "constant" ? "count" : part.Unit)));
}
