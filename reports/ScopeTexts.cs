using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports;

/// <summary>What is said to a reader whose question cannot be answered.</summary>
public static class ScopeTexts
{
    private const int LongestQuote = 40;

    /// <summary>What was found, in which parameter, what is allowed. What a stranger typed is quoted back short and clean, never whole.</summary>
    /// <param name="key">Text that the quote follows, such as problem.no_programme, with <paramref name="values"/> filled in.</param>
    public static ScopeProblem Problem(string parameter, string? found, IReadOnlyList<string> allowed, string key, params object?[] values)
    {
        var quoted = VietnameseText.Clean(found ?? string.Empty);
        if (quoted.Length > LongestQuote) quoted = quoted[..LongestQuote] + "…";
        return new ScopeProblem(parameter, quoted, allowed, Language.Both(Said));

        string Said(Language language) =>
            language.Format(allowed.Count > 0 ? "problem.form" : "problem.form_open", language.Format(key, values), quoted, parameter, string.Join(", ", allowed));
    }
}
