using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Funding of a programme by year, source and content; amounts in whole đồng, nothing where none was written.</summary>
public sealed record FundingLine(
    string ProgrammeCode, string? PhaseCode, string PlaceCode, DateOnly AsOf, int FundingYear,
    string FundingSourceCode, string SourceNameVi, string FundingContentCode, string ContentNameVi,
    decimal? PlannedVnd, decimal? MobilisedVnd, decimal? DisbursedVnd, DateTimeOffset KnownAt, DateOnly? Map);

/// <summary>Funding, as JSON and as CSV.</summary>
public static class FundingEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var funding = api.MapGroup("").WithTags("Kinh phí").WithMetadata(WarehouseRead.Instance).NeedsToSee(Right.ReadFigures);

        funding.MapGet("/funding", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, WarehouseReader reader) =>
                FigureEndpoints.AnswerAsync(desk, parameters, reading => ReadAsync(reader, reading)))
            .Knows(ReadingParameters.Names).Produces<IReadOnlyList<FundingLine>>()
            .WithSummary("Kinh phí theo năm, nguồn vốn, nội dung / Funding by year, source and content");

        funding.MapGet("/funding.csv", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, WarehouseReader reader) =>
                FigureEndpoints.AnswerAsync(desk, parameters, async reading => Csv(await ReadAsync(reader, reading)), "kinh-phi.csv"))
            .Knows(ReadingParameters.Names).NeedsToSee(Right.Export).WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");
    }

    private static async Task<IReadOnlyList<FundingLine>> ReadAsync(WarehouseReader reader, Reading.Reading reading)
    {
        var lines = new List<FundingLine>();
        foreach (var (programme, phaseCode, placeCode, view) in reading.Subjects)
        {
            var rows = await reader.FundingAsync(programme.ProgrammeCode, phaseCode, placeCode, view);
            lines.AddRange(rows.Select(row => new FundingLine(programme.ProgrammeCode, phaseCode, placeCode ?? programme.PlaceCode, view.AsOf,
                row.FundingYear, row.FundingSourceCode, row.SourceNameVi, row.FundingContentCode, row.ContentNameVi,
                row.PlannedVnd, row.MobilisedVnd, row.DisbursedVnd, reading.Build.KnownUntil(view), view.Map)));
        }
        return lines;
    }

    private static byte[] Csv(IEnumerable<FundingLine> lines)
    {
        var csv = new CsvText().Row("programme_code", "phase_code", "place_code", "as_of", "funding_year", "funding_source_code", "source_name_vi",
            "funding_content_code", "content_name_vi", "planned_vnd", "mobilised_vnd", "disbursed_vnd", "known_at", "map");
        foreach (var line in lines)
        {
            csv.Row(line.ProgrammeCode, line.PhaseCode, line.PlaceCode, line.AsOf, line.FundingYear, line.FundingSourceCode, line.SourceNameVi,
                line.FundingContentCode, line.ContentNameVi, line.PlannedVnd, line.MobilisedVnd, line.DisbursedVnd,
                OcopAnalytics.Reports.ViewpointQuery.Iso(line.KnownAt), line.Map);
        }
        return csv.ToBytes();
    }
}
