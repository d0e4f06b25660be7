using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Intake.Programmes;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl;

/// <summary>Something that happened to the archive, to be done again.</summary>
/// <param name="IsFile">Whether a file is read for it.</param>
internal sealed record ReplayStep(DateTimeOffset At, bool IsFile, Action Take);

/// <summary>
/// Does to a new archive what happened to the old one. The clock stands at the moment of each step and the archive knows what
/// was known then, so that a file says today what it said: names that were looked up, days that lay in the future.
/// </summary>
internal sealed class Replay
{
    private readonly ArchiveDraft draft;
    private readonly Moment moment = new();
    private readonly SubmissionIngest ingest;
    private readonly ProgrammeIntake intake;
    private readonly RawArchive archive;
    private readonly ProgrammeArchive programmes;
    private readonly MergeArchive merges;
    private readonly List<string> problems = [];
    private readonly List<string> notes = [];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public Replay(ArchiveDraft draft, PlaceBook places)
    {
        this.draft = draft;
        (archive, programmes, merges) = (new RawArchive(draft.Folder), new ProgrammeArchive(draft.Folder), new MergeArchive(draft.Folder));
        ingest = new SubmissionIngest(draft.Folder, archive, places, moment);
        intake = new ProgrammeIntake(draft.Folder, places, moment);
    }

    /// <summary>What could not be done again, for people.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>What should be known of files that were read again.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Everything that happened; what happened at one moment in the order of this list.</summary>
    /// <param name="files">The data folder with the files as they were handed in.</param>
    /// <param name="lost">Submissions and editions whose rows the build has to give.</param>
    public IEnumerable<ReplayStep> Steps(ArchiveFacts facts, DataFolder files, IReadOnlySet<string> lost) =>
    [
        .. facts.Submissions.Select(one => new ReplayStep(one.AcceptedAt, true, () => Take(one, Content(files, one.SubmissionId, one.ContentHash, one.FileName, lost)))),
        .. facts.Editions.Select(one => new ReplayStep(one.AcceptedAt, true, () => Take(one, Content(files, one.EditionId, one.ContentHash, one.FileName, lost)))),
        .. facts.Withdrawals.Select(one => new ReplayStep(one.WithdrawnAt, false, () => programmes.Withdraw(one.EditionId, one.WithdrawnAt, one.WithdrawnBy))),
        .. facts.Merges.Select(one => new ReplayStep(one.DecidedAt, false, () => merges.Append([one]))),
    ];

    /// <summary>Puts what was accepted in the place of what is read otherwise today, where the build still has it.</summary>
    public void Mend()
    {
        foreach (var changed in draft.Mend()) notes.Add(ArchiveTexts.ReadOtherwise(names[changed.Id], changed, draft.BuildId!));
    }

    private void Take(RawSubmission submission, byte[]? content)
    {
        moment.Now = submission.AcceptedAt;
        var read = content is null ? null : ingest.Check(new SubmissionFile(submission.FileName, content, submission.ReceivedAt, submission.SubmittedBy));
        if (read is { RowsBySheetKey.Count: > 0 })
        {
            archive.Append(submission, read.RowsBySheetKey);
            Tell(submission.FileName, read.Issues);
            return;
        }
        if (!IsGivenByBuild(submission.SubmissionId, read?.Issues)) return;
        archive.Append(submission, new Dictionary<string, IReadOnlyList<SourceRow>>());
        draft.TakeFromBuild(submission.SubmissionId);
    }

    private void Take(ProgrammeEdition edition, byte[]? content)
    {
        moment.Now = edition.AcceptedAt;
        var read = content is null ? null : intake.Check(content, programmes.Book(VietnamDay.Of(edition.AcceptedAt)));
        if (read is { HasErrors: false }) programmes.Append(edition with { Cells = read.Cells });
        else if (IsGivenByBuild(edition.EditionId, read?.Issues))
        {
            programmes.Append(edition with { Cells = [] });
            draft.TakeFromBuild(edition.EditionId);
        }
    }

    // A file of which today's program reads nothing at all.
    private bool IsGivenByBuild(string id, IReadOnlyList<Issue>? issues)
    {
        if (draft.IsInBuild(id))
        {
            if (issues is not null) Tell(names[id], issues);
            return true;
        }
        problems.Add(ArchiveTexts.Unreadable(names[id], issues![0]));
        return false;
    }

    private void Tell(string fileName, IReadOnlyList<Issue> issues)
    {
        var errors = issues.Where(issue => issue.Severity == IssueSeverity.Error).ToList();
        if (errors.Count > 0) notes.Add(ArchiveTexts.RefusedToday(fileName, errors));
    }

    private byte[]? Content(DataFolder files, string id, string hash, string fileName, IReadOnlySet<string> lost)
    {
        names[id] = fileName;
        return lost.Contains(id) ? null : File.ReadAllBytes(files.KeptFile(hash)!);
    }

    private sealed class Moment : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
