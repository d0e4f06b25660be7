using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
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

namespace OcopAnalytics.Api;

/// <summary>What the service adds to what it shares with the command line, and the way of a request through it.</summary>
public static class WebServices
{
    public static IServiceCollection AddWeb(this IServiceCollection services, ServeOptions options)
    {
        services.AddOcop(options.Folder);
        services.AddSingleton(options);
        services.AddScoped(provider => Access.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext));
        // Side by side: the door opens while the scheduler reads its tables, which Startup has made before either.
        services.Configure<HostOptions>(host => host.ServicesStartConcurrently = true);
        services.AddHostedService<Startup>();
        services.AddOcopJobs(options);
        services.AddSingleton<IdleTrim>().AddHostedService(provider => provider.GetRequiredService<IdleTrim>());

        services.ConfigureHttpJsonOptions(json => Json.Configured(json.SerializerOptions));
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Extensions.Remove("trace_id");
            context.ProblemDetails.Extensions["correlation_id"] = ErrorAnswers.CorrelationId(context.HttpContext);
        });
        services.AddOcopOpenApi();

        services.AddHttpContextAccessor();
        // Vietnamese letters stay letters in the markup instead of growing into entities.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorComponents();
        services.AddCascadingValue(provider =>
            AskedLanguage.OfAddress(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request));
        // With the data, so that a form opened before a restart can still be sent after it.
        // The name is given: by itself it would be the folder of the program, and a newer one in another folder could not read the sign-ins of the old.
        services.AddDataProtection().SetApplicationName("ocop-analytics").PersistKeysToFileSystem(KeyFolder.Prepared(options.Folder));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "ocop-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = UploadLimit.MaxRequestBytes;
            // The review form has room for a remark on each row it shows.
            form.ValueCountLimit = 4_096;
        });

        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = Limits.Create();
            limiter.OnRejected = Limits.TellWhenAsync;
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
        return services;
    }

    /// <summary>What happens to a request, outermost first, and where it may go.</summary>
    public static void MapWeb(this WebApplication app)
    {
        var idle = app.Services.GetRequiredService<IdleTrim>();
        app.Use((context, next) =>
        {
            idle.Touch();
            return next(context);
        });
        app.UseHostFiltering();
        if (app.Services.GetRequiredService<ServeOptions>().Production is { } house)
        {
            if (house.Proxy is not null) app.UseForwardedHeaders();
            app.UseMiddleware<HttpsOnly>();
        }
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(error => error.Run(ErrorAnswers.OfFailureAsync));
        app.UseStatusCodePages(ErrorAnswers.OfStatusAsync);
        app.Use(async (context, next) =>
        {
            await next(context);
            // A form that is not signed, or not any more, is refused as a page without a word: it gets the words of its status.
            if (!context.Response.HasStarted && context.Response.StatusCode == StatusCodes.Status400BadRequest) context.Response.ContentType = null;
        });
        app.Use((context, next) =>
        {
            if (!(context.Request.ContentLength > UploadLimit.MaxRequestBytes)) return next(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
        // HEAD is GET without its body (RFC 9110, 9.3.2), which the server leaves out by itself: monitors and link checkers ask so.
        app.Use((context, next) =>
        {
            if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
            return next(context);
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<Gate>();
        app.UseMiddleware<BuildTag>();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseAntiforgery();

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>();
        app.MapViewLink();
        app.MapOcopOpenApi();
        HealthEndpoints.Map(app);
        var api = app.MapGroup("/api/v1");
        FigureEndpoints.Map(api);
        TargetEndpoints.Map(api);
        FundingEndpoints.Map(api);
        ViewpointEndpoints.Map(api);
        CertificateEndpoints.Map(api);
        SearchEndpoints.Map(api);
        BookEndpoints.Map(api);
        FundingViewEndpoints.Map(api);
        StatedEndpoints.Map(api);
        BriefingEndpoints.Map(api);
        SubmissionEndpoints.Map(api);
        ProgrammeEndpoints.Map(api);
        AuditEndpoints.Map(api);
        CheckEndpoints.Map(api);
        CompletenessEndpoints.Map(api);
        QualityEndpoints.Map(api);
    }
}
