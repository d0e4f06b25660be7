using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Funding;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>How funding is to be laid out; what is left out takes its default.</summary>
public sealed record FundingParameters(
    [FromQuery(Name = "rows")] string? Rows, [FromQuery(Name = "columns")] string? Columns, [FromQuery(Name = "measure")] string? Measure,
    [FromQuery(Name = "money")] string? Money, [FromQuery(Name = "taxonomy")] string? Taxonomy)
{
    public (FundingQuestion? Question, ScopeProblem? Problem) Read() => FundingQuestion.Read(
        ReadingParameters.Blank(Rows), ReadingParameters.Blank(Columns), ReadingParameters.Blank(Measure), ReadingParameters.Blank(Money), ReadingParameters.Blank(Taxonomy));
}

/// <summary>A cell of a view of funding; without a code it is the total over rows, columns or both. Đồng, or a share of 0 to 1.</summary>
public sealed record FundingCell(string? RowCode, string? RowNameVi, string? ColumnCode, string? ColumnNameVi, decimal? Value);

/// <summary>A view of funding: two things against each other, one measure.</summary>
public sealed record FundingViewAnswer(
    string ProgrammeCode, string PhaseCode, DateOnly AsOf, DateTimeOffset KnownAt, DateOnly? Map, string Rows, string Columns, string Measure, IReadOnlyList<string> Overlaps, IReadOnlyList<FundingCell> Cells);

/// <summary>Views of funding as the page shows them: pivot, plan beside what was done, cost of a product.</summary>
public static class FundingViewEndpoints
{
    private static readonly string[] known = [.. ReadingParameters.Names, .. FundingQuestion.Parameters];

    public static void Map(RouteGroupBuilder api)
    {
        var funding = api.MapGroup("/funding").WithTags("Kinh phí").WithMetadata(WarehouseRead.Instance).NeedsToSee(Right.ReadFigures);

        funding.MapGet("/pivot", ([AsParameters] ReadingParameters scope, [AsParameters] FundingParameters view, FundingDesk desk) =>
                PivotAsync(desk, scope, view, Language.Vietnamese, (pivot, at) => TypedResults.Ok(Answer(pivot, at))))
            .Knows(known).Produces<FundingViewAnswer>().WithSummary("Kinh phí theo hai chiều tùy chọn, một giai đoạn / Funding of a phase over any two dimensions");
        funding.MapGet("/pivot.csv", ([AsParameters] ReadingParameters scope, [AsParameters] FundingParameters view, HttpRequest request, FundingDesk desk) =>
                PivotAsync(desk, scope, view, AskedLanguage.OfAddress(request), (pivot, at) => TypedResults.Bytes(FundingDesk.Csv(pivot, at, AskedLanguage.OfAddress(request)), "text/csv; charset=utf-8", "kinh-phi-bang.csv")))
            .Knows(known).NeedsToSee(Right.Export).WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");
        funding.MapGet("/pivot.xlsx", ([AsParameters] ReadingParameters scope, [AsParameters] FundingParameters view, HttpRequest request, FundingDesk desk) =>
                PivotAsync(desk, scope, view, AskedLanguage.OfAddress(request), (pivot, at) => TypedResults.Bytes(FundingDesk.Workbook(pivot, at, AskedLanguage.OfAddress(request)), FundingDesk.WorkbookType, "kinh-phi.xlsx")))
            .Knows(known).NeedsToSee(Right.Export).WithSummary("Như trên, tệp Excel có công thức / The same as a workbook with formulas");

        funding.MapGet("/plan", ([AsParameters] ReadingParameters scope, [AsParameters] FundingParameters view, WarehouseReader reader) =>
                PlanAsync(reader, scope, view, rows => TypedResults.Ok(rows)))
            .Knows(known).Produces<IReadOnlyList<FundingAgainstPlanRow>>()
            .WithSummary("Kế hoạch của văn bản theo nguồn so với huy động, giải ngân / The document's plan beside what was done");
        funding.MapGet("/plan.csv", ([AsParameters] ReadingParameters scope, [AsParameters] FundingParameters view, WarehouseReader reader) =>
                PlanAsync(reader, scope, view, rows => TypedResults.Bytes(FundingDesk.Csv(rows), "text/csv; charset=utf-8", "ke-hoach-von.csv")))
            .Knows(known).NeedsToSee(Right.Export).WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");

        funding.MapGet("/cost", ([AsParameters] ReadingParameters scope, WarehouseReader reader) => CostAsync(reader, scope, rows => TypedResults.Ok(rows)))
            .Knows(ReadingParameters.Names).Produces<IReadOnlyList<FundingCostRow>>()
            .WithSummary("Kinh phí trên một sản phẩm được công nhận, theo đơn vị / Cost per certified product by unit");
        funding.MapGet("/cost.csv", ([AsParameters] ReadingParameters scope, WarehouseReader reader) =>
                CostAsync(reader, scope, rows => TypedResults.Bytes(FundingDesk.Csv(rows), "text/csv; charset=utf-8", "kinh-phi-san-pham.csv")))
            .Knows(ReadingParameters.Names).NeedsToSee(Right.Export).WithSummary("Như trên, tệp CSV cho Excel / The same as CSV");
    }

    private static async Task<IResult> PivotAsync(FundingDesk desk, ReadingParameters scope, FundingParameters view, Language language, Func<FundingPivot, ReadingScope, IResult> answer)
    {
        var (pivot, at, problem) = await desk.PivotAsync(scope.Query, view.Read(), language);
        return pivot is null ? Problems.BadRequest(problem!) : answer(pivot, at!);
    }

    private static async Task<IResult> PlanAsync(WarehouseReader reader, ReadingParameters parameters, FundingParameters view, Func<IReadOnlyList<FundingAgainstPlanRow>, IResult> answer)
    {
        var (question, wrong) = view.Read();
        var (scope, problem) = await ReadingScope.ReadAsync(reader, parameters.Query);
        if (question is null || scope is null) return Problems.BadRequest(wrong ?? problem!);
        var rows = await reader.FundingAgainstPlanAsync(scope.Programme.ProgrammeCode, question.Taxonomy, scope.View);
        return answer([.. rows.Select(row => row with { KnownAt = scope.Build.KnownUntil(scope.View), Map = scope.View.Map })]);
    }

    private static async Task<IResult> CostAsync(WarehouseReader reader, ReadingParameters parameters, Func<IReadOnlyList<FundingCostRow>, IResult> answer)
    {
        var (scope, problem) = await ReadingScope.ReadAsync(reader, parameters.Query);
        if (scope is null) return Problems.BadRequest(problem!);
        var isAll = parameters.Query.Programme is null;
        var rows = await reader.FundingCostAsync(isAll ? null : scope.Programme.ProgrammeCode, isAll ? null : scope.Phase.PhaseCode, scope.View);
        return answer([.. rows.Select(row => row with { KnownAt = scope.Build.KnownUntil(scope.View), Map = scope.View.Map })]);
    }

    private static FundingViewAnswer Answer(FundingPivot pivot, ReadingScope scope) => new(
        scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.AsOf, scope.Build.KnownUntil(scope.View), scope.View.Map, pivot.Question.Rows, pivot.Question.Columns, pivot.Question.Measure, pivot.Overlaps,
        [.. from row in pivot.Rows.Append(null)
            from column in pivot.Columns.Append(null)
            where pivot.Value(row?.Code, column?.Code) is not null
            select new FundingCell(row?.Code, row?.Name, column?.Code, column?.Name, pivot.Value(row?.Code, column?.Code))]);
}
