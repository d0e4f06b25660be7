using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake.Profiles;

namespace OcopAnalytics.Api.Intake.Sources;

/// <summary>What came of asking the sources: files that were taken in, and sources that could not be asked.</summary>
public sealed record PullOutcome(DeskOutcome Desk, int Asked, int Unchanged, IReadOnlyList<(string Source, string Why)> Failed, string? Problem);

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
        var failed = new List<(string Source, string Why)>();
        var found = new List<(PullSource Source, Fetched File, SubmissionFile Submission)>();
        var unchanged = 0;
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
                    states.Write(source.Name, state! with { TriedAt = Now, AnsweredAt = Now, Failures = 0, MessageVi = SourceTexts.Unchanged });
                }
                else found.Add((source, file, Submission(source, file)));
            }
            catch (SourceRefusedException refused)
            {
                logger.LogWarning("Source {Source} could not be pulled: {Reason}", source.Name, refused.Message);
                failed.Add((source.Name, refused.Message));
                states.Write(source.Name, new SourceState(source.Url, state?.ETag, state?.LastModified, Now, state?.AnsweredAt, state?.ChangedAt, (state?.Failures ?? 0) + 1, refused.Message));
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
            states.Write(source.Name, new SourceState(source.Url, file.ETag, file.LastModified, Now, Now, Now, 0, HostTexts.Taken([taken])));
        }, null, stop);
    }

    private SubmissionFile Submission(PullSource source, Fetched file)
    {
        if (source.Profile is not { } name) return HandedIn.Packed(new SubmissionFile(file.FileName, file.Content!, clock.UtcNow, source.Name));
        if (profiles.Find(name) is not { Problem: null } profile) throw new SourceRefusedException(SourceTexts.NoProfile(name));
        var reading = new ProfileReading(profile.Text, source.Unit!, source.PeriodOn(clock.Today), source.DataNature);
        return new SubmissionFile(file.FileName, new ProfiledFile(reading, file.FileName, file.Content!).Wrap(), clock.UtcNow, source.Name);
    }
}
