using OcopAnalytics.Api.Components;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Views;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>The link of a view that somebody keeps: leads whoever may open it to its address.</summary>
public static class ViewLink
{
    public static void MapViewLink(this WebApplication app) =>
        app.MapGet(PageLinks.Views + "/{linkKey}", async (string linkKey, Access access, ViewDesk desk, HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "no-store";
                return await desk.FindAsync(linkKey, access, context.RequestAborted) is { } view ? Results.LocalRedirect(view.Address) : Results.NotFound();
            })
            .NeedsToSee(Right.OwnAccount).ExcludeFromDescription();
}
