using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake.Profiles;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Submissions: hand one in, see what came in and what was wrong with it, get the workbook back as it was.</summary>
public static class SubmissionEndpoints
{
    private static readonly string[] listNames = ["status", "unit", "period", "offset", "limit"];

    public static void Map(RouteGroupBuilder api)
    {
        var submissions = api.MapGroup("").WithTags("Biểu nộp").NeedsToSee(Right.ReadSubmissions);

        submissions.MapGet("/submissions", ListAsync).Knows(listNames).Produces<SubmissionList>()
            .WithSummary("Các tệp đã nhận, mới nhất trước / What was handed in, newest first");
        submissions.MapGet("/submissions/{id}", DetailAsync).Knows().Produces<SubmissionDetail>()
            .WithSummary("Một lần nộp, kèm lỗi / One submission with its issues");
        submissions.MapGet("/submissions/{id}/workbook", WorkbookAsync).Knows()
            .WithSummary("Tệp Excel đúng như đã nộp / The workbook as handed in");
        submissions.MapPost("/submissions", UploadAsync).Knows().Produces<SubmissionDetail>().Produces<SubmissionDetail>(StatusCodes.Status202Accepted).Produces<SubmissionDetail>(StatusCodes.Status422UnprocessableEntity)
            .DisableAntiforgery().NeedsToSend(Right.Submit)
            .WithSummary("Nộp một biểu: tệp Excel, các tệp CSV hoặc JSON; tệp khác kèm profile, unit, period / Hand in a workbook, CSV files or JSON; any other file with profile, unit and period");
        submissions.MapGet("/profiles", (ProfileBook profiles) => TypedResults.Ok(profiles.All().Select(ProfileView.Of))).Knows().Produces<ProfileView[]>()
            .WithSummary("Các hồ sơ ánh xạ / Mapping profiles");
        submissions.MapGet("/template", Template).Knows("unit", "period")
            .WithSummary("Biểu mẫu trống của một đơn vị, một kỳ / Empty workbook for a unit and a period");
    }

    private static async Task<IResult> ListAsync(
        string? status, string? unit, string? period, string? offset, string? limit, Access access, SubmissionLog log, CancellationToken stop)
    {
        if (!string.IsNullOrEmpty(status) && !SubmissionStatus.Codes.Contains(status))
        {
            return Problems.BadRequest(ScopeTexts.Problem("status", status, SubmissionStatus.Codes, "problem.no_status"));
        }
        var (range, problem) = PageRange.Read(offset, limit, defaultLimit: 50);
        if (problem is not null) return Problems.BadRequest(problem);
        var page = await log.PageAsync(access, ReadingParameters.Blank(status), ReadingParameters.Blank(unit), ReadingParameters.Blank(period), range.Offset, range.Limit, stop);
        return TypedResults.Ok(new SubmissionList(page.TotalCount, [.. page.Attempts.Select(SubmissionSummary.Of)]));
    }

    private static async Task<IResult> DetailAsync(string id, Access access, SubmissionLog log, CancellationToken stop)
    {
        var attempt = SubmissionWorkbooks.IsSubmissionId(id) ? await log.FindAsync(id, access, stop)
            : long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await log.FindAsync(number, access, stop)
            : null;
        return attempt is null ? Problems.NotFound(Language.Both("problem.no_submission", Short(id))) : TypedResults.Ok(SubmissionDetail.Of(attempt));
    }

    private static async Task<IResult> WorkbookAsync(string id, Access access, SubmissionLog log, SubmissionWorkbooks workbooks, CancellationToken stop)
    {
        var submissionId = SubmissionWorkbooks.IsSubmissionId(id) ? id
            : long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (await log.FindAsync(number, access, stop))?.SubmissionId
            : null;
        return submissionId is not null && await workbooks.FindAsync(submissionId, access, stop) is { } workbook
            ? TypedResults.PhysicalFile(workbook.Path, workbook.ContentType, workbook.FileName)
            : Problems.NotFound(Language.Both("problem.no_workbook", Short(id)));
    }

    /// <summary>The one file that a request carries, whatever it is made of, or what is wrong with the request.</summary>
    internal static async Task<(SubmissionFile? File, IResult? Problem)> OneFileAsync(HttpRequest request, Access access, VietnamClock clock, CancellationToken stop)
    {
        var sent = await SentFiles.ReadAsync(request, clock.UtcNow, access.Name, stop);
        if (sent.Status is { } refused) return (null, TypedResults.StatusCode(refused));
        var (file, problem) = request.HttpContext.RequestServices.GetRequiredService<HandedIn>().Assemble(sent.Files, sent.Reading);
        return (file, file is null ? Problems.BadRequest(new ScopeProblem("file", $"{sent.Files.Count}", [], problem!.Value)) : null);
    }

    private static async Task<IResult> UploadAsync(HttpRequest request, Access access, SubmissionDesk desk, SubmissionLog log, VietnamClock clock, CancellationToken stop)
    {
        var (file, problem) = await OneFileAsync(request, access, clock, stop);
        if (file is null) return problem!;
        var outcome = await desk.TakeAsync([file], SubmissionSource.Api, access, null, null, stop);
        if (outcome.Build is { IsPromoted: false } failed) throw new AuditsFailedException(failed);
        var attempt = await log.FindAsync(outcome.Taken[0].AttemptId, access, stop);
        return TypedResults.Json(SubmissionDetail.Of(attempt!), statusCode: attempt!.Status switch
        {
            SubmissionStatus.Accepted or SubmissionStatus.AlreadyAccepted => StatusCodes.Status200OK,
            // Good, and waiting for somebody to accept it.
            SubmissionStatus.Waiting => StatusCodes.Status202Accepted,
            _ => StatusCodes.Status422UnprocessableEntity,
        });
    }

    private static IResult Template(string? unit, string? period, TemplateDesk desk)
    {
        var (workbook, problem) = desk.Write(unit ?? string.Empty, period ?? string.Empty);
        return workbook is null ? Problems.BadRequest(problem!)
            : TypedResults.Bytes(workbook, SubmissionWorkbooks.ContentType, $"ocop-{unit}-{period}.xlsx");
    }

    internal static string Short(string id) => id.Length > 40 ? id[..40] + "…" : id;
}
