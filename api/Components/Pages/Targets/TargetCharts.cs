using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Charts;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components.Pages.Targets;

/// <summary>The charts of a target: rows in, description out.</summary>
internal static class TargetCharts
{
    /// <summary>What was done, the pace, and the line of the forecast with its error.</summary>
    public static ChartSpec Trend(IReadOnlyList<TargetTrendRow> rows, string? measure, Language language)
    {
        ChartSeries Line(string name, Func<TargetTrendRow, decimal?> value, string color, bool isDashed = false, bool isDotted = false, bool showLabels = false) =>
            new(name, [.. rows.Select(row => Figures.Drawn(value(row), measure))], [.. rows.Select(row => Figures.Value(value(row), measure, language))], color, isDashed, showLabels, isDotted, JoinsGaps: isDashed || isDotted);

        List<ChartSeries> series =
        [
            Line(language["progress.actual"], row => row.ActualValue, Palette.Main, showLabels: true),
            Line(language["progress.trend_expected"], row => row.ExpectedValue, Palette.Third, isDashed: true),
        ];
        if (rows.Any(row => row.ForecastValue is not null))
        {
            series.Add(Line(language["target.forecast"], row => row.ForecastValue, Palette.Second, isDotted: true));
            series.Add(Line(language["target.forecast_low"], row => row.ForecastLowValue, Palette.Muted, isDotted: true));
            series.Add(Line(language["target.forecast_high"], row => row.ForecastHighValue, Palette.Muted, isDotted: true));
        }
        return ChartFactory.Lines(language["progress.period_column"], [.. rows.Select(row => VietnameseFormat.Date(row.PeriodEnd))], series, height: "tall");
    }

    /// <summary>A KPI of a phase that has no target for it.</summary>
    public static ChartSpec Trend(IReadOnlyList<TrendRow> rows, string measure, Language language) =>
        ChartFactory.Lines(language["progress.period_column"], [.. rows.Select(row => VietnameseFormat.Date(row.PeriodEnd))],
            [new ChartSeries(language["progress.actual"], [.. rows.Select(row => Figures.Drawn(row.ActualValue, measure))], [.. rows.Select(row => Figures.Value(row.ActualValue, measure, language))], Palette.Main)]);

    public static ChartSpec Units(IReadOnlyList<PlaceValueRow> rows, string measure, Language language)
    {
        var ordered = rows.OrderByDescending(row => row.ActualValue ?? -1m).ToList();
        return ChartFactory.Bars(language["progress.unit_column"], [.. ordered.Select(row => language.Phrase(row.PlaceNameVi))],
            [new ChartSeries(language["progress.actual"], [.. ordered.Select(row => Figures.Drawn(row.ActualValue, measure))], [.. ordered.Select(row => Figures.Value(row.ActualValue, measure, language))], Palette.Main)],
            isHorizontal: true, height: "tall");
    }
}
