using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Caching;

/// <summary>
/// Keeps finished answers, compressed as they went out, for as long as their build is in service: a page is written
/// once per build, address, encoding and kind of reader.
/// </summary>
public sealed class WarehouseCachePolicy(WarehouseFiles files) : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var isCached = WarehouseRead.IsAsked(context.HttpContext);
        context.EnableOutputCaching = isCached;
        context.AllowCacheLookup = isCached;
        context.AllowCacheStorage = isCached;
        context.AllowLocking = true;
        if (isCached)
        {
            context.CacheVaryByRules.QueryKeys = "*";
            context.CacheVaryByRules.HeaderNames = HeaderNames.AcceptEncoding;
            context.CacheVaryByRules.VaryByValues["build"] = files.CurrentBuildId;
            context.CacheVaryByRules.VaryByValues["access"] = Access.Of(context.HttpContext).CacheKey;
            context.ResponseExpirationTimeSpan = TimeSpan.FromMinutes(30);
        }
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }
}
