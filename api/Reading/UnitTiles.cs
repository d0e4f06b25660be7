using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>The units beside one target.</summary>
public sealed record UnitTiles(ScorecardRow Target, IReadOnlyList<TargetUnitRow> Units)
{
    /// <summary>Targets that units can be looked at by: measured, of a number or a share.</summary>
    public static IReadOnlyList<ScorecardRow> Choices(IReadOnlyList<ScorecardRow> targets) =>
        [.. targets.Where(row => row is { ActualValue: not null, KpiCode: not null, GoalValue: not null })];

    /// <summary>By the target that is asked for, else by the most urgent, else by the first; nothing when none can be told by unit.</summary>
    public static async Task<UnitTiles?> ReadAsync(
        WarehouseReader reader, ReadingScope scope, IReadOnlyList<ScorecardRow> choices, string? asked, IReadOnlyList<AttentionItem> attention)
    {
        var order = new[] { asked }.Concat(attention.Select(item => item.Target.TargetId)).OfType<string>()
            .Select(id => choices.FirstOrDefault(row => row.TargetId == id)).Concat(choices).OfType<ScorecardRow>();
        foreach (var target in order)
        {
            var units = await reader.TargetUnitsAsync(scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, target.TargetId!, scope.View);
            // Tiles without a colour tell nobody anything, unless somebody asked for them.
            if (units.Count > 0 && (target.TargetId == asked || units.Any(unit => unit.UnitStatus != "no_part"))) return new UnitTiles(target, units);
        }
        return null;
    }
}
