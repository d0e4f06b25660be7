using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>What changed in a programme's phase between two viewpoints. Days are inclusive, moments are UTC; nothing = all the build knows.</summary>
public sealed record Difference(
    string ProgrammeCode, string PhaseCode, string BuildId, DateOnly AsOfBefore, DateTimeOffset? KnownAtBefore, DateOnly AsOf, DateTimeOffset? KnownAt, DateOnly? Map,
    IReadOnlyList<FigureChange> Figures, IReadOnlyList<ContributionChange> Contributions);

/// <summary>Compares two editions of what a reader looks at: as of, known at, or both.</summary>
public sealed class DifferenceDesk(WarehouseReader reader)
{
    /// <summary>The difference from an earlier viewpoint to that of the query; a day that is not given is the query's own.</summary>
    public async Task<(Difference? Difference, ScopeProblem? Problem)> ReadAsync(ScopeQuery query, string? fromAsOf, string? fromKnownAt, UnitScope units)
    {
        var (scope, problem) = await ReadingScope.ReadAsync(reader, query with { Place = null });
        if (scope is null) return (null, problem);
        var (before, fromProblem) = await BeforeAsync(scope, fromAsOf, fromKnownAt);
        if (before is null) return (null, fromProblem);
        var difference = await EditionDifference.ReadAsync(reader, scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, before, scope.View);
        return (new Difference(scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.Build.BuildId, before.AsOf, before.KnownAt,
            scope.AsOf, scope.View.KnownAt, scope.View.Map, difference.Figures,
            // Figures are public to all units; who handed in what is not.
            [.. difference.Contributions.Where(part => units.Covers(part.UnitPlaceCode))]), null);
    }

    /// <summary>The earlier viewpoint, on the same map.</summary>
    public async Task<(Viewpoint? View, ScopeProblem? Problem)> BeforeAsync(ReadingScope scope, string? fromAsOf, string? fromKnownAt)
    {
        var (earlier, problem) = await ReadingScope.ReadAsync(reader, new ScopeQuery(
            scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, null, fromAsOf ?? $"{scope.AsOf:yyyy-MM-dd}", fromKnownAt));
        return earlier is not null
            ? (earlier.View with { Map = scope.View.Map }, null)
            : (null, problem! with
            {
                Parameter = "from_" + problem.Parameter,
                Message = problem.Message.Select(text => text.Replace($" {problem.Parameter})", $" from_{problem.Parameter})", StringComparison.Ordinal)),
            });
    }
}
