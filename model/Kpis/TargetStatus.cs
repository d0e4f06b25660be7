namespace OcopAnalytics.Model.Kpis;

/// <summary>Verdict on a target (trạng thái chỉ tiêu), decided in the scorecard mart and nowhere else.</summary>
public static class TargetStatus
{
    public const string Met = "met";
    public const string NearlyMet = "nearly_met";
    public const string OnTrack = "on_track";
    public const string AtRisk = "at_risk";
    public const string OffTrack = "off_track";
    public const string Missed = "missed";
    public const string NotMeasured = "not_measured";
    public const string NoTarget = "no_target";
    public const string JudgedMet = "judged_met";
    public const string JudgedNotMet = "judged_not_met";
    public const string NotJudged = "not_judged";

    public static readonly IReadOnlyList<string> Codes =
        [Met, NearlyMet, OnTrack, AtRisk, OffTrack, Missed, NotMeasured, NoTarget, JudgedMet, JudgedNotMet, NotJudged];
}
