using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Figures by unit on a map, the maps there are, and what differs between two viewpoints.</summary>
public static class ViewpointEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var viewpoints = api.MapGroup("").WithTags("Mốc nhìn").WithMetadata(WarehouseRead.Instance).NeedsToSee(Right.ReadFigures);

        viewpoints.MapGet("/maps", ([AsParameters] ReadingParameters parameters, ReadingDesk desk, WarehouseReader reader) =>
                FigureEndpoints.AnswerAsync(desk, parameters, reading => MapsAsync(reader, reading)))
            .Knows("programme").Produces<IReadOnlyList<ProgrammeMap>>()
            .WithSummary("Các bản đồ hành chính của chương trình / The maps that figures can be told on");

        viewpoints.MapGet("/by-place", ByPlaceAsync).Knows([.. ReadingParameters.Names, "kpi"]).Produces<IReadOnlyList<PlaceFigure>>()
            .WithSummary("Một chỉ số theo từng đơn vị, trên bản đồ tùy chọn / A KPI by unit, on any map");

        viewpoints.MapGet("/diff", DifferenceAsync).Knows([.. ReadingParameters.Names, "from_as_of", "from_known_at"]).Produces<Difference>()
            .WithSummary("Khác biệt giữa hai mốc và biểu làm nên khác biệt / What differs between two viewpoints, and which submissions made it differ");

        viewpoints.MapGet("/diff.csv", DifferenceCsvAsync).Knows([.. ReadingParameters.Names, "from_as_of", "from_known_at"]).NeedsToSee(Right.Export)
            .WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");
    }

    private static async Task<IReadOnlyList<ProgrammeMap>> MapsAsync(WarehouseReader reader, Reading.Reading reading)
    {
        var maps = new List<ProgrammeMap>();
        foreach (var subject in reading.Subjects)
        {
            maps.AddRange((await reader.MapsAsync(subject.Programme.ProgrammeCode))
                .Select(map => new ProgrammeMap(subject.Programme.ProgrammeCode, map.MapDay, map.UnitCount, map.PlaceLevel)));
        }
        return maps;
    }

    private static async Task<IResult> ByPlaceAsync([AsParameters] ReadingParameters parameters, [FromQuery] string? kpi, ReadingDesk desk, WarehouseReader reader)
    {
        var (reading, problem) = await desk.ResolveAsync(parameters.Query);
        if (reading is null) return Problems.BadRequest(problem!);
        var (known, kpiProblem) = await desk.KpiAsync(kpi, reading.Build);
        if (known is null) return Problems.BadRequest(kpiProblem!);
        var figures = new List<PlaceFigure>();
        foreach (var (programme, phaseCode, placeCode, view) in reading.Subjects)
        {
            foreach (var phase in programme.Phases.Where(one => phaseCode is null || one.PhaseCode == phaseCode))
            {
                var rows = await reader.ByPlaceAsync(programme.ProgrammeCode, phase.PhaseCode, [known.KpiCode], view);
                figures.AddRange(rows.Where(row => placeCode is null || row.PlaceCode == placeCode).Select(row => new PlaceFigure(
                    programme.ProgrammeCode, phase.PhaseCode, view.AsOf, view.KnownAt, view.Map, row.KpiCode, row.PlaceCode, row.PlaceNameVi,
                    row.Numerator, row.Denominator, row.ActualValue)));
            }
        }
        return TypedResults.Ok(figures);
    }

    private static async Task<IResult> DifferenceAsync(
        [AsParameters] ReadingParameters parameters, [FromQuery(Name = "from_as_of")] string? fromAsOf, [FromQuery(Name = "from_known_at")] string? fromKnownAt,
        Access access, DifferenceDesk desk)
    {
        var (difference, problem) = await desk.ReadAsync(parameters.Query, ReadingParameters.Blank(fromAsOf), ReadingParameters.Blank(fromKnownAt), access.Units);
        return difference is null ? Problems.BadRequest(problem!) : TypedResults.Ok(difference);
    }

    private static async Task<IResult> DifferenceCsvAsync(
        [AsParameters] ReadingParameters parameters, [FromQuery(Name = "from_as_of")] string? fromAsOf, [FromQuery(Name = "from_known_at")] string? fromKnownAt,
        Access access, DifferenceDesk desk)
    {
        var (difference, problem) = await desk.ReadAsync(parameters.Query, ReadingParameters.Blank(fromAsOf), ReadingParameters.Blank(fromKnownAt), access.Units);
        return difference is null ? Problems.BadRequest(problem!) : TypedResults.Bytes(DifferenceCsv.Write(difference), "text/csv; charset=utf-8", "khac-biet.csv");
    }
}

/// <summary>A day from which a programme's units lay as they did until the next.</summary>
public sealed record ProgrammeMap(string ProgrammeCode, DateOnly MapDay, int UnitCount, string PlaceLevel);

/// <summary>A KPI of one unit of one programme and phase. A code with an asterisk is what could not be divided on the map.</summary>
public sealed record PlaceFigure(
    string ProgrammeCode, string PhaseCode, DateOnly AsOf, DateTimeOffset? KnownAt, DateOnly? Map, string KpiCode, string PlaceCode, string PlaceNameVi,
    decimal? Numerator, decimal? Denominator, decimal? ActualValue);
