using OcopAnalytics.Reports;
using System.Globalization;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>A file that was checked and not taken: whether it would be, and everything that is wrong with it.</summary>
public sealed record CheckView(string FileName, bool IsAcceptable, string? UnitCode, string? PeriodCode, long RowCount, IReadOnlyList<IssueView> Issues)
{
    public static CheckView Of(SubmissionFile file, IntakeResult result) => new(file.FileName, !result.HasErrors,
        result.Header?.UnitCode, result.Header?.PeriodCode, result.RowCount, [.. result.Issues.Select(IssueView.Of)]);
}

/// <summary>Dry run for everyone: check a file without handing it in; and the answer as an annotated copy of the workbook.</summary>
public static class CheckEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var check = api.MapGroup("").WithTags("Biểu nộp");

        check.MapPost("/check", CheckAsync).Knows().Produces<CheckView>().DisableAntiforgery().NeedsToSend(Right.Open)
            .WithSummary("Kiểm tra một tệp, không nộp / Check a file without handing it in");
        check.MapPost("/check/annotated", AnnotateAsync).Knows().DisableAntiforgery().NeedsToSend(Right.Open)
            .WithSummary("Kiểm tra một tệp và nhận bản sao có ghi chú lỗi / Check a file and get its annotated copy");
        check.MapGet("/submissions/{id}/annotated", AnnotatedAsync).Knows().NeedsToSee(Right.ReadSubmissions)
            .WithSummary("Bản sao có ghi chú lỗi của một lần nộp / Annotated copy of a submission");
    }

    private static async Task<IResult> CheckAsync(HttpRequest request, Access access, CheckDesk desk, VietnamClock clock, CancellationToken stop)
    {
        var (file, problem) = await SubmissionEndpoints.OneFileAsync(request, access, clock, stop);
        return file is null ? problem! : TypedResults.Ok(CheckView.Of(file, await desk.CheckAsync(file, access, stop)));
    }

    private static async Task<IResult> AnnotateAsync(HttpRequest request, Access access, CheckDesk desk, VietnamClock clock, CancellationToken stop)
    {
        var (file, problem) = await SubmissionEndpoints.OneFileAsync(request, access, clock, stop);
        if (file is null) return problem!;
        var (_, copy) = await desk.AnnotateAsync(file, access, stop);
        return TypedResults.Bytes(copy, SubmissionWorkbooks.ContentType, CheckDesk.CopyName(file.FileName));
    }

    private static async Task<IResult> AnnotatedAsync(string id, Access access, CheckDesk desk, SubmissionLog log, SubmissionWorkbooks workbooks, CancellationToken stop)
    {
        var attempt = SubmissionWorkbooks.IsSubmissionId(id) ? await log.FindAsync(id, access, stop)
            : long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await log.FindAsync(number, access, stop)
            : null;
        // A file that was never decided on was never found fit to be opened.
        if (attempt is null || attempt.Status == SubmissionStatus.Received || await workbooks.FindAsync(attempt.SubmissionId, access, stop) is not { } stored)
        {
            return Problems.NotFound(Language.Both("problem.no_annotated", SubmissionEndpoints.Short(id)));
        }
        var copy = await desk.AnnotateAsync(attempt, await File.ReadAllBytesAsync(stored.Path, stop), stop);
        return TypedResults.Bytes(copy, SubmissionWorkbooks.ContentType, CheckDesk.CopyName(attempt.FileName));
    }
}
