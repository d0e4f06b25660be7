using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Verdicts on targets without a number: of targets that are judged, and given by the place whose targets they are.</summary>
internal static class JudgementChecks
{
    private static readonly SheetLayout Layout = ProjectSheets.Judgement;
    private static readonly int TargetId = Layout.IndexOf("target_id");
    private static readonly int JudgedDate = Layout.IndexOf("judged_date");

    public static void Run(CheckContext context)
    {
        var sheet = context.Sheets[Layout];
        DuplicateRows.Check(sheet, context.Issues, TargetId, row =>
            row.Text(TargetId) is { } target && row.Day(JudgedDate) is { } day ? ((string, DateOnly)?)(target, day) : null);
        foreach (var row in sheet.Rows)
        {
            PeriodDates.Event(context, sheet, row, JudgedDate);
            if (row.Text(TargetId) is not { } id) continue;
            var at = sheet.At(row, TargetId);
            if (context.Targets.Find(id) is not { } target) context.Issues.Error(IssueCode.TargetUnknown, at, id);
            else if (!target.IsJudged) context.Issues.Error(IssueCode.TargetNotJudged, at, id);
            else if (context.Unit is { } unit && !target.PlaceIds.Contains(unit.PlaceId)) context.Issues.Error(IssueCode.TargetOfOtherPlace, at, id, unit.FullNameVi);
        }
    }
}
