using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>The briefing as PDF and as Word document. A programme that is not named is the one reported for most recently.</summary>
public static class BriefingEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        Map(api, BriefingForm.Pdf, "Báo cáo tóm tắt của một chương trình, PDF / Briefing of a programme as PDF");
        Map(api, BriefingForm.Word, "Báo cáo tóm tắt của một chương trình, tệp Word để sửa, lấy số và ký / Briefing of a programme as a Word document to edit, number and sign");
    }

    private static void Map(RouteGroupBuilder api, BriefingForm form, string summary) =>
        api.MapGet("/briefing" + form.Ending(), async ([AsParameters] ReadingParameters parameters, BriefingDesk desk, CancellationToken stop) =>
            {
                var (briefing, problem) = await desk.MakeAsync(parameters.Query, form, stop);
                return briefing is null ? Problems.BadRequest(problem!) : TypedResults.Bytes(briefing.Content, form.ContentType(), briefing.FileName);
            })
            .WithMetadata(WarehouseRead.Instance).Knows(ReadingParameters.Names).NeedsToSee(Right.ReadFigures).WithTags("Báo cáo")
            .WithSummary(summary);
}
