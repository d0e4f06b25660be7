using Microsoft.AspNetCore.Components.Endpoints;
using OcopAnalytics.Api.Components;

namespace OcopAnalytics.Api.Caching;

/// <summary>Marks an endpoint whose answer depends on nothing but its address and the build in service.</summary>
public sealed class WarehouseRead
{
    public static readonly WarehouseRead Instance = new();

    private WarehouseRead()
    {
    }

    /// <summary>True for GET and HEAD of marked endpoints, and of the pages that read the warehouse.</summary>
    public static bool IsAsked(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) return false;
        if (context.GetEndpoint()?.Metadata is not { } metadata) return false;
        return metadata.GetMetadata<WarehouseRead>() is not null
            || metadata.GetMetadata<ComponentTypeMetadata>()?.Type.IsAssignableTo(typeof(ScopedPage)) == true;
    }
}
