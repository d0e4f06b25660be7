using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports.Charts;

namespace OcopAnalytics.Reports.Funding;

/// <summary>The two drawings of a pivot: columns stacked for each row (rates side by side), and the rows one upon another up to the total.</summary>
public static class FundingCharts
{
    public static ChartSpec Stacked(FundingPivot pivot, Language language) => ChartFactory.Bars(
        language["funding.axis_" + pivot.Question.Rows],
        [.. pivot.Rows.Select(row => row.Name)],
        [.. pivot.Columns.Select((column, index) => new ChartSeries(
            column.Name,
            [.. pivot.Rows.Select(row => Drawn(pivot, pivot.Value(row.Code, column.Code)))],
            [.. pivot.Rows.Select(row => pivot.Text(row.Code, column.Code))],
            Palette.Of(index)))],
        isHorizontal: true, isStacked: AddsUp(pivot), height: "tall",
        totals: !AddsUp(pivot) ? null : [.. pivot.Rows.Select(row => pivot.Text(row.Code, null))]);

    public static ChartSpec Waterfall(FundingPivot pivot, Language language) => ChartFactory.Waterfall(
        language["funding.axis_" + pivot.Question.Rows], language["funding.measure_" + pivot.Question.Measure],
        [.. pivot.Rows.Select(row => (row.Name, Drawn(pivot, pivot.Value(row.Code, null)) ?? 0m, pivot.Text(row.Code, null)))],
        (language["funding.total"], Drawn(pivot, pivot.Value(null, null)) ?? 0m, pivot.Text(null, null)));

    // The rate of a whole is no sum of the rates of its parts: those stand beside each other.
    private static bool AddsUp(FundingPivot pivot) => pivot.Question.Measure != "disbursement_rate";

    // Drawn in the unit that is written, so that the axis speaks the language of the labels.
    private static decimal? Drawn(FundingPivot pivot, decimal? value) => value is not { } number ? null
        : pivot.Question.IsShare ? number * 100m
        : pivot.Question.Money switch { Model.Money.MoneyUnit.Dong => number, Model.Money.MoneyUnit.Billion => number / Model.Money.Vnd.Billion, _ => number / Model.Money.Vnd.Million };
}
