using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports;

/// <summary>What is said to a reader whose question cannot be answered.</summary>
public static class ScopeTexts
{
    private const int LongestQuote = 40;

    public const string NoSuchTime = "Không đọc được thời điểm";
    public const string NoSuchMap = "Không có bản đồ hành chính của ngày";

    /// <summary>The same in the language of the page.</summary>
    public static string In(this ScopeProblem problem, Language language) => language.IsVietnamese
        ? problem.MessageVi
        : language.Format("error.not_allowed", problem.Found, problem.Parameter, string.Join(", ", problem.Allowed));

    /// <summary>Which parameter, what was found, what is allowed. What a stranger typed is quoted back short and clean, never whole.</summary>
    public static ScopeProblem Problem(string parameter, string? found, IReadOnlyList<string> allowed, string sentence)
    {
        var quoted = VietnameseText.Clean(found ?? string.Empty);
        if (quoted.Length > LongestQuote) quoted = quoted[..LongestQuote] + "…";
        return new ScopeProblem(parameter, quoted, allowed, $"{sentence} \"{quoted}\" (tham số {parameter}). Được phép: {string.Join(", ", allowed)}.");
    }
}
