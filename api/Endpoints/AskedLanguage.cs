using Microsoft.Net.Http.Headers;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>
/// The language that sentences are asked for in: lang of the address, on pages and in the API; what is said to a program
/// that gives none is in the language it prefers (Accept-Language). Vietnamese otherwise.
/// </summary>
public static class AskedLanguage
{
    public const string Parameter = "lang";
    public static readonly IReadOnlyList<string> Codes = ["vi", "en"];

    /// <summary>By the address alone, as pages and files are written: what they hold depends on nothing else.</summary>
    public static Language OfAddress(HttpRequest? request) => Language.Of(request?.Query[Parameter]) ?? Language.Vietnamese;

    /// <summary>For a sentence to a program; caches are told what it depends on, and readers which it is in.</summary>
    public static Language OfAnswer(HttpContext context)
    {
        var language = Language.Of(context.Request.Query[Parameter]) ?? Preferred(context.Request) ?? Language.Vietnamese;
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        context.Response.Headers.ContentLanguage = language.Code;
        return language;
    }

    // vi-VN is vi; of two that are wanted equally the one named first.
    private static Language? Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(one => one.Quality is not 0).OrderByDescending(one => one.Quality ?? 1)
        .Select(one => Language.Of(one.Value.ToString().Split('-')[0].ToLowerInvariant())).FirstOrDefault(language => language is not null);
}
