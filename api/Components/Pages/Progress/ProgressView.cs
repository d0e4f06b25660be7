using OcopAnalytics.Model.Kpis;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Charts;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components.Pages.Progress;

/// <summary>A KPI over the half-years of the phase, under the KPI's own name.</summary>
public sealed record TrendChart(string KpiCode, string Title, ChartSpec Spec)
{
    public bool HasPace => Spec.Headers.Count > 2;
}

/// <summary>What the progress page shows, read in one go. Rows are chosen and ordered here; no figure is computed.</summary>
public sealed record ProgressView(
    IReadOnlyList<ScorecardRow> Targets,
    IReadOnlyList<ScorecardRow> Others,
    IReadOnlyList<ScorecardRow> Headline,
    ReportingStatusRow? Reporting,
    IReadOnlyList<TrendChart> Trends,
    ChartSpec Stars,
    ChartSpec StarsByYear,
    ChartSpec Groups,
    ChartSpec ByUnit,
    IReadOnlyList<AttentionItem> Attention,
    UnitTiles? Tiles,
    ProgressChanges? Changes,
    ILookup<string, TrendRow> Courses)
{
    private const string MainKpi = "certified_products_3_star_up";

    private const string FundingKpi = "funding_mobilised";

    /// <summary>What a programme is known by between its products and its money: the first two that the phase has a target for.</summary>
    private static readonly string[] KnownByKpis =
        ["certified_products_5_star_national", "officials_training_share", "new_products_3_star_up", "officials_trained", "new_producers", "certified_products_5_star_provincial", "producers_certified"];

    private static readonly string[] StatusInOrder =
    [
        TargetStatus.Met, TargetStatus.NearlyMet, TargetStatus.OnTrack, TargetStatus.AtRisk, TargetStatus.OffTrack, TargetStatus.Missed,
        TargetStatus.JudgedMet, TargetStatus.JudgedNotMet, TargetStatus.NotJudged, TargetStatus.NotMeasured,
    ];

    public string? DataNature => Reporting?.DataNature;
    public int MetCount => Targets.Count(row => row.TargetStatus is TargetStatus.Met or TargetStatus.JudgedMet);
    public int MeasuredCount => Targets.Count(row => row.ActualValue is not null);

    public IReadOnlyList<(string Status, int Count)> StatusCounts =>
        [.. StatusInOrder.Select(status => (status, Targets.Count(row => row.TargetStatus == status))).Where(pair => pair.Item2 > 0)];

    public static async Task<ProgressView> ReadAsync(WarehouseReader reader, ReadingScope scope, string? tile, Language language)
    {
        var (programme, phase, place, view) = (scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.Place?.PlaceCode, scope.View);
        var scorecard = await reader.ScorecardAsync(programme, phase, place, view);
        var reporting = (await reader.ReportingStatusAsync(programme, view))
            .Where(row => row.PhaseCode == phase && row.ReportedUnitCount > 0).MaxBy(row => row.PeriodCode, StringComparer.Ordinal);

        ScorecardRow? Figure(string kpi) => scorecard.Where(row => row.KpiCode == kpi).OrderBy(row => row.TargetId is null).ThenBy(Figures.IsOfEach).FirstOrDefault();
        var knownBy = KnownByKpis.Select(Figure).OfType<ScorecardRow>().OrderBy(row => row.ActualValue is null).ThenBy(row => row.TargetId is null).Take(2);
        List<ScorecardRow> headline = [.. new[] { Figure(MainKpi) }.Concat(knownBy).Append(Figure(FundingKpi)).OfType<ScorecardRow>()];
        IReadOnlyList<ScorecardRow> targets = [.. scorecard.Where(row => row.TargetId is not null)];
        // Targets are the programme's: a unit has neither a list of what is behind nor tiles of its own.
        var attention = place is null ? await reader.AttentionAsync(programme, phase, view) : [];
        var courses = await reader.TrendAsync(programme, phase, [.. headline.Select(row => row.KpiCode!)], place, view);
        return new ProgressView(
            targets,
            [.. scorecard.Where(row => row.TargetId is null && row.TargetStatus != TargetStatus.NotMeasured || place is not null)],
            headline,
            reporting,
            await TrendsAsync(reader, scope, scorecard, language),
            ProgressCharts.Stars(await reader.StarDistributionAsync(programme, place, view), language),
            ProgressCharts.StarsByYear(await reader.StarsByYearAsync(programme, phase, place, view), language),
            ProgressCharts.Groups(await reader.ProductGroupsAsync(programme, place, view), language),
            ProgressCharts.ByUnit([.. (await reader.ByPlaceAsync(programme, phase, [MainKpi], view)).Where(row => row.PlaceCode != scope.Programme.PlaceCode)], language),
            attention,
            place is null ? await UnitTiles.ReadAsync(reader, scope, UnitTiles.Choices(targets), tile, attention) : null,
            place is null ? ProgressChanges.Of(await reader.ChangesAsync(programme, phase, view)) : null,
            courses.ToLookup(row => row.KpiCode));
    }

    /// <summary>All products in force, and beside them the first counted target of the phase with its pace.</summary>
    private static async Task<IReadOnlyList<TrendChart>> TrendsAsync(WarehouseReader reader, ReadingScope scope, IReadOnlyList<ScorecardRow> scorecard, Language language)
    {
        var target = scorecard.FirstOrDefault(row => row is { TargetId: not null, Measure: "count", ActualValue: not null });
        string[] kpis = target is null || target.KpiCode == MainKpi ? [MainKpi] : [MainKpi, target.KpiCode!];
        var rows = await reader.TrendAsync(scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, kpis, scope.Place?.PlaceCode, scope.View);
        return [.. kpis.Select(kpi => new TrendChart(
            kpi,
            scorecard.Where(row => row.KpiCode == kpi).Select(row => language.Pick(row.NameVi, row.NameEn)).FirstOrDefault() ?? language["progress.trend"],
            ProgressCharts.Trend([.. rows.Where(row => row.KpiCode == kpi)], language)))];
    }

    /// <summary>Where pace wants the bar to be, as a share of the goal: the tick on the bar, not a figure.</summary>
    public static decimal? ExpectedShare(ScorecardRow row) =>
        row is { ActualValue: not null, ExpectedValue: { } expected, GoalValue: { } goal } && goal > 0m ? expected / goal : null;

    public string ReportedText(Language language) => Reporting is null
        ? language["progress.reported_none"]
        : language.Format("progress.reported", VietnameseFormat.Number(Reporting.ReportedUnitCount), VietnameseFormat.Number(Reporting.UnitCount), Reporting.PeriodCode);
}
