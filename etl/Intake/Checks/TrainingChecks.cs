using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Training classes: people, attendances, and the staff of the unit.</summary>
internal static class TrainingChecks
{
    private static readonly int ClassCode = SubmissionTemplate.Training.IndexOf("training_class_code");
    private static readonly int Audience = SubmissionTemplate.Training.IndexOf("audience");
    private static readonly int TraineeLevel = SubmissionTemplate.Training.IndexOf("trainee_level");
    private static readonly int ProducerType = SubmissionTemplate.Training.IndexOf("producer_type");
    private static readonly int StartDate = SubmissionTemplate.Training.IndexOf("start_date");
    private static readonly int AttendanceCount = SubmissionTemplate.Training.IndexOf("attendance_count");
    private static readonly int TraineeCount = SubmissionTemplate.Training.IndexOf("trainee_count");

    /// <summary>Whose trainees are counted against which number of the unit's staff.</summary>
    private static readonly (string Audience, int StaffColumn)[] Staff =
    [
        ("official", SubmissionTemplate.UnitProfile.IndexOf("official_count")),
        ("leader", SubmissionTemplate.UnitProfile.IndexOf("leader_count")),
    ];

    public static void Run(CheckContext context)
    {
        var sheet = context.Sheets[SubmissionTemplate.Training];
        DuplicateRows.Check(sheet, context.Issues, ClassCode, row =>
            row.Text(ClassCode) is { } code && row.Text(Audience) is { } audience
                ? ((string, string, string?, string?)?)(code, audience, row.Text(TraineeLevel), row.Text(ProducerType))
                : null);
        foreach (var row in sheet.Rows)
        {
            PeriodDates.Event(context, sheet, row, StartDate);
            if (row.Count(TraineeCount) is { } trainees && row.Count(AttendanceCount) is { } attendances && trainees > attendances)
            {
                context.Issues.Error(IssueCode.TraineesAboveAttendances, sheet.At(row, TraineeCount), trainees, attendances);
            }
        }
        CheckStaff(context, sheet);
    }

    private static void CheckStaff(CheckContext context, SheetRows sheet)
    {
        var profile = context.Sheets[SubmissionTemplate.UnitProfile];
        foreach (var (audience, staffColumn) in Staff)
        {
            if (profile.Rows.FirstOrDefault() is not { } unit || unit.Count(staffColumn) is not { } staff) continue;
            var trainees = sheet.Rows.Where(row => row.Text(Audience) == audience).Sum(row => row.Count(TraineeCount) ?? 0);
            if (trainees <= staff) continue;
            var name = Choices.Audiences.Choices.First(choice => choice.Code == audience).NameVi;
            context.Issues.Warning(IssueCode.TraineesAboveStaff, profile.At(unit, staffColumn), staff, trainees, name);
        }
    }
}
