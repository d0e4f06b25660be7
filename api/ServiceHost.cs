using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using OcopAnalytics.Api.Caching;
using OcopAnalytics.Api.Components;
using OcopAnalytics.Api.Endpoints;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api;

/// <summary>Where the service listens and what it serves.</summary>
/// <param name="Host">Address to bind to; only loopback unless told otherwise.</param>
/// <param name="Port">0 takes a free one.</param>
/// <param name="RunsJobs">Off where a test wants no clockwork.</param>
public sealed record ServeOptions(DataFolder Folder, string Host = "127.0.0.1", int Port = 5080, bool RunsJobs = true, bool IsVerbose = false);

/// <summary>The web service: pages, API, jobs.</summary>
public static class ServiceHost
{
    /// <summary>The service, composed and not yet started.</summary>
    public static WebApplication Build(ServeOptions options, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Found beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(ServiceHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        ConfigureServer(builder, options);
        ConfigureLog(builder.Logging, options.IsVerbose);
        AddServices(builder.Services, options);
        adjust?.Invoke(builder.Services);

        var app = builder.Build();
        MapPipeline(app);
        return app;
    }

    private static void ConfigureServer(WebApplicationBuilder builder, ServeOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = UploadLimit.MaxRequestBytes;
            kestrel.Listen(options.Host == "localhost" ? IPAddress.Loopback : IPAddress.Parse(options.Host), options.Port);
        });
        // A loopback service answers to loopback names only: a foreign name that resolves here is an attack.
        if (IsLoopback(options.Host)) builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
    }

    private static void ConfigureLog(ILoggingBuilder log, bool isVerbose)
    {
        log.ClearProviders();
        log.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
        });
        log.SetMinimumLevel(isVerbose ? LogLevel.Debug : LogLevel.Warning);
        log.AddFilter("Microsoft.Hosting.Lifetime", isVerbose ? LogLevel.Information : LogLevel.Warning);
        log.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.Error);
    }

    private static void AddServices(IServiceCollection services, ServeOptions options)
    {
        services.AddOcop(options.Folder);
        // First: the scheduler finds its tables made.
        services.AddHostedService<Startup>();
        services.AddOcopJobs(options);

        services.ConfigureHttpJsonOptions(json => Json.Configured(json.SerializerOptions));
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Extensions.Remove("traceId");
            context.ProblemDetails.Extensions["correlation_id"] = ErrorAnswers.CorrelationId(context.HttpContext);
        });
        services.AddOcopOpenApi();

        services.AddHttpContextAccessor();
        services.AddRazorComponents();
        services.AddCascadingValue(provider =>
            Language.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.Query["lang"]) ?? Language.Vietnamese);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "ocop-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.HttpOnly = true;
        });
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = UploadLimit.MaxRequestBytes;
            form.ValueCountLimit = 64;
        });

        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = Limits.Create();
        });
        services.AddOutputCache(cache =>
        {
            cache.SizeLimit = 16 * 1024 * 1024;
            cache.MaximumBodySize = 1024 * 1024;
            cache.AddBasePolicy(policy => policy.AddPolicy<WarehouseCachePolicy>(), excludeDefaultPolicy: true);
        });
        services.AddSingleton<WarehouseCachePolicy>();
        services.AddResponseCompression(compression =>
        {
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml", "text/csv"];
        });
        // Answers are kept compressed for the life of a build, so the work is done once.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    private static void MapPipeline(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(error => error.Run(ErrorAnswers.OfFailureAsync));
        app.UseStatusCodePages(ErrorAnswers.OfStatusAsync);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<BuildTag>();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseAntiforgery();

        app.MapStaticAssets();
        app.MapRazorComponents<App>();
        app.MapOcopOpenApi();
        HealthEndpoints.Map(app);
        var api = app.MapGroup("/api/v1");
        FigureEndpoints.Map(api);
        FundingEndpoints.Map(api);
        SubmissionEndpoints.Map(api);
    }

    private static bool IsLoopback(string host) => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
