using OcopAnalytics.Api.Operations;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>What the service needs to answer: each part with ok or with what is wrong with it.</summary>
public sealed record Readiness(bool IsReady, string? BuildId, DateOnly? AsOf, IReadOnlyDictionary<string, string> Checks);

/// <summary>Live: the process answers. Ready: it has a warehouse to read and a store to write to.</summary>
public static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Sức khỏe").AllowAnonymous();
        health.MapGet("/live", () => TypedResults.Ok(new { status = "ok" })).WithSummary("Chương trình đang chạy / The process answers");
        health.MapGet("/ready", ReadyAsync).Produces<Readiness>().Produces<Readiness>(StatusCodes.Status503ServiceUnavailable)
            .WithSummary("Sẵn sàng phục vụ / Ready to serve");
        routes.MapGet("/api/v1/health/live", () => TypedResults.Ok(new { status = "ok" })).ExcludeFromDescription().AllowAnonymous();
        routes.MapGet("/api/v1/health/ready", ReadyAsync).ExcludeFromDescription().AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(HttpContext context, WarehouseReader reader, OperationsStore store, CancellationToken stop)
    {
        var language = AskedLanguage.OfAnswer(context);
        BuildRow? build = null;
        var checks = new Dictionary<string, string>
        {
            ["warehouse"] = await CheckAsync(language, async () => build = await reader.BuildAsync()),
            ["operations"] = await CheckAsync(language, async () =>
            {
                await using var database = await store.OpenAsync(stop);
                if (!await database.Database.CanConnectAsync(stop)) throw new IOException(Path.GetFileName(database.Database.ProviderName));
            }),
        };
        var isReady = checks.Values.All(check => check == "ok");
        return TypedResults.Json(new Readiness(isReady, build?.BuildId, build?.AsOf, checks),
            statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<string> CheckAsync(Language language, Func<Task> check)
    {
        try
        {
            await check();
            return "ok";
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return language.Pick(FailureTexts.Describe(failure));
        }
    }
}
