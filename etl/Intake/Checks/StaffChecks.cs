using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>People who should be trained: each group once, officials with their level, leaders with their producer.</summary>
internal static class StaffChecks
{
    private const string Leader = "leader";

    private static readonly SheetLayout Layout = MonitoringSheets.Staff;
    private static readonly int Kind = Layout.IndexOf("staff_kind");
    private static readonly int Level = Layout.IndexOf("staff_level");
    private static readonly int Producer = Layout.IndexOf("producer_code");
    private static readonly int People = Layout.IndexOf("staff_count");

    /// <summary>Which groups the unit also counts as a whole, in its profile.</summary>
    private static readonly (string Kind, int ProfileColumn)[] Wholes =
    [
        ("official", SubmissionTemplate.UnitProfile.IndexOf("official_count")),
        (Leader, SubmissionTemplate.UnitProfile.IndexOf("leader_count")),
    ];

    public static void Run(CheckContext context, KnownCodes codes)
    {
        var sheet = context.Sheets[Layout];
        DuplicateRows.Check(sheet, context.Issues, Kind, row =>
            row.Text(Kind) is { } kind ? ((string, string?, string?)?)(kind, row.Text(Level), row.Text(Producer)) : null);
        foreach (var row in sheet.Rows)
        {
            codes.CheckProducer(sheet, row, Producer);
            if (row.Text(Kind) is not { } kind) continue;
            var needed = kind == Leader ? Producer : Level;
            if (row.IsEmpty(needed) && sheet.Has(needed)) context.Issues.Error(IssueCode.StaffGroupMissing, sheet.At(row, needed), null, NameOf(kind));
        }
        CheckWholes(context, sheet);
    }

    private static void CheckWholes(CheckContext context, SheetRows sheet)
    {
        var profile = context.Sheets[SubmissionTemplate.UnitProfile];
        foreach (var (kind, column) in Wholes)
        {
            var counts = sheet.Rows.Where(row => row.Text(Kind) == kind).Select(row => row.Count(People)).ToList();
            if (counts.Count == 0 || profile.Rows.FirstOrDefault() is not { } unit || unit.Count(column) is not { } whole) continue;
            var sum = counts.Sum(count => count ?? 0);
            if (sum != whole) context.Issues.Warning(IssueCode.StaffDiffersFromProfile, profile.At(unit, column), whole, sum, NameOf(kind));
        }
    }

    private static string NameOf(string kind) => Choices.StaffKinds.Choices.First(choice => choice.Code == kind).NameVi;
}
