using Microsoft.Playwright;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>What one visit of a page showed; each test asks for its own part of it.</summary>
/// <param name="Who">The role of who went there, or visitor.</param>
/// <param name="Faults">What its console said, and requests that left the host.</param>
/// <param name="Axe">Violations of WCAG 2.2 A and AA.</param>
/// <param name="Links">Addresses of this house that it leads to.</param>
/// <param name="TooWideAt">Widths of phones at which it scrolls sideways.</param>
public sealed record Sighting(
    string Who, string Path, IReadOnlyList<string> Faults, IReadOnlyList<string> Axe, IReadOnlyList<string> Links, IReadOnlyList<int> TooWideAt)
{
    public string Name => $"{Who} {Path}";
}

/// <summary>Every page, visited once by whoever goes there. Opening a page costs more than all that is asked of it.</summary>
public sealed class PageWalk : IAsyncLifetime
{
    public const string Visitor = "visitor";

    /// <summary>How many pages are open at a time.</summary>
    public const int SideBySide = 2;
    private static readonly int[] phoneWidths = [390, 320];

    private static readonly (string Who, string[] Paths)[] walks =
    [
        (Visitor,
        [
            "/", "/kinh-phi", "/giay-chung-nhan", "/giay-chung-nhan?status=expiring&place=731", "/so-lieu-goc?kpi=existing_products_3_star_up", "/so-lieu-goc?kpi=startup_projects", "/bieu-nop", "/bao-cao-ky", "/don-vi", "/don-vi?q=bien&lang=en", "/day-du", "/day-du?programme=DN19&period=2024-H2", "/lich-bao-cao", "/chat-luong", "/quy-tac-kiem-tra", "/kiem-tra", "/bieu-nop/1", "/bieu-nop/2", "/cong-viec", "/doi-chieu", "/doi-chieu?programme=DT21&verdict=differs&lang=en", "/kinh-phi?rows=unit&columns=own_source&measure=share&money=ty&taxonomy=common",
            "/thuat-ngu", "/thuat-ngu?lang=en", "/tra-cuu", "/tra-cuu?subject=certificate&q=gao&fold=1&stars=3&sort=-score&columns=name,score,level", "/tra-cuu?subject=project&lang=en", "/tra-cuu?q=khongco", "/tra-cuu?sort=XX", "/tra-cuu/san-pham/SP-731-0001", "/tra-cuu/san-pham/XX",
            "/?view=wall", "/chi-tieu/DN19-11", "/chi-tieu/DL20-01", "/chi-tieu/DN19-30", "/chi-tieu/DL20-06?lang=en", "/chi-so/recognitions?programme=DN19", "/chi-tieu/XX", "/chi-so/XX",
            "/?programme=DT21", "/?place=731", "/?lang=en", "/?programme=XX", "/bieu-nop/99999",
            "/dang-nhap",
        ]),
        (Role.Administrator, ["/tai-khoan", "/nguoi-dung", "/nguoi-dung/1", "/nhat-ky", "/cong-viec"]),
        (Role.Planner, ["/khung-nhin", "/khung-nhin?address=%2Fkinh-phi%3Fprogramme%3DDN19%26as_of%3D2025-06-30", "/khung-nhin?address=%2F%2Fx", "/tra-cuu?lang=en"]),
        (Role.Reviewer, ["/bieu-nop", "/bieu-nop/1/duyet"]),
        (Role.Leader, ["/", "/kinh-phi"]),
        (Role.Reporter, ["/", "/kinh-phi", "/tra-cuu", "/giay-chung-nhan", "/chi-tieu/DN19-11", "/so-lieu-goc?kpi=existing_products_3_star_up", "/bao-cao-ky", "/don-vi", "/day-du", "/bieu-nop", "/chat-luong"]),
    ];

    private readonly OpenHouse open = new();

    public TestHouse House => open.House!;

    /// <summary>The secret of the session of each role.</summary>
    public Dictionary<string, string> Sessions { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Sighting> Sightings { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await open.InitializeAsync();
        if (open.House is null) return;
        var seen = new List<Sighting>();
        foreach (var (who, paths) in walks)
        {
            var session = who == Visitor ? null : await House.SessionOfAsync(who);
            if (session is not null) Sessions[who] = session;
            await using var window = await House.OpenWindowAsync(session);
            using var turn = new SemaphoreSlim(SideBySide);
            seen.AddRange(await Task.WhenAll(paths.Select(async path =>
            {
                await turn.WaitAsync();
                try
                {
                    await using var page = await House.VisitAsync(window, path);
                    return await LookAsync(who, path, page);
                }
                catch (PlaywrightException failure)
                {
                    return new Sighting(who, path, [failure.Message], [], [], []);
                }
                finally
                {
                    turn.Release();
                }
            })));
        }
        Sightings = seen;
    }

    public Task DisposeAsync() => open.DisposeAsync();

    private static async Task<Sighting> LookAsync(string who, string path, VisitedPage page)
    {
        var (links, axe, tooWide) = (await page.LinksAsync(), await page.AxeAsync(), new List<int>());
        foreach (var width in phoneWidths)
        {
            if (await page.IsTooWideAsync(width)) tooWide.Add(width);
        }
        // A page about what is not there says so by its status, which the console repeats.
        return new Sighting(who, path, [.. page.Faults.Where(fault => !fault.Contains("status of 4", StringComparison.Ordinal))], axe, links, tooWide);
    }
}
