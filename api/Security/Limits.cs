using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using OcopAnalytics.Api.Components;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Security;

/// <summary>
/// What one address may ask for within a minute where a question costs real work: handing in files, passwords, and looking
/// at days for which an edition of the warehouse must first be built aside. Plain reading is not limited.
/// </summary>
public static class Limits
{
    public const int PostsPerMinute = 60;
    public const int EditionsPerMinute = 20;

    /// <summary>A password costs a fifth of a second of work, and guessing must not pay.</summary>
    public const int PasswordsPerMinute = 10;

    private static readonly TimeSpan window = TimeSpan.FromMinutes(1);
    private static readonly string[] passwordPages = [PageLinks.SignIn, PageLinks.Setup, PageLinks.ChoosePassword, PageLinks.Account];

    public static PartitionedRateLimiter<HttpContext> Create() => PartitionedRateLimiter.Create<HttpContext, string>(context =>
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "local";
        if (HttpMethods.IsPost(context.Request.Method))
        {
            return passwordPages.Any(page => context.Request.Path.StartsWithSegments(page)) ? Window("password " + address, PasswordsPerMinute) : Window("post " + address, PostsPerMinute);
        }
        return NeedsEdition(context) ? Window("edition " + address, EditionsPerMinute) : RateLimitPartition.GetNoLimiter("reading");
    });

    /// <summary>Whoever is told to wait is told how long.</summary>
    public static ValueTask TellWhenAsync(OnRejectedContext rejected, CancellationToken stop)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : window;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    /// <summary>The file in service holds the ends of half-years and its own last day; other days and moments may need an edition. Maps are few; a day in no half-year is refused without one.</summary>
    private static bool NeedsEdition(HttpContext context)
    {
        if (context.Request.Query.ContainsKey("known_at")) return true;
        return context.Request.Query["as_of"].ToString() is { Length: > 0 } text
            && ReadingScope.TryReadDate(text, out var date) && ReportingPeriod.Holds(date) && ReportingPeriod.Containing(date).End != date
            && !context.RequestServices.GetRequiredService<WarehouseFiles>().HoldsDay(date);
    }

    private static RateLimitPartition<string> Window(string key, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = permits, Window = window, QueueLimit = 0,
        });
}
