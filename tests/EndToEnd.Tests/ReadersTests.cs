using Microsoft.Playwright;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>
/// The first three questions of each reader, on a wide screen and on a phone: the first is answered on the first screen
/// without a click, the second by one click, the third is the cell.
/// </summary>
public sealed class ReadersTests(OpenHouse open) : IClassFixture<OpenHouse>
{
    private static readonly int[] widths = [1440, 390];

    [BrowserFact]
    public async Task A_leader_sees_how_many_targets_are_met_then_one_of_them_then_its_cells()
    {
        foreach (var width in widths)
        {
            await using var page = await open.House!.VisitAsync("/", width, session: await open.House.SessionOfAsync(Role.Leader));
            (await OnFirstScreenAsync(page, "#headline-title")).Should().MatchRegex(@"^[0-9]+\s+trên [0-9]+ chỉ tiêu đạt$");
            if (width > 1000) await OnFirstScreenAsync(page, ".attention li");

            await page.Page.Locator(".attention li a").First.ClickAsync();
            (await OnFirstScreenAsync(page, "h1")).Should().StartWith("Chỉ tiêu DN19-");
            (await page.TextAsync(".standing-value")).Should().MatchRegex("[0-9]");

            await page.Page.GoBackAsync();
            await page.Page.Locator(".kpi-card-value a").First.ClickAsync();
            await page.Page.Locator("main a[href^='/so-lieu-goc']").First.ClickAsync();
            (await page.TextAsync("table tbody tr")).Should().Contain("!").And.Contain("DN-731-2025-H1.xlsx", "a cell of a workbook");
            page.Faults.Should().BeEmpty();
        }
    }

    [BrowserFact]
    public async Task A_planner_sees_how_much_money_there_is_then_by_another_cut_then_its_cells()
    {
        foreach (var width in widths)
        {
            await using var page = await open.House!.VisitAsync("/kinh-phi", width, session: await open.House.SessionOfAsync(Role.Planner));
            (await OnFirstScreenAsync(page, ".kpi-card-value")).Should().Contain("đồng");

            await page.Page.Locator(".kpi-card-value a").Nth(1).ClickAsync();
            (await page.TextAsync("table tbody tr")).Should().Contain("Kinh phí!").And.Contain("DN-731-2025-H1.xlsx");

            await page.Page.GoBackAsync();
            await page.Page.Locator("select[name=rows]").SelectOptionAsync("unit");
            await page.Page.Locator("form:has(select[name=rows]) button").ClickAsync();
            (await page.TextAsync("section[aria-labelledby=pivot-title] tbody th")).Should().Contain("Biên Hòa");
            page.Page.Url.Should().Contain("rows=unit", "a view is its address");
            page.Faults.Should().BeEmpty();
        }
    }

    [BrowserFact]
    public async Task Staff_see_what_is_due_and_waits_then_the_workbook_beside_the_last_one_then_its_rows()
    {
        await using (var unit = await open.House!.VisitAsync("/bieu-nop", session: await open.House.SessionOfAsync(Role.Reporter)))
        {
            await unit.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "DN-731-them.xlsx", MimeType = "application/octet-stream", Buffer = Workbooks.WithCertifiedProducts(98, trained: 41) });
            await unit.Page.Locator("form[enctype] button").ClickAsync();
            await unit.Page.WaitForURLAsync("**/bieu-nop/*");
        }
        foreach (var width in widths)
        {
            await using var page = await open.House.VisitAsync("/bao-cao-ky", width, session: await open.House.SessionOfAsync(Role.Reviewer));
            (await OnFirstScreenAsync(page, ".board-card")).Should().MatchRegex("[0-9]");
            (await page.Page.Locator(".board-card").AllInnerTextsAsync()).Should().Contain(text => text.Contains("biểu chờ duyệt") && text.Contains('1'));
            (await page.TextAsync("table.due")).Should().Contain("DN19").And.MatchRegex("[0-9]{2}/[0-9]{2}/[0-9]{4}");

            await page.Page.Locator("#cho-duyet tbody a[href*=duyet]").First.ClickAsync();
            (await page.TextAsync("main")).Should().Contain("DN-731-them.xlsx").And.Contain("SP-731-0099", "the product that is gone stands beside those that stayed");
            (await page.Page.Locator("tr.row-gone").CountAsync()).Should().BePositive();
            (await page.Page.Locator("td.cell-changed .cell-before").CountAsync()).Should().BePositive();
            (await page.IsTooWideAsync(width)).Should().BeFalse("what is far to the right scrolls with its table");
            (await page.Page.Locator("a[href$='/workbook']").CountAsync()).Should().BePositive("the cells themselves");
            page.Faults.Should().BeEmpty();
        }
    }

    [BrowserFact]
    public async Task The_menu_of_a_phone_is_opened_by_keyboard_and_without_a_script()
    {
        await using var page = await open.House!.VisitAsync("/", 390, hasScript: false);
        var link = page.Page.Locator(".menu a[href^='/kinh-phi']");
        await Assertions.Expect(link).ToBeHiddenAsync();
        await page.Page.Locator(".menu > summary").PressAsync("Enter");
        await link.PressAsync("Enter");
        page.Page.Url.Should().Contain("/kinh-phi");
    }

    /// <summary>The text of something that stands on the first screen, without scrolling.</summary>
    private static async Task<string> OnFirstScreenAsync(VisitedPage page, string selector)
    {
        var box = await page.Page.Locator(selector).First.BoundingBoxAsync();
        box.Should().NotBeNull(selector);
        (box!.Y + Math.Min(box.Height, 60)).Should().BeLessThanOrEqualTo(page.Page.ViewportSize!.Height, $"{selector} is on the first screen of {page.Page.ViewportSize.Width} px");
        return (await page.TextAsync(selector)).Trim();
    }
}
