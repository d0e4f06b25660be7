using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Intake.Checks;
using OcopAnalytics.Etl.Intake.Profiles;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl;

/// <summary>
/// Takes a unit's workbook in: keeps the file, reads and checks it, and appends its rows to the archive when no error was
/// found. A build afterwards makes them visible.
/// </summary>
public sealed class SubmissionIngest(DataFolder folder, RawArchive archive, PlaceBook places, TimeProvider clock)
{
    private const int SubmissionIdLength = 16;

    private readonly ProgrammeArchive programmes = new(folder);

    /// <summary>Reads and checks a file and collects every issue; writes nothing.</summary>
    /// <param name="isAgainstKnown">Off for whoever may not know what the unit handed in before: those checks are left out.</param>
    public IntakeResult Check(SubmissionFile file, bool isAgainstKnown = true)
    {
        var issues = new IssueList();
        var today = VietnamDay.Of(clock.GetUtcNow());
        Task<KnownBefore?>? known = null;
        var sheets = SubmissionForms.Profiled(file.Content) is { } foreign
            ? ProfileIntake.Read(foreign with { FileName = StoredName.OfFile(file.FileName) }, today, isAgainstKnown ? archive : null, places, issues)
            : SubmissionSheets.Read(file.Content, today, issues, LookBack);
        if (sheets is null) return new IntakeResult(null, new Dictionary<string, IReadOnlyList<SourceRow>>(), issues.ToList());
        if (known is null) LookBack(sheets[SubmissionTemplate.UnitProfile]);

        var header = SubmissionChecks.Run(
            sheets, isAgainstKnown ? archive : null, known?.GetAwaiter().GetResult(), programmes.Targets(), places, today, issues);
        return new IntakeResult(header, sheets.ToRows(), issues.ToList());

        // As soon as it is read whose workbook it is: the archive answers while the other sheets are read.
        void LookBack(SheetRows sheet)
        {
            if (isAgainstKnown && sheet.Layout == SubmissionTemplate.UnitProfile) known = Task.Run(() => KnownBefore.Of(sheet, archive, places, today));
        }
    }

    /// <summary>
    /// Takes a file in. The caller holds the <see cref="WriterLock"/> and builds afterwards, once for many files.
    /// Trouble with the disk or the archive is thrown; what is wrong with the file is in the outcome.
    /// </summary>
    /// <param name="atDoor">What the door adds to what was found: whose the workbook is, and whether its period still takes anything.</param>
    /// <param name="isHeld">Nothing is loaded yet: somebody must accept it first.</param>
    public IngestOutcome Take(SubmissionFile file, Func<IntakeResult, IntakeResult>? atDoor = null, bool isHeld = false)
    {
        var hash = SubmissionStore.HashOf(file.Content);
        // Before anything can go wrong with it: nothing that was handed in is lost.
        SubmissionStore.Keep(folder, hash, file.Content);
        if (archive.Contains(hash)) return Outcome(IngestStatus.AlreadyAccepted, hash, null, 0, []);

        var intake = Check(file);
        if (atDoor is not null) intake = atDoor(intake);
        if (intake.HasErrors || intake.Header is not { } header) return Outcome(IngestStatus.Rejected, hash, intake.Header, 0, intake.Issues);
        if (isHeld) return Outcome(IngestStatus.Waiting, hash, header, intake.RowCount, intake.Issues);

        archive.Append(Accepted(file, hash, header), intake.RowsBySheetKey);
        return Outcome(IngestStatus.Accepted, hash, header, intake.RowCount, intake.Issues);
    }

    private static IngestOutcome Outcome(
        IngestStatus status, string hash, SubmissionHeader? header, long rowCount, IReadOnlyList<Issue> issues) =>
        new(status, hash[..SubmissionIdLength], hash, header, rowCount, issues);

    private RawSubmission Accepted(SubmissionFile file, string hash, SubmissionHeader header) => new(
        hash[..SubmissionIdLength],
        hash,
        StoredName.OfFile(file.FileName),
        file.Content.Length,
        header.TemplateVersion,
        header.UnitPlaceId,
        header.UnitCode,
        header.PeriodCode,
        file.ReceivedAt,
        clock.GetUtcNow(),
        StoredName.OfSender(file.SubmittedBy));
}
