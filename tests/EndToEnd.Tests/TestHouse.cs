using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OcopAnalytics.Api;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Cli;
using OcopAnalytics.Api.Security;
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
    private readonly Dictionary<string, long> people = new(StringComparer.Ordinal);

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
    /// <param name="session">The secret of a session; nothing for a visitor.</param>
    public async Task<int> StatusAsync(string path, string? session = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (session is not null) request.Headers.Add("Cookie", "ocop-session=" + session);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return (int)response.StatusCode;
    }

    /// <summary>A fresh page at a path, in a window of its own; what it asks of other hosts and says on its console is noted.</summary>
    /// <param name="look">light, dark or contrast (the reader's own colours).</param>
    /// <param name="session">The secret of a session, from <see cref="SessionOfAsync"/>; nothing for a visitor.</param>
    public async Task<VisitedPage> VisitAsync(string path, int width = 1440, bool hasScript = true, string look = "light", string? session = null) =>
        await VisitAsync(await OpenWindowAsync(width, hasScript, look, session), path, isAlone: true);

    /// <summary>A window for many pages of one reader, one after the other or side by side; what it has loaded it does not load again.</summary>
    public Task<IBrowserContext> OpenWindowAsync(string? session) => OpenWindowAsync(1440, true, "light", session);

    /// <summary>A fresh page in a window that is open; leaving the page leaves the window.</summary>
    public Task<VisitedPage> VisitAsync(IBrowserContext window, string path) => VisitAsync(window, path, isAlone: false);

    private async Task<IBrowserContext> OpenWindowAsync(int width, bool hasScript, string look, string? session)
    {
        var window = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 }, Locale = "vi-VN", JavaScriptEnabled = hasScript, ColorScheme = look == "dark" ? ColorScheme.Dark : ColorScheme.Light, ForcedColors = look == "contrast" ? ForcedColors.Active : ForcedColors.None,
        });
        if (session is not null) await window.AddCookiesAsync([new Cookie { Name = "ocop-session", Value = session, Url = http.BaseAddress!.ToString() }]);
        return window;
    }

    private async Task<VisitedPage> VisitAsync(IBrowserContext window, string path, bool isAlone)
    {
        var page = await window.NewPageAsync();
        var visited = new VisitedPage(page, http.BaseAddress!, isAlone);
        visited.Status = (await page.GotoAsync(new Uri(http.BaseAddress!, path).ToString()))!.Status;
        return visited;
    }

    /// <summary>The secret of a new session of a user with a role; the user is made the first time.</summary>
    public async Task<string> SessionOfAsync(string role)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserDesk>();
        if (!people.TryGetValue(role, out var id))
        {
            var (user, problem) = await users.MakeAsync(new UserDraft("nguoi." + role, "Người dùng " + role, null, [role], role == Role.Reporter ? ["731"] : []), Access.House, default);
            problem.Should().BeNull();
            people[role] = id = user!.Id;
        }
        return await scope.ServiceProvider.GetRequiredService<SignInDesk>().OpenSessionAsync((await users.FindAsync(id, default))!, null, default);
    }

    /// <summary>Runs a command on the same data folder; gives exit code and what it printed.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exitCode = await CommandTree.RunAsync([.. args, "--data", root.FullName], output, error);
        return (exitCode, output.ToString() + error);
    }

    /// <summary>The text of the briefing as Word document, blanks folded.</summary>
    public async Task<string> WordTextAsync(string programme, DateOnly asOf)
    {
        using var document = new ZipArchive(new MemoryStream(await http.GetByteArrayAsync($"/api/v1/briefing.docx?programme={programme}&as_of={asOf:yyyy-MM-dd}")));
        XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var paragraphs = XDocument.Load(document.GetEntry("word/document.xml")!.Open()).Descendants(word + "p");
        return Regex.Replace(string.Join(' ', paragraphs.Select(paragraph => string.Concat(paragraph.Descendants(word + "t").Select(text => text.Value)))), @"\s+", " ");
    }

    /// <summary>The text of the briefing as PDF, blanks folded.</summary>
    public async Task<string> PdfTextAsync(string programme, DateOnly asOf)
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
