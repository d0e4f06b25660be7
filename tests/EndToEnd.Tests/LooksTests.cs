using Microsoft.Playwright;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>How pages look, in the dark too; pages behind the sign-in; what takes a click.</summary>
public sealed class LooksTests(PagesTests.OpenHouse open) : IClassFixture<PagesTests.OpenHouse>
{
    private static readonly (string Name, string Path, int Width, string Look)[] pictures =
    [
        ("progress", "/", 1440, "light"), ("progress-dark", "/", 1440, "dark"), ("progress-contrast", "/", 1440, "contrast"), ("progress-phone", "/", 390, "light"),
        ("funding", "/kinh-phi", 1440, "light"), ("search", "/tra-cuu", 1440, "light"), ("search-dark", "/tra-cuu", 1440, "dark"), ("search-contrast", "/tra-cuu", 1440, "contrast"),
        ("search-phone", "/tra-cuu", 390, "light"), ("certificates", "/giay-chung-nhan", 1440, "light"), ("target", "/chi-tieu/DN19-11", 1440, "light"), ("sign-in", "/dang-nhap", 1440, "light"),
    ];

    /// <summary>A page behind the sign-in, and who goes there.</summary>
    private static readonly (string Role, string Path)[] behindSignIn =
    [
        (Role.Administrator, "/tai-khoan"), (Role.Administrator, "/nguoi-dung"), (Role.Administrator, "/nguoi-dung/1"), (Role.Administrator, "/nhat-ky"), (Role.Administrator, "/cong-viec"),
        (Role.Planner, "/khung-nhin"), (Role.Planner, "/khung-nhin?address=%2Fkinh-phi%3Fprogramme%3DDN19%26as_of%3D2025-06-30"), (Role.Planner, "/khung-nhin?address=%2F%2Fx"), (Role.Planner, "/tra-cuu?lang=en"),
        (Role.Reviewer, "/bieu-nop"), (Role.Reviewer, "/bieu-nop/1/duyet"), (Role.Leader, "/"), (Role.Leader, "/kinh-phi"),
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
    public async Task No_page_behind_the_sign_in_breaks_WCAG_2_2_AA_or_scrolls_sideways()
    {
        var found = new List<string>();
        foreach (var (role, path) in behindSignIn)
        {
            var session = await open.House!.SessionOfAsync(role);
            await using (var page = await open.House.VisitAsync(path, session: session))
            {
                found.AddRange((await page.AxeAsync()).Concat(page.Faults.Where(fault => !fault.Contains("status of 4", StringComparison.Ordinal))).Select(one => $"{role} {path}: {one}"));
            }
            await using var phone = await open.House.VisitAsync(path, 320, session: session);
            if (await phone.IsTooWideAsync()) found.Add($"{role} {path}: scrolls sideways at 320 px");
        }
        found.Should().BeEmpty();
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
