using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>What the door finds that no file can show by itself: who sends it, and when.</summary>
public static class DoorIssues
{
    /// <summary>The sender answers for other units.</summary>
    public static Issue UnitNotSenders(SubmissionHeader header) =>
        IssueTexts.Of(IssueCode.UnitNotSenders, IssueSeverity.Error, Spot.File, header.UnitCode, [header.UnitNameVi]);

    /// <summary>The half-year takes nothing any more from the unit.</summary>
    /// <param name="closedAfter">The last day on which it took something, inclusive.</param>
    public static Issue PeriodClosed(SubmissionHeader header, DateOnly dueOn, DateOnly closedAfter) =>
        IssueTexts.Of(IssueCode.PeriodClosed, IssueSeverity.Error, Spot.File, header.PeriodCode, [header.UnitNameVi, dueOn, closedAfter]);
}
