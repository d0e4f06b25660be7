using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>A figure of a document, what it states and what its parts give. Money in whole đồng, shares 0 to 1, dates as yyyymmdd.</summary>
public sealed record StatedLine(
    string FigureId, string ProgrammeCode, string SourceDocument, string SourceLine, string SubjectVi, string? AsWritten, string Unit,
    decimal? Stated, decimal? Computed, string Comparison, decimal? Difference, string Verdict, string? ReasonVi, string? NoteVi,
    string Formula, IReadOnlyList<StatedLinePart> Parts, DateTimeOffset KnownAt)
{
    public static IReadOnlyList<StatedLine> Of(StatedReading reading) => [.. reading.Figures.Select(figure => Of(figure, reading.KnownAt))];

    private static StatedLine Of(StatedFigure figure, DateTimeOffset knownAt)
    {
        var row = figure.Row;
        return new StatedLine(row.FigureId, row.ProgrammeCode, row.SourceDocument, row.SourceLine, figure.Subject(Language.Vietnamese), row.AsWritten, row.Unit,
            row.StatedValue, row.ComputedValue, row.Comparison, row.Difference, row.Verdict, figure.Reason(Language.Vietnamese), row.NoteVi, figure.Formula,
            [.. figure.Parts.Select(part => new StatedLinePart(part.Role, part.Weight, part.PartKind, part.PartCode, part.LabelVi, part.Value))], knownAt);
    }
}

/// <summary>A part of such a figure.</summary>
public sealed record StatedLinePart(string Role, int Weight, string PartKind, string? PartCode, string? LabelVi, decimal? Value);

/// <summary>Stated against computed, as JSON and as CSV.</summary>
public static class StatedEndpoints
{
    private static readonly string[] parameters = ["programme", "verdict", "known_at"];

    public static void Map(RouteGroupBuilder api)
    {
        var stated = api.MapGroup("").WithTags("Đối chiếu").WithMetadata(WarehouseRead.Instance).NeedsToSee(Right.ReadFigures);

        stated.MapGet("/stated", async ([FromQuery] string? programme, [FromQuery] string? verdict, [FromQuery(Name = "known_at")] string? knownAt, StatedDesk desk) =>
                await AnswerAsync(desk, programme, verdict, knownAt, reading => TypedResults.Ok(StatedLine.Of(reading))))
            .Knows(parameters).Produces<IReadOnlyList<StatedLine>>()
            .WithSummary("Số nêu trong văn bản và số tính lại / What the documents state and what its parts give");

        stated.MapGet("/stated.csv", async ([FromQuery] string? programme, [FromQuery] string? verdict, [FromQuery(Name = "known_at")] string? knownAt, StatedDesk desk) =>
                await AnswerAsync(desk, programme, verdict, knownAt, reading => TypedResults.Bytes(Csv(StatedLine.Of(reading)), "text/csv; charset=utf-8", "doi-chieu.csv")))
            .Knows(parameters).NeedsToSee(Right.Export).WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");
    }

    private static async Task<IResult> AnswerAsync(StatedDesk desk, string? programme, string? verdict, string? knownAt, Func<StatedReading, IResult> answer)
    {
        var (reading, problem) = await desk.ReadAsync(ReadingParameters.Blank(programme), ReadingParameters.Blank(verdict), ReadingParameters.Blank(knownAt));
        return reading is null ? Problems.BadRequest(problem!) : answer(reading);
    }

    private static byte[] Csv(IEnumerable<StatedLine> lines)
    {
        var csv = new CsvText().Row("figure_id", "programme_code", "source_document", "source_line", "subject_vi", "as_written", "unit", "stated",
            "computed", "comparison", "difference", "verdict", "formula", "reason_vi", "note_vi", "known_at");
        foreach (var line in lines)
        {
            csv.Row(line.FigureId, line.ProgrammeCode, line.SourceDocument, line.SourceLine, line.SubjectVi, line.AsWritten, line.Unit, line.Stated,
                line.Computed, line.Comparison, line.Difference, line.Verdict, line.Formula, line.ReasonVi, line.NoteVi, ViewpointQuery.Iso(line.KnownAt));
        }
        return csv.ToBytes();
    }
}
