namespace OcopAnalytics.Warehouse;

/// <summary>A target as intake needs to know it.</summary>
/// <param name="IsJudged">Whether a person judges it, because its text has no number.</param>
/// <param name="PlaceIds">The place whose target it is, and the places that took over from that one.</param>
public sealed record KnownTarget(string TargetId, bool IsJudged, IReadOnlyList<string> PlaceIds);

/// <summary>
/// The targets of the programmes, the seeds' and those that staff put in force, and the projects and places that they name;
/// codes in any case.
/// </summary>
public sealed class TargetBook
{
    private static readonly Lazy<TargetBook> embedded = new(() => new TargetBook(ProgrammeBook.Of([], DateOnly.MaxValue)));

    private readonly Dictionary<string, KnownTarget> targets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, KnownTarget> targetBySite = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a book of programmes says.</summary>
    public TargetBook(ProgrammeBook book)
    {
        var successors = SeedText.Rows("seed_place_succession").ToLookup(row => row["predecessor_id"], row => row["successor_id"]);
        var places = book.Rows("programme").ToDictionary(row => row["programme_code"],
            row => (IReadOnlyList<string>)[row["place_id"], .. successors[row["place_id"]]]);
        // A target that was changed has a row for each version.
        foreach (var row in book.Rows("target"))
        {
            targets[row["target_id"]] = new KnownTarget(row["target_id"], row["comparator"] == Model.Kpis.TargetComparator.Judged, places[row["programme_code"]]);
        }
        foreach (var row in book.Rows("target_site"))
        {
            if (targets.TryGetValue(row["target_id"], out var target)) targetBySite.Add(row["site_code"], target);
        }
    }

    /// <summary>What the seeds alone say.</summary>
    public static TargetBook Embedded => embedded.Value;

    public KnownTarget? Find(string targetId) => targets.GetValueOrDefault(targetId);

    /// <summary>The target that names a project or place: DN19-23 for DN19-23.1.</summary>
    public KnownTarget? OfSite(string siteCode) => targetBySite.GetValueOrDefault(siteCode);
}
