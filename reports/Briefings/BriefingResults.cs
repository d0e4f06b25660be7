using System.Text.Json.Nodes;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports.Charts;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Briefings;

/// <summary>The part of the briefing that holds with or without targets: main figures, stars, units, funding.</summary>
internal static class BriefingResults
{
    private static readonly Language Vietnamese = Language.Vietnamese;

    public static IEnumerable<BriefingSection> Of(BriefingFigures figures, int number)
    {
        yield return new(1, BriefingTexts.Numbered(number, BriefingTexts.Results), []);

        var main = BriefingTables.MainFigures(figures);
        yield return main.Rows.Count == 0 ? Empty("1", BriefingTexts.Figures) : new(2, Titled("1", BriefingTexts.Figures), [], main);

        // Without a single workbook in the phase, a nought would only say that nobody has reported.
        yield return figures.Stars.Count == 0 || figures.Reporting is null
            ? Empty("2", BriefingTexts.Stars)
            : new(2, Titled("2", BriefingTexts.Stars), [], BriefingTables.Stars(figures.Stars), StarChart(figures.Stars));

        var units = BriefingTables.Units(figures);
        yield return figures.ByPlace.All(row => row.ActualValue is null)
            ? Empty("3", BriefingTexts.Units)
            : new(2, Titled("3", BriefingTexts.Units), UnitsLead(figures, units), units);

        var funding = BriefingTables.Funding(figures.Funding);
        yield return funding.Rows.Count == 0 ? Empty("4", BriefingTexts.Funding) : new(2, Titled("4", BriefingTexts.Funding), [], funding);
    }

    private static BriefingSection Empty(string number, string title) => new(2, Titled(number, title), [BriefingTexts.NoFigures]);

    private static string Titled(string number, string title) => $"{number}. {title}";

    private static string[] UnitsLead(BriefingFigures figures, BriefingTable units)
    {
        var all = figures.ByPlace.Where(row => row.PlaceCode != figures.Scope.Programme.PlaceCode).Select(row => row.PlaceCode).Distinct().Count();
        return all == units.Rows.Count ? [] : [BriefingTexts.UnitsLead(VietnameseFormat.Number(units.Rows.Count), VietnameseFormat.Number(all))];
    }

    private static ChartSpec? StarChart(IReadOnlyList<StarRow> rows)
    {
        if (rows.All(row => row.ProductCount == 0)) return null;
        var spec = ChartFactory.Bars(Vietnamese["progress.star_column"], [.. rows.Select(row => Vietnamese.Format("progress.stars_label", row.StarRating))],
            [new ChartSeries(Vietnamese["progress.products_column"], [.. rows.Select(row => (decimal?)row.ProductCount)],
                [.. rows.Select(row => VietnameseFormat.Number(row.ProductCount))], Palette.Main)]);
        // The paper has one typeface; a font that happens to be on the machine must not slip into a drawing.
        spec.Option["textStyle"] = new JsonObject { ["fontFamily"] = "Tinos" };
        return spec;
    }
}
