using System.CommandLine;
using System.Net;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Components;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Cli;

/// <summary>serve: pages, API and jobs until it is stopped.</summary>
public static class ServeCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust) =>
        new Command("serve", "Phục vụ trang web, API và việc định kỳ / Serve pages, API and jobs") { options.Port, options.Host, options.Demo }
            .Runs(options, adjust, (session, stop) => RunAsync(session, session.Parsed.GetValue(options.Demo), stop));

    /// <summary>Serves and prints the address; returns when it was told to stop.</summary>
    public static async Task<int> RunAsync(CliSession session, bool isDemo, CancellationToken stop)
    {
        var host = session.Parsed.GetRequiredValue(session.Options.Host);
        var port = session.Parsed.GetRequiredValue(session.Options.Port);
        if (Problem(host, port) is { } problem) return session.BadInput(problem);

        await using var app = ServiceHost.Build(new ServeOptions(session.Folder, host, port, IsVerbose: session.IsVerbose, IsDemo: isDemo), session.Adjust);
        await app.StartAsync(stop);
        await TellSetupLinkAsync(app, session.Out, stop);
        session.Out.WriteLine($"Mở trang / Open: {app.Urls.First()}  (dừng / stop: Ctrl+C)");
        session.Out.Flush();
        await app.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    /// <summary>While there is no administrator: the link that makes him, good for this run.</summary>
    private static async Task TellSetupLinkAsync(WebApplication app, TextWriter output, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<PasswordDesk>().MakeSetupLinkAsync(stop) is not { } secret) return;
        var path = PageLinks.Plain(Language.Vietnamese).To(PageLinks.Setup, (PageLinks.LinkParameter, secret));
        output.WriteLine($"Tạo người quản trị, dùng một lần / Make the administrator, works once: {app.Urls.First()}{path}");
    }

    /// <summary>What is wrong with an address to listen on, or nothing.</summary>
    public static string? Problem(string host, int port) =>
        port is < 0 or > 65_535 ? $"không có cổng {port} (--port). Được phép: 0 … 65535 (0: cổng trống bất kỳ)."
        : host != "localhost" && !IPAddress.TryParse(host, out _) ? $"\"{host}\" không phải địa chỉ IP (--host). Ví dụ: 127.0.0.1, 0.0.0.0, localhost."
        : null;
}
