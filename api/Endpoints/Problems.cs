using OcopAnalytics.Api.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>What an error says: status, title and detail.</summary>
public sealed record ErrorWords(int Status, Bilingual Title, Bilingual Detail);

/// <summary>Errors of the API as problem details (RFC 9457), in the language they are asked for in.</summary>
public static class Problems
{
    public static IResult BadRequest(ScopeProblem problem) => new ProblemAnswer(
        new ErrorWords(StatusCodes.Status400BadRequest, TitleOf(400), problem.Message),
        new Dictionary<string, object?> { ["parameter"] = problem.Parameter, ["found"] = problem.Found, ["allowed"] = problem.Allowed });

    public static IResult NotFound(Bilingual detail) => new ProblemAnswer(new ErrorWords(StatusCodes.Status404NotFound, TitleOf(404), detail));

    /// <summary>The words of a status that has no body of its own.</summary>
    public static ErrorWords Of(int status) => new(status, TitleOf(status), DetailOf(status));

    /// <summary>The words of a failure; anything unforeseen is a 500 that tells nothing of the inside.</summary>
    public static ErrorWords Of(Exception? failure) => failure switch
    {
        NoWarehouseException none => new(StatusCodes.Status503ServiceUnavailable, Language.Both("problem.title.no_warehouse"), none.Sentence),
        WriterBusyException busy => new(StatusCodes.Status503ServiceUnavailable, Language.Both("problem.title.busy"), busy.Sentence),
        BrowserMissingException or BrowserFailedException => new(StatusCodes.Status503ServiceUnavailable, Language.Both("problem.title.no_print"), FailureTexts.Describe(failure)),
        AuditsFailedException audits => new(StatusCodes.Status500InternalServerError, Language.Both("problem.title.audits"), audits.Sentence),
        // A body without a stated length that grew past the limit while its form was read.
        InvalidDataException grown when grown.Message.Contains("limit", StringComparison.OrdinalIgnoreCase) => Of(StatusCodes.Status413PayloadTooLarge),
        BadHttpRequestException bad => Of(bad.StatusCode),
        not null when FailureTexts.IsDiskFull(failure) => new(StatusCodes.Status507InsufficientStorage, Language.Both("problem.title.507"), FailureTexts.Describe(failure)),
        _ => Of(StatusCodes.Status500InternalServerError),
    };

    private static Bilingual TitleOf(int status) => Language.Both(status switch
    {
        400 or 401 or 403 or 404 or 405 or 413 or 415 or 429 or 503 => $"problem.title.{status}",
        >= 500 => "problem.title.500",
        _ => "problem.title.other",
    });

    private static Bilingual DetailOf(int status) => status switch
    {
        401 or 403 or 404 or 405 or 415 or 429 => Language.Both($"problem.detail.{status}"),
        413 => Language.Both("problem.detail.413", UploadLimit.MaxBytes / 1024 / 1024),
        >= 500 => Language.Both("problem.detail.500"),
        _ => Language.Both("problem.detail.other"),
    };
}

/// <summary>An error as problem details, worded when it is known who asked.</summary>
public sealed class ProblemAnswer(ErrorWords words, IDictionary<string, object?>? extensions = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var language = AskedLanguage.OfAnswer(httpContext);
        return TypedResults.Problem(statusCode: words.Status, title: language.Pick(words.Title), detail: language.Pick(words.Detail), extensions: extensions).ExecuteAsync(httpContext);
    }
}
