using OcopAnalytics.Model.Kpis;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Briefings;

/// <summary>The rows a briefing is written from, as the warehouse gives them, and which of them stand where.</summary>
/// <param name="Scorecard">Lines of the phase reported on, whole programme.</param>
/// <param name="Reporting">The last period any unit reported for in the phase, or nothing.</param>
/// <param name="EarlierPhase">The last phase that ended before this one began and has figures, or nothing.</param>
/// <param name="Kpis">The KPIs of the scorecard by code, with what each counts.</param>
public sealed record BriefingFigures(
    ReadingScope Scope,
    IReadOnlyList<ScorecardRow> Scorecard,
    ReportingStatusRow? Reporting,
    PhaseRow? EarlierPhase,
    IReadOnlyList<ScorecardRow> EarlierScorecard,
    ReportingStatusRow? EarlierReporting,
    IReadOnlyList<PlaceValueRow> ByPlace,
    IReadOnlyList<StarRow> Stars,
    IReadOnlyList<FundingSummaryRow> Funding,
    IReadOnlyDictionary<string, KpiRow> Kpis)
{
    /// <summary>The figures every briefing states, target or not.</summary>
    public static readonly IReadOnlyList<string> MainKpis =
    [
        "certified_products_3_star_up", "products_certified_to_date", "recognitions", "producers_certified",
        "officials_trained", "leaders_trained", "funding_mobilised", "funding_disbursed",
    ];

    /// <summary>The figures of a phase without targets, where the paper has room for more.</summary>
    public static readonly IReadOnlyList<string> AllKpis =
    [
        "certified_products_3_star_up", "products_certified_to_date", "products_entered", "recognitions", "products_upgraded",
        "producers_certified", "producers_certified_enterprise", "producers_certified_cooperative", "producers_certified_household",
        "producers_consolidated", "officials_trained", "leaders_trained", "funding_mobilised", "funding_disbursed",
    ];

    /// <summary>The columns of the table by unit, in order.</summary>
    public static readonly IReadOnlyList<string> UnitKpis =
        ["certified_products_3_star_up", "new_products_3_star_up", "producers_certified", "officials_trained", "leaders_trained"];

    private static readonly string[] WeakestNatureFirst = ["illustrative", "reconstructed"];
    private static readonly string[] MetInOrder = [TargetStatus.Met, TargetStatus.JudgedMet, TargetStatus.NearlyMet, TargetStatus.OnTrack];
    private static readonly string[] BehindInOrder = [TargetStatus.Missed, TargetStatus.JudgedNotMet, TargetStatus.OffTrack, TargetStatus.AtRisk];

    /// <summary>What needs attention, the most urgent first.</summary>
    public IReadOnlyList<AttentionItem> Attention { get; init; } = [];

    /// <summary>Conflicts between the targets of the phase.</summary>
    public IReadOnlyList<TargetConflictRow> Conflicts { get; init; } = [];

    public IReadOnlyList<ScorecardRow> Targets => [.. Scorecard.Where(row => row.TargetId is not null)];
    public IReadOnlyList<ScorecardRow> Met => InOrder(MetInOrder);

    /// <summary>Worst first.</summary>
    public IReadOnlyList<ScorecardRow> Behind => InOrder(BehindInOrder);
    public IReadOnlyList<ScorecardRow> NotMeasured => InOrder([TargetStatus.NotMeasured]);
    public IReadOnlyList<ScorecardRow> NotJudged => InOrder([TargetStatus.NotJudged]);

    /// <summary>Which figures the table of main figures and, without targets, the appendix state.</summary>
    public IReadOnlyList<string> StatedKpis => Targets.Count > 0 ? MainKpis : AllKpis;

    /// <summary>How many targets are met: the same count as on the progress page.</summary>
    public int MetCount => Targets.Count(row => row.TargetStatus is TargetStatus.Met or TargetStatus.JudgedMet);

    /// <summary>Statuses that occur among the targets, from met to not measured, with how often.</summary>
    public IReadOnlyList<(string Status, int Count)> StatusCounts =>
    [
        .. MetInOrder.Concat(BehindInOrder).Append(TargetStatus.NotMeasured).Append(TargetStatus.NotJudged)
            .Select(status => (status, Targets.Count(row => row.TargetStatus == status))).Where(pair => pair.Item2 > 0),
    ];

    /// <summary>illustrative or reconstructed when any figure shown is; nothing when all are official.</summary>
    public string? UnofficialNature =>
        WeakestNatureFirst.FirstOrDefault(nature => Reporting?.DataNature == nature || EarlierReporting?.DataNature == nature);

    public static ScorecardRow? OfKpi(IReadOnlyList<ScorecardRow> scorecard, string kpiCode) => scorecard.FirstOrDefault(row => row.KpiCode == kpiCode);

    private List<ScorecardRow> InOrder(string[] statuses) =>
    [
        .. Targets.Where(row => statuses.Contains(row.TargetStatus))
            .OrderBy(row => Array.IndexOf(statuses, row.TargetStatus)).ThenBy(row => row.AttainmentShare),
    ];
}
