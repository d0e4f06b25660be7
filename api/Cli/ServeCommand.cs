using System.CommandLine;
using System.Net;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Components;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>serve: pages, API and jobs until it is stopped.</summary>
public static class ServeCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust) =>
        new Command("serve", "Phục vụ trang web, API và việc định kỳ / Serve pages, API and jobs") 
        {
            options.Port, options.Host, options.Demo,
            options.Production, options.PublicHost, options.Certificate, options.CertificateKey, options.HttpPort, options.BehindProxy,
        }
        .Runs(options, adjust, async (session, stop) =>
        {
            var isDemo = session.Parsed.GetValue(options.Demo);
            Production? house = null;
            if (session.Parsed.GetValue(options.Production))
            {
                (house, var problems) = Production.Check(Settings(session), session.Folder, session.Get<TimeProvider>().GetUtcNow());
                if (isDemo) problems = [ProductionTexts.DemoToo, .. problems];
                if (problems.Count > 0)
                {
                    session.Error.WriteLine(ProductionTexts.Refused);
                    foreach (var problem in problems) session.Error.WriteLine($"- {problem}");
                    return ExitCode.BadInput;
                }
            }
            await BringUpToDateAsync(session, stop);
            return await RunAsync(session, isDemo, house, stop);
        });

    private static ProductionSettings Settings(CliSession session) => new(
        session.Parsed.GetValue(session.Options.PublicHost), session.Parsed.GetValue(session.Options.Certificate),
        session.Parsed.GetValue(session.Options.CertificateKey), Environment.GetEnvironmentVariable(CliOptions.CertificatePasswordVariable),
        session.Parsed.GetValue(session.Options.BehindProxy));

    /// <summary>Serves and prints the address; returns when it was told to stop.</summary>
    public static async Task<int> RunAsync(CliSession session, bool isDemo, Production? house, CancellationToken stop)
    {
        var host = session.Parsed.GetRequiredValue(session.Options.Host);
        var port = session.Parsed.GetRequiredValue(session.Options.Port);
        if (Problem(host, port) is { } problem) return session.BadInput(problem);
        var plainPort = house is null ? null : session.Parsed.GetValue(session.Options.HttpPort);
        if (plainPort is { } plain && Problem(host, plain, "--http-port") is { } plainProblem) return session.BadInput(plainProblem);

        await using var app = ServiceHost.Build(new ServeOptions(session.Folder, host, port, IsVerbose: session.IsVerbose, IsDemo: isDemo, Production: house, HttpPort: plainPort), session.Adjust);
        await app.StartAsync(stop);
        var address = house is null ? app.Urls.First() : "https://" + house.PublicHost;
        await TellSetupLinkAsync(app, address, session.Out, stop);
        session.Out.WriteLine($"Mở trang / Open: {address}  (dừng / stop: Ctrl+C)");
        session.Out.Flush();
        await app.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    /// <summary>
    /// After the program was replaced by a newer one: builds again, for pages ask what an older warehouse may not have. Where
    /// that fails it serves all the same, and says why.
    /// </summary>
    internal static async Task BringUpToDateAsync(CliSession serving, CancellationToken stop)
    {
        // A session of its own: the files it opens are closed before the service runs for weeks.
        await using var session = serving.Another();
        try
        {
            if (session.Get<WarehouseFiles>().Current.IsOfThisProgram) return;
            session.Out.WriteLine("Chương trình đã đổi, dựng lại kho số liệu / The program has changed, building again");
            var printer = new BuildPrinter(session.Out);
            printer.Ended(session, await session.Get<SubmissionDesk>().BuildAsync(session.Get<VietnamClock>().Today, null, printer, stop));
        }
        catch (NoWarehouseException)
        {
            // Nothing was built yet: the pages say so.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            session.Failed(failure);
        }
    }

    /// <summary>While there is no administrator: the link that makes him, good for this run.</summary>
    private static async Task TellSetupLinkAsync(WebApplication app, string address, TextWriter output, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<PasswordDesk>().MakeSetupLinkAsync(stop) is not { } secret) return;
        var path = PageLinks.Plain(Language.Vietnamese).To(PageLinks.Setup, (PageLinks.LinkParameter, secret));
        output.WriteLine($"Tạo người quản trị, dùng một lần / Make the administrator, works once: {address}{path}");
    }

    /// <summary>What is wrong with an address to listen on, or nothing.</summary>
    public static string? Problem(string host, int port, string option = "--port") =>
        port is < 0 or > 65_535 ? $"không có cổng {port} ({option}). Được phép: 0 … 65535 (0: cổng trống bất kỳ)."
        : host != "localhost" && !IPAddress.TryParse(host, out _) ? $"\"{host}\" không phải địa chỉ IP (--host). Ví dụ: 127.0.0.1, 0.0.0.0, localhost."
        : null;
}
