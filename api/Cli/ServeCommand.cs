using System.CommandLine;
using System.Net;

namespace OcopAnalytics.Api.Cli;

/// <summary>serve: pages, API and jobs until it is stopped.</summary>
public static class ServeCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust) =>
        new Command("serve", "Phục vụ trang web, API và việc định kỳ / Serve pages, API and jobs") { options.Port, options.Host }
            .Runs(options, adjust, RunAsync);

    /// <summary>Serves and prints the address; returns when it was told to stop.</summary>
    public static async Task<int> RunAsync(CliSession session, CancellationToken stop)
    {
        var host = session.Parsed.GetRequiredValue(session.Options.Host);
        var port = session.Parsed.GetRequiredValue(session.Options.Port);
        if (Problem(host, port) is { } problem) return session.BadInput(problem);

        await using var app = ServiceHost.Build(new ServeOptions(session.Folder, host, port, IsVerbose: session.IsVerbose), session.Adjust);
        await app.StartAsync(stop);
        session.Out.WriteLine($"Mở trang / Open: {app.Urls.First()}  (dừng / stop: Ctrl+C)");
        session.Out.Flush();
        await app.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    /// <summary>What is wrong with an address to listen on, or nothing.</summary>
    public static string? Problem(string host, int port) =>
        port is < 0 or > 65_535 ? $"không có cổng {port} (--port). Được phép: 0 … 65535 (0: cổng trống bất kỳ)."
        : host != "localhost" && !IPAddress.TryParse(host, out _) ? $"\"{host}\" không phải địa chỉ IP (--host). Ví dụ: 127.0.0.1, 0.0.0.0, localhost."
        : null;
}
