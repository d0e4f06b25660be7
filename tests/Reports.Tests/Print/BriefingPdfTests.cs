using System.Text.RegularExpressions;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Reports.Tests.Briefings;
using OcopAnalytics.Testing;

namespace OcopAnalytics.Reports.Tests.Print;

[Collection(PrintingTests.Name)]
public sealed class BriefingPdfTests(WarmPrinter warm)
{
    private const decimal PointsPerMillimetre = 72m / 25.4m;
    private const decimal PageWidth = 210m * PointsPerMillimetre;
    private const decimal PageHeight = 297m * PointsPerMillimetre;

    private static readonly BriefingFigures Illustrative =
        BriefingSample.Figures with { Reporting = BriefingSample.Figures.Reporting! with { DataNature = "illustrative" } };

    [PrintedFact]
    public async Task Reads_as_the_paper_that_was_approved()
    {
        using var paper = await PrintAsync(Illustrative);

        Snapshot.Matches(string.Join('\n', paper.Drawn.SelectMany((lines, page) => lines.Prepend($"=== {page + 1} ==="))));
    }

    [PrintedFact]
    public async Task Is_a_tagged_a4_paper_of_two_to_four_pages()
    {
        using var paper = await PrintAsync(Illustrative);

        paper.Pages.Should().HaveCountGreaterThanOrEqualTo(2).And.HaveCountLessThanOrEqualTo(4);
        paper.Fact("Tagged").Should().Be("yes");
        paper.Fact("Page size").Should().EndWith("(A4)");
        paper.Fact("Title").Should().StartWith("BÁO CÁO: Tóm tắt kết quả thực hiện");
        paper.Structure.Should().Contain("H1").And.Contain("H2").And.Contain("Table").And.Contain("Figure");
    }

    [PrintedFact]
    public async Task Has_no_typeface_but_tinos_and_carries_it()
    {
        using var paper = await PrintAsync(Illustrative with { ByPlace = BriefingSample.Units(3, _ => "Xã Čư Mgar") });

        string.Concat(paper.Pages).Should().Contain("Xã Čư Mgar");
        paper.Fonts.Should().NotBeEmpty().And.OnlyContain(font => font.Name.Contains("+Tinos-") && font.IsEmbedded);
    }

    [PrintedFact]
    public async Task Every_page_says_which_build_and_that_figures_are_illustrative()
    {
        using var paper = await PrintAsync(Illustrative);

        paper.Pages.Should().OnlyContain(page => page.Contains("Bản dựng 20250702T013000123 - Số liệu đến ngày 30/06/2025"))
            .And.OnlyContain(page => page.TrimEnd().Split('\n', StringSplitOptions.None).Last().TrimStart().StartsWith("Số liệu minh họa"));
        string.Join(' ', paper.Lines(0)).Should().Contain("Số liệu minh họa: do hệ thống tạo ra để xem thử, không phải số liệu thật của địa phương.");
    }

    [PrintedFact]
    public async Task Official_figures_bear_no_mark()
    {
        using var paper = await PrintAsync(BriefingSample.Figures);

        paper.Pages.Should().OnlyContain(page => !page.Contains("minh họa") && !page.Contains("dựng lại"));
    }

    [PrintedFact]
    public async Task Pages_are_numbered_from_the_second_and_the_annex_on_its_own()
    {
        using var paper = await PrintAsync(Illustrative with { ByPlace = BriefingSample.Units(38) });
        var annex = paper.Pages.ToList().FindIndex(page => page.Contains("PHỤ LỤC"));

        var first = Enumerable.Range(0, paper.Pages.Count).Select(page => paper.Lines(page)[0]).ToList();

        first[0].Should().StartWith("ỦY BAN NHÂN DÂN", "the first page bears no number");
        first[1..annex].Should().Equal(Enumerable.Range(2, annex - 1).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        first[annex].Should().Be("PHỤ LỤC", "nor does the first of the annex");
    }

    [PrintedFact]
    public async Task Long_names_and_many_units_stay_inside_the_margins()
    {
        using var paper = await PrintAsync(Illustrative with
        {
            ByPlace = BriefingSample.Units(30, number => $"Thành phố mang một cái tên dài hiếm thấy {new string('x', 60)} số {number}"),
        });

        paper.Extent.Right.Should().BeLessThanOrEqualTo(PageWidth - 15m * PointsPerMillimetre + 1m, "the right margin is 15 mm");
        paper.Extent.Left.Should().BeGreaterThanOrEqualTo(30m * PointsPerMillimetre - 1m, "the left margin is 30 mm");
        paper.Extent.Bottom.Should().BeLessThan(PageHeight);
        var text = string.Join('\n', paper.Pages);
        Regex.Count(text, "dài hiếm thấy").Should().Be(30, "no unit is lost");
        Regex.Count(text, "Lãnh đạo\\s*$", RegexOptions.Multiline).Should().BeGreaterThanOrEqualTo(2, "the header comes again on the next page");
    }

    [PrintedFact]
    public async Task A_signature_stands_with_the_words_it_is_under()
    {
        using var paper = await PrintAsync(Illustrative);

        paper.Pages.Single(page => page.Contains("Nơi nhận:")).Should().Contain("Trên đây là báo cáo tóm tắt").And.Contain("./.");
    }

    [PrintedFact]
    public async Task Is_printed_within_a_second_and_a_half_by_a_warm_browser()
    {
        await BriefingPublisher.PrintAsync(warm.Printer, BriefingWriter.Write(Illustrative));
        var briefing = BriefingWriter.Write(Illustrative);

        var fastest = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var started = TimeProvider.System.GetTimestamp();
            await BriefingPublisher.PrintAsync(warm.Printer, briefing);
            fastest = TimeSpan.FromTicks(Math.Min(fastest.Ticks, TimeProvider.System.GetElapsedTime(started).Ticks));
        }

        fastest.Should().BeLessThan(TimeSpan.FromSeconds(1.5));
    }

    private async Task<PrintedPaper> PrintAsync(BriefingFigures figures) =>
        new(await BriefingPublisher.PrintAsync(warm.Printer, BriefingWriter.Write(figures)));
}
