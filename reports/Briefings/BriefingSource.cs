using System.Globalization;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Briefings;

/// <summary>Reads what a briefing shows. The only file here that asks the warehouse.</summary>
public sealed class BriefingSource(WarehouseReader reader)
{
    /// <summary>The briefing of a programme, of the phase that <see cref="ReadingScope"/> chooses for the date (inclusive).</summary>
    /// <exception cref="ArgumentException">No such programme, or no figures for the date; the message says what is allowed, in Vietnamese.</exception>
    public async Task<Briefing> ReadAsync(string programmeCode, DateOnly asOf, CancellationToken stop = default)
    {
        var (scope, problem) = await ReadingScope.ReadAsync(reader,
            new ScopeQuery(Programme: programmeCode, AsOf: asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (scope is null) throw new ArgumentException(problem!.Message.Vi);
        return await ReadAsync(scope, stop);
    }

    /// <summary>The briefing of what a reader looks at; a briefing is about the whole programme, so the scope's place is left aside.</summary>
    public async Task<Briefing> ReadAsync(ReadingScope scope, CancellationToken stop = default)
    {
        var (programme, phase, view) = (scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.View);
        var reporting = await reader.ReportingStatusAsync(programme, view);
        var scorecard = await reader.ScorecardAsync(programme, phase, null, view);
        stop.ThrowIfCancellationRequested();

        var (earlierPhase, earlierScorecard) = await EarlierAsync(scope);
        stop.ThrowIfCancellationRequested();

        return BriefingWriter.Write(new BriefingFigures(
            scope,
            scorecard,
            LastReported(reporting, phase),
            earlierPhase,
            earlierScorecard,
            earlierPhase is null ? null : LastReported(reporting, earlierPhase.PhaseCode),
            await reader.ByPlaceAsync(programme, phase, BriefingFigures.UnitKpis, view),
            await reader.StarDistributionAsync(programme, null, view),
            await reader.FundingSummaryAsync(programme, phase, null, view),
            await KpisAsync(scorecard, stop))
        {
            Attention = await reader.AttentionAsync(programme, phase, view),
            Conflicts = await reader.ConflictsAsync(programme, phase, null),
        });
    }

    private static ReportingStatusRow? LastReported(IReadOnlyList<ReportingStatusRow> reporting, string phaseCode) =>
        reporting.Where(row => row.PhaseCode == phaseCode && row.ReportedUnitCount > 0).MaxBy(row => row.PeriodCode, StringComparer.Ordinal);

    private async Task<(PhaseRow? Phase, IReadOnlyList<ScorecardRow> Scorecard)> EarlierAsync(ReadingScope scope)
    {
        foreach (var phase in scope.Programme.Phases.Where(one => one.EndDate < scope.Phase.StartDate).OrderByDescending(one => one.EndDate))
        {
            var scorecard = await reader.ScorecardAsync(scope.Programme.ProgrammeCode, phase.PhaseCode, null, scope.View);
            if (scorecard.Any(row => row.ActualValue is not null)) return (phase, scorecard);
        }
        return (null, []);
    }

    private async Task<IReadOnlyDictionary<string, KpiRow>> KpisAsync(IReadOnlyList<ScorecardRow> scorecard, CancellationToken stop)
    {
        var kpis = new Dictionary<string, KpiRow>(StringComparer.Ordinal);
        foreach (var code in scorecard.Where(row => row.TargetId is not null).Select(row => row.KpiCode).OfType<string>().Concat(BriefingFigures.AllKpis).Distinct())
        {
            stop.ThrowIfCancellationRequested();
            if (await reader.KpiAsync(code) is { } kpi) kpis[code] = kpi;
        }
        return kpis;
    }
}
