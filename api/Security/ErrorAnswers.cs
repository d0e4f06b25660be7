using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using OcopAnalytics.Api.Endpoints;

namespace OcopAnalytics.Api.Security;

/// <summary>Every error leaves here: problem details for programs, a page for people, both with a correlation id.</summary>
public static class ErrorAnswers
{
    /// <summary>What the person at the screen reads out and the log can be searched for.</summary>
    public static string CorrelationId(HttpContext context) => Activity.Current?.TraceId.ToHexString()[..16] ?? context.TraceIdentifier;

    /// <summary>Answers for an exception that nobody caught.</summary>
    public static Task OfFailureAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var words = Problems.Of(failure);
        if (failure is not null && words.Status >= StatusCodes.Status500InternalServerError && !FailureTexts.IsForeseen(failure))
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("OcopAnalytics.Errors").LogError(failure,
                "{CorrelationId} {Method} {Path}", CorrelationId(context), context.Request.Method, context.Request.Path);
        }
        if (words.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "10";
        return WriteAsync(context, words);
    }

    /// <summary>Answers for a status without a body, such as 404, 413 and 429.</summary>
    public static Task OfStatusAsync(StatusCodeContext context) =>
        WriteAsync(context.HttpContext, Problems.Of(context.HttpContext.Response.StatusCode));

    private static Task WriteAsync(HttpContext context, ErrorWords words)
    {
        context.Response.StatusCode = words.Status;
        return context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/health")
            ? new ProblemAnswer(words).ExecuteAsync(context)
            : ErrorPage.WriteAsync(context, words, CorrelationId(context));
    }
}
