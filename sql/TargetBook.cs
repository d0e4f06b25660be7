using System.Globalization;
using CsvHelper;

namespace OcopAnalytics.Warehouse;

/// <summary>A target as intake needs to know it.</summary>
/// <param name="IsJudged">Whether a person judges it, because its text has no number.</param>
/// <param name="PlaceIds">The place whose target it is, and the places that took over from that one.</param>
public sealed record KnownTarget(string TargetId, bool IsJudged, IReadOnlyList<string> PlaceIds);

/// <summary>The targets of the programmes and the projects and places that they name, from the seeds; codes in any case.</summary>
public sealed class TargetBook
{
    private static readonly CsvReaderOptions format = new() { Separator = ',', FormatProvider = CultureInfo.InvariantCulture };
    private static readonly Lazy<TargetBook> embedded = new(() => new TargetBook(SqlCatalog.Embedded));

    private readonly Dictionary<string, KnownTarget> targets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, KnownTarget> targetBySite = new(StringComparer.OrdinalIgnoreCase);

    private TargetBook(SqlCatalog catalog)
    {
        var successors = Rows(catalog, "seed_place_succession", "predecessor_id", "successor_id").ToLookup(row => row[0], row => row[1]);
        var places = Rows(catalog, "seed_programme", "programme_code", "place_id")
            .ToDictionary(row => row[0], row => (IReadOnlyList<string>)[row[1], .. successors[row[1]]]);
        // A target that was changed has a row for each version.
        foreach (var row in Rows(catalog, "seed_target", "target_id", "programme_code", "comparator"))
        {
            targets[row[0]] = new KnownTarget(row[0], row[2] == Model.Kpis.TargetComparator.Judged, places[row[1]]);
        }
        foreach (var row in Rows(catalog, "seed_target_site", "site_code", "target_id")) targetBySite.Add(row[0], targets[row[1]]);
    }

    public static TargetBook Embedded => embedded.Value;

    public KnownTarget? Find(string targetId) => targets.GetValueOrDefault(targetId);

    /// <summary>The target that names a project or place: DN19-23 for DN19-23.1.</summary>
    public KnownTarget? OfSite(string siteCode) => targetBySite.GetValueOrDefault(siteCode);

    private static List<string[]> Rows(SqlCatalog catalog, string seed, params string[] columns)
    {
        using var csv = CsvReader.Create(new StringReader(catalog.SeedText(seed)), format);
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. columns.Select(csv.GetString)]);
        return rows;
    }
}
