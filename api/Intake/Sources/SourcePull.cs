using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake.Profiles;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Intake.Sources;

/// <summary>What came of asking the sources: files that were taken in, and sources that could not be asked.</summary>
public sealed record PullOutcome(DeskOutcome Desk, int Asked, int Unchanged, IReadOnlyList<(string Source, Bilingual Why)> Failed, string? Problem);

/// <summary>Asks the sources whose time has come and hands what is new to the desk, with one build after the last.</summary>
public sealed class SourcePull(
    PullSourceBook book, SourceStates states, SourceFetch fetch, ProfileBook profiles, SubmissionDesk desk, VietnamClock clock, ILogger<SourcePull> logger)
{
    /// <param name="isAll">Whether all are asked, due or not: a person wants it now.</param>
    public async Task<PullOutcome> RunAsync(bool isAll, CancellationToken stop)
    {
        var (sources, problem) = book.Read();
        var known = states.Read();
        var due = sources.Where(source => isAll || IsDue(known.GetValueOrDefault(source.Name), source)).ToList();
        var failed = new List<(string Source, Bilingual Why)>();
        var found = new List<(PullSource Source, Fetched File, SubmissionFile Submission)>();
        var (unchanged, unchangedWords) = (0, Language.Both("source.unchanged"));
        foreach (var source in due)
        {
            stop.ThrowIfCancellationRequested();
            var state = known.GetValueOrDefault(source.Name) is { } last && last.Url == source.Url ? last : null;
            try
            {
                var file = await fetch.GetAsync(source, state, stop);
                if (file.Content is null)
                {
                    unchanged++;
                    states.Write(source.Name, state! with { TriedAt = Now, AnsweredAt = Now, Failures = 0, MessageVi = unchangedWords.Vi, MessageEn = unchangedWords.En });
                }
                else found.Add((source, file, Submission(source, file)));
            }
            catch (SourceRefusedException refused)
            {
                logger.LogWarning("Source {Source} could not be pulled: {Reason}", source.Name, refused.Message);
                failed.Add((source.Name, refused.Sentence));
                states.Write(source.Name, new SourceState(source.Url, state?.ETag, state?.LastModified, Now, state?.AnsweredAt, state?.ChangedAt, (state?.Failures ?? 0) + 1, refused.Sentence.Vi, refused.Sentence.En));
            }
        }
        return new PullOutcome(await TakeAsync(found, stop), due.Count, unchanged, failed, problem);
    }

    private DateTime Now => clock.UtcNow.UtcDateTime;

    private bool IsDue(SourceState? state, PullSource source) =>
        state is null || state.Url != source.Url || state.TriedAt + TimeSpan.FromMinutes(source.EveryMinutes) <= Now;

    // The mark of a version is kept only when the desk has noted the file: after a break it is simply fetched again.
    private async Task<DeskOutcome> TakeAsync(IReadOnlyList<(PullSource Source, Fetched File, SubmissionFile Submission)> found, CancellationToken stop)
    {
        if (found.Count == 0) return new DeskOutcome([], null);
        var next = 0;
        return await desk.TakeAsync(found.Select(one => one.Submission), SubmissionSource.Pull, Access.House, taken =>
        {
            var (source, file, _) = found[next++];
            var words = HostTexts.Taken([taken]);
            states.Write(source.Name, new SourceState(source.Url, file.ETag, file.LastModified, Now, Now, Now, 0, words.Vi, words.En));
        }, null, stop);
    }

    private SubmissionFile Submission(PullSource source, Fetched file)
    {
        if (source.Profile is not { } name) return HandedIn.Packed(new SubmissionFile(file.FileName, file.Content!, clock.UtcNow, source.Name));
        if (profiles.Find(name) is not { Problem: null } profile) throw new SourceRefusedException(Language.Both("source.no_profile", name));
        var reading = new ProfileReading(profile.Text, source.Unit!, source.PeriodOn(clock.Today), source.DataNature);
        return new SubmissionFile(file.FileName, new ProfiledFile(reading, file.FileName, file.Content!).Wrap(), clock.UtcNow, source.Name);
    }
}
