using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Communes that were written by name: each gets the code it bore on the period's last day within the unit, or is asked back.</summary>
internal static class PlaceNameChecks
{
    private const string CommuneCode = "commune_code";

    public static void Run(CheckContext context)
    {
        var names = new Lazy<PlaceNames>(() => new PlaceNames(context.Places));
        var findings = new Dictionary<string, PlaceFinding>(StringComparer.Ordinal);
        foreach (var layout in SubmissionTemplate.Sheets)
        {
            for (var column = 0; column < layout.Columns.Count; column++)
            {
                if (layout.Columns[column].Key == CommuneCode) Resolve(context, names, findings, context.Sheets[layout], column);
            }
        }
    }

    private static void Resolve(
        CheckContext context, Lazy<PlaceNames> names, Dictionary<string, PlaceFinding> findings, SheetRows sheet, int column)
    {
        foreach (var row in sheet.Rows)
        {
            if (row.Text(column) is not { } written || !PlaceNames.IsName(written)) continue;
            // Without unit or period the name cannot be looked up, and neither goes unsaid.
            if (context.Unit is { } unit && context.Period is { } period)
            {
                if (!findings.TryGetValue(written, out var finding))
                {
                    findings.Add(written, finding = names.Value.Find(written, period.End, PlaceLevel.Commune, unit));
                }
                if (finding.Found is { } place)
                {
                    row.Values[column] = place.Code;
                    continue;
                }
                context.Issues.Error(finding.IsKnownName ? IssueCode.PlaceAmbiguous : IssueCode.PlaceUnknown, sheet.At(row, column), written,
                    finding.Candidates, unit.FullNameVi, period.End);
            }
            row.Values[column] = ColumnParser.Unreadable;
        }
    }
}
