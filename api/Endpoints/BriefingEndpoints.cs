using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>The briefing as PDF. A programme that is not named is the one reported for most recently.</summary>
public static class BriefingEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/briefing.pdf", async ([AsParameters] ReadingParameters parameters, BriefingDesk desk, CancellationToken stop) =>
            {
                var (briefing, problem) = await desk.PrintAsync(parameters.Query, stop);
                return briefing is null ? Problems.BadRequest(problem!) : TypedResults.Bytes(briefing.Pdf, "application/pdf", briefing.FileName);
            })
            .WithMetadata(WarehouseRead.Instance).Knows(ReadingParameters.Names).NeedsToSee(Right.ReadFigures).WithTags("Báo cáo")
            .WithSummary("Báo cáo tóm tắt của một chương trình, PDF / Briefing of a programme as PDF");
}
