namespace OcopAnalytics.Api.Security;

/// <summary>
/// What came unencrypted, to the proxy or to the plain port, is sent to HTTPS and gets nothing else; what came by HTTPS is told to stay with it.
/// A monitor on the machine itself may ask for the health without.
/// </summary>
public sealed class HttpsOnly(RequestDelegate next, ServeOptions options)
{
    private const string OneYear = "max-age=31536000";
    private const int HttpsPort = 443;

    // The port of a proxy is its own affair; behind none it is the service's.
    private readonly string port = options is { Production.Certificate: not null, Port: not 0 and not HttpsPort } ? $":{options.Port}" : string.Empty;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.IsHttps)
        {
            context.Response.Headers.StrictTransportSecurity = OneYear;
            return next(context);
        }
        if (request.Path.StartsWithSegments("/health")) return next(context);
        // Never followed with a body: what was sent in the clear must be sent again on purpose.
        context.Response.Redirect($"https://{request.Host.Host}{port}{request.Path}{request.QueryString}", permanent: true, preserveMethod: true);
        return Task.CompletedTask;
    }
}
