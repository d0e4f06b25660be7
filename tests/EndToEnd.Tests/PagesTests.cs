using System.Collections.Concurrent;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>Every page in a real browser: complete, reachable, readable, on a wide screen and on a phone.</summary>
public sealed class PagesTests(PageWalk walk) : IClassFixture<PageWalk>
{
    [BrowserFact]
    public void No_page_asks_another_host_or_fails_on_its_console() => EachOf(one => one.Faults).Should().BeEmpty();

    [BrowserFact]
    public void No_page_breaks_WCAG_2_2_AA() => EachOf(one => one.Axe).Should().BeEmpty();

    [BrowserFact]
    public void No_page_scrolls_sideways_on_a_phone() => EachOf(one => one.TooWideAt.Select(width => $"{width} px")).Should().BeEmpty();

    [BrowserFact]
    public async Task No_link_leads_nowhere()
    {
        // A page about a wrong address offers the same address in the other language: wrong there too.
        var links = walk.Sightings.Where(one => !one.Path.Contains("XX", StringComparison.Ordinal) && !one.Path.Contains("99999", StringComparison.Ordinal) && !one.Path.EndsWith("%2F%2Fx", StringComparison.Ordinal))
            .SelectMany(one => one.Links.Select(link => (one.Who, Link: link))).ToHashSet();
        links.Select(one => one.Link).Should().Contain(link => link.Contains("lineage.csv")).And.Contain(link => link.Contains("briefing.pdf")).And.Contain(link => link.Contains("briefing.docx"));
        // What a visitor may read every role may read too, but for a unit, whose places are few.
        var open = links.Where(one => one.Who == PageWalk.Visitor).Select(one => one.Link).ToHashSet(StringComparer.Ordinal);

        var dead = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(links.Where(one => one.Who is PageWalk.Visitor or Role.Reporter || !open.Contains(one.Link)), new ParallelOptions { MaxDegreeOfParallelism = PageWalk.SideBySide }, async (one, stop) =>
        {
            var session = one.Who == PageWalk.Visitor ? null : walk.Sessions[one.Who];
            if (await walk.House.StatusAsync(one.Link, session) is var status && status is not (200 or 302)) dead.Add($"{one.Who}: {status} {one.Link}");
        });
        dead.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Charts_are_drawn_and_each_has_its_table()
    {
        await using var page = await walk.House.VisitAsync("/");
        var charts = page.Page.Locator("figure.chart:has(.chart-canvas)");
        var count = await charts.CountAsync();
        count.Should().BeGreaterThan(2);
        for (var index = 0; index < count; index++)
        {
            await charts.Nth(index).ScrollIntoViewIfNeededAsync();
            await charts.Nth(index).Locator("canvas").WaitForAsync();
            (await charts.Nth(index).Locator("table tbody tr").CountAsync()).Should().BePositive();
        }
    }

    [BrowserFact]
    public async Task A_leader_goes_from_the_headline_to_a_target_to_its_rows()
    {
        await using var page = await walk.House.VisitAsync("/");
        (await page.TextAsync("#headline-title")).Should().MatchRegex(@"^[0-9]+\s+trên [0-9]+ chỉ tiêu đạt$");

        await page.Page.Locator("#DN19-11 .target-id a").ClickAsync();
        (await page.TextAsync("h1")).Should().Be("Chỉ tiêu DN19-11");
        (await page.TextAsync("blockquote")).Should().Contain("Từ 100 sản phẩm trở lên");
        (await page.TextAsync(".standing-value")).Should().StartWith("99");

        await page.Page.Locator(".standing a").Last.ClickAsync();
        page.Page.Url.Should().Contain("/so-lieu-goc").And.Contain("kpi=existing_products_3_star_up");
        (await page.Page.Locator("table tbody tr").CountAsync()).Should().BePositive();
    }

    [BrowserFact]
    public async Task Units_are_tiles_in_words_too_and_the_choice_stands_in_the_address()
    {
        await using var page = await walk.House.VisitAsync("/");
        (await page.Page.Locator(".tile").CountAsync()).Should().Be(11, "Đồng Nai had eleven units");
        (await page.Page.Locator(".tile-status").AllInnerTextsAsync()).Should().OnlyContain(text => text.Trim().Length > 0, "colour alone never tells");

        await page.Page.Locator(".tiles-form select").SelectOptionAsync("DN19-11");
        await page.Page.Locator(".tiles-form button").ClickAsync();
        page.Page.Url.Should().Contain("tile=DN19-11").And.Contain("programme=DN19");
    }

    [BrowserFact]
    public async Task Without_script_the_figures_and_tables_remain()
    {
        await using var page = await walk.House.VisitAsync("/", hasScript: false);
        (await page.TextAsync("#DN19-11 td.number")).Should().Contain("99");
        (await page.Page.Locator("figure.chart table").CountAsync()).Should().BePositive();
    }

    [BrowserFact]
    public async Task A_person_with_a_keyboard_reaches_the_content_first()
    {
        await using var page = await walk.House.VisitAsync("/");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("main");
    }

    [BrowserFact]
    public async Task Choosing_another_programme_never_ends_in_an_error()
    {
        await using var page = await walk.House.VisitAsync("/?programme=DN19&phase=2021-2025&place=731&as_of=2025-06-30");
        foreach (var programme in (string[])["DT21", "BG18", "QG21", "DN19"])
        {
            await page.Page.Locator("select[name=programme]").SelectOptionAsync(programme);
            await page.Page.Locator(".filters form").First.Locator("button").ClickAsync();
            (await page.Page.Locator(".notice").CountAsync()).Should().Be(0, programme);
            page.Page.Url.Should().Contain("programme=" + programme);
        }
    }

    [BrowserFact]
    public async Task A_question_that_has_no_answer_says_what_is_allowed()
    {
        await using var page = await walk.House.VisitAsync("/?programme=<script>alert(1)</script>");
        page.Status.Should().Be(400);
        (await page.TextAsync(".notice")).Should().Contain("DN19").And.Contain("DT21");
    }

    [BrowserFact]
    public async Task A_workbook_is_handed_in_on_the_page_and_its_issues_are_shown()
    {
        await using var page = await walk.House.VisitAsync("/bieu-nop");
        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload
        {
            Name = "sai.xlsx", MimeType = "application/octet-stream", Buffer = Workbooks.WithCertifiedProducts(2, lastStar: 7),
        });
        await page.Page.Locator("form[enctype] button").ClickAsync();
        await page.Page.WaitForURLAsync("**/bieu-nop/*");
        (await page.TextAsync("main")).Should().Contain("Có lỗi, chưa nạp").And.Contain("Công nhận!I6").And.Contain("7");
    }

    private List<string> EachOf(Func<Sighting, IEnumerable<string>> part) => [.. walk.Sightings.SelectMany(one => part(one).Select(found => $"{one.Name}: {found}"))];
}
