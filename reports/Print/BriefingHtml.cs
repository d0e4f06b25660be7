using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Print;

/// <summary>The printed page of a briefing as HTML: a whole document that needs nothing from outside.</summary>
public static class BriefingHtml
{
    /// <param name="drawings">The drawing (SVG) of each section that has a chart, by the section's position.</param>
    public static async Task<string> RenderAsync(Briefing briefing, IReadOnlyDictionary<int, string> drawings)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<BriefingPage>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(BriefingPage.Briefing)] = briefing,
                [nameof(BriefingPage.Drawings)] = drawings,
            }));
            return page.ToHtmlString();
        });
        return html.Replace(PrintStyle.FontMark, PrintFont.For(WebUtility.HtmlDecode(html)), StringComparison.Ordinal);
    }
}
