using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Stars of the certificates in force, by programme and place.</summary>
public sealed record StarShare(string ProgrammeCode, string PlaceCode, DateOnly AsOf, int StarRating, long ProductCount, decimal Share, DateTimeOffset KnownAt, DateOnly? Map);

/// <summary>The figures: scorecard, targets, stars. Everything here reads marts through the one reader.</summary>
public static class FigureEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var figures = api.MapGroup("").WithTags("Số liệu").WithMetadata(WarehouseRead.Instance).NeedsToSee(Right.ReadFigures);

        figures.MapGet("/programmes", async (WarehouseReader reader) => await reader.ProgrammesAsync())
            .Knows().WithSummary("Chương trình và các giai đoạn / Programmes and their phases");

        figures.MapGet("/kpis", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, ScorecardBook book) =>
                AnswerAsync(desk, parameters, book.ReadAsync))
            .Knows(ReadingParameters.Names).Produces<IReadOnlyList<ScorecardRow>>()
            .WithSummary("Mọi chỉ số: thực hiện, chỉ tiêu, trạng thái / Every KPI against its target");

        figures.MapGet("/kpis.csv", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, ScorecardBook book) =>
                AnswerAsync(desk, parameters, async reading => ScorecardCsv.Write(await book.ReadAsync(reading)), "chi-so.csv"))
            .Knows(ReadingParameters.Names).NeedsToSee(Right.Export).WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");

        figures.MapGet("/targets", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, ScorecardBook book) =>
                AnswerAsync(desk, parameters, async reading => (await book.ReadAsync(reading)).Where(row => row.TargetId is not null)))
            .Knows(ReadingParameters.Names).Produces<IReadOnlyList<ScorecardRow>>()
            .WithSummary("Chỉ tiêu của văn bản, cả chỉ tiêu chưa đo được / Targets, also those not measured yet");

        figures.MapGet("/star-distribution", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, WarehouseReader reader) =>
                AnswerAsync(desk, parameters, reading => StarsAsync(reader, reading)))
            .Knows(ReadingParameters.Names).Produces<IReadOnlyList<StarShare>>()
            .WithSummary("Cơ cấu hạng sao của sản phẩm còn hiệu lực / Star distribution of certificates in force");

        figures.MapGet("/star-distribution.csv", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, WarehouseReader reader) =>
                AnswerAsync(desk, parameters, async reading => StarsCsv(await StarsAsync(reader, reading)), "hang-sao.csv"))
            .Knows(ReadingParameters.Names).NeedsToSee(Right.Export).WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");

        figures.MapGet("/lineage.csv", LineageCsvAsync).Knows([.. ReadingParameters.Names, "kpi"]).NeedsToSee(Right.Export)
            .WithSummary("Mọi dòng và ô làm nên một con số, tệp CSV cho Excel / All rows and cells behind a figure as CSV");

        figures.MapGet("/lineage", LineageAsync).Knows([.. ReadingParameters.Names, "kpi", "offset", "limit"])
            .Produces<Lineage>().WithSummary("Các dòng và ô làm nên một con số / The rows and cells behind a figure");
    }

    /// <summary>Resolves the question and answers it, or says what is allowed.</summary>
    public static async Task<IResult> AnswerAsync<T>(ReadingDesk desk, ReadingParameters parameters, Func<Reading.Reading, Task<T>> answer)
    {
        var (reading, problem) = await desk.ResolveAsync(parameters.Query);
        return reading is null ? Problems.BadRequest(problem!) : TypedResults.Ok(await answer(reading));
    }

    /// <summary>The same with a CSV file as answer.</summary>
    public static async Task<IResult> AnswerAsync(ReadingDesk desk, ReadingParameters parameters, Func<Reading.Reading, Task<byte[]>> answer, string fileName)
    {
        var (reading, problem) = await desk.ResolveAsync(parameters.Query);
        return reading is null ? Problems.BadRequest(problem!) : TypedResults.Bytes(await answer(reading), "text/csv; charset=utf-8", fileName);
    }

    private static async Task<IReadOnlyList<StarShare>> StarsAsync(WarehouseReader reader, Reading.Reading reading)
    {
        var shares = new List<StarShare>();
        // A phase changes nothing in a stock: two phases of one programme are one answer.
        foreach (var (programme, _, placeCode, view) in reading.Subjects)
        {
            var rows = await reader.StarDistributionAsync(programme.ProgrammeCode, placeCode, view);
            shares.AddRange(rows.Select(row => new StarShare(
                programme.ProgrammeCode, placeCode ?? programme.PlaceCode, view.AsOf, row.StarRating, row.ProductCount, row.Share,
                reading.Build.KnownUntil(view), view.Map)));
        }
        return shares;
    }

    private static byte[] StarsCsv(IEnumerable<StarShare> shares)
    {
        var csv = new CsvText().Row("programme_code", "place_code", "as_of", "star_rating", "product_count", "share", "known_at", "map");
        foreach (var share in shares)
        {
            csv.Row(share.ProgrammeCode, share.PlaceCode, share.AsOf, share.StarRating, share.ProductCount, share.Share, OcopAnalytics.Reports.ViewpointQuery.Iso(share.KnownAt), share.Map);
        }
        return csv.ToBytes();
    }

    private static async Task<IResult> LineageCsvAsync([AsParameters] ReadingParameters parameters, [FromQuery] string? kpi, Access access, LineageDesk desk)
    {
        var (csv, problem) = await LineageCsv.WriteAsync(desk, kpi, parameters.Query, access.Units);
        return csv is null ? Problems.BadRequest(problem!) : TypedResults.Bytes(csv, "text/csv; charset=utf-8", "so-lieu-goc.csv");
    }

    private static async Task<IResult> LineageAsync(
        [AsParameters] ReadingParameters parameters, [FromQuery] string? kpi, [FromQuery] string? offset, [FromQuery] string? limit, Access access, LineageDesk desk)
    {
        var (page, pageProblem) = PageRange.Read(offset, limit);
        if (pageProblem is not null) return Problems.BadRequest(pageProblem);
        var (lineages, problem) = await desk.ReadAsync(kpi, parameters.Query, access.Units, page.Offset, page.Limit);
        return lineages is null ? Problems.BadRequest(problem!) : TypedResults.Ok(lineages);
    }
}
