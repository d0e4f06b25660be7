namespace OcopAnalytics.Model.Kpis;

/// <summary>How a target is compared with what was done; the codes of seed_target.comparator.</summary>
public static class TargetComparator
{
    public const string AtLeast = "at_least";
    public const string AtLeastRange = "at_least_range";
    public const string About = "about";
    public const string Between = "between";
    public const string All = "all";
    public const string ShareAtLeast = "share_at_least";
    public const string Deliver = "deliver";
    public const string Increment = "increment";
    public const string EachAtLeast = "each_at_least";
    public const string EachBetween = "each_between";
    public const string Judged = "judged";

    public static readonly IReadOnlyList<string> Codes =
        [AtLeast, AtLeastRange, About, Between, All, ShareAtLeast, Deliver, Increment, EachAtLeast, EachBetween, Judged];
}
