using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Reports.Search;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Where a row that was looked up comes from; nothing for a reader who may not see the workbook.</summary>
public sealed record SearchOrigin(string SubmissionId, string? FileName, string? SheetName, int? RowNumber, string? Cells);

/// <summary>A row that was looked up: the columns asked for by their names, codes as they are, and where it comes from.</summary>
public sealed record SearchLine(IReadOnlyDictionary<string, object?> Columns, SearchOrigin? Origin);

/// <summary>A page of what was looked up.</summary>
public sealed record SearchList(
    string Subject, string ProgrammeCode, string PlaceCode, DateOnly AsOf, string BuildId, long TotalCount, int Offset, IReadOnlyList<SearchLine> Rows);

/// <summary>A product and its recognitions through time, the oldest first.</summary>
public sealed record ProductHistory(string ProgrammeCode, DateOnly AsOf, string BuildId, SearchLine Product, IReadOnlyList<SearchLine> Recognitions);

/// <summary>Tra cứu: products, producers, recognitions, classes, projects and points of sale, each with the same questions as the page.</summary>
public static class SearchEndpoints
{
    private static readonly string[] known = [.. ReadingParameters.Names, .. SearchQuestion.Parameters];

    public static void Map(RouteGroupBuilder api)
    {
        var search = api.MapGroup("").WithTags("Tra cứu").WithMetadata(WarehouseRead.Instance).NeedsToSee(Right.ReadFigures);

        search.MapGet("/search/{subject}", ListAsync).Knows([.. known, "offset", "limit"]).Produces<SearchList>()
            .WithSummary("Tra cứu sản phẩm, chủ thể, công nhận, lớp tập huấn, dự án, điểm bán / Look up products, producers, recognitions, classes, projects, points of sale");

        search.MapGet("/search/{subject}.csv", async (string subject, [AsParameters] ReadingParameters scope, HttpRequest request, Access access, SearchDesk desk) =>
            {
                var (answer, problem) = await desk.ReadAsync(scope.Query, Question(subject, request), access.Units, null);
                return answer is null ? Problems.BadRequest(problem!) : TypedResults.Bytes(await desk.CsvAsync(answer, AskedLanguage.OfAddress(request)), "text/csv; charset=utf-8", $"tra-cuu-{subject}.csv");
            })
            .Knows(known).NeedsToSee(Right.Export).WithSummary("Như trên, mọi dòng, tệp CSV cho Excel / The same, all rows, as CSV");

        search.MapGet("/search/{subject}.xlsx", async (string subject, [AsParameters] ReadingParameters scope, HttpRequest request, Access access, SearchDesk desk) =>
            {
                var (answer, problem) = await desk.ReadAsync(scope.Query, Question(subject, request), access.Units, null);
                if (answer is null) return Problems.BadRequest(problem!);
                var (workbook, tooMany) = await desk.WorkbookAsync(answer, AskedLanguage.OfAddress(request));
                return workbook is null ? Problems.BadRequest(tooMany!) : TypedResults.Bytes(workbook, TableWorkbook.ContentType, $"tra-cuu-{subject}.xlsx");
            })
            .Knows(known).NeedsToSee(Right.Export).WithSummary("Như trên, mọi dòng, tệp Excel kèm ghi chú / The same, all rows, as a workbook with notes");

        search.MapGet("/products/{productCode}", ProductAsync).Knows(ReadingParameters.Names).Produces<ProductHistory>()
            .WithSummary("Một sản phẩm và các lần công nhận / A product and its recognitions through time");
    }

    private static async Task<IResult> ListAsync(string subject, [AsParameters] ReadingParameters scope,
        [FromQuery] string? offset, [FromQuery] string? limit, HttpRequest request, Access access, SearchDesk desk)
    {
        var (page, pageProblem) = PageRange.Read(offset, limit);
        if (pageProblem is not null) return Problems.BadRequest(pageProblem);
        var (answer, problem) = await desk.ReadAsync(scope.Query, Question(subject, request), access.Units, page);
        if (answer is null) return Problems.BadRequest(problem!);
        var at = answer.Scope;
        return TypedResults.Ok(new SearchList(answer.Question.Subject.Code, at.Programme.ProgrammeCode, at.Place?.PlaceCode ?? at.Programme.PlaceCode, at.AsOf, at.Build.BuildId,
            answer.Found.RowCount, page.Offset, [.. answer.Found.Rows.Select(row => Line(answer.Question.Columns, row))]));
    }

    private static async Task<IResult> ProductAsync(string productCode, [AsParameters] ReadingParameters scope, Access access, ProductDesk desk)
    {
        var (dossier, problem) = await desk.ReadAsync(scope.Query, productCode, access.Units);
        if (problem is not null) return Problems.BadRequest(problem);
        if (dossier is null) return Problems.NotFound(ProductDesk.Unknown(productCode).Message);
        return TypedResults.Ok(new ProductHistory(dossier.Scope.Programme.ProgrammeCode, dossier.Scope.AsOf, dossier.Scope.Build.BuildId,
            Line(SearchSubject.Product.Columns, dossier.Product), [.. dossier.Recognitions.Select(row => Line(SearchSubject.Certificate.Columns, row))]));
    }

    private static SearchLine Line(IEnumerable<SearchColumn> columns, SearchRow row) => new(
        columns.ToDictionary(column => column.Code, column => column.Value(row)),
        row.SubmissionId is null ? null : new SearchOrigin(row.SubmissionId, row.FileName, row.SheetName, row.RowNumber, SearchWords.Cells(row)));

    private static (SearchQuestion?, ScopeProblem?) Question(string subject, HttpRequest request) => SearchQuestion.Read(subject, name => request.Query[name]);
}
