using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Reports.Funding;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Every table of a page as one workbook, with living sums and shares and notes on the last sheet.</summary>
public static class BookEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var books = api.MapGroup("").WithTags("Excel").WithMetadata(WarehouseRead.Instance).NeedsToSee(Right.Export);

        books.MapGet("/progress.xlsx", async ([AsParameters] ReadingParameters scope, [FromQuery] string? tile, HttpRequest request, BookDesk desk) => Answer(await desk.ProgressAsync(scope.Query, ReadingParameters.Blank(tile), AskedLanguage.OfAddress(request)), "tien-do.xlsx"))
            .Knows([.. ReadingParameters.Names, "tile"]).WithSummary("Mọi bảng của trang Tiến độ, tệp Excel / All tables of the progress page");
        books.MapGet("/funding/tables.xlsx", async ([AsParameters] ReadingParameters scope, [AsParameters] FundingParameters view, HttpRequest request, BookDesk desk) =>
                view.Read() is ({ } question, _) ? Answer(await desk.FundingAsync(scope.Query, question, AskedLanguage.OfAddress(request)), "kinh-phi-cac-bang.xlsx") : Problems.BadRequest(view.Read().Problem!))
            .Knows([.. ReadingParameters.Names, .. FundingQuestion.Parameters]).WithSummary("Các bảng khác của trang Kinh phí, tệp Excel / The other tables of the funding page");
        books.MapGet("/certificates.xlsx", async ([AsParameters] ReadingParameters scope, [FromQuery] string? status, HttpRequest request, BookDesk desk) =>
                CertificateEndpoints.StatusProblem(status) ?? Answer(await desk.CertificatesAsync(scope.Query, ReadingParameters.Blank(status), AskedLanguage.OfAddress(request)), "giay-chung-nhan.xlsx"))
            .Knows([.. ReadingParameters.Names, "status"]).WithSummary("Mọi bảng của trang Giấy chứng nhận, tệp Excel / All tables of the certificates page");
        books.MapGet("/stated.xlsx", async ([FromQuery] string? programme, [FromQuery] string? verdict, [FromQuery(Name = "known_at")] string? knownAt, HttpRequest request, BookDesk desk) =>
                Answer(await desk.StatedAsync(ReadingParameters.Blank(programme), ReadingParameters.Blank(verdict), ReadingParameters.Blank(knownAt), AskedLanguage.OfAddress(request)), "doi-chieu.xlsx"))
            .Knows("programme", "verdict", "known_at").WithSummary("Bảng đối chiếu, tệp Excel / What documents state and what their parts give");
        books.MapGet("/targets/{targetId}.xlsx", async (string targetId, [AsParameters] ReadingParameters scope, HttpRequest request, BookDesk desk) =>
                await desk.TargetAsync(scope.Query, targetId, AskedLanguage.OfAddress(request)) is var (book, problem) && problem?.Parameter == "target" ? Problems.NotFound(problem.Message) : Answer((book, problem), $"chi-tieu-{targetId}.xlsx"))
            .Knows("as_of", "known_at", "map").WithSummary("Mọi bảng của một chỉ tiêu, tệp Excel / All tables of one target");
    }

    private static IResult Answer((byte[]? Book, ScopeProblem? Problem) made, string fileName) =>
        made.Book is null ? Problems.BadRequest(made.Problem!) : TypedResults.Bytes(made.Book, TableWorkbook.ContentType, fileName);
}
