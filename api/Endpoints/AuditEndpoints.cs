using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>The whole audit log as CSV, oldest first, with the hashes that prove it whole. Times are UTC.</summary>
public static class AuditEndpoints
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/audit.csv", async (AuditLog log, CancellationToken stop) =>
        {
            var csv = new CsvText().Row("id", "at", "actor", "action", "subject", "before", "after", "previous_hash", "hash");
            await foreach (var entry in log.AllAsync(stop))
            {
                csv.Row(entry.Id, entry.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture), entry.Actor, entry.Action,
                    entry.Subject, entry.Before, entry.After, entry.PreviousHash, entry.Hash);
            }
            return TypedResults.Bytes(csv.ToBytes(), "text/csv; charset=utf-8", "nhat-ky.csv");
        })
        .Knows().NeedsToSee(Right.ReadAudit).WithTags("Nhật ký").WithSummary("Toàn bộ nhật ký, tệp CSV / The whole audit log as CSV");
}
