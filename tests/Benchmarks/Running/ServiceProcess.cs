using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>The service, serving a data folder on a free loopback port until disposed.</summary>
internal sealed partial class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan TimeToStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(15);

    private const int MostRefusals = 10;
    private const int MostLinesPassedOn = 10;

    private readonly Process process;

    private ServiceProcess(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = false, PooledConnectionLifetime = Timeout.InfiniteTimeSpan })
        {
            BaseAddress = address, Timeout = TimeSpan.FromMinutes(1),
        };
        // As a browser asks; the answer stays compressed, for unpacking it is the reader's work and not measured.
        Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
    }

    public HttpClient Client { get; }

    /// <summary>Time the process has spent on all cores together since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Memory the process holds now, in bytes.</summary>
    public ProcessMemory Memory => ProcessMemory.Of(process);

    /// <summary>Starts the service and returns when it has said its address.</summary>
    public static async Task<ServiceProcess> StartAsync(DataFolder data, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeToStart);
        var process = Process.Start(ServiceProgram.Command(["serve", "--demo", "--data", data.Root, "--port", "0"]))!;
        try
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                if (Address().Match(line) is not { Success: true } found) continue;
                // What nobody takes away would make it wait.
                _ = PassOnAsync(process.StandardOutput);
                _ = PassOnAsync(process.StandardError);
                return new ServiceProcess(process, new Uri(found.Value));
            }
            throw new InvalidOperationException($"The service ended before it served: {await process.StandardError.ReadToEndAsync(limit.Token)}");
        }
        catch
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Asks until the answer is 200, within a minute; an answer of another kind is given a few tries.</summary>
    public async Task GetUntilOkAsync(string path, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeToStart);
        for (var refusals = 0; ; await Task.Delay(5, limit.Token))
        {
            try
            {
                using var response = await Client.GetAsync(path, limit.Token);
                if (response.IsSuccessStatusCode) return;
                if (++refusals == MostRefusals) throw new InvalidOperationException($"{path} is answered with {(int)response.StatusCode}.");
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
    }

    /// <summary>Ends it at once, as a power cut does.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, as a service manager does, and kills it when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!process.HasExited && !OperatingSystem.IsWindows())
        {
            using var signal = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await signal.WaitForExitAsync();
            using var limit = new CancellationTokenSource(TimeToEnd);
            try { await process.WaitForExitAsync(limit.Token); }
            catch (OperationCanceledException) { /* it did not listen */ }
        }
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static async Task PassOnAsync(StreamReader said)
    {
        for (var lines = 0; await said.ReadLineAsync() is { } line; lines++)
        {
            if (lines < MostLinesPassedOn) Console.Error.WriteLine($"  service: {(line.Length > 200 ? line[..200] : line)}");
        }
    }

    [GeneratedRegex(@"http://[\d.]+:\d+")]
    private static partial Regex Address();
}
