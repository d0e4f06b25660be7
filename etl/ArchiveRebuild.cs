using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Intake.Programmes;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl;

/// <summary>A step of a rebuild: how many of how many files are done.</summary>
public sealed record RebuildStep(int Done, int Total);

/// <summary>What became of a rebuild, for people, in Vietnamese.</summary>
/// <param name="Problems">Why nothing was done; empty when the new archive is in service.</param>
/// <param name="Notes">What should be known of files that were read again.</param>
/// <param name="KeptAs">Where the old archive is now; nothing when there was none.</param>
public sealed record RebuildOutcome(
    int SubmissionCount, int ProgrammeCount, int MergeCount, long RowCount, IReadOnlyList<string> Problems, IReadOnlyList<string> Notes, string? KeptAs)
{
    public bool IsInService => Problems.Count == 0;
}

/// <summary>
/// Makes the archive again from the files as they were handed in: everything that was accepted, in the order in which it was,
/// each read on the day of its acceptance beside what was known then. Acceptance is a fact: rules that came since refuse
/// nothing, they are told. The caller holds the <see cref="WriterLock"/> and builds afterwards.
/// </summary>
public sealed class ArchiveRebuild(DataFolder folder, PlaceBook places, TimeProvider clock)
{
    /// <summary>Makes it aside and puts it in service; when anything is in the way the old one stays as it is.</summary>
    /// <param name="facts">What was accepted and decided.</param>
    /// <param name="isFromBuild">Rows of files that are lost or damaged are taken from the newest build, which has them as they were accepted.</param>
    public RebuildOutcome Run(ArchiveFacts facts, bool isFromBuild, IProgress<RebuildStep>? progress, CancellationToken stop)
    {
        // An archive of nothing in the place of one that was lost would look like a house that never took anything in.
        if (facts is { Submissions.Count: 0, Editions.Count: 0, Merges.Count: 0 }) return Refused([ArchiveTexts.NothingKnown]);
        using var draft = ArchiveDraft.Begin(folder, clock.GetUtcNow());
        var replay = new Replay(draft, places);
        var lost = Lost(facts, stop);
        if (Refusal(lost, draft, isFromBuild) is { Count: > 0 } problems) return Refused(problems);

        var lostIds = lost.Select(file => file.Id).ToHashSet(StringComparer.Ordinal);
        var steps = replay.Steps(facts, folder, lostIds).OrderBy(step => step.At).ToList();
        var total = facts.Submissions.Count + facts.Editions.Count;
        var done = 0;
        foreach (var step in steps)
        {
            stop.ThrowIfCancellationRequested();
            step.Take();
            if (step.IsFile) progress?.Report(new RebuildStep(++done, total));
        }
        replay.Mend();
        if (replay.Problems.Count > 0) return Refused(replay.Problems);
        var rows = draft.RowCount();
        return new RebuildOutcome(facts.Submissions.Count, facts.Editions.Count, facts.Merges.Count, rows, [], [.. lost.Select(file => ArchiveTexts.FromBuild(file, draft.BuildId!)), .. replay.Notes], draft.PutInService(facts));
    }

    private static RebuildOutcome Refused(IReadOnlyList<string> problems) => new(0, 0, 0, 0, problems, [], null);

    private List<LostFile> Lost(ArchiveFacts facts, CancellationToken stop)
    {
        var files = facts.Submissions.Select(one => new LostFile(one.SubmissionId, one.ContentHash, one.FileName, one.UnitCode, one.PeriodCode, false))
            .Concat(facts.Editions.Select(one => new LostFile(one.EditionId, one.ContentHash, one.FileName, null, null, false)));
        var lost = new List<LostFile>();
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            if (folder.KeptFile(file.ContentHash) is not { } path) lost.Add(file);
            else if (SubmissionStore.HashOf(File.ReadAllBytes(path)) != file.ContentHash) lost.Add(file with { IsThere = true });
        }
        return lost;
    }

    private static List<string> Refusal(List<LostFile> lost, ArchiveDraft draft, bool isFromBuild)
    {
        var refused = isFromBuild ? lost.Where(file => !draft.IsInBuild(file.Id)).ToList() : lost;
        if (refused.Count == 0) return [];
        return [.. refused.Select(ArchiveTexts.Lost), ArchiveTexts.HowToFind, .. !isFromBuild && lost.All(file => draft.IsInBuild(file.Id)) ? [ArchiveTexts.MayTakeFromBuild(draft.BuildId!)] : Array.Empty<string>()];
    }
}

/// <summary>A file that was accepted and is not there any more as it was.</summary>
/// <param name="Id">Of the submission, or the edition of a programme.</param>
/// <param name="IsThere">Something lies in its place, with other content.</param>
internal sealed record LostFile(string Id, string ContentHash, string FileName, string? UnitCode, string? PeriodCode, bool IsThere);
