using System.Text.Json;
using Microsoft.Playwright;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>A page in the browser, and what went wrong on it.</summary>
public sealed class VisitedPage : IAsyncDisposable
{
    private readonly List<string> faults = [];
    private readonly bool isAlone;

    /// <param name="isAlone">The page has its window to itself, and takes it along when it is left.</param>
    public VisitedPage(IPage page, Uri house, bool isAlone)
    {
        (Page, this.isAlone) = (page, isAlone);
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };
        page.PageError += (_, error) => faults.Add(error);
        page.Request += (_, request) =>
        {
            var uri = new Uri(request.Url);
            if (uri.Scheme is "http" or "https" && uri.Authority != house.Authority) faults.Add("asks " + request.Url);
        };
    }

    public IPage Page { get; }
    public int Status { get; set; }

    /// <summary>Errors on the console, errors of scripts, and requests that leave the host.</summary>
    public IReadOnlyList<string> Faults => faults;

    public Task<string> TextAsync(string selector) => Page.Locator(selector).First.InnerTextAsync();

    /// <summary>Addresses of this house that the page leads to; what the style sheet takes away from a reader leads nowhere.</summary>
    public Task<string[]> LinksAsync() => Page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('a[href]')].filter(a => getComputedStyle(a).display !== 'none').map(a => a.getAttribute('href')).filter(href => href.startsWith('/'))");

    /// <summary>True when the page can be scrolled sideways in a window that wide.</summary>
    public async Task<bool> IsTooWideAsync(int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        // What is drawn to measure, such as a chart, follows in the next frame.
        return await Page.EvaluateAsync<bool>("""
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
                done(document.documentElement.scrollWidth > document.documentElement.clientWidth))))
            """);
    }

    /// <summary>Violations of WCAG 2.2 A and AA that axe finds, as "rule: where".</summary>
    public async Task<IReadOnlyList<string>> AxeAsync()
    {
        // Evaluated by the browser's own tools, which the page's content policy does not bind.
        await Page.EvaluateAsync(axe.Value);
        var violations = await Page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
                .violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(' ')} ${node.failureSummary}`))
            """);
        return [.. violations.EnumerateArray().Select(one => one.GetString()!)];
    }

    public async ValueTask DisposeAsync() => await (isAlone ? Page.Context.CloseAsync() : Page.CloseAsync());

    private static readonly Lazy<string> axe = new(() =>
    {
        using var stream = typeof(VisitedPage).Assembly.GetManifestResourceStream("axe.min.js")!;
        return new StreamReader(stream).ReadToEnd();
    });
}
