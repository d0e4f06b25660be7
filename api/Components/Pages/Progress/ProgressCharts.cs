using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Charts;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components.Pages.Progress;

/// <summary>The charts of the progress page: rows in, description out.</summary>
internal static class ProgressCharts
{
    public static ChartSpec Trend(IReadOnlyList<TrendRow> rows, Language language)
    {
        var measured = new ChartSeries(language["progress.actual"], [.. rows.Select(row => row.ActualValue)],
            [.. rows.Select(row => Figures.Value(row.ActualValue, "count", language))], Palette.Main);
        var expected = new ChartSeries(language["progress.trend_expected"], [.. rows.Select(row => row.ExpectedValue)],
            [.. rows.Select(row => Figures.Value(row.ExpectedValue, "count", language))], Palette.Third, IsDashed: true, ShowLabels: false);
        return ChartFactory.Lines(language["progress.period_column"], [.. rows.Select(row => VietnameseFormat.Date(row.PeriodEnd))],
            rows.Any(row => row.ExpectedValue is not null) ? [measured, expected] : [measured]);
    }

    public static ChartSpec Stars(IReadOnlyList<StarRow> rows, Language language)
    {
        var spec = ChartFactory.Bars(language["progress.star_column"], [.. rows.Select(row => language.Format("progress.stars_label", row.StarRating))],
            [Products([.. rows.Select(row => row.ProductCount)], language)]);
        return WithShares(spec, [.. rows.Select(row => row.Share)], language);
    }

    /// <summary>Stacked by stars, a bar a year's end.</summary>
    public static ChartSpec StarsByYear(IReadOnlyList<StarYearRow> rows, Language language)
    {
        var days = rows.Select(row => row.PeriodEnd).Distinct().ToList();
        var series = rows.Select(row => row.StarRating).Distinct().Order().Select(stars =>
        {
            var counts = days.Select(day => rows.First(row => row.PeriodEnd == day && row.StarRating == stars).ProductCount).ToList();
            return new ChartSeries(language.Format("progress.stars_label", stars),
                [.. counts.Select(count => (decimal?)count)], [.. counts.Select(count => VietnameseFormat.Number(count))], Palette.Stars[stars - 1]);
        });
        return ChartFactory.Bars(language["progress.period_column"], [.. days.Select(VietnameseFormat.Date)], [.. series], isStacked: true, height: "tall");
    }

    public static ChartSpec Groups(IReadOnlyList<GroupRow> rows, Language language)
    {
        var spec = ChartFactory.Bars(language["progress.group_column"], [.. rows.Select(row => language.Pick(row.NameVi, row.NameEn))],
            [Products([.. rows.Select(row => row.ProductCount)], language)], isHorizontal: true);
        return WithShares(spec, [.. rows.Select(row => row.Share)], language);
    }

    public static ChartSpec ByUnit(IReadOnlyList<PlaceValueRow> rows, Language language)
    {
        var ordered = rows.OrderByDescending(row => row.ActualValue ?? -1m).ToList();
        var series = new ChartSeries(language["progress.products_column"], [.. ordered.Select(row => row.ActualValue)],
            [.. ordered.Select(row => Figures.Value(row.ActualValue, "count", language))], Palette.Main);
        return ChartFactory.Bars(language["progress.unit_column"], [.. ordered.Select(row => language.Phrase(row.PlaceNameVi))], [series], isHorizontal: true, height: "tall");
    }

    private static ChartSeries Products(IReadOnlyList<long> counts, Language language) => new(language["progress.products_column"],
        [.. counts.Select(count => (decimal?)count)], [.. counts.Select(count => VietnameseFormat.Number(count))], Palette.Main);

    /// <summary>A second column for the table; the drawing keeps the counts.</summary>
    private static ChartSpec WithShares(ChartSpec spec, IReadOnlyList<decimal> shares, Language language) => spec with
    {
        Headers = [.. spec.Headers, new(language["progress.share_column"], true)],
        Rows = [.. spec.Rows.Select((row, index) => (IReadOnlyList<string>)[.. row, VietnameseFormat.Percent(shares[index])])],
    };
}
