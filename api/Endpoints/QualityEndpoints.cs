using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Quality;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Open issues: those of the newest workbook of each unit and half-year, as JSON and CSV. A unit is told of itself only.</summary>
public static class QualityEndpoints
{
    private static readonly string[] names = ["rule", "unit", "period"];

    public static void Map(RouteGroupBuilder api)
    {
        var quality = api.MapGroup("").WithTags("Báo cáo kỳ").NeedsToSee(Right.ReadSubmissions);

        quality.MapGet("/quality", async ([FromQuery] string? rule, [FromQuery] string? unit, [FromQuery] string? period, OpenIssues issues, Access access, CancellationToken stop) =>
                TypedResults.Ok(await ReadAsync(issues, access, rule, unit, period, stop)))
            .Knows(names).Produces<IReadOnlyList<OpenIssue>>()
            .WithSummary("Lỗi, cảnh báo còn mở theo quy tắc và đơn vị / Open issues by rule and unit");
        quality.MapGet("/quality.csv", async ([FromQuery] string? rule, [FromQuery] string? unit, [FromQuery] string? period, OpenIssues issues, Access access, CancellationToken stop) =>
            {
                var csv = new CsvText().Row("unit_code", "unit_name", "period_code", "status", "rule", "severity", "count", "submission");
                foreach (var issue in await ReadAsync(issues, access, rule, unit, period, stop))
                {
                    csv.Row(issue.UnitCode, issue.UnitName, issue.PeriodCode, issue.Status, issue.Code, issue.Severity, issue.Count, issue.AttemptId);
                }
                return TypedResults.Bytes(csv.ToBytes(), "text/csv; charset=utf-8", "chat-luong.csv");
            })
            .Knows(names).NeedsToSee(Right.Export).WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");
    }

    private static Task<IReadOnlyList<OpenIssue>> ReadAsync(OpenIssues issues, Access access, string? rule, string? unit, string? period, CancellationToken stop) =>
        issues.ReadAsync(access, ReadingParameters.Blank(rule), ReadingParameters.Blank(unit), ReadingParameters.Blank(period)?.ToUpperInvariant(), stop);
}
