using Microsoft.Playwright;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>How pages look, in the dark too; what takes a click.</summary>
public sealed class LooksTests(OpenHouse open) : IClassFixture<OpenHouse>
{
    private static readonly (string Name, string Path, int Width, string Look)[] pictures =
    [
        ("progress", "/", 1440, "light"), ("progress-dark", "/", 1440, "dark"), ("progress-contrast", "/", 1440, "contrast"), ("progress-phone", "/", 390, "light"),
        ("funding", "/kinh-phi", 1440, "light"), ("search", "/tra-cuu", 1440, "light"), ("search-dark", "/tra-cuu", 1440, "dark"), ("search-contrast", "/tra-cuu", 1440, "contrast"),
        ("search-phone", "/tra-cuu", 390, "light"), ("certificates", "/giay-chung-nhan", 1440, "light"), ("target", "/chi-tieu/DN19-11", 1440, "light"), ("sign-in", "/dang-nhap", 1440, "light"),
    ];

    [PictureFact]
    public async Task The_main_pages_look_as_they_did()
    {
        var wrong = new List<string>();
        foreach (var (name, path, width, look) in pictures)
        {
            await using var page = await open.House!.VisitAsync(path, width, look: look);
            if (await Picture.CompareAsync(page, name) is { } problem) wrong.Add(problem);
        }
        wrong.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task In_the_dark_nothing_loses_its_contrast()
    {
        var found = new List<string>();
        foreach (var path in (string[])["/", "/kinh-phi", "/tra-cuu", "/giay-chung-nhan", "/chi-tieu/DN19-11", "/doi-chieu", "/thuat-ngu", "/dang-nhap"])
        {
            await using var page = await open.House!.VisitAsync(path, look: "dark");
            found.AddRange((await page.AxeAsync()).Select(one => $"{path}: {one}"));
        }
        found.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_chart_is_taken_away_as_a_picture()
    {
        await using var page = await open.House!.VisitAsync("/kinh-phi");
        foreach (var form in (string[])["svg", "png"])
        {
            var download = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.Locator($"#stacked-chart [data-form={form}]").ClickAsync());
            download.SuggestedFilename.Should().Be("stacked-chart." + form);
            var bytes = await File.ReadAllBytesAsync((await download.PathAsync())!);
            if (form == "png") bytes.Take(4).Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G');
            else System.Text.Encoding.UTF8.GetString(bytes).Should().StartWith("<svg").And.Contain("DN19");
        }
        page.Faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_API_is_tried_on_its_page_under_the_content_policy()
    {
        await using var page = await open.House!.VisitAsync("/api");
        (await page.AxeAsync()).Should().BeEmpty("closed");
        await page.Page.Locator("[data-path='/health/live']").ClickAsync();
        await page.Page.Locator(".try-out__btn").ClickAsync();
        (await page.AxeAsync()).Should().BeEmpty("open");
        await page.Page.Locator("button.execute").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".live-responses-table .response-col_status").Last).ToContainTextAsync("200");
        (await page.AxeAsync()).Should().BeEmpty("answered");
        page.Faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task What_is_slow_to_come_says_what_is_waited_for()
    {
        await using var page = await open.House!.VisitAsync("/");
        await page.Page.RouteAsync("**/kinh-phi*", async route =>
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            await route.ContinueAsync();
        });
        // While the next page is on its way nothing can be asked of this one: it notes by itself what it said.
        await page.Page.EvaluateAsync("""
            () => {
                const note = document.querySelector('.busy');
                new MutationObserver(() => note.hidden || console.info(note.textContent)).observe(note, { attributes: true });
            }
            """);
        var said = new List<string>();
        page.Page.Console += (_, message) => said.Add(message.Text);
        await page.Page.Locator(".menu a[href^='/kinh-phi']").ClickAsync();
        await Assertions.Expect(page.Page.Locator("h1")).ToHaveTextAsync("Kinh phí");
        said.Should().Contain("Đang đọc số liệu…");
        await Assertions.Expect(page.Page.Locator(".busy")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_word_is_explained_by_keyboard_and_without_a_script()
    {
        await using var page = await open.House!.VisitAsync("/tra-cuu?subject=certificate", hasScript: false);
        var button = page.Page.Locator("button[popovertarget=term-upgrade]");
        await button.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator("#term-upgrade")).ToBeVisibleAsync();
        (await page.TextAsync("#term-upgrade")).Should().Contain("Nâng hạng");
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Page.Locator("#term-upgrade")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Tra_cuu_works_without_a_script_by_keyboard()
    {
        await using var page = await open.House!.VisitAsync("/tra-cuu", hasScript: false);
        await page.Page.Locator("input[name=q]").FillAsync("san pham");
        await page.Page.Locator("input[name=fold]").CheckAsync();
        await page.Page.Locator("details.choices summary").Nth(1).PressAsync("Enter");
        await page.Page.Locator("input[name=stars][value='3']").CheckAsync();
        await page.Page.Locator("input[name=q]").PressAsync("Enter");
        page.Page.Url.Should().Contain("fold=1").And.Contain("stars=3").And.Contain("subject=product");
        (await page.TextAsync("#found-title")).Should().Contain("99 dòng");
        await page.Page.Locator("a[rel=next]").ClickAsync();
        (await page.TextAsync(".pager span")).Should().Contain("51").And.Contain("99");
    }
}
