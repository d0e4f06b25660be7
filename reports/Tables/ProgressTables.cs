using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Tables;

/// <summary>The tables of Tiến độ and of one target as they are handed out: figures are the warehouse's, shares formulas.</summary>
public static class ProgressTables
{
    private const int NumeratorColumn = 3;

    /// <summary>Targets of the phase, and figures that no target asks for.</summary>
    public static IEnumerable<ExportTable> Scorecard(IReadOnlyList<ScorecardRow> rows, Language language)
    {
        var (targets, others) = (rows.Where(row => row.TargetId is not null).ToList(), rows.Where(row => row.TargetId is null && row.ActualValue is not null).ToList());
        if (targets.Count > 0)
        {
            yield return new ExportTable(language["progress.targets"], language["progress.targets"],
                [
                    new(language["progress.target_id"]), new(language["progress.name"], Width: 44), new(language["progress.wording"], Width: 60), new(language["lineage.numerator"], ExportLook.Number), new(language["lineage.denominator"], ExportLook.Number),
                    new(language["progress.actual"]), new(language["progress.unit"]), new(language["progress.goal"], Width: 26), new(language["progress.completion"], ExportLook.Percent),
                    new(language["progress.expected"]), new(language["progress.status"], Width: 24), new(language["export.document"], Width: 34),
                ],
                [.. targets.Select((row, index) => (IReadOnlyList<object?>)
                [
                    row.TargetId, language.Pick(row.NameVi, row.NameEn), row.WordingVi, Plain(row.Numerator), Plain(row.Denominator), Actual(row, index), language.Pick(row.UnitVi, row.UnitEn), Figures.Goal(row, language),
                    row.AttainmentShare, Measured(row.ActualValue is null ? null : row.ExpectedValue, row.Measure), language["status." + row.TargetStatus], $"{language.Phrase(row.SourceDocument)} {row.SourceLine}".Trim(),
                ])]);
        }
        if (others.Count > 0)
        {
            yield return new ExportTable(language["export.other_figures"], language["progress.other_figures"],
                [new(language["progress.name"], Width: 60), new(language["progress.actual"]), new(language["progress.unit"], Width: 24)],
                [.. others.Select(row => (IReadOnlyList<object?>)[language.Pick(row.NameVi, row.NameEn), Measured(row.ActualValue, row.Measure), language.Pick(row.UnitVi, row.UnitEn)])]);
        }
    }

    /// <summary>What needs attention, the most urgent first: how far it is, what would close the gap, who pulls it down.</summary>
    public static ExportTable Attention(IReadOnlyList<AttentionItem> items, Language language) => new(language["progress.attention"], language["progress.attention"],
        [
            new(language["progress.target_id"]), new(language["progress.name"], Width: 44), new(language["progress.status"], Width: 24), new(language["progress.actual"]), new(language["progress.expected"]), new(language["progress.goal"]),
            new(language["export.closing"], Width: 24), new(language["export.days_left"], ExportLook.Count), new(language["export.units_behind"], Width: 70),
        ],
        [.. items.Select(item => (IReadOnlyList<object?>)
        [
            item.Target.TargetId, language.Pick(item.Target.NameVi, item.Target.NameEn), language["status." + item.Target.TargetStatus],
            Measured(item.Target.ActualValue, item.Target.Measure), Measured(item.Target.ActualValue is null ? null : item.Target.ExpectedValue, item.Target.Measure), Measured(item.Target.GoalValue, item.Target.Measure),
            item.Target.ClosingValue is null ? null : Figures.Closing(item.Target, language), item.Target.DaysLeft, string.Join("; ", item.Units.Select(unit => Figures.UnitBehind(unit, item.Target, language))),
        ])]);

    /// <summary>The units of the map beside their part of one target.</summary>
    public static ExportTable UnitsBeside(ScorecardRow target, IReadOnlyList<TargetUnitRow> units, Language language) =>
        TargetUnits(units, language) with { SheetName = language["export.tiles"], Title = $"{language["progress.tiles"]}: {target.TargetId} {language.Pick(target.NameVi, target.NameEn)}" };

    /// <summary>A KPI of each unit; a count adds up, a share is what its parts give.</summary>
    public static ExportTable Units(string name, string? measure, IReadOnlyList<PlaceValueRow> units, Language language) => new(language["export.units"], name,
        [new(language["progress.unit_column"], Width: 40), new(language["lineage.numerator"], ExportLook.Number), new(language["lineage.denominator"], ExportLook.Number), new(language["progress.actual"])],
        [.. units.Select((row, index) => (IReadOnlyList<object?>)[language.Phrase(row.PlaceNameVi), Plain(row.Numerator), Plain(row.Denominator), Measured(row.ActualValue, measure, Ratio(row.Denominator, row.Numerator, index, 1))])]);

    /// <summary>Certified products by something, with their share of all; the total is a sum.</summary>
    public static ExportTable Products(string sheetName, string title, string header, IReadOnlyList<(string Name, long Count, decimal Share)> rows, Language language)
    {
        var totalRow = TableWorkbook.FirstRow + rows.Count;
        return new ExportTable(sheetName, title,
            [new(header, Width: 40), new(language["progress.products_column"], ExportLook.Count, IsSummed: true), new(language["progress.share_column"], ExportLook.Percent, Formula: row => $"B{row}/B${totalRow}")],
            [.. rows.Select(row => (IReadOnlyList<object?>)[row.Name, row.Count, row.Share])],
            rows.Count == 0 ? null : [language["funding.total"], rows.Sum(row => row.Count), 1m]);
    }

    /// <summary>Certified products by stars at each year's end: a column a rating, a row a day.</summary>
    public static ExportTable StarsByYear(IReadOnlyList<StarYearRow> rows, Language language)
    {
        var stars = rows.Select(row => row.StarRating).Distinct().Order().ToList();
        return new ExportTable(language["export.stars_by_year"], language["progress.stars_by_year"],
            [new(language["progress.period_column"], ExportLook.Date), .. stars.Select(one => new TableColumn(language.Format("progress.stars_label", one), ExportLook.Count)),
             new(language["funding.total"], ExportLook.Count, Formula: row => $"SUM(B{row}:{Model.Intake.CellAddress.Of(stars.Count, row)})")],
            [.. rows.GroupBy(row => row.PeriodEnd).OrderBy(day => day.Key).Select(day => (IReadOnlyList<object?>)
                [day.Key, .. stars.Select(one => (object?)day.Where(row => row.StarRating == one).Sum(row => row.ProductCount)), day.Sum(row => row.ProductCount)])]);
    }

    /// <summary>A line over half-years with its pace and, where there is one, its forecast.</summary>
    public static ExportTable Trend(IReadOnlyList<TargetTrendRow> rows, string? measure, Language language) => new(language["export.trend"], language["target.trend"],
        [new(language["progress.period_column"], ExportLook.Date), new(language["progress.actual"]), new(language["progress.trend_expected"]), new(language["target.forecast"]), new(language["target.forecast_low"]), new(language["target.forecast_high"])],
        [.. rows.Select(row => (IReadOnlyList<object?>)[row.PeriodEnd, Measured(row.ActualValue, measure), Measured(row.ExpectedValue, measure),
            Measured(row.ForecastValue, measure), Measured(row.ForecastLowValue, measure), Measured(row.ForecastHighValue, measure)])]);

    /// <summary>Units beside their part of a target.</summary>
    public static ExportTable TargetUnits(IReadOnlyList<TargetUnitRow> units, Language language) => new(language["export.units"], language["target.units"],
        [new(language["progress.unit_column"], Width: 40), new(language["lineage.numerator"], ExportLook.Number), new(language["lineage.denominator"], ExportLook.Number), new(language["progress.actual"]),
         new(language["progress.unit_part"]), new(language["progress.unit_short"], ExportLook.Number), new(language["progress.status"], Width: 24)],
        [.. units.Select((row, index) => (IReadOnlyList<object?>)[language.Phrase(row.PlaceNameVi), Plain(row.Numerator), Plain(row.Denominator), Measured(row.ActualValue, row.Measure, Ratio(row.Denominator, row.Numerator, index, 1)),
            Measured(row.ExpectedValue, row.Measure), Plain(row.ShortfallValue), language["unit_status." + row.UnitStatus]])]);

    /// <summary>Places a target asks something of, one by one.</summary>
    public static ExportTable Items(IReadOnlyList<TargetItemRow> items, Language language) => new(language["export.items"], language["target.items"],
        [new(language["target.item"], Width: 40), new(language["progress.actual"], ExportLook.Number), new(language["progress.status"])],
        [.. items.Select(item => (IReadOnlyList<object?>)[language.Phrase(item.ItemNameVi), Plain(item.ActualValue), language[item.IsPassed ? "target.yes" : "target.no"]])]);

    /// <summary>For a target that speaks of other targets: which they are, and how they stand.</summary>
    public static ExportTable Parts(IReadOnlyList<TargetPartRow> parts, Language language) => new(language["export.parts"], language["export.parts"],
        [new(language["progress.target_id"]), new(language["progress.wording"], Width: 60), new(language["progress.actual"]), new(language["progress.goal"]), new(language["progress.status"], Width: 24)],
        [.. parts.Select(part => (IReadOnlyList<object?>)[part.TargetId, part.WordingVi, Measured(part.ActualValue, part.Measure), Measured(part.GoalValue, part.Measure), language["status." + part.TargetStatus]])]);

    /// <summary>A figure in the look of its measure: a share as percent, money in đồng.</summary>
    internal static ExportCell Measured(decimal? value, string? measure, string? formula = null) => new(value, measure switch
    {
        "ratio" => ExportLook.Percent,
        "amount" => ExportLook.Dong,
        _ => value is { } number && decimal.IsInteger(number) ? ExportLook.Count : ExportLook.Number,
    }, value is null || measure != "ratio" ? null : formula);

    /// <summary>A number without a measure of its own: whole where it is whole.</summary>
    private static ExportCell Plain(decimal? value) => Measured(value, null);

    private static ExportCell Actual(ScorecardRow row, int index) => Measured(row.ActualValue, row.Measure, Ratio(row.Denominator, row.Numerator, index, NumeratorColumn));

    private static string? Ratio(decimal? denominator, decimal? numerator, int index, int column) => numerator is null || denominator is null or 0m ? null
        : $"{Model.Intake.CellAddress.Of(column, TableWorkbook.FirstRow + index)}/{Model.Intake.CellAddress.Of(column + 1, TableWorkbook.FirstRow + index)}";
}
