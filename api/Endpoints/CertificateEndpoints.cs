using OcopAnalytics.Reports;
using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Certificates by what has become of them, of a place on a day.</summary>
public sealed record CertificateCount(string ProgrammeCode, DateOnly AsOf, string PlaceCode, string PlaceNameVi, string CertificateStatus, long Count,
    DateTimeOffset KnownAt, DateOnly? Map);

/// <summary>A certificate as its programme and place have it on a day.</summary>
public sealed record CertificateLine(string ProgrammeCode, string PlaceCode, DateOnly AsOf, CertificateRow Certificate, DateTimeOffset KnownAt, DateOnly? Map);

/// <summary>Certificates through time: the worklist, and counts by unit.</summary>
public static class CertificateEndpoints
{
    private static readonly string[] Names = [.. ReadingParameters.Names, "status"];

    public static void Map(RouteGroupBuilder api)
    {
        var certificates = api.MapGroup("").WithTags("Giấy chứng nhận").WithMetadata(WarehouseRead.Instance).NeedsToSee(Right.ReadFigures);

        certificates.MapGet("/certificates", ListAsync).Knows([.. Names, "offset", "limit"]).Produces<IReadOnlyList<CertificateLine>>()
            .WithSummary("Giấy chứng nhận mới nhất của mỗi sản phẩm: còn hiệu lực, đến hạn, hết hạn, thu hồi / Newest certificate of each product and its standing");

        certificates.MapGet("/certificates.csv", CsvAsync).Knows(Names).NeedsToSee(Right.Export)
            .WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");

        certificates.MapGet("/certificates/counts", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, WarehouseReader reader) =>
                FigureEndpoints.AnswerAsync(desk, parameters, reading => CountsAsync(reader, reading)))
            .Knows(ReadingParameters.Names).Produces<IReadOnlyList<CertificateCount>>()
            .WithSummary("Số giấy chứng nhận theo đơn vị và tình trạng / Certificates by unit and standing");
    }

    private static async Task<IResult> ListAsync([AsParameters] ReadingParameters parameters, [FromQuery] string? status,
        [FromQuery] string? offset, [FromQuery] string? limit, ReadingDesk desk, WarehouseReader reader)
    {
        var (page, pageProblem) = PageRange.Read(offset, limit);
        if (pageProblem is not null) return Problems.BadRequest(pageProblem);
        return StatusProblem(status) ?? await FigureEndpoints.AnswerAsync(desk, parameters, reading => LinesAsync(reader, reading, status, page.Offset, page.Limit));
    }

    private static async Task<IResult> CsvAsync([AsParameters] ReadingParameters parameters, [FromQuery] string? status, ReadingDesk desk, WarehouseReader reader) =>
        StatusProblem(status) ?? await FigureEndpoints.AnswerAsync(desk, parameters,
            async reading => Csv(await LinesAsync(reader, reading, status, 0, int.MaxValue)), "giay-chung-nhan.csv");

    internal static IResult? StatusProblem(string? status) => string.IsNullOrEmpty(status) || CertificateStatus.All.Contains(status)
        ? null : Problems.BadRequest(ScopeTexts.Problem("status", status, CertificateStatus.All, "certificates.no_status"));

    private static async Task<IReadOnlyList<CertificateLine>> LinesAsync(WarehouseReader reader, Reading.Reading reading, string? status, int offset, int limit)
    {
        var lines = new List<CertificateLine>();
        // A phase changes nothing in what stands on a day.
        foreach (var (programme, _, placeCode, view) in reading.Subjects)
        {
            var rows = await reader.CertificatesAsync(programme.ProgrammeCode, placeCode, view, string.IsNullOrEmpty(status) ? null : status, offset, limit);
            lines.AddRange(rows.Select(row => new CertificateLine(programme.ProgrammeCode, placeCode ?? programme.PlaceCode, view.AsOf, row, reading.Build.KnownUntil(view), view.Map)));
        }
        return lines;
    }

    private static async Task<IReadOnlyList<CertificateCount>> CountsAsync(WarehouseReader reader, Reading.Reading reading)
    {
        var counts = new List<CertificateCount>();
        foreach (var (programme, _, placeCode, view) in reading.Subjects)
        {
            var rows = await reader.CertificateCountsAsync(programme.ProgrammeCode, view);
            counts.AddRange(rows.Where(row => placeCode is null || row.PlaceCode == placeCode).Select(row => new CertificateCount(
                programme.ProgrammeCode, view.AsOf, row.PlaceCode, row.PlaceNameVi, row.CertificateStatus, row.CertificateCount,
                reading.Build.KnownUntil(view), view.Map)));
        }
        return counts;
    }

    private static byte[] Csv(IEnumerable<CertificateLine> lines)
    {
        var csv = new CsvText().Row("programme_code", "place_code", "as_of", "product_code", "product_name", "producer_code", "producer_name",
            "place_name_vi", "decision_no", "star_rating", "decision_date", "expiry_date", "filing_from", "filing_to", "in_force_to",
            "revocation_date", "certificate_status", "submission_id", "known_at", "map");
        foreach (var (programme, place, asOf, row, knownAt, map) in lines)
        {
            csv.Row(programme, place, asOf, row.ProductCode, row.ProductName, row.ProducerCode, row.ProducerName, row.PlaceNameVi, row.DecisionNo,
                row.StarRating, row.DecisionDate, row.ExpiryDate, row.FilingFrom, row.FilingTo, row.InForceTo, row.RevocationDate,
                row.CertificateStatus, row.SubmissionId, OcopAnalytics.Reports.ViewpointQuery.Iso(knownAt), map);
        }
        return csv.ToBytes();
    }
}
