using OcopAnalytics.Model.Kpis;
using OcopAnalytics.Model.Money;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports;

/// <summary>How a figure of the warehouse is written, the same on every page and paper. Nothing is computed here.</summary>
public static class Figures
{
    public const string None = "–";

    /// <summary>A value by its measure: a count as 1.234, a ratio (0 to 1) as 52,65%, an amount (đồng) as 38,614 tỷ đồng.</summary>
    public static string Value(decimal? value, string? measure, Language language) => value is not { } figure ? None : measure switch
    {
        "ratio" => VietnameseFormat.Percent(figure),
        "amount" => $"{VietnameseFormat.BillionVnd(figure)} {language["unit.billion"]}",
        _ => VietnameseFormat.Number(figure),
    };

    /// <summary>A value in the unit in which it is written, so that an axis speaks the language of its labels: percent, tỷ đồng.</summary>
    public static decimal? Drawn(decimal? value, string? measure) => measure switch
    {
        "ratio" => value * 100m,
        "amount" => value / Vnd.Billion,
        _ => value,
    };

    /// <summary>Đồng in the unit asked for, without the unit's name.</summary>
    public static string Money(decimal? vnd, MoneyUnit unit) => vnd is { } amount ? VietnameseFormat.Money(amount, unit) : None;

    /// <summary>A change with its sign: "+12", "−3,5%", "0".</summary>
    public static string Change(decimal? change, string? measure, Language language) => change switch
    {
        null => None,
        > 0 => "+" + Value(change, measure, language),
        < 0 => "−" + Value(-change, measure, language),
        _ => "0",
    };

    // Parts of a share of money would be two long amounts in đồng; parts of people and products are what a reader asks for.
    private const decimal LargestPartShown = 1_000_000m;

    /// <summary>What was done, as "99", for a ratio of people or products "52,65% (49/93)", for a target for each "9/15".</summary>
    public static string Actual(ScorecardRow row, Language language)
    {
        if (IsOfEach(row) && row.ActualValue is { } passed) return language.Format("figure.passed", VietnameseFormat.Number(passed), Value(row.GoalValue, "count", language));
        var value = Value(row.ActualValue, row.Measure, language);
        return row is { Measure: "ratio", ActualValue: not null, Numerator: { } numerator, Denominator: { } and <= LargestPartShown and var denominator }
            ? $"{value} ({VietnameseFormat.Number(numerator)}/{VietnameseFormat.Number(denominator)})"
            : value;
    }

    /// <summary>The goal in words: "từ 100", "khoảng 60", "100%", "10–12".</summary>
    public static string Goal(ScorecardRow row, Language language) =>
        Goal(row.Comparator, row.TargetMin, row.TargetStretch, row.TargetMax, row.Measure, language);

    /// <summary>The goal of one version of a target.</summary>
    public static string Goal(TargetVersionRow version, string? measure, Language language) =>
        Goal(version.Comparator, version.TargetMin, version.TargetStretch, version.TargetMax, measure, language);

    private static string Goal(string? comparator, decimal? floor, decimal? stretch, decimal? ceiling, string? measure, Language language)
    {
        if (comparator is null) return None;
        if (comparator == TargetComparator.Judged) return language["goal.judged"];
        var min = Value(floor, measure, language);
        return comparator switch
        {
            TargetComparator.AtLeast or TargetComparator.ShareAtLeast => language.Format("goal.at_least", min),
            TargetComparator.AtLeastRange => language.Format("goal.at_least_range", min, Value(stretch, measure, language)),
            TargetComparator.About => language.Format("goal.about", min),
            TargetComparator.Between => language.Format("goal.between", min, Value(ceiling, measure, language)),
            TargetComparator.All => VietnameseFormat.Percent(1m),
            TargetComparator.Increment => language.Format("goal.increment", stretch is null ? min : language.Format("goal.between", min, Value(stretch, measure, language))),
            TargetComparator.EachAtLeast => language.Format("goal.each_at_least", min),
            TargetComparator.EachBetween => language.Format("goal.each_between", min, Value(ceiling, measure, language)),
            _ => min,
        };
    }

    /// <summary>What a unit did, as <see cref="Actual"/>.</summary>
    public static string Unit(TargetUnitRow unit, Language language)
    {
        var value = Value(unit.ActualValue, unit.Measure, language);
        return unit is { Measure: "ratio", Numerator: { } numerator, Denominator: { } and <= LargestPartShown and var denominator }
            ? $"{value} ({VietnameseFormat.Number(numerator)}/{VietnameseFormat.Number(denominator)})"
            : value;
    }

    /// <summary>"99 / 100": what was done beside the goal's floor, for the places where space is short.</summary>
    public static string ActualOfGoal(ScorecardRow row, Language language) => row.GoalValue is null
        ? Value(row.ActualValue, row.Measure, language)
        : $"{Value(row.ActualValue, row.Measure, language)} / {Value(row.GoalValue, row.Measure, language)}";

    /// <summary>Asked of each of several units, projects, sites or years: its figure is how many pass.</summary>
    public static bool IsOfEach(ScorecardRow row) => row.Comparator is TargetComparator.EachAtLeast or TargetComparator.EachBetween;

    /// <summary>What else is to be said of a verdict: met in full, above the range, more than the whole; nothing for most.</summary>
    public static string? Remark(ScorecardRow row, Language language) => row.Remark is { } remark ? language["remark." + remark] : null;

    /// <summary>What would close a gap: "4 sản phẩm", "38 người", "1,2 tỷ đồng", "3 nơi"; nothing when that is no number.</summary>
    public static string Closing(AttentionRow row, Language language) => row.ClosingValue is null ? None : row.ClosingKind switch
    {
        "amount" => Value(row.ClosingValue, "amount", language),
        "each_unit" or "each_project" or "each_site" or "each_year" => language.Format("attention." + row.ClosingKind, Value(row.ClosingValue, "count", language)),
        _ => $"{Value(row.ClosingValue, "count", language)} {language.Pick(row.ClosingUnitVi, row.ClosingUnitEn)}".TrimEnd(),
    };

    /// <summary>A unit that pulls a target down, with what it is short of: "Huyện Xuân Lộc (thiếu 3)", "Huyện Cẩm Mỹ (chưa có số liệu)".</summary>
    public static string UnitBehind(TargetUnitRow unit, AttentionRow target, Language language) => unit.ActualValue is null
        ? language.Format("attention.unit_silent", language.Phrase(unit.PlaceNameVi))
        : language.Format("attention.unit_short", language.Phrase(unit.PlaceNameVi), Value(unit.ShortfallValue, target.ClosingKind == "amount" ? "amount" : "count", language));

    /// <summary>The verdict in words.</summary>
    public static string Status(string targetStatus, Language language) => language["status." + targetStatus];
}
