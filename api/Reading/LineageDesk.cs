using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>The rows and cells behind one figure of one programme and phase.</summary>
public sealed record Lineage(
    string KpiCode, string NameVi, string? CountsVi, string? ExcludesVi, string ProgrammeCode, string PhaseCode, string PlaceCode,
    DateOnly AsOf, string BuildId, decimal? Numerator, decimal? Denominator, long RowCount, IReadOnlyList<LineageRow> Rows);

/// <summary>Takes a figure back to its rows: for each programme asked for, in the phase asked for or the phase of the day.</summary>
/// <remarks>Rows are those of the units the reader may see; a unit finds its own.</remarks>
public sealed class LineageDesk(WarehouseReader reader, ReadingDesk desk)
{
    public async Task<(IReadOnlyList<Lineage>? Lineages, ScopeProblem? Problem)> ReadAsync(string? kpiCode, ScopeQuery query, UnitScope units, int offset, int limit)
    {
        var (reading, problem) = await desk.ResolveAsync(query);
        if (reading is null) return (null, problem);
        var (kpi, kpiProblem) = await desk.KpiAsync(kpiCode, reading.Build);
        if (kpi is null) return (null, kpiProblem);

        var lineages = new List<Lineage>();
        foreach (var (programme, phaseCode, placeCode, view) in reading.Subjects)
        {
            var (scope, scopeProblem) = await ReadingScope.ReadAsync(reader,
                query with { Programme = programme.ProgrammeCode, Phase = phaseCode, Place = placeCode, AsOf = $"{view.AsOf:yyyy-MM-dd}" });
            if (scope is null)
            {
                // Without a named programme, one that had not begun by then is not a mistake.
                if (query.Programme is null) continue;
                return (null, scopeProblem);
            }
            var page = await reader.LineageAsync(kpi.KpiCode, programme.ProgrammeCode, scope.Phase.PhaseCode, placeCode, view, units.Codes, offset, limit);
            if (page.RowCount == 0 && query.Programme is null) continue;
            lineages.Add(new Lineage(kpi.KpiCode, kpi.NameVi, kpi.CountsVi, kpi.ExcludesVi, programme.ProgrammeCode, scope.Phase.PhaseCode,
                placeCode ?? programme.PlaceCode, view.AsOf, reading.Build.BuildId, page.NumeratorTotal, page.DenominatorTotal, page.RowCount, page.Rows));
        }
        return (lineages, null);
    }
}
