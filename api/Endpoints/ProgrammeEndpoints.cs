using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Programmes;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
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
    }

    private static IResult Workbook([FromQuery] string? programme, ProgrammeWorkbooks workbooks)
    {
        if (ReadingParameters.Blank(programme) is not { } code) return TypedResults.Bytes(workbooks.Empty(), SubmissionWorkbooks.ContentType, "bieu-chuong-trinh.xlsx");
        return workbooks.Of(code) is { } workbook
            ? TypedResults.Bytes(workbook, SubmissionWorkbooks.ContentType, $"bieu-chuong-trinh-{code}.xlsx")
            : Problems.NotFound($"Không có chương trình {(code.Length > 20 ? code[..20] + "…" : code)}.");
    }

    private static async Task<IResult> CalendarAsync([FromQuery] string? programme, WarehouseReader reader) =>
        TypedResults.Ok(await reader.ReportCalendarAsync(ReadingParameters.Blank(programme)));
}
