using Microsoft.AspNetCore.WebUtilities;
using OcopAnalytics.Api.Components;

namespace OcopAnalytics.Api.Views;

/// <summary>An address that can be kept: a page of this house that shows figures, and its question; never another host.</summary>
public sealed record ViewAddress(string Path, string Query)
{
    public const int LongestQuery = 2000;

    /// <summary>Names that fix the day and the moment looked at; without them a view shows the newest figures each time.</summary>
    private static readonly string[] days = ["as_of", "known_at", "from_as_of", "from_known_at"];

    /// <summary>Pages that show figures for a question in their address.</summary>
    private static readonly string[] pages =
        [PageLinks.Progress, "/tien-do", PageLinks.Funding, PageLinks.Search, PageLinks.Certificates, PageLinks.Stated, PageLinks.Rows, PageLinks.Difference];

    /// <summary>Pages of one thing, whose address ends with its code.</summary>
    private static readonly string[] pagesOfOneThing = [PageLinks.Product + "/", "/chi-tieu/", "/chi-so/"];

    /// <summary>Reads what a browser sent; nothing for what is no such address.</summary>
    /// <param name="isAlwaysNewest">Leave out day and moment.</param>
    public static ViewAddress? Read(string? text, bool isAlwaysNewest = false)
    {
        if (text is null || text.Length > LongestQuery || !text.StartsWith('/') || text.Contains('#', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal) || text.Any(char.IsControl)) return null;
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (text, string.Empty) : (text[..mark], text[(mark + 1)..]);
        if (!IsPage(path)) return null;
        var kept = QueryHelpers.ParseQuery(query).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
            .Where(pair => !string.IsNullOrEmpty(pair.Value) && !(isAlwaysNewest && days.Contains(pair.Key)));
        // Written anew, so that what is stored is nothing but names and values.
        return new ViewAddress(path, QueryHelpers.AddQueryString(string.Empty, kept).TrimStart('?'));
    }

    /// <summary>Does the address fix a day or a moment?</summary>
    public bool HasDay => days.Any(QueryHelpers.ParseQuery(Query).ContainsKey);

    private static bool IsPage(string path) => pages.Contains(path)
        || pagesOfOneThing.Any(start => path.Length > start.Length && path.StartsWith(start, StringComparison.Ordinal) && !path[start.Length..].Contains('/', StringComparison.Ordinal) && !path.Contains("..", StringComparison.Ordinal));
}
