using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Kpis;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Programmes;

/// <summary>What a programme workbook says besides of its targets and money, where its document does: all that is named is there.</summary>
internal static class NamedTargetChecks
{
    private static readonly string[] WithoutMilestones = [TargetComparator.Judged, TargetComparator.EachAtLeast, TargetComparator.EachBetween];

    public static void Run(ProgrammeContext context)
    {
        var template = context.Template;
        foreach (var layout in (SheetLayout[])[template.Milestone, template.Part, template.Conflict, template.OwnSource]) Once(context, context.Sheets[layout]);
        Milestones(context);
        Named(context, context.Sheets[template.Part], "part_target_id");
        Named(context, context.Sheets[template.Conflict], "other_target_id");
        context.RequireOwnCodes(context.Sheets[template.Site], "site_code");
        foreach (var row in context.Sheets[template.Site].Rows) context.RequireTarget(context.Sheets[template.Site], row, "target_id");
        OwnSources(context);
    }

    private static void Once(ProgrammeContext context, SheetRows sheet)
    {
        var columns = context.Template.KeyOf(sheet.Layout).Select(sheet.Layout.IndexOf).ToArray();
        Checks.DuplicateRows.Check(sheet, context.Issues, columns[0], row => row.IsEmpty(columns[0]) ? null
            : (ValueTuple<string>?)ValueTuple.Create(string.Join('|', columns.Select(column => row.Values[column]))));
    }

    private static void Milestones(ProgrammeContext context)
    {
        var sheet = context.Sheets[context.Template.Milestone];
        var (targets, phases) = (context.Sheets[context.Template.Target], context.Sheets[context.Template.Phase]);
        foreach (var row in sheet.Rows)
        {
            if (context.RequireTarget(sheet, row, "target_id") is not { } target) continue;
            if (target.Text(targets.Layout.IndexOf("comparator")) is { } comparator && WithoutMilestones.Contains(comparator)) context.Error(IssueCode.MilestoneOfNothing, sheet, row, "target_id");
            var goal = target.Number(targets.Layout.IndexOf("target_min"));
            if (row.Number(sheet.Layout.IndexOf("milestone_value")) > goal) context.Error(IssueCode.MilestoneAboveTarget, sheet, row, "milestone_value", goal);
            var phase = phases.Rows.FirstOrDefault(one => one.Text(phases.Layout.IndexOf("phase_code")) == target.Text(targets.Layout.IndexOf("phase_code")));
            var (start, end) = (phase?.Day(phases.Layout.IndexOf("start_date")), phase?.Day(phases.Layout.IndexOf("end_date")));
            if (row.Day(sheet.Layout.IndexOf("milestone_date")) is { } day && (day < start || day > end))
            {
                context.Error(IssueCode.PhaseOutsideProgramme, sheet, row, "milestone_date", start, end);
            }
        }
    }

    // The other target may be of another programme: documents lean on each other.
    private static void Named(ProgrammeContext context, SheetRows sheet, string other)
    {
        foreach (var row in sheet.Rows)
        {
            var target = context.RequireTarget(sheet, row, "target_id");
            var named = row.Text(sheet.Layout.IndexOf(other));
            if (named is null) continue;
            var isItself = target is not null && string.Equals(named, row.Text(sheet.Layout.IndexOf("target_id")), StringComparison.OrdinalIgnoreCase);
            if (isItself || (context.TargetOf(named) is null && !context.Book.Rows("target").Any(one => string.Equals(one["target_id"], named, StringComparison.OrdinalIgnoreCase))))
            {
                context.Error(IssueCode.ProgrammeTargetUnknown, sheet, row, other);
            }
        }
    }

    private static void OwnSources(ProgrammeContext context)
    {
        var sheet = context.Sheets[context.Template.OwnSource];
        foreach (var row in sheet.Rows)
        {
            foreach (var phase in Codes(row, sheet.Layout.IndexOf("phase_codes")).Where(phase => !context.PhaseCodes.Contains(phase)))
            {
                context.Error(IssueCode.PhaseUnknown, sheet, row, "phase_codes");
            }
            foreach (var column in (string[])["funding_source_codes", "may_contain"])
            {
                if (Codes(row, sheet.Layout.IndexOf(column)).FirstOrDefault(code => !IsSource(context, code)) is { } unknown)
                {
                    context.Error(IssueCode.OwnSourceUnknown, sheet, row, column, unknown.ToLowerInvariant());
                }
            }
        }
        var plan = context.Sheets[context.Template.FundingPlan];
        var own = sheet.Rows.Select(row => row.Text(sheet.Layout.IndexOf("own_source_code"))).ToHashSet();
        if (own.Count == 0) return;
        foreach (var row in plan.Rows)
        {
            if (row.Text(plan.Layout.IndexOf("own_source_code")) is { } code && !own.Contains(code)) context.Error(IssueCode.OwnSourceUnknown, plan, row, "own_source_code", code);
        }
    }

    private static bool IsSource(ProgrammeContext context, string code) =>
        context.Template.FundingSources.Choices.Any(choice => string.Equals(choice.Code, code, StringComparison.OrdinalIgnoreCase));

    private static string[] Codes(SourceRow row, int column) => row.Text(column)?.Split(';') ?? [];
}
