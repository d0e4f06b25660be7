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

    private const string Leader = "leader";
    private static readonly int PeopleKind = MonitoringSheets.Staff.IndexOf("staff_kind");
    private static readonly int PeopleLevel = MonitoringSheets.Staff.IndexOf("staff_level");
    private static readonly int PeopleProducer = MonitoringSheets.Staff.IndexOf("producer_code");
    private static readonly int PeopleCount = MonitoringSheets.Staff.IndexOf("staff_count");
    private static readonly int ProducerCode = SubmissionTemplate.Producer.IndexOf("producer_code");
    private static readonly int ProducerKind = SubmissionTemplate.Producer.IndexOf("producer_type");

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
        CheckGroups(context, sheet);
    }

    private static void CheckStaff(CheckContext context, SheetRows sheet)
    {
        var profile = context.Sheets[SubmissionTemplate.UnitProfile];
        foreach (var (audience, staffColumn) in Staff)
        {
            if (profile.Rows.FirstOrDefault() is not { } unit || unit.Count(staffColumn) is not { } staff) continue;
            Compare(context, profile.At(unit, staffColumn), staff, Trainees(sheet, audience), audience);
        }
    }

    // Group by group, as the sheet Nhân sự has them: officials by their level, leaders by the kind of their producer.
    private static void CheckGroups(CheckContext context, SheetRows sheet)
    {
        var people = context.Sheets[MonitoringSheets.Staff];
        var producers = context.Sheets[SubmissionTemplate.Producer].Rows.Where(row => row.Text(ProducerCode) is not null)
            .GroupBy(row => row.Text(ProducerCode)!, StringComparer.Ordinal).ToDictionary(row => row.Key, row => row.First().Text(ProducerKind), StringComparer.Ordinal);
        foreach (var group in people.Rows.Where(row => row.Count(PeopleCount) is not null).GroupBy(row => (Kind: row.Text(PeopleKind), Of: row.Text(PeopleKind) == Leader
            ? producers.GetValueOrDefault(row.Text(PeopleProducer) ?? string.Empty) : row.Text(PeopleLevel))))
        {
            if (group.Key is not (Kind: { } kind, Of: { } of)) continue;
            var trainees = Trainees(sheet, kind, kind == Leader ? ProducerType : TraineeLevel, of);
            Compare(context, people.At(group.Last(), PeopleCount), group.Sum(row => row.Count(PeopleCount)!.Value), trainees, kind, of);
        }
    }

    private static long Trainees(SheetRows sheet, string audience, int column = -1, string? of = null) =>
        sheet.Rows.Where(row => row.Text(Audience) == audience && (of is null || row.Text(column) == of)).Sum(row => row.Count(TraineeCount) ?? 0);

    private static void Compare(CheckContext context, Spot at, long staff, long trainees, string audience, string? of = null)
    {
        if (trainees <= staff) return;
        var name = Choices.Audiences.Choices.First(choice => choice.Code == audience).NameVi;
        var group = Choices.StaffLevels.Choices.Concat(Choices.ProducerTypes.Choices).FirstOrDefault(choice => choice.Code == of)?.NameVi;
        context.Issues.Warning(IssueCode.TraineesAboveStaff, at, staff, trainees, group is null ? name : $"{name}: {group}");
    }
}
