using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Intake.Sources;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Periods.Reminders;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Jobs;

/// <summary>What the jobs say of their work.</summary>
public static class JobReports
{
    /// <summary>A build that failed its audits is a failed run: it throws, and the last good build stays in service.</summary>
    public static JobReport Of(BuildOutcome build)
    {
        if (!build.IsPromoted) throw new AuditsFailedException(build);
        return new JobReport(new Dictionary<string, long> { ["fact_rows"] = build.FactRows, ["findings"] = build.Findings.Count },
            HostTexts.BuildPromoted(build));
    }

    /// <summary>A source that could not be asked makes a failed run, after everything else was taken in.</summary>
    public static JobReport Of(PullOutcome pull)
    {
        if (pull.Problem is { } problem) throw new SourceRefusedException(Language.Both("source.file_broken", problem));
        var taken = pull.Desk.Taken.Count == 0 ? null : pull.Desk.Report();
        if (pull.Failed.Count > 0) throw new SourceRefusedException(Bilingual.Join(" ", [.. taken is null ? (Bilingual[])[] : [taken.Message], SourceTexts.Failed(pull.Failed)]));
        if (pull.Asked == 0) return new JobReport(new Dictionary<string, long>(), Language.Both("source.not_due"), IsNoteworthy: false);
        return taken ?? new JobReport(new Dictionary<string, long> { ["unchanged"] = pull.Unchanged }, Language.Both("source.unchanged"));
    }

    /// <summary>Letters that did not go make a failed run, after all others went.</summary>
    public static JobReport Of(OutboxOutcome outcome)
    {
        if (outcome.NotSent + outcome.Unclear > 0) throw new MailRefusedException(ReminderTexts.Refused(outcome));
        return outcome.IsQuiet
            ? new JobReport(new Dictionary<string, long>(), Language.Both("run.nothing_to_send"), IsNoteworthy: false)
            : new JobReport(new Dictionary<string, long> { ["sent"] = outcome.Sent, ["nobody_to_tell"] = outcome.NobodyToTell }, ReminderTexts.Report(outcome));
    }

    public static JobReport Published(IReadOnlyList<string> files) =>
        new(new Dictionary<string, long> { ["files"] = files.Count }, HostTexts.Published(files));

    public static JobReport Report(this DeskOutcome outcome)
    {
        if (outcome.Taken.Count == 0) return new JobReport(new Dictionary<string, long>(), Language.Both("run.inbox_empty"), IsNoteworthy: false);
        var counts = outcome.Taken.GroupBy(taken => taken.Status).ToDictionary(group => group.Key, group => (long)group.Count());
        if (outcome.Build is { IsPromoted: false } failed) throw new AuditsFailedException(failed);
        return new JobReport(counts, HostTexts.Taken(outcome.Taken));
    }
}
