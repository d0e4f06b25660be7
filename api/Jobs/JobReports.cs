using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
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

    public static JobReport Published(IReadOnlyList<string> files) =>
        new(new Dictionary<string, long> { ["files"] = files.Count }, HostTexts.Published(files));

    public static JobReport Report(this DeskOutcome outcome)
    {
        if (outcome.Taken.Count == 0) return new JobReport(new Dictionary<string, long>(), HostTexts.InboxEmpty, IsNoteworthy: false);
        var counts = outcome.Taken.GroupBy(taken => taken.Status).ToDictionary(group => group.Key, group => (long)group.Count());
        if (outcome.Build is { IsPromoted: false } failed) throw new AuditsFailedException(failed);
        return new JobReport(counts, HostTexts.Taken(outcome.Taken));
    }
}
