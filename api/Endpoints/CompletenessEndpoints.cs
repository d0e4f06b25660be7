using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Whose report of which half-year came in.</summary>
/// <param name="Programme">Programme code, such as DN19. By default all.</param>
/// <param name="Province">Code of the province the unit lay in. By default all.</param>
/// <param name="Period">One half-year, such as 2025-H1.</param>
/// <param name="From">The first of several; by default the sixth last.</param>
/// <param name="Until">The last of several; by default that of today.</param>
/// <param name="Status">on_time, late, waiting, returned, missing or not_due. By default all.</param>
public sealed record CompletenessParameters(
    [FromQuery(Name = "programme")] string? Programme,
    [FromQuery(Name = "province")] string? Province,
    [FromQuery(Name = "period")] string? Period,
    [FromQuery(Name = "from")] string? From,
    [FromQuery(Name = "until")] string? Until,
    [FromQuery(Name = "status")] string? Status)
{
    public static readonly IReadOnlyList<string> Names = ["programme", "province", "period", "from", "until", "status"];

    public CompletenessReading.Words Words => new(
        ReadingParameters.Blank(Programme), ReadingParameters.Blank(Province), ReadingParameters.Blank(Period),
        ReadingParameters.Blank(From), ReadingParameters.Blank(Until), ReadingParameters.Blank(Status));
}

/// <summary>The answer: units and half-years, and the sheets that stand empty in what they handed in.</summary>
public sealed record CompletenessAnswer(IReadOnlyList<UnitPeriod> Units, IReadOnlyList<SheetGap> EmptySheets);

/// <summary>Completeness: unit by half-year, as JSON and CSV. A unit is told of itself only.</summary>
public static class CompletenessEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var completeness = api.MapGroup("").WithTags("Báo cáo kỳ").NeedsToSee(Right.ReadSubmissions);

        completeness.MapGet("/completeness", JsonAsync).Knows(CompletenessParameters.Names).Produces<CompletenessAnswer>()
            .WithSummary("Đơn vị và kỳ: đúng hạn, trễ, chờ duyệt, trả lại, thiếu, chưa đến hạn / Unit by half-year: on time, late, waiting, returned, missing, not due");
        completeness.MapGet("/completeness.csv", CsvAsync).Knows(CompletenessParameters.Names).NeedsToSee(Right.Export)
            .WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");
    }

    private static async Task<IResult> JsonAsync(
        [AsParameters] CompletenessParameters parameters, CompletenessReading reading, CompletenessDesk desk, Access access, CancellationToken stop)
    {
        var (question, problem) = await reading.ReadAsync(parameters.Words);
        if (question is null) return Problems.BadRequest(problem!);
        var answer = await desk.ReadAsync(question, access, stop);
        return TypedResults.Ok(new CompletenessAnswer(answer.Cells, await desk.GapsAsync(question, answer)));
    }

    private static async Task<IResult> CsvAsync(
        [AsParameters] CompletenessParameters parameters, CompletenessReading reading, CompletenessDesk desk, Access access, CancellationToken stop)
    {
        var (question, problem) = await reading.ReadAsync(parameters.Words);
        if (question is null) return Problems.BadRequest(problem!);
        var answer = await desk.ReadAsync(question, access, stop);
        var gaps = (await desk.GapsAsync(question, answer)).ToLookup(gap => (gap.ProgrammeCode, gap.PeriodCode, gap.PlaceId), gap => gap.SheetNameVi);
        var csv = new CsvText().Row("programme_code", "province_code", "province_name_vi", "unit_code", "unit_name_vi", "period_code", "status", "due_on", "is_extended",
            "closed_after", "received_at", "days_late", "has_newer_waiting", "submission_id", "submission_count", "empty_sheets");
        foreach (var cell in answer.Cells)
        {
            csv.Row(cell.ProgrammeCode, cell.ProvinceCode, cell.ProvinceNameVi, cell.UnitCode, cell.UnitNameVi, cell.PeriodCode, cell.Status, cell.DueOn, cell.IsExtended,
                cell.ClosedAfter, cell.ReceivedAt is { } at ? VietnamClock.Local(at) : null, cell.DaysLate, cell.HasNewerWaiting, cell.SubmissionId, cell.SubmissionCount,
                string.Join("; ", gaps[(cell.ProgrammeCode, cell.PeriodCode, cell.PlaceId)]));
        }
        return TypedResults.Bytes(csv.ToBytes(), "text/csv; charset=utf-8", "day-du.csv");
    }
}
