namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>Every page in a real browser: complete, reachable, readable, on a wide screen and on a phone.</summary>
public sealed class PagesTests(PagesTests.OpenHouse open) : IClassFixture<PagesTests.OpenHouse>
{
    private static readonly string[] Paths =
    [
        "/", "/kinh-phi", "/giay-chung-nhan", "/giay-chung-nhan?status=expiring&place=731", "/so-lieu-goc?kpi=existing_products_3_star_up", "/so-lieu-goc?kpi=startup_projects", "/bieu-nop", "/bao-cao-ky", "/day-du", "/day-du?programme=DN19&period=2024-H2", "/lich-bao-cao", "/chat-luong", "/quy-tac-kiem-tra", "/kiem-tra", "/bieu-nop/1", "/bieu-nop/2", "/cong-viec", "/doi-chieu", "/doi-chieu?programme=DT21&verdict=differs&lang=en", "/kinh-phi?rows=unit&columns=own_source&measure=share&money=ty&taxonomy=common",
        "/thuat-ngu", "/thuat-ngu?lang=en", "/tra-cuu", "/tra-cuu?subject=certificate&q=gao&fold=1&stars=3&sort=-score&columns=name,score,level", "/tra-cuu?subject=project&lang=en", "/tra-cuu?q=khongco", "/tra-cuu?sort=XX", "/tra-cuu/san-pham/SP-731-0001", "/tra-cuu/san-pham/XX",
        "/?view=wall", "/chi-tieu/DN19-11", "/chi-tieu/DL20-01", "/chi-tieu/DN19-30", "/chi-tieu/DL20-06?lang=en", "/chi-so/recognitions?programme=DN19", "/chi-tieu/XX", "/chi-so/XX",
        "/?programme=DT21", "/?place=731", "/?lang=en", "/?programme=XX", "/bieu-nop/99999",
        "/dang-nhap",
    ];

    [BrowserFact]
    public async Task No_page_asks_another_host_or_fails_on_its_console()
    {
        var faults = await OnEachAsync(async page => await Task.FromResult(page.Faults.Where(fault => !fault.Contains("status of 4", StringComparison.Ordinal))));
        faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task No_page_breaks_WCAG_2_2_AA() => (await OnEachAsync(page => page.AxeAsync())).Should().BeEmpty();

    [BrowserFact]
    public async Task No_link_leads_nowhere()
    {
        var links = new SortedSet<string>(StringComparer.Ordinal);
        // A page about a wrong address offers the same address in the other language: wrong there too.
        foreach (var path in Paths.Where(path => !path.Contains("XX", StringComparison.Ordinal)))
        {
            await using var page = await open.House!.VisitAsync(path);
            links.UnionWith(await page.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(href => href.startsWith('/'))"));
        }
        links.Should().Contain(link => link.Contains("lineage.csv")).And.Contain(link => link.Contains("briefing.pdf"));

        var dead = new List<string>();
        foreach (var link in links)
        {
            if (await open.House!.StatusAsync(link) is var status && status != 200) dead.Add($"{status} {link}");
        }
        dead.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_phone()
    {
        foreach (var width in (int[])[390, 320])
        {
            (await OnEachAsync(async page => await page.IsTooWideAsync() ? [$"{width} px"] : [], width)).Should().BeEmpty();
        }
    }

    [BrowserFact]
    public async Task Charts_are_drawn_and_each_has_its_table()
    {
        await using var page = await open.House!.VisitAsync("/");
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
        await using var page = await open.House!.VisitAsync("/");
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
        await using var page = await open.House!.VisitAsync("/");
        (await page.Page.Locator(".tile").CountAsync()).Should().Be(11, "Đồng Nai had eleven units");
        (await page.Page.Locator(".tile-status").AllInnerTextsAsync()).Should().OnlyContain(text => text.Trim().Length > 0, "colour alone never tells");

        await page.Page.Locator(".tiles-form select").SelectOptionAsync("DN19-11");
        await page.Page.Locator(".tiles-form button").ClickAsync();
        page.Page.Url.Should().Contain("tile=DN19-11").And.Contain("programme=DN19");
    }

    [BrowserFact]
    public async Task Without_script_the_figures_and_tables_remain()
    {
        await using var page = await open.House!.VisitAsync("/", hasScript: false);
        (await page.TextAsync("#DN19-11 td.number")).Should().Contain("99");
        (await page.Page.Locator("figure.chart table").CountAsync()).Should().BePositive();
    }

    [BrowserFact]
    public async Task A_person_with_a_keyboard_reaches_the_content_first()
    {
        await using var page = await open.House!.VisitAsync("/");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("main");
    }

    [BrowserFact]
    public async Task Choosing_another_programme_never_ends_in_an_error()
    {
        await using var page = await open.House!.VisitAsync("/?programme=DN19&phase=2021-2025&place=731&as_of=2025-06-30");
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
        await using var page = await open.House!.VisitAsync("/?programme=<script>alert(1)</script>");
        page.Status.Should().Be(400);
        (await page.TextAsync(".notice")).Should().Contain("DN19").And.Contain("DT21");
    }

    [BrowserFact]
    public async Task A_workbook_is_handed_in_on_the_page_and_its_issues_are_shown()
    {
        await using var page = await open.House!.VisitAsync("/bieu-nop");
        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload
        {
            Name = "sai.xlsx", MimeType = "application/octet-stream", Buffer = Workbooks.WithCertifiedProducts(2, lastStar: 7),
        });
        await page.Page.Locator("form[enctype] button").ClickAsync();
        await page.Page.WaitForURLAsync("**/bieu-nop/*");
        (await page.TextAsync("main")).Should().Contain("Có lỗi, chưa nạp").And.Contain("Công nhận!I6").And.Contain("7");
    }

    private async Task<List<string>> OnEachAsync(Func<VisitedPage, Task<IEnumerable<string>>> look, int width = 1440)
    {
        var found = new List<string>();
        foreach (var path in Paths)
        {
            await using var page = await open.House!.VisitAsync(path, width);
            found.AddRange((await look(page)).Select(one => $"{path}: {one}"));
        }
        return found;
    }

    private Task<List<string>> OnEachAsync(Func<VisitedPage, Task<IReadOnlyList<string>>> look) =>
        OnEachAsync(async page => (IEnumerable<string>)await look(page));

    /// <summary>A house with one workbook taken in and one returned with issues.</summary>
    public sealed class OpenHouse : IAsyncLifetime
    {
        public TestHouse? House { get; private set; }

        public async Task InitializeAsync()
        {
            if (new BrowserFactAttribute().Skip is not null) return;
            House = await TestHouse.OpenAsync();
            await House.SubmitAsync(Workbooks.WithCertifiedProducts(99));
            await House.SubmitAsync(Workbooks.WithCertifiedProducts(99, lastStar: 6), "sai.xlsx");
        }

        public async Task DisposeAsync()
        {
            if (House is not null) await House.DisposeAsync();
        }
    }
}
