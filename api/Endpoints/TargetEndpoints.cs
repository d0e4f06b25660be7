using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Targets one by one: what needs attention, where lines lead, which conflict, and all there is to say of one.</summary>
public static class TargetEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var targets = api.MapGroup("").WithTags("Chỉ tiêu").WithMetadata(WarehouseRead.Instance).NeedsToSee(Right.ReadFigures);

        targets.MapGet("/attention", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, TargetDesk book) =>
                FigureEndpoints.AnswerAsync(desk, parameters, book.AttentionAsync))
            .Knows(ReadingParameters.Names).Produces<IReadOnlyList<AttentionItem>>()
            .WithSummary("Việc cần chú ý: chỉ tiêu chậm, đơn vị kéo chậm, phần còn thiếu / What needs attention, who pulls it down, what closes the gap");

        targets.MapGet("/forecasts", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, TargetDesk book) =>
                FigureEndpoints.AnswerAsync(desk, parameters, book.ForecastsAsync))
            .Knows(ReadingParameters.Names).Produces<IReadOnlyList<TargetForecastRow>>()
            .WithSummary("Dự báo đến hết giai đoạn, không phải đánh giá / Forecasts to the end of the phase, no verdicts");

        targets.MapGet("/target-conflicts", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, TargetDesk book) =>
                FigureEndpoints.AnswerAsync(desk, parameters, book.ConflictsAsync))
            .Knows(ReadingParameters.Names).Produces<IReadOnlyList<TargetConflictRow>>()
            .WithSummary("Các chỉ tiêu mâu thuẫn nhau / Targets that conflict");

        targets.MapGet("/targets/{targetId}", OneAsync).Knows("as_of", "known_at", "map").Produces<TargetDossier>()
            .WithSummary("Một chỉ tiêu: định nghĩa, các bản, mâu thuẫn, diễn biến, dự báo, đơn vị / One target whole");
    }

    private static async Task<IResult> OneAsync(string targetId, [AsParameters] ReadingParameters parameters, ReadingDesk desk, TargetDesk book)
    {
        var (versions, unknown) = await book.VersionsAsync(targetId);
        if (versions is null) return Problems.NotFound(unknown!.Message);
        var (reading, problem) = await desk.ResolveAsync(parameters.Query with { Programme = versions[^1].ProgrammeCode, Phase = versions[^1].PhaseCode });
        return reading is null ? Problems.BadRequest(problem!) : TypedResults.Ok(await book.ReadAsync(versions, reading.Subjects[0].View));
    }
}
