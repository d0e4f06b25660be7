using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>What the documents state beside what their parts give, as known at a moment.</summary>
/// <param name="View">Known at which moment; each figure is of a day of its own.</param>
public sealed record StatedReading(BuildRow Build, Viewpoint View, IReadOnlyList<StatedFigure> Figures)
{
    /// <summary>What was handed in and accepted by then counts (inclusive).</summary>
    public DateTimeOffset KnownAt => Build.KnownUntil(View);
}

/// <summary>What the documents state beside what their parts give: one answer for page, API and command line.</summary>
public sealed class StatedDesk(WarehouseReader reader)
{
    public static readonly IReadOnlyList<string> Verdicts = ["differs", "agrees", "not_stated", "cannot_be_computed"];

    /// <summary>Of one programme's document or of all, of one verdict or of all.</summary>
    /// <param name="knownAt">As people write a moment; nothing = all that is known.</param>
    public async Task<(StatedReading? Reading, ScopeProblem? Problem)> ReadAsync(string? programme, string? verdict, string? knownAt = null)
    {
        if (verdict is not null && !Verdicts.Contains(verdict))
        {
            return (null, ScopeTexts.Problem("verdict", verdict, Verdicts, "problem.no_verdict"));
        }
        if (programme is not null)
        {
            var known = (await reader.ProgrammesAsync()).Select(one => one.ProgrammeCode).ToList();
            if (!known.Contains(programme)) return (null, ScopeTexts.Problem("programme", programme, known, "problem.no_programme"));
        }
        var build = await reader.BuildAsync();
        var (moment, _, problem) = ViewpointQuery.Read(new ScopeQuery(KnownAt: knownAt), build);
        if (problem is not null) return (null, problem);
        var parts = (await reader.StatedPartsAsync(programme, moment)).ToLookup(part => part.FigureId);
        var rows = await reader.StatedFiguresAsync(programme, verdict, moment);
        return (new StatedReading(build, new Viewpoint(build.AsOf, moment), [.. rows.Select(row => new StatedFigure(row, [.. parts[row.FigureId]]))]), null);
    }
}
