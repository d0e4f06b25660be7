using System.Globalization;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Reading;

/// <summary>A stretch of a long list: how many to skip, and how many at most (1 to 1000).</summary>
public readonly record struct PageRange(int Offset, int Limit)
{
    public const int MaxLimit = 1_000;
    public const int MaxOffset = 10_000_000;

    public static (PageRange Page, ScopeProblem? Problem) Read(string? offset, string? limit, int defaultLimit = 200)
    {
        if (Number(offset, 0, 0, MaxOffset) is not { } skip)
        {
            return (default, ScopeTexts.Problem("offset", offset, [$"0 … {MaxOffset}"], "problem.no_offset"));
        }
        return Number(limit, defaultLimit, 1, MaxLimit) is { } take
            ? (new PageRange(skip, take), null)
            : (default, ScopeTexts.Problem("limit", limit, [$"1 … {MaxLimit}"], "problem.no_limit"));
    }

    private static int? Number(string? text, int fallback, int min, int max) =>
        string.IsNullOrEmpty(text) ? fallback
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number
        : null;
}
