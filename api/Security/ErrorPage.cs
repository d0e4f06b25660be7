using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OcopAnalytics.Api.Security;

/// <summary>
/// The page a person sees when a page could not be written. It needs nothing of what may have failed: no component,
/// no warehouse, no store.
/// </summary>
public static class ErrorPage
{
    private static readonly HtmlEncoder encode = HtmlEncoder.Create(UnicodeRanges.All);

    public static Task WriteAsync(HttpContext context, int status, string title, string detail, string correlationId)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="vi">
            <head>
              <meta charset="utf-8" />
              <meta name="viewport" content="width=device-width, initial-scale=1" />
              <title>{encode.Encode(title)}</title>
              <link rel="stylesheet" href="/app.css" />
            </head>
            <body>
              <main id="main">
                <h1>{encode.Encode(title)}</h1>
                <p>{encode.Encode(detail)}</p>
                <p lang="en">Error {status}. Quote the reference below when you report it.</p>
                <p>Mã tra cứu / Reference: <code>{encode.Encode(correlationId)}</code></p>
                <p><a href="/">Về trang tiến độ / Back to the progress page</a></p>
              </main>
            </body>
            </html>
            """, context.RequestAborted);
    }
}
