using System.Text.RegularExpressions;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Reports.Tests.Briefings;

namespace OcopAnalytics.Reports.Tests.Print;

public sealed class BriefingHtmlTests
{
    private static readonly Dictionary<int, string> NoDrawings = [];

    [Fact]
    public async Task Is_a_whole_vietnamese_document_with_a_title()
    {
        var html = await BriefingHtml.RenderAsync(BriefingWriter.Write(BriefingSample.Figures), NoDrawings);

        html.Should().StartWith("<!DOCTYPE html>").And.Contain("<html lang=\"vi\">");
        System.Net.WebUtility.HtmlDecode(Regex.Match(html, "<title>(.*?)</title>").Groups[1].Value).Should()
            .Be("BÁO CÁO: Tóm tắt kết quả thực hiện Chương trình Mỗi xã một sản phẩm tỉnh Đồng Nai (giai đoạn 2021 - 2025, số liệu đến ngày 30/06/2025)");
    }

    [Fact]
    public async Task Carries_its_typeface_and_asks_for_nothing_from_outside()
    {
        var html = await BriefingHtml.RenderAsync(BriefingWriter.Write(BriefingSample.Figures), NoDrawings);

        Regex.Count(html, "@font-face").Should().Be(8, "Latin and Vietnamese in four faces");
        Regex.Matches(html, @"url\((.{5})").Select(match => match.Groups[1].Value).Should().OnlyContain(start => start == "data:");
        html.Should().NotContain("http://").And.NotContain("https://").And.NotContain("src=\"").And.Contain("default-src 'none'");
    }

    [Fact]
    public async Task Brings_the_rest_of_latin_for_names_that_need_it()
    {
        var figures = BriefingSample.Figures with { ByPlace = BriefingSample.Units(1, _ => "Xã Čư Mgar") };

        Regex.Count(await BriefingHtml.RenderAsync(BriefingWriter.Write(figures), NoDrawings), "@font-face").Should().Be(12);
    }

    [Fact]
    public async Task Hostile_names_stay_text()
    {
        const string hostile = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>";
        var figures = BriefingSample.Figures with { ByPlace = BriefingSample.Units(3, _ => hostile) };
        var programme = figures.Scope.Programme with { NameVi = hostile };
        figures = figures with
        {
            Scope = figures.Scope with { Programme = programme, Build = figures.Scope.Build with { BuildId = "x\"; } </style><script>" } },
            Scorecard = [.. figures.Scorecard.Select(row => row with { NameVi = hostile, UnitVi = hostile, Decision = hostile })],
        };

        var html = await BriefingHtml.RenderAsync(BriefingWriter.Write(figures), NoDrawings);

        html.Should().NotContain("<script").And.NotContain("<img");
        Regex.Count(html, "</style>").Should().Be(1, "a build id cannot end the style element");
        html.Should().Contain("&lt;script&gt;alert(1)");
    }

    [Fact]
    public async Task Writes_build_and_date_into_the_margin_of_every_page()
    {
        var html = await BriefingHtml.RenderAsync(BriefingWriter.Write(BriefingSample.Figures), NoDrawings);

        html.Should().Contain("@bottom-right { content: \"Bản dựng 20250702T013000123 - Số liệu đến ngày 30/06/2025\\00000aBiểu nhận đến 02/07/2025 08:30:00 - Địa bàn như đã báo cáo\"; }");
    }

    [Fact]
    public async Task Official_figures_bear_no_mark()
    {
        var html = await BriefingHtml.RenderAsync(BriefingWriter.Write(BriefingSample.Figures), NoDrawings);

        html.Should().NotContain("class=\"nature\"").And.Contain("@bottom-left { content: \"\"; }");
    }
}
