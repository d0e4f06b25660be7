using System.Globalization;
using System.Text.RegularExpressions;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Tests.Briefings;
using OcopAnalytics.Reports.Tests.Print;
using OcopAnalytics.Reports.Word;
using OcopAnalytics.Testing;

namespace OcopAnalytics.Reports.Tests.Word;

/// <summary>The Word document as a word processor lays it out, page by page.</summary>
public sealed class BriefingLayoutTests
{
    private const decimal PointsPerMillimetre = 72m / 25.4m;

    private static readonly BriefingFigures Illustrative =
        BriefingSample.Figures with { Reporting = BriefingSample.Figures.Reporting! with { DataNature = "illustrative" } };

    [WriterFact]
    public async Task Pages_are_numbered_from_the_second_marked_each_and_the_annex_begins_anew()
    {
        using var paper = await LaidOutAsync(Illustrative with { ByPlace = BriefingSample.Units(38) });
        var first = Enumerable.Range(0, paper.Pages.Count).Select(page => Tight(paper.Lines(page)[0])).ToList();
        var annex = first.FindIndex(line => line.StartsWith("PHỤLỤC", StringComparison.Ordinal));

        paper.Fact("Page size").Should().EndWith("(A4)");
        first[0].Should().StartWith("ỦYBANNHÂNDÂN", "the first page bears no number");
        annex.Should().BeInRange(3, 5);
        first[1..annex].Should().Equal(Enumerable.Range(2, annex - 1).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        foreach (var page in paper.Pages.Select(Tight)) page.Should().Contain("Sốliệuminhhọa").And.Contain("Bảndựng20250702T013000123-Sốliệuđếnngày30/06/2025");
        Tight(paper.Pages.Single(page => Tight(page).Contains("Nơinhận:"))).Should().Contain("Trênđâylàbáocáotómtắt", "a signature stands with the words it is under");
    }

    [WriterFact]
    public async Task Long_names_and_many_units_stay_inside_the_margins()
    {
        using var paper = await LaidOutAsync(Illustrative with
        {
            ByPlace = BriefingSample.Units(30, number => $"Thành phố mang một cái tên dài hiếm thấy {new string('x', 60)} số {number}"),
        });

        paper.Extent.Right.Should().BeLessThanOrEqualTo((210m - 15m) * PointsPerMillimetre + 1m, "the right margin is 15 mm");
        paper.Extent.Left.Should().BeGreaterThanOrEqualTo(30m * PointsPerMillimetre - 1m, "the left margin is 30 mm");
        var text = string.Concat(paper.Pages.Select(Tight));
        Regex.Count(text, "dàihiếmthấy").Should().Be(30, "no unit is lost");
    }

    private static string Tight(string text) => Regex.Replace(text, @"\s+", string.Empty);

    private static async Task<PrintedPaper> LaidOutAsync(BriefingFigures figures) =>
        new(await LibreOffice.SavedAsync(BriefingDocument.Write(BriefingWriter.Write(figures)), ".docx", "pdf"));
}
