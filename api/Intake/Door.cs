using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Api.Intake;

/// <summary>What the door says of a file beside what stands in it: whose it is, and whether its half-year still takes anything.</summary>
public static class Door
{
    /// <summary>What was found, and what the door adds to it. Of a unit that is not the sender's he is told that alone.</summary>
    public static IntakeResult Judge(IntakeResult read, SubmissionFile file, Access by, PeriodRules periods)
    {
        if (read.Header is not { } header) return read;
        if (!by.Units.Covers(header.UnitCode)) return read with { Issues = [DoorIssues.UnitNotSenders(header)] };
        return Closed(read, header, file, periods);
    }

    /// <summary>The same where nobody hands anything in: the half-year alone.</summary>
    public static IntakeResult Closed(IntakeResult read, SubmissionHeader header, SubmissionFile file, PeriodRules periods)
    {
        if (!ReportingPeriod.TryParse(header.PeriodCode, out var period)) return read;
        var deadline = periods.Of(header.UnitPlaceId, period);
        return deadline is { ClosedAfter: { } last } && deadline.IsClosedOn(Reading.VietnamClock.DayOf(file.ReceivedAt))
            ? read with { Issues = [.. read.Issues, DoorIssues.PeriodClosed(header, deadline.DueOn, last)] }
            : read;
    }
}
