using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OcopAnalytics.Api;
using OcopAnalytics.Api.Cli;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>The whole program on a data folder of its own, with a real server, a real browser and the command line beside it.</summary>
public sealed class TestHouse : IAsyncDisposable
{
    private readonly DirectoryInfo root;
    private readonly WebApplication app;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly HttpClient http;

    private TestHouse(DirectoryInfo root, WebApplication app, IPlaywright playwright, IBrowser browser, HttpClient http) =>
        (this.root, this.app, this.playwright, this.browser, this.http) = (root, app, playwright, browser, http);

    public static async Task<TestHouse> OpenAsync()
    {
        var root = Directory.CreateTempSubdirectory("ocop-house-");
        var app = ServiceHost.Build(new ServeOptions(new DataFolder(root.FullName), Port: 0, RunsJobs: false, IsDemo: true));
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Find(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
        return new TestHouse(root, app, playwright, browser, new HttpClient { BaseAddress = new Uri(address) });
    }

    /// <summary>Hands a workbook in through the API; gives status and answer.</summary>
    public async Task<(int Status, JsonElement Answer)> SubmitAsync(byte[] workbook, string fileName = "DN-731-2025-H1.xlsx")
    {
        var file = new ByteArrayContent(workbook);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using var form = new MultipartFormDataContent { { file, "file", fileName } };
        using var response = await http.PostAsync("/api/v1/submissions", form);
        return ((int)response.StatusCode, JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()));
    }

    public async Task<JsonElement> GetJsonAsync(string path) => JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync(path));

    /// <summary>Status that a GET of a path ends with.</summary>
    public async Task<int> StatusAsync(string path)
    {
        using var response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        return (int)response.StatusCode;
    }

    /// <summary>A fresh page at a path, in a window of its own; what it asks of other hosts and says on its console is noted.</summary>
    public async Task<VisitedPage> VisitAsync(string path, int width = 1440, bool hasScript = true)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 }, Locale = "vi-VN", JavaScriptEnabled = hasScript,
        });
        var page = await context.NewPageAsync();
        var visited = new VisitedPage(page, http.BaseAddress!);
        visited.Status = (await page.GotoAsync(new Uri(http.BaseAddress!, path).ToString()))!.Status;
        return visited;
    }

    /// <summary>Runs a command on the same data folder; gives exit code and what it printed.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exitCode = await CommandTree.RunAsync([.. args, "--data", root.FullName], output, error);
        return (exitCode, output.ToString() + error);
    }

    /// <summary>The briefing's text, blanks folded.</summary>
    public async Task<string> BriefingTextAsync(string programme, DateOnly asOf)
    {
        var path = Path.Combine(root.FullName, "briefing.pdf");
        await File.WriteAllBytesAsync(path, await http.GetByteArrayAsync($"/api/v1/briefing.pdf?programme={programme}&as_of={asOf:yyyy-MM-dd}"));
        using var poppler = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", path, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = await poppler.StandardOutput.ReadToEndAsync();
        await poppler.WaitForExitAsync();
        return Regex.Replace(text, @"\s+", " ");
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await browser.DisposeAsync();
        playwright.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        root.Delete(recursive: true);
    }
}
