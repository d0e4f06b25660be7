using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>Reads the figures of a reading, the same for the command line and the API.</summary>
public sealed class ScorecardBook(WarehouseReader reader)
{
    /// <summary>Scorecard lines of every subject, in the order of the programmes.</summary>
    public async Task<IReadOnlyList<ScorecardRow>> ReadAsync(Reading reading)
    {
        var rows = new List<ScorecardRow>();
        foreach (var (programme, phaseCode, placeCode, view) in reading.Subjects)
        {
            var scorecard = await reader.ScorecardAsync(programme.ProgrammeCode, phaseCode, placeCode, view);
            rows.AddRange(scorecard.Select(row => row with { KnownAt = reading.Build.KnownUntil(view), Map = view.Map }));
        }
        return rows;
    }
}
