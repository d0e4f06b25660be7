using System.Text.Json;
using Microsoft.Playwright;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Reports.Print;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>The main pages in a browser on a slow machine: what comes over the line, when the page is there, how much of it moves.</summary>
internal sealed class BrowserMeasure : IMeasure
{
    private const double MostPageKilobytes = 200;
    private const double MostLibraryKilobytes = 250;
    private const double MostSeconds = 1;
    private const double MostShift = 0.05;
    private const int Slowdown = 4;
    private const int Takes = 3;
    private const string Title = "The main pages in a browser";

    /// <summary>What comes late, such as a chart that is drawn once it is in sight, has come by then.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1);

    private static readonly string[] pages = ["/", "/kinh-phi", "/tra-cuu", "/giay-chung-nhan", "/doi-chieu", "/chi-tieu/DN19-11", "/bao-cao-ky", "/bieu-nop", "/chat-luong", "/cong-viec"];
    private static readonly int[] widths = [1440, 390];

    public string Name => "browser";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        if (InstalledBrowser.Find() is not { } executable) return Section.NotTaken(Name, Title, "there is no Chromium on this machine.");
        await using var service = await ServiceProcess.StartAsync(await workshop.SampleDataAsync(stop), stop);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
        var taken = new List<(string Page, int Width, Visit First, Visit Again)>();
        foreach (var page in pages)
        {
            // Written by the service before: the page is measured, not the first question after a start.
            await service.GetUntilOkAsync(page, stop);
            foreach (var width in widths) taken.Add(await VisitAsync(browser, new Uri(service.Client.BaseAddress!, page).ToString(), page, width));
        }
        double Worst(Func<Visit, double> part) => taken.Max(one => part(one.First));
        return new Section(Name, Title,
            $"Sample data; {pages.Length} pages, each at {string.Join(" and ", widths)} px, in a window that has never been there, with the processor slowed {Slowdown} times (Chromium's own brake). " +
            $"Bytes as they came over the line, headers and fonts too; paint and shift as the browser tells them, the median of {Takes} visits. The worst page counts.",
            [
                new Figure("heaviest page beside the chart library", Worst(one => one.PageBytes) / 1024, "kB", MostPageKilobytes),
                new Figure("the chart library", Worst(one => one.LibraryBytes) / 1024, "kB", MostLibraryKilobytes),
                new Figure("the chart library on the second visit", taken.Max(one => one.Again.LibraryBytes) / 1024, "kB", 0),
                new Figure("latest largest contentful paint", Worst(one => one.PaintMilliseconds) / 1000, "s", MostSeconds),
                new Figure("most layout shift", Worst(one => one.Shift), "", MostShift),
                new Figure("heaviest page on the second visit", taken.Max(one => one.Again.PageBytes) / 1024, "kB"),
            ],
            [
                new Table("Each page", ["page", "px", "kB beside the library", "kB library", "kB again", "largest paint, ms", "shift"],
                    [.. taken.Select(one => (IReadOnlyList<string>)[one.Page, Numbers.Whole(one.Width), Numbers.Short(one.First.PageBytes / 1024), Numbers.Short(one.First.LibraryBytes / 1024),
                        Numbers.Short((one.Again.PageBytes + one.Again.LibraryBytes) / 1024), Numbers.Whole(one.First.PaintMilliseconds), Numbers.Short(one.First.Shift)])]),
            ],
            []);
    }

    /// <summary>The median of a few first visits, each in a new window, and a second visit in the last of them.</summary>
    private static async Task<(string Page, int Width, Visit First, Visit Again)> VisitAsync(IBrowser browser, string address, string page, int width)
    {
        var (firsts, again) = (new List<Visit>(), Visit.None);
        for (var take = 0; take < Takes; take++)
        {
            await using var window = await browser.NewContextAsync(new() { ViewportSize = new ViewportSize { Width = width, Height = 900 }, Locale = "vi-VN" });
            firsts.Add(await LookAsync(window, address));
            if (take == Takes - 1) again = await LookAsync(window, address);
        }
        return (page, width, Visit.Median(firsts), again);
    }

    private static async Task<Visit> LookAsync(IBrowserContext window, string address)
    {
        var page = await window.NewPageAsync();
        var tools = await window.NewCDPSessionAsync(page);
        var (asked, came) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, double>(StringComparer.Ordinal));
        tools.Event("Network.requestWillBeSent").OnEvent += (_, told) => asked[told!.Value.GetProperty("requestId").GetString()!] = told.Value.GetProperty("request").GetProperty("url").GetString()!;
        tools.Event("Network.loadingFinished").OnEvent += (_, told) => came[told!.Value.GetProperty("requestId").GetString()!] = told.Value.GetProperty("encodedDataLength").GetDouble();
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
        await page.AddInitScriptAsync("""
            window.seen = { paint: 0, shift: 0 };
            new PerformanceObserver(list => { for (const one of list.getEntries()) seen.paint = one.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver(list => { for (const one of list.getEntries()) if (!one.hadRecentInput) seen.shift += one.value; }).observe({ type: 'layout-shift', buffered: true });
            """);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        await page.WaitForTimeoutAsync((float)Settled.TotalMilliseconds);
        var seen = await page.EvaluateAsync<JsonElement>("seen");
        await page.CloseAsync();
        bool IsLibrary(string request) => asked.GetValueOrDefault(request)?.Contains("/lib/echarts", StringComparison.Ordinal) == true;
        return new Visit(came.Where(one => !IsLibrary(one.Key)).Sum(one => one.Value), came.Where(one => IsLibrary(one.Key)).Sum(one => one.Value),
            seen.GetProperty("paint").GetDouble(), seen.GetProperty("shift").GetDouble());
    }

    /// <summary>A visit of a page.</summary>
    private sealed record Visit(double PageBytes, double LibraryBytes, double PaintMilliseconds, double Shift)
    {
        public static readonly Visit None = new(0, 0, 0, 0);

        public static Visit Median(IReadOnlyList<Visit> visits)
        {
            double Of(Func<Visit, double> part) => new Sample(visits.Select(part)).Median;
            return new Visit(Of(one => one.PageBytes), Of(one => one.LibraryBytes), Of(one => one.PaintMilliseconds), Of(one => one.Shift));
        }
    }
}
