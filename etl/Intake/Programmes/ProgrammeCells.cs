using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Kpis;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Programmes;

/// <summary>From the rows of a sound programme workbook to cells in the words of the seeds, with what is understood filled in.</summary>
internal static class ProgrammeCells
{
    private const string ProgrammeKey = "programme";

    public static IReadOnlyList<ProgrammeCell> Of(ProgrammeContext context, DateOnly effectiveFrom)
    {
        var cells = new List<ProgrammeCell>();
        var code = context.Code!;
        var document = context.Programme!.Text(context.Template.Programme.IndexOf("source_document"));
        var decision = context.Programme!.Text(context.Template.Programme.IndexOf("decision"));
        var letters = Letters(context.Template.Sheets.SelectMany(layout => context.Book.RowsOf(layout.Key, code, effectiveFrom)));
        var shares = ProgrammeValues.ShareTargets(context.Sheets[context.Template.Target].Rows.Select(row => ProgrammeValues.Written(context.Template.Target, row.Values, ProgrammeValues.NoShareTargets)));
        foreach (var layout in context.Template.Sheets)
        {
            var before = context.Book.RowsOf(layout.Key, code, effectiveFrom).ToList();
            if (context.Sheets.IsMissing(layout))
            {
                cells.AddRange(before.SelectMany((row, index) => row.Select(pair => new ProgrammeCell(layout.Key, SheetLayout.FirstDataRow + index, pair.Key, pair.Value))));
                continue;
            }
            foreach (var row in context.Sheets[layout].Rows)
            {
                var values = ProgrammeValues.Written(layout, row.Values, shares);
                foreach (var column in layout.Columns.Where(column => column.Kind is ColumnKind.Code or ColumnKind.Codes))
                {
                    if (values[column.Key] is { } codes) values[column.Key] = string.Join(';', codes.Split(';').Select(one => letters.GetValueOrDefault(one, one)));
                }
                values["programme_code"] = code;
                if (layout.Key == ProgrammeKey) Programme(values);
                else if (layout.Key is "target" or "funding_plan" or "report_calendar" or "target_milestone") values["source_document"] = document;
                if (layout.Key == "target") Target(values, decision, before);
                else if (layout.Key == "funding_plan") values["kind"] ??= "plan";
                else if (layout.Key == "own_funding_source") OwnSource(values);
                cells.AddRange(values.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => new ProgrammeCell(layout.Key, row.RowNumber, pair.Key, pair.Value!)));
            }
        }
        return cells;
    }

    // Codes keep the letters in which they came into the world: DL20-07a, F24a.
    private static Dictionary<string, string> Letters(IEnumerable<IReadOnlyDictionary<string, string>> before)
    {
        var letters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in before)
        {
            foreach (var column in (string[])["target_id", "plan_id", "item_code", "phase_code", "site_code"])
            {
                if (row.TryGetValue(column, out var code)) letters.TryAdd(code, code);
            }
        }
        return letters;
    }

    // The seeds know the first day after a programme, a person its last.
    private static void Programme(Dictionary<string, string?> values)
    {
        values["valid_from"] = values["start_date"];
        values["valid_to"] = ProgrammeValues.NextDay(values["end_date"]!);
        values["is_legal_basis_complete"] = "true";
        foreach (var column in (string[])["start_date", "end_date", "effective_from"]) values.Remove(column);
    }

    // The common sources are written small, in the seeds and in the sheet of lists.
    private static void OwnSource(Dictionary<string, string?> values)
    {
        foreach (var column in (string[])["funding_source_codes", "may_contain"]) values[column] = values[column]?.ToLowerInvariant();
    }

    private static void Target(Dictionary<string, string?> values, string? decision, List<IReadOnlyDictionary<string, string>> before)
    {
        var kpi = values["kpi_code"] is { } code ? ProgrammeLists.KpisByCode[code] : null;
        values["scope"] ??= "province";
        if (kpi is not null)
        {
            values["unit_vi"] ??= kpi.UnitVi;
            values["basis"] ??= kpi.Basis;
        }
        if (values["comparator"] == TargetComparator.All) values["target_min"] = "1";
        values["decision"] = decision;

        if (before.Find(row => row["target_id"] == values["target_id"]) is not { } old) return;
        if (!ProgrammeValues.SayTheSame(ProgrammeLists.Template.Target, values, old)) return;
        // What a revision only repeats stands by the decision that first set it.
        foreach (var column in (string[])["decision", "source_document"]) values[column] = old.GetValueOrDefault(column);
    }
}
