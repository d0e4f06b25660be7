using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Caching;

/// <summary>
/// Gives every answer read from the warehouse an entity tag made of the build in service, the program's version,
/// the address and what the reader may see. A reader that has it already gets 304 and nothing is read.
/// </summary>
public sealed class BuildTag(RequestDelegate next, WarehouseFiles files)
{
    private static readonly string program = typeof(BuildTag).Module.ModuleVersionId.ToString("N");

    public Task InvokeAsync(HttpContext context)
    {
        if (!WarehouseRead.IsAsked(context)) return next(context);

        var tag = Of(files.CurrentBuildId, context.Request);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Set(context.Response, tag);
            return Task.CompletedTask;
        }
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK) Set(context.Response, tag);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        // Kept by the reader, asked for again each time: a new build shows at once.
        response.Headers.CacheControl = "private, no-cache";
    }

    private static EntityTagHeaderValue Of(string buildId, HttpRequest request)
    {
        var address = SHA256.HashData(Encoding.UTF8.GetBytes($"{program} {Access.Of(request.HttpContext).CacheKey} {request.PathBase}{request.Path}{request.QueryString}"));
        return new EntityTagHeaderValue($"\"{buildId}-{Base64Url.EncodeToString(address.AsSpan(0, 9))}\"", isWeak: true);
    }
}
