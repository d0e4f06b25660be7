using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OcopAnalytics.Reports.Print;

namespace OcopAnalytics.Reports.Tests.Print;

[Collection(PrintingTests.Name)]
public sealed class PdfPrinterTests(WarmPrinter warm)
{
    private const string Page = "<!DOCTYPE html><html lang=\"vi\"><title>Thử</title><p>Một trang</p></html>";

    [Fact]
    public async Task Without_a_browser_it_says_what_to_install()
    {
        await using var printer = new PdfPrinter(TimeProvider.System, "/nowhere/chromium");

        printer.IsAvailable.Should().BeFalse();
        (await printer.Invoking(one => one.PrintAsync(Page)).Should().ThrowAsync<BrowserMissingException>())
            .WithMessage("*không tìm thấy trình duyệt Chromium*OCOP_CHROMIUM*");
    }

    [PrintedFact]
    public async Task Fetches_nothing_from_any_network()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}";

        var pdf = await warm.Printer.PrintAsync($"<!DOCTYPE html><link rel=stylesheet href={address}/a.css><img src={address}/b.png><script src={address}/c.js></script><p>Trang</p>");

        server.Pending().Should().BeFalse("nobody knocked");
        pdf.Length.Should().BeGreaterThan(1000);
    }

    [PrintedFact]
    public async Task Closes_the_browser_when_nothing_was_printed_for_a_while()
    {
        var clock = new ManualClock();
        await using var printer = new PdfPrinter(clock);

        printer.IsWarm.Should().BeFalse("it starts at the first need");
        await printer.PrintAsync(Page);
        printer.IsWarm.Should().BeTrue();
        await clock.RingAsync(() => !printer.IsWarm);

        printer.IsWarm.Should().BeFalse();
        (await printer.PrintAsync(Page)).Should().NotBeEmpty("it starts again when needed");
    }

    [PrintedFact]
    public async Task A_browser_that_was_killed_is_started_again()
    {
        using var script = new BrowserScript("echo $$ >> '{0}'\nexec '{1}' \"$@\"");
        await using var printer = new PdfPrinter(TimeProvider.System, script.Path);
        await printer.PrintAsync(Page);

        using (var browser = Process.GetProcessById(int.Parse(script.Notes[0], CultureInfo.InvariantCulture)))
        {
            browser.Kill();
            await browser.WaitForExitAsync();
        }

        (await printer.PrintAsync(Page)).Should().NotBeEmpty();
        script.Notes.Should().HaveCount(2);
    }

    [PrintedFact]
    public async Task A_browser_that_never_starts_is_tried_twice_and_then_reported()
    {
        using var script = new BrowserScript("echo tried >> '{0}'\nexit 1");
        await using var printer = new PdfPrinter(TimeProvider.System, script.Path);

        (await printer.Invoking(one => one.PrintAsync(Page)).Should().ThrowAsync<BrowserFailedException>())
            .WithMessage("Chưa in được PDF: trình duyệt không khởi động được*");

        script.Notes.Should().HaveCount(2);
        printer.IsWarm.Should().BeFalse();
    }

    [PrintedFact]
    public async Task Several_papers_at_once_are_all_printed()
    {
        var papers = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => warm.Printer.PrintAsync(Page.Replace("Một", $"Trang số {number},"))));

        for (var number = 1; number <= 4; number++)
        {
            using var paper = new PrintedPaper(papers[number - 1]);
            paper.Lines(0).Should().Equal($"Trang số {number}, trang");
        }
    }

    /// <summary>Stands in for the browser's executable; {0} is a file for notes, {1} the real browser.</summary>
    private sealed class BrowserScript : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-browser-");

        public BrowserScript(string body)
        {
            var text = string.Format(CultureInfo.InvariantCulture, "#!/bin/sh\n" + body + "\n", NotesPath, InstalledBrowser.Find());
            File.WriteAllText(Path, text);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        public string Path => System.IO.Path.Combine(folder.FullName, "browser");
        public string[] Notes => File.ReadAllLines(NotesPath);
        private string NotesPath => System.IO.Path.Combine(folder.FullName, "notes");

        public void Dispose() => folder.Delete(recursive: true);
    }

    /// <summary>A clock whose timers ring when the test says so.</summary>
    private sealed class ManualClock : TimeProvider
    {
        private readonly List<ManualTimer> idle = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            // Only the printer's own timer is made without a time; a wait with a limit makes one that must run by itself.
            if (dueTime != Timeout.InfiniteTimeSpan) return base.CreateTimer(callback, state, dueTime, period);
            var timer = new ManualTimer(callback, state);
            idle.Add(timer);
            return timer;
        }

        public async Task RingAsync(Func<bool> isDone)
        {
            foreach (var timer in idle) timer.Ring();
            for (var wait = 0; wait < 100 && !isDone(); wait++) await Task.Delay(50);
        }
    }

    private sealed class ManualTimer(TimerCallback callback, object? state) : ITimer
    {
        public void Ring() => callback(state);
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;
        public void Dispose() { }
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
