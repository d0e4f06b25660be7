using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using OcopAnalytics.Api.Components;
using OcopAnalytics.Api.Endpoints;

namespace OcopAnalytics.Api.Security;

/// <summary>
/// Every request passes here, once it is known which route it takes: finds out who asks, holds the route's needs against
/// his rights, and the place asked for against his places. A route without a word on its needs is closed to everybody.
/// </summary>
public sealed class Gate(RequestDelegate next, AccessBook book, UnitBook units, ServeOptions options)
{
    /// <summary>Names under which a place or unit is asked for, in a query string or a path.</summary>
    private static readonly string[] placeNames = ["place", "unit"];

    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        // Files of the program itself, and addresses that are none: a 404 is the same for everybody.
        if (endpoint is null || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(context);
            return;
        }
        var access = await FindAsync(context);
        context.Features.Set(access);
        if (access.IsSignedIn)
        {
            // What forms are signed for: one user's form is no other's.
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, access.Name), new Claim(ClaimTypes.Name, access.Name)], "ocop"));
        }
        var needed = endpoint.Metadata.GetMetadata<NeedsAttribute>()?.For(context.Request.Method) ?? Right.None;
        if (!access.May(needed))
        {
            Refuse(context, access);
            return;
        }
        if (IsSentFromElsewhere(context.Request, access, endpoint) || AsksForOthers(context.Request, access))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        await next(context);
    }

    private async Task<Access> FindAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        if (authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            // Whoever shows a token is judged by it alone: a wrong one never falls back on a cookie or the demonstration.
            var isApi = context.Request.Path.StartsWithSegments("/api");
            return isApi && await book.OfTokenAsync(authorization["Bearer ".Length..].Trim(), context.RequestAborted) is { } holder ? holder : Access.Nobody;
        }
        if (SessionCookie.Read(context.Request) is { } secret && await book.OfSessionAsync(secret, context.RequestAborted) is { } user) return user;
        return options.IsDemo ? Access.Visitor(IsAtMachine(context)) : Access.Nobody;
    }

    private static bool IsAtMachine(HttpContext context) => context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);

    private static void Refuse(HttpContext context, Access access)
    {
        if (access.IsSignedIn)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (context.Request.Path.StartsWithSegments("/api"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }
        else
        {
            var request = context.Request;
            var wanted = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? request.Path + request.QueryString.Value : null;
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Redirect(PageLinks.Plain(AskedLanguage.OfAddress(request)).To(PageLinks.SignIn, (PageLinks.ReturnParameter, wanted is "/" ? null : wanted)));
        }
    }

    /// <summary>
    /// Forms of pages carry a token that is checked later. What is sent to the API carries none: a page of another site can
    /// make a browser send there, and with a cookie the browser would send it in the user's name.
    /// </summary>
    private static bool IsSentFromElsewhere(HttpRequest request, Access access, Endpoint endpoint)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || access.Kind == AccessKind.Token) return false;
        if (endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true }) return false;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)) return true;
        if (site is "cross-site" or "same-site") return true;
        return access.Kind == AccessKind.User && site.Length == 0 && origin.Length == 0;
    }

    /// <summary>A unit's own figures, exports and workbooks are its own: others may ask for the province and for themselves.</summary>
    private bool AsksForOthers(HttpRequest request, Access access) => !access.Units.IsAll
        && placeNames.SelectMany(name => (IEnumerable<string?>)[.. request.Query[name], request.RouteValues.TryGetValue(name, out var value) ? value as string : null])
            .OfType<string>().Select(code => code.Trim()).Any(code => units.IsUnit(code) && !access.Units.Covers(code));
}
