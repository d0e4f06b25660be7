namespace OcopAnalytics.Api.Security;

/// <summary>The cookie that holds a session's secret: read by no script, sent to no other site, gone with the browser.</summary>
public static class SessionCookie
{
    /// <summary>How long a sign-in lasts: a working day.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(12);

    // With the prefix a browser takes it over HTTPS only and for this host alone.
    private static string Name(HttpRequest request) => request.IsHttps ? "__Host-ocop" : "ocop-session";

    public static string? Read(HttpRequest request) => request.Cookies[Name(request)] is { Length: > 0 and < 100 } secret ? secret : null;

    public static void Set(HttpContext context, string secret) => context.Response.Cookies.Append(Name(context.Request), secret, Options(context.Request));

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(Name(context.Request), Options(context.Request));

    private static CookieOptions Options(HttpRequest request) =>
        new() { HttpOnly = true, Secure = request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };
}
