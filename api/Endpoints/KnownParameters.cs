using OcopAnalytics.Api.Reading;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>
/// Refuses a query string with parameters the endpoint does not know: a misspelt name that is quietly passed over
/// gives a figure for another question.
/// </summary>
public static class KnownParameters
{
    public static RouteHandlerBuilder Knows(this RouteHandlerBuilder endpoint, params IEnumerable<string> names)
    {
        string[] known = [.. names];
        return endpoint.AddEndpointFilter(async (context, next) =>
            context.HttpContext.Request.Query.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown
                ? Problems.BadRequest(ReadingDesk.Problem(unknown, unknown, known, "Không có tham số"))
                : await next(context));
    }
}
