using System.Text.Encodings.Web;
using System.Text.Unicode;
using OcopAnalytics.Api.Components;
using OcopAnalytics.Api.Endpoints;

namespace OcopAnalytics.Api.Security;

/// <summary>
/// The page a person sees when a page could not be written. It needs nothing of what may have failed: no component,
/// no warehouse, no store. Its words are of the program itself.
/// </summary>
public static class ErrorPage
{
    private static readonly HtmlEncoder encode = HtmlEncoder.Create(UnicodeRanges.All);

    public static Task WriteAsync(HttpContext context, ErrorWords words, string correlationId)
    {
        var language = AskedLanguage.OfAddress(context.Request);
        // Addresses of the API help a program, not a person.
        var detail = words.Status is StatusCodes.Status400BadRequest or StatusCodes.Status404NotFound ? language[$"problem.page.{words.Status}"] : language.Pick(words.Detail);
        var home = PageLinks.Plain(language).To(PageLinks.Progress);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="{language.Code}">
            <head>
              <meta charset="utf-8" />
              <meta name="viewport" content="width=device-width, initial-scale=1" />
              <title>{encode.Encode(language.Pick(words.Title))}</title>
              <link rel="stylesheet" href="/app.css" />
            </head>
            <body>
              <main id="main">
                <h1>{encode.Encode(language.Pick(words.Title))}</h1>
                <p>{encode.Encode(detail)}</p>
                <p>{encode.Encode(language["problem.reference"])}: <code>{encode.Encode(correlationId)}</code></p>
                <p><a href="{encode.Encode(home)}">{encode.Encode(language["problem.to_progress"])}</a></p>
              </main>
            </body>
            </html>
            """, context.RequestAborted);
    }
}
