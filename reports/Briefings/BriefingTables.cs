using OcopAnalytics.Model.Money;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Briefings;

/// <summary>The tables of the briefing: rows of the warehouse become rows of text.</summary>
internal static class BriefingTables
{
    /// <summary>More units than this make no table for a short paper: those with most products are shown, the pages have all.</summary>
    public const int MostUnits = 40;

    private static readonly Language Vietnamese = Language.Vietnamese;

    public static BriefingTable Met(IReadOnlyList<ScorecardRow> rows) => new(
        [
            new(Vietnamese["progress.target_id"], 11), new(BriefingTexts.Target, 38), new(Vietnamese["progress.actual"], 13, true),
            new(Vietnamese["progress.goal"], 15, true), new(Vietnamese["progress.completion"], 11, true), new(Vietnamese["progress.status"], 12),
        ],
        [.. rows.Select(row => (IReadOnlyList<string>)
        [
            row.TargetId!, BriefingWriter.NameWithUnit(row), Figures.Actual(row, Vietnamese), Figures.Goal(row, Vietnamese),
            Figures.Value(row.AttainmentShare, "ratio", Vietnamese), Figures.Status(row.TargetStatus, Vietnamese),
        ])]);

    public static BriefingTable Behind(IReadOnlyList<ScorecardRow> rows) => new(
        [
            new(Vietnamese["progress.target_id"], 11), new(BriefingTexts.Target, 29), new(Vietnamese["progress.actual"], 12, true),
            new(Vietnamese["progress.goal"], 15, true), new(BriefingTexts.Gap, 10, true), new(BriefingTexts.Expected, 11, true),
            new(Vietnamese["progress.status"], 12),
        ],
        [.. rows.Select(row => (IReadOnlyList<string>)
        [
            row.TargetId!, BriefingWriter.NameWithUnit(row), Figures.Actual(row, Vietnamese), Figures.Goal(row, Vietnamese),
            Figures.Value(row.GapValue, row.Measure, Vietnamese), Figures.Value(row.ExpectedValue, row.Measure, Vietnamese),
            Figures.Status(row.TargetStatus, Vietnamese),
        ])]);

    /// <summary>The main figures, beside those of the earlier phase when there is one.</summary>
    public static BriefingTable MainFigures(BriefingFigures figures)
    {
        var (phase, earlier) = (figures.Scope.Phase, figures.EarlierPhase);
        List<BriefingColumn> columns = [new(BriefingTexts.Figure, earlier is null ? 70 : 52)];
        if (earlier is not null) columns.Add(new(earlier.NameVi, 24, true));
        columns.Add(new(phase.NameVi, earlier is null ? 30 : 24, true));

        List<IReadOnlyList<string>> rows = [];
        foreach (var kpi in figures.StatedKpis)
        {
            var (now, before) = (BriefingFigures.OfKpi(figures.Scorecard, kpi), BriefingFigures.OfKpi(figures.EarlierScorecard, kpi));
            if ((now ?? before) is not { } named || (now?.ActualValue ?? before?.ActualValue) is null) continue;
            List<string> row = [BriefingWriter.NameWithUnit(named)];
            if (earlier is not null) row.Add(before is null ? Figures.None : Figures.Actual(before, Vietnamese));
            row.Add(now is null ? Figures.None : Figures.Actual(now, Vietnamese));
            rows.Add(row);
        }
        return new BriefingTable(columns, rows);
    }

    public static BriefingTable Stars(IReadOnlyList<StarRow> rows) => new(
        [new(Vietnamese["progress.star_column"], 30), new(Vietnamese["progress.products_column"], 38, true), new(Vietnamese["progress.share_column"], 32, true)],
        [.. rows.Select(row => (IReadOnlyList<string>)
            [Vietnamese.Format("progress.stars_label", row.StarRating), VietnameseFormat.Number(row.ProductCount), VietnameseFormat.Percent(row.Share)])]);

    /// <summary>A row a unit, those with most products first; the last row is the programme's own place.</summary>
    public static BriefingTable Units(BriefingFigures figures)
    {
        var values = figures.ByPlace.ToLookup(row => row.PlaceCode, StringComparer.Ordinal);
        var own = figures.Scope.Programme.PlaceCode;
        var units = values.Where(unit => unit.Key != own)
            .OrderByDescending(unit => unit.FirstOrDefault(row => row.KpiCode == BriefingFigures.UnitKpis[0])?.ActualValue ?? -1m).Take(MostUnits);
        return new BriefingTable(
            [
                new(BriefingTexts.Ordinal, 6, true), new(BriefingTexts.Place, 31), new(BriefingTexts.Certified, 13, true), new(BriefingTexts.NewProducts, 12, true),
                new(BriefingTexts.Producers, 14, true), new(BriefingTexts.Officials, 11, true), new(BriefingTexts.Leaders, 13, true),
            ],
            [.. units.Select((unit, index) => (IReadOnlyList<string>)
                [VietnameseFormat.Number(index + 1), unit.First().PlaceNameVi, .. BriefingFigures.UnitKpis.Select(kpi => UnitValue(unit, kpi))])],
            values.Contains(own) ? ["", BriefingTexts.WholePlace, .. BriefingFigures.UnitKpis.Select(kpi => UnitValue(values[own], kpi))] : null);
    }

    public static BriefingTable Funding(IReadOnlyList<FundingSummaryRow> summary)
    {
        var total = summary.FirstOrDefault(row => row.Grouping == "total");
        return new BriefingTable(
            [
                new(Vietnamese["funding.source"], 34), new(Vietnamese["funding.planned"], 14, true), new(Vietnamese["funding.mobilised"], 14, true),
                new(Vietnamese["funding.share"], 12, true), new(Vietnamese["funding.disbursed"], 14, true), new(Vietnamese["funding.disbursement_rate"], 12, true),
            ],
            [.. summary.Where(row => row.Grouping == "source").Select(row => Amounts(row.SourceNameVi ?? Figures.None, row))],
            total is null ? null : Amounts(Vietnamese["funding.total"], total),
            BriefingTexts.FundingUnit);
    }

    private static IReadOnlyList<string> Amounts(string name, FundingSummaryRow row) =>
    [
        name, Figures.Money(row.PlannedVnd, MoneyUnit.Million), Figures.Money(row.MobilisedVnd, MoneyUnit.Million), Figures.Value(row.MobilisedShare, "ratio", Vietnamese),
        Figures.Money(row.DisbursedVnd, MoneyUnit.Million), Figures.Value(row.DisbursementShare, "ratio", Vietnamese),
    ];

    private static string UnitValue(IEnumerable<PlaceValueRow> unit, string kpi) =>
        Figures.Value(unit.FirstOrDefault(row => row.KpiCode == kpi)?.ActualValue, "count", Vietnamese);
}
