using System.Text.RegularExpressions;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Programmes;

/// <summary>A programme, its phases, its money and its calendar: codes, days in order, and whatever is named is there.</summary>
internal static partial class ProgrammeChecks
{
    public static void Run(ProgrammeContext context)
    {
        Programme(context);
        Phases(context);
        TargetChecks.Run(context);
        FundingPlan(context);
        Calendar(context);
        NamedTargetChecks.Run(context);
    }

    private static void Programme(ProgrammeContext context)
    {
        if (context.Programme is not { } row) return;
        if (context.Code is { } code && !ProgrammeCode().IsMatch(code)) context.Error(IssueCode.ProgrammeCodeWrong, context.Form, row, "programme_code");
        InOrder(context, context.Form, row);
        // Which of two versions holds on a day must be said by their document.
        if (context.IsKnown && row.IsEmpty(context.Template.Programme.IndexOf("effective_from")))
        {
            context.Error(IssueCode.ProgrammeDayMissing, context.Form, row, "effective_from", context.Code);
        }
    }

    private static void Phases(ProgrammeContext context)
    {
        var sheet = context.Sheets[context.Template.Phase];
        if (sheet.Rows.Count == 0) context.Issues.Error(IssueCode.ProgrammeEmpty, Spot.In(sheet.Layout));
        var code = sheet.Layout.IndexOf("phase_code");
        Checks.DuplicateRows.Check(sheet, context.Issues, code, row => row.Text(code) is { } phase ? (ValueTuple<string>?)ValueTuple.Create(phase) : null);
        var (start, end, baseline) = (sheet.Layout.IndexOf("start_date"), sheet.Layout.IndexOf("end_date"), sheet.Layout.IndexOf("is_product_baseline"));
        SourceRow? before = null;
        foreach (var row in sheet.Rows.OrderBy(row => row.Day(start)))
        {
            InOrder(context, sheet, row);
            if (row.Day(start) < context.Day("start_date")) context.Error(IssueCode.PhaseOutsideProgramme, sheet, row, "start_date", context.Day("start_date"), context.Day("end_date"));
            if (row.Day(end) > context.Day("end_date")) context.Error(IssueCode.PhaseOutsideProgramme, sheet, row, "end_date", context.Day("start_date"), context.Day("end_date"));
            if (row.Text(baseline) != "true") continue;
            if (before is not null && row.Day(start) <= before.Day(end)) context.Error(IssueCode.PhasesOverlap, sheet, row, "start_date", before.RowNumber, before.Day(end));
            before = row;
        }
    }

    private static void InOrder(ProgrammeContext context, SheetRows sheet, SourceRow row)
    {
        var (start, end) = (sheet.Layout.IndexOf("start_date"), sheet.Layout.IndexOf("end_date"));
        if (row.Day(end) < row.Day(start)) context.Error(IssueCode.DatesOutOfOrder, sheet, row, "end_date", row.Day(start), sheet.Layout.Columns[start].HeaderVi);
    }

    private static void FundingPlan(ProgrammeContext context)
    {
        var sheet = context.Sheets[context.Template.FundingPlan];
        context.RequireOwnCodes(sheet, "plan_id");
        var (plan, parent) = (sheet.Layout.IndexOf("plan_id"), sheet.Layout.IndexOf("parent_plan_id"));
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            if (row.Text(plan) is { } code) parents.TryAdd(code, row.Text(parent));
        }
        foreach (var row in sheet.Rows)
        {
            context.RequirePhase(sheet, row);
            if (row.Text(parent) is not null && !LeadsToATop(row.Text(plan), parents)) context.Error(IssueCode.PlanParentUnknown, sheet, row, "parent_plan_id");
        }
    }

    // Up from part to whole: every step is in the sheet, and none comes twice.
    private static bool LeadsToATop(string? plan, Dictionary<string, string?> parents)
    {
        for (var steps = 0; plan is not null; steps++)
        {
            if (steps > parents.Count || !parents.TryGetValue(plan, out plan)) return false;
        }
        return true;
    }

    private static void Calendar(ProgrammeContext context)
    {
        var sheet = context.Sheets[context.Template.Calendar];
        var layout = sheet.Layout;
        context.RequireOwnCodes(sheet, "item_code");
        foreach (var row in sheet.Rows)
        {
            var (month, day, year) = (row.Count(layout.IndexOf("due_month")), row.Count(layout.IndexOf("due_day")), row.Count(layout.IndexOf("due_year")));
            if (day is { } asked && (month is not { } of || asked > DateTime.DaysInMonth((int)(year ?? 2024), (int)of)))
            {
                context.Error(IssueCode.CalendarDayWrong, sheet, row, "due_day", month);
            }
        }
    }

    [GeneratedRegex("^[A-Z0-9]{2,10}$")]
    private static partial Regex ProgrammeCode();
}
