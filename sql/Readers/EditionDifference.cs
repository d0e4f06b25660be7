namespace OcopAnalytics.Warehouse;

/// <summary>A figure that is not the same from two viewpoints: what stood, what stands, and the verdicts where it is a target's.</summary>
/// <param name="Change">After less before; nothing where one of them is not known.</param>
public sealed record FigureChange(
    string? TargetId, string KpiCode, string NameVi, string NameEn, string Measure, string PlaceCode, string PlaceNameVi, bool IsWhole,
    decimal? Before, decimal? After, decimal? Change, string? StatusBefore, string? StatusAfter);

/// <summary>A submission whose part in a changed KPI is not the same: taken in since, replaced since, or counted otherwise.</summary>
/// <param name="AcceptedAt">UTC.</param>
public sealed record ContributionChange(
    string KpiCode, string SubmissionId, string FileName, string UnitPlaceCode, string UnitNameVi, string PeriodCode, DateTime AcceptedAt, string Kind,
    decimal? NumeratorBefore, decimal? NumeratorAfter, decimal? DenominatorBefore, decimal? DenominatorAfter)
{
    public const string Added = "added";
    public const string Gone = "gone";
    public const string Counted = "counted";
}

/// <summary>What changed between two editions of a programme's phase, and the submissions that changed it.</summary>
public sealed record EditionDifference(IReadOnlyList<FigureChange> Figures, IReadOnlyList<ContributionChange> Contributions)
{
    public static async Task<EditionDifference> ReadAsync(WarehouseReader reader, string programmeCode, string phaseCode, Viewpoint before, Viewpoint after)
    {
        var earlier = await reader.ScorecardAsync(programmeCode, phaseCode, null, before);
        var later = await reader.ScorecardAsync(programmeCode, phaseCode, null, after);
        var measured = earlier.Concat(later).Where(row => row.Measure is not null).Select(row => row.KpiCode).OfType<string>().Distinct().ToList();
        var whole = Lines(earlier, later);
        var units = Units(
            await reader.ByPlaceAsync(programmeCode, phaseCode, measured, before), await reader.ByPlaceAsync(programmeCode, phaseCode, measured, after),
            earlier.Concat(later).ToLookup(row => row.KpiCode), [.. earlier.Concat(later).Select(row => row.PlaceCode)]);
        IReadOnlyList<FigureChange> changes = [.. whole, .. units];

        var changed = changes.Select(change => change.KpiCode).Distinct().ToList();
        return new EditionDifference(changes, changed.Count == 0 ? [] : Parts(
            await reader.ContributionsAsync(programmeCode, phaseCode, changed, before), await reader.ContributionsAsync(programmeCode, phaseCode, changed, after)));
    }

    private static List<FigureChange> Lines(IReadOnlyList<ScorecardRow> before, IReadOnlyList<ScorecardRow> after) =>
    [
        .. from pair in Paired(before, after, row => row.ScorecardId)
           let row = (pair.After ?? pair.Before)!
           let change = new FigureChange(row.TargetId, row.KpiCode ?? row.ScorecardId, row.NameVi, row.NameEn, row.Measure ?? "count", row.PlaceCode,
               row.PlaceNameVi, true, pair.Before?.ActualValue, pair.After?.ActualValue, pair.After?.ActualValue - pair.Before?.ActualValue,
               Verdict(pair.Before), Verdict(pair.After))
           where change.Before != change.After || change.StatusBefore != change.StatusAfter
           select change,
    ];

    private static IEnumerable<FigureChange> Units(
        IReadOnlyList<PlaceValueRow> before, IReadOnlyList<PlaceValueRow> after, ILookup<string?, ScorecardRow> kpis, HashSet<string> whole) =>
        from pair in Paired(before, after, row => row.KpiCode + " " + row.PlaceCode)
        let row = (pair.After ?? pair.Before)!
        where !whole.Contains(row.PlaceCode) && pair.Before?.ActualValue != pair.After?.ActualValue
        let kpi = kpis[row.KpiCode].First()
        select new FigureChange(null, row.KpiCode, kpi.NameVi, kpi.NameEn, kpi.Measure!, row.PlaceCode, row.PlaceNameVi, false,
            pair.Before?.ActualValue, pair.After?.ActualValue, pair.After?.ActualValue - pair.Before?.ActualValue, null, null);

    private static List<ContributionChange> Parts(IReadOnlyList<ContributionRow> before, IReadOnlyList<ContributionRow> after) =>
    [
        .. from pair in Paired(before, after, row => row.KpiCode + " " + row.SubmissionId)
           where pair.Before?.Numerator != pair.After?.Numerator || pair.Before?.Denominator != pair.After?.Denominator
           let row = (pair.After ?? pair.Before)!
           let kind = pair.Before is null ? ContributionChange.Added : pair.After is null ? ContributionChange.Gone : ContributionChange.Counted
           orderby row.KpiCode, row.AcceptedAt
           select new ContributionChange(row.KpiCode, row.SubmissionId, row.FileName, row.UnitPlaceCode, row.UnitNameVi, row.PeriodCode, row.AcceptedAt, kind,
               pair.Before?.Numerator, pair.After?.Numerator, pair.Before?.Denominator, pair.After?.Denominator),
    ];

    /// <summary>Only a target has a verdict: a KPI without one is measured or it is not, which its figure says.</summary>
    private static string? Verdict(ScorecardRow? row) => row?.TargetId is null ? null : row.TargetStatus;

    private static IEnumerable<(T? Before, T? After)> Paired<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key) where T : class
    {
        // A code may have been two places' in turn: the first of two lines is the later place, as in every list.
        var later = after.GroupBy(key).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var earlier = before.GroupBy(key).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return later.Select(pair => (earlier.GetValueOrDefault(pair.Key), (T?)pair.Value))
            .Concat(earlier.Where(pair => !later.ContainsKey(pair.Key)).Select(pair => ((T?)pair.Value, (T?)null)));
    }
}
