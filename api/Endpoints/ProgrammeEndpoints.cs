using OcopAnalytics.Reports;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Components.Pages.Submissions;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Programmes;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl.Intake.Rules;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Excel.Annotated;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Programme workbooks, and the report calendars of the programmes.</summary>
public static class ProgrammeEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var programmes = api.MapGroup("").WithTags("Chương trình").NeedsToSee(Right.ReadFigures);
        programmes.MapGet("/programme-workbook", Workbook).Knows("programme")
            .WithSummary("Biểu chương trình trống, hoặc của một chương trình / Programme workbook, empty or of a programme");
        programmes.MapGet("/report-calendar", CalendarAsync).Knows("programme").WithMetadata(Caching.WarehouseRead.Instance).Produces<CalendarRow[]>()
            .WithSummary("Lịch báo cáo của các chương trình / Report calendars of the programmes");
        programmes.MapGet("/programme-proposals/{id:long}/workbook", SentAsync).Knows().NeedsToSee(Right.ProposeProgrammes)
            .WithSummary("Biểu chương trình đúng như đã gửi / A programme workbook as it was handed in");
        programmes.MapGet("/programme-proposals/{id:long}/annotated", AnnotatedAsync).Knows().NeedsToSee(Right.ProposeProgrammes)
            .WithSummary("Bản sao có đánh dấu lỗi / The same with what is wrong marked in its cells");
    }

    private static async Task<IResult> SentAsync(long id, ProgrammeLog log, DataFolder folder, CancellationToken stop) =>
        await log.FindAsync(id, stop) is { } proposal && File.Exists(folder.SubmissionFile(proposal.ContentHash))
            ? TypedResults.PhysicalFile(folder.SubmissionFile(proposal.ContentHash), SubmissionWorkbooks.ContentType, proposal.FileName)
            : Problems.NotFound(Language.Both("problem.no_programme_workbook", id));

    private static async Task<IResult> AnnotatedAsync(long id, ProgrammeLog log, DataFolder folder, CancellationToken stop)
    {
        if (await log.FindAsync(id, stop) is not { } proposal || !File.Exists(folder.SubmissionFile(proposal.ContentHash))) return Problems.NotFound(Language.Both("problem.no_programme_workbook", id));
        var issues = JsonSerializer.Deserialize<List<IssueLine>>(proposal.Issues, Json.Plain)!.Select(line => new Issue(
            line.Code, line.Severity == "error" ? IssueSeverity.Error : IssueSeverity.Warning, line.Sheet, line.Cell, null, null, line.MessageVi, line.MessageEn ?? line.MessageVi)).ToList();
        var content = await File.ReadAllBytesAsync(folder.SubmissionFile(proposal.ContentHash), stop);
        var copy = await Task.Run(() => AnnotatedWorkbook.Write(content, new AnnotatedFile(proposal.FileName, proposal.Name, proposal.ProgrammeCode), issues, IntakeRules.Find), stop);
        return TypedResults.Bytes(copy, SubmissionWorkbooks.ContentType, CheckDesk.CopyName(proposal.FileName));
    }

    private static IResult Workbook([FromQuery] string? programme, ProgrammeWorkbooks workbooks)
    {
        if (ReadingParameters.Blank(programme) is not { } code) return TypedResults.Bytes(workbooks.Empty(), SubmissionWorkbooks.ContentType, "bieu-chuong-trinh.xlsx");
        return workbooks.Of(code) is { } workbook
            ? TypedResults.Bytes(workbook, SubmissionWorkbooks.ContentType, $"bieu-chuong-trinh-{code}.xlsx")
            : Problems.NotFound(Language.Both("problem.no_programme_of_code", code.Length > 20 ? code[..20] + "…" : code));
    }

    private static async Task<IResult> CalendarAsync([FromQuery] string? programme, WarehouseReader reader) =>
        TypedResults.Ok(await reader.ReportCalendarAsync(ReadingParameters.Blank(programme)));
}
