using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>The commune of a producer or product: known, and within the reporting unit, on the period's last day.</summary>
internal sealed class CommuneChecks(CheckContext context)
{
    private readonly Dictionary<string, Finding> findings = new(StringComparer.Ordinal);

    public void Check(SheetRows sheet, SourceRow row, int column)
    {
        if (context.Period is not { } period || context.Unit is not { } unit || row.Text(column) is not { } code) return;
        if (!findings.TryGetValue(code, out var finding)) findings.Add(code, finding = Find(code, unit, period.End));

        var at = sheet.At(row, column);
        switch (finding)
        {
            case { Commune: null, Other: null }:
                context.Issues.Error(IssueCode.CommuneUnknown, at, code, period.End, null);
                break;
            // A code of another day is a warning: the days of some mergers are not confirmed, and the unit is known without it.
            case { Commune: null, Other: { } other }:
                context.Issues.Warning(IssueCode.CommuneUnknown, at, code, period.End, other.FullNameVi, other.ValidFrom, other.ValidTo.AddDays(-1));
                break;
            case { Commune: { } commune, IsWithin: false }:
                context.Issues.Error(IssueCode.CommuneOutsideUnit, at, code, commune.FullNameVi, unit.FullNameVi, period.End);
                break;
        }
    }

    private Finding Find(string code, Place unit, DateOnly on)
    {
        var commune = context.Places.Find(code, on, PlaceLevel.Commune);
        if (commune is not null) return new Finding(commune, null, context.Places.IsWithin(commune.PlaceId, unit.PlaceId, on));
        var other = context.Places.All.Where(place => place.Level == PlaceLevel.Commune && place.Code == code).MaxBy(place => place.ValidFrom);
        return new Finding(null, other, false);
    }

    private sealed record Finding(Place? Commune, Place? Other, bool IsWithin);
}
