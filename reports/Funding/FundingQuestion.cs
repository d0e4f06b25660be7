using OcopAnalytics.Model.Money;

namespace OcopAnalytics.Reports.Funding;

/// <summary>How money is laid out: what stands in rows and columns, which measure, in which unit, under whose names of sources.</summary>
/// <param name="Taxonomy">own (the labels of the programme's document) or common, for the plan beside what was done.</param>
public sealed record FundingQuestion(string Rows, string Columns, string Measure, MoneyUnit Money, string Taxonomy)
{
    public static readonly IReadOnlyList<string> Axes = ["source", "own_source", "year", "content", "unit"];
    public static readonly IReadOnlyList<string> Measures = ["planned", "mobilised", "disbursed", "share", "disbursement_rate"];
    public static readonly IReadOnlyList<string> Taxonomies = ["own", "common"];
    public static readonly IReadOnlyList<string> MoneyCodes = ["dong", "trieu", "ty"];
    public static readonly IReadOnlyList<string> Parameters = ["rows", "columns", "measure", "money", "taxonomy"];

    public bool IsShare => Measure is "share" or "disbursement_rate";

    public string MoneyCode => MoneyCodes[(int)Money];

    /// <summary>What a query string asks for; nothing = source by year, mobilised, in triệu đồng, own labels.</summary>
    public static (FundingQuestion? Question, ScopeProblem? Problem) Read(string? rows, string? columns, string? measure, string? money, string? taxonomy)
    {
        var row = rows ?? (columns == "source" ? "year" : "source");
        var column = columns ?? (row == "year" ? "source" : "year");
        foreach (var (name, value, allowed) in new[]
        {
            ("rows", row, Axes), ("columns", column, Axes), ("measure", measure ?? "mobilised", Measures),
            ("money", money ?? "trieu", MoneyCodes), ("taxonomy", taxonomy ?? "own", Taxonomies),
        })
        {
            if (!allowed.Contains(value)) return (null, ScopeTexts.Problem(name, value, allowed, "funding.unknown_choice"));
        }
        if (row == column)
        {
            return (null, ScopeTexts.Problem("columns", column, [.. Axes.Where(axis => axis != row)], "funding.same_axis"));
        }
        return (new FundingQuestion(row, column, measure ?? "mobilised", (MoneyUnit)MoneyCodes.ToList().IndexOf(money ?? "trieu"), taxonomy ?? "own"), null);
    }
}
