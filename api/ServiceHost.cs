using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api;

/// <summary>Where the service listens and what it serves.</summary>
/// <param name="Host">Address to bind to; only loopback unless told otherwise.</param>
/// <param name="Port">0 takes a free one.</param>
/// <param name="RunsJobs">Off where a test wants no clockwork.</param>
/// <param name="Production">Set where an office works with it: HTTPS only, one name only.</param>
/// <param name="HttpPort">Where a house with a certificate of its own also listens in the clear, only to send people to HTTPS.</param>
/// <param name="IsDemo">Pages can be read without signing in, and they say so.</param>
public sealed record ServeOptions(
    DataFolder Folder, string Host = "127.0.0.1", int Port = 5080, bool RunsJobs = true, bool IsVerbose = false, bool IsDemo = false,
    Production? Production = null, int? HttpPort = null);

/// <summary>The web service: pages, API, jobs.</summary>
public static class ServiceHost
{
    /// <summary>The service, composed and not yet started.</summary>
    public static WebApplication Build(ServeOptions options, Action<IServiceCollection>? adjust = null)
    {
        // Slim: no configuration files, no IIS, nothing that is not asked for below.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Found beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(ServiceHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        ConfigureServer(builder, options);
        ConfigureLog(builder.Logging, options.IsVerbose);
        builder.Services.AddWeb(options);
        adjust?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapWeb();
        return app;
    }

    private static void ConfigureServer(WebApplicationBuilder builder, ServeOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = UploadLimit.MaxHeardBytes;
            // Slower than the slowest telephone line is no upload but a hand on the door.
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(UploadLimit.SlowestBytesPerSecond, UploadLimit.SlowGrace);
            kestrel.Limits.RequestHeadersTimeout = UploadLimit.HeadersTimeout;
            var address = options.Host == "localhost" ? IPAddress.Loopback : IPAddress.Parse(options.Host);
            kestrel.Listen(address, options.Port, listen =>
            {
                if (options.Production?.Certificate is { } certificate) listen.UseHttps(certificate);
            });
            if (options is { Production.Certificate: not null, HttpPort: { } plain }) kestrel.Listen(address, plain);
        });
        if (options.Production?.Certificate is not null) builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            if (options.Production?.Proxy is { } proxy) forwarded.KnownProxies.Add(proxy);
        });
        // A loopback service answers to loopback names only: a foreign name that resolves here is an attack.
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts =
            options.Production is { } house ? [house.PublicHost] : IsLoopback(options.Host) ? ["localhost", "127.0.0.1", "[::1]"] : ["*"]);
    }

    private static void ConfigureLog(ILoggingBuilder log, bool isVerbose)
    {
        log.ClearProviders();
        log.AddConsole(console => console.FormatterName = OneLineLog.FormatterName).AddConsoleFormatter<OneLineLog, ConsoleFormatterOptions>();
        log.SetMinimumLevel(isVerbose ? LogLevel.Debug : LogLevel.Warning);
        log.AddFilter("Microsoft.Hosting.Lifetime", isVerbose ? LogLevel.Information : LogLevel.Warning);
        // The keys sign forms only, and stand in the data folder under its rights.
        log.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Logged by the answer instead, with the reference the reader was given.
        log.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
    }

    private static bool IsLoopback(string host) => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
