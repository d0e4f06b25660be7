using System.Text.Json;
using Microsoft.Playwright;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>A page in the browser, and what went wrong on it.</summary>
public sealed class VisitedPage : IAsyncDisposable
{
    private readonly List<string> faults = [];

    public VisitedPage(IPage page, Uri house)
    {
        Page = page;
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

    /// <summary>True when the page can be scrolled sideways.</summary>
    public Task<bool> IsTooWideAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>Violations of WCAG 2.2 A and AA that axe finds, as "rule: where".</summary>
    public async Task<IReadOnlyList<string>> AxeAsync()
    {
        using var stream = typeof(VisitedPage).Assembly.GetManifestResourceStream("axe.min.js")!;
        // Evaluated by the browser's own tools, which the page's content policy does not bind.
        await Page.EvaluateAsync(await new StreamReader(stream).ReadToEndAsync());
        var violations = await Page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
                .violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(' ')} ${node.failureSummary}`))
            """);
        return [.. violations.EnumerateArray().Select(one => one.GetString()!)];
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
