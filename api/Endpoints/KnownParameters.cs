using OcopAnalytics.Reports;
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
        string[] known = [.. names, AskedLanguage.Parameter];
        return endpoint.AddEndpointFilter(async (context, next) =>
            Problem(context.HttpContext.Request.Query, known) is { } problem ? Problems.BadRequest(problem) : await next(context));
    }
    private static ScopeProblem? Problem(IQueryCollection query, string[] known) =>
        query.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown ? ScopeTexts.Problem(unknown, unknown, known, "problem.no_parameter")
        : query[AskedLanguage.Parameter] is { Count: > 0 } language && !AskedLanguage.Codes.Contains(language.ToString()) ? ScopeTexts.Problem(AskedLanguage.Parameter, language, AskedLanguage.Codes, "problem.no_language")
        : null;
}
