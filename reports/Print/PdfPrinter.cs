using Microsoft.Playwright;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Charts;

namespace OcopAnalytics.Reports.Print;

/// <summary>
/// Draws charts and prints HTML to PDF with a Chromium of the machine; the only file that knows the browser.
/// The browser starts at the first need, stays warm, and goes when nothing was printed for a while. It fetches nothing.
/// </summary>
public sealed class PdfPrinter(TimeProvider clock, string? executable = null) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(3);

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly string? path = executable ?? InstalledBrowser.Find();
    private Session? session;
    private ITimer? idle;

    /// <summary>Whether there is a browser to print with.</summary>
    public bool IsAvailable => path is not null && File.Exists(path);

    /// <summary>Whether a browser is running now, warm for the next paper.</summary>
    public bool IsWarm => session is not null;

    /// <summary>A chart as SVG, drawn by ECharts. Width and height in CSS pixels; the drawing scales.</summary>
    public Task<string> DrawAsync(ChartSpec chart, int width, int height, CancellationToken stop = default)
    {
        var option = chart.ToJson();
        return WithBrowserAsync(async browser => await (await browser.DrawingPageAsync()).EvaluateAsync<string>(
            "([option, width, height]) => draw(JSON.parse(option), width, height)", new object[] { option, width, height }), stop);
    }

    /// <summary>A whole HTML document as tagged PDF with outline; the page's size and margins are those of its CSS.</summary>
    public Task<byte[]> PrintAsync(string html, CancellationToken stop = default) => WithBrowserAsync(async browser =>
    {
        var page = await browser.PrintingPageAsync();
        await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        // A face is loaded when a laid-out text asks for it: lay out first, then wait.
        await page.EvaluateAsync("() => document.body.offsetHeight >= 0 && document.fonts.ready.then(() => true)");
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
        // Nothing of a paper stays for the next one.
        await page.GotoAsync("about:blank");
        return pdf;
    }, stop);

    /// <summary>Closes the browser, if there is one running.</summary>
    public async ValueTask DisposeAsync()
    {
        await gate.WaitAsync();
        try
        {
            idle?.Dispose();
            idle = null;
            await CloseAsync();
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<T> WithBrowserAsync<T>(Func<Session, Task<T>> work, CancellationToken stop)
    {
        if (!IsAvailable) throw new BrowserMissingException();
        await gate.WaitAsync(stop);
        try
        {
            return await OnceOrAgainAsync(work);
        }
        finally
        {
            idle ??= clock.CreateTimer(_ => _ = CloseWhenIdleAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            idle.Change(IdleTime, Timeout.InfiniteTimeSpan);
            gate.Release();
        }
    }

    private async Task<T> OnceOrAgainAsync<T>(Func<Session, Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                session ??= await Session.StartAsync(path!);
                return await work(session).WaitAsync(Patience, clock);
            }
            catch (PlaywrightException) when (attempt == 1)
            {
                // A browser that crashed, or was killed while it slept, is worth one more try with a fresh one.
                await CloseAsync();
            }
            catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
            {
                // Left half-way, so not to be used again.
                await CloseAsync();
                throw new BrowserFailedException(Language.Both(failure is TimeoutException ? "failure.browser_slow" : "failure.browser_broke"), failure);
            }
        }
    }

    private async Task CloseWhenIdleAsync()
    {
        if (!await gate.WaitAsync(0)) return;
        try { await CloseAsync(); }
        finally { gate.Release(); }
    }

    private async Task CloseAsync()
    {
        var closing = session;
        session = null;
        if (closing is not null) await closing.DisposeAsync();
    }

    /// <summary>A running browser, its driver, and the two pages it keeps: one with ECharts loaded, one to print from.</summary>
    private sealed class Session(IPlaywright driver, IBrowser browser, IBrowserContext context) : IAsyncDisposable
    {
        private const string DrawingScript = """
            window.draw = (option, width, height) => {
                const place = document.createElement('div');
                document.body.append(place);
                const chart = echarts.init(place, null, { renderer: 'svg', width, height });
                chart.setOption(option);
                const svg = chart.renderToSVGString({ useViewBox: true });
                chart.dispose();
                place.remove();
                return svg;
            };
            """;

        private IPage? drawing;
        private IPage? printing;

        public static async Task<Session> StartAsync(string path)
        {
            var driver = await Playwright.CreateAsync();
            try
            {
                var browser = await driver.Chromium.LaunchAsync(new()
                {
                    ExecutablePath = path,
                    // Chromium refuses its sandbox to root; everyone else keeps it.
                    ChromiumSandbox = OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess,
                    Timeout = (float)Patience.TotalMilliseconds,
                    Args = ["--headless=new", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"],
                });
                var context = await browser.NewContextAsync(new() { Offline = true, Locale = "vi-VN" });
                await context.RouteAsync("**/*", route => route.AbortAsync());
                return new Session(driver, browser, context);
            }
            catch
            {
                driver.Dispose();
                throw;
            }
        }

        public async Task<IPage> PrintingPageAsync() => printing ??= await context.NewPageAsync();

        public async Task<IPage> DrawingPageAsync()
        {
            if (drawing is not null) return drawing;
            var page = await context.NewPageAsync();
            await page.SetContentAsync($"<!DOCTYPE html><style>{PrintFont.For(string.Empty)}</style>");
            await page.AddScriptTagAsync(new() { Content = PrintResource.Text("echarts.common.min.js") });
            await page.AddScriptTagAsync(new() { Content = DrawingScript });
            // Labels are placed by their measured width: the font has to be there before the first drawing.
            await page.EvaluateAsync("() => document.fonts.load('14px Tinos', '0 a \\u0111\\u1ea1').then(() => true)");
            return drawing = page;
        }

        public async ValueTask DisposeAsync()
        {
            try { await browser.CloseAsync().WaitAsync(TimeSpan.FromSeconds(5)); }
            catch (Exception closing) when (closing is PlaywrightException or TimeoutException) { /* it is gone already */ }
            finally { driver.Dispose(); }
        }
    }
}
