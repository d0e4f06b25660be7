using System.Globalization;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports;

/// <summary>Reads the moment and the map of a question as people write them. Times without a zone are Vietnamese: UTC+7 all year.</summary>
public static class ViewpointQuery
{
    private const string BuildIdFormat = "yyyyMMdd'T'HHmmssfff";
    private static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);
    private static readonly string[] local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "dd/MM/yyyy HH:mm", "d/M/yyyy HH:mm"];
    private static readonly string[] localSeconds = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy HH:mm:ss", "d/M/yyyy HH:mm:ss"];
    private static readonly string[] zoned = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The list of places begins here (sql/seeds/README-places.md): there is no map of an earlier day.</summary>
    public static readonly DateOnly FirstMap = new(2018, 1, 1);

    /// <summary>The moment and the map asked for; nothing for what was not asked.</summary>
    public static (DateTimeOffset? KnownAt, DateOnly? Map, ScopeProblem? Problem) Read(ScopeQuery query, BuildRow build)
    {
        DateTimeOffset? knownAt = null;
        if (query.KnownAt is { } time)
        {
            if (!TryReadTime(time, out var moment))
            {
                return (null, null, ScopeTexts.Problem("known_at", time, ["2025-07-01", "01/07/2025 08:05", "2025-07-01T08:05+07:00", build.BuildId], "problem.no_time"));
            }
            knownAt = moment;
        }
        if (query.Map is not { } text) return (knownAt, null, null);
        return ReadingScope.TryReadDate(text, out var map) && map >= FirstMap && map <= build.AsOf
            ? (knownAt, map, null)
            : (null, null, ScopeTexts.Problem("map", text, [$"{FirstMap:yyyy-MM-dd} … {build.AsOf:yyyy-MM-dd}"], "problem.no_map"));
    }

    /// <summary>
    /// A moment, inclusive to its last tick: a day means until its end, a minute until the next; the name of a build means
    /// what that build knew.
    /// </summary>
    public static bool TryReadTime(string text, out DateTimeOffset moment)
    {
        moment = default;
        if (ReadingScope.TryReadDate(text, out var day))
        {
            moment = new DateTimeOffset(day, TimeOnly.MaxValue, VietnamOffset);
            return true;
        }
        if (TryExact(text, local, out var minute)) return Until(minute, VietnamOffset, TimeSpan.FromMinutes(1), out moment);
        if (TryExact(text, localSeconds, out var second)) return Until(second, VietnamOffset, TimeSpan.FromSeconds(1), out moment);
        if (TryExact(text, [BuildIdFormat], out var build)) return Until(build, TimeSpan.Zero, TimeSpan.FromMilliseconds(1), out moment);
        return DateTimeOffset.TryParseExact(text, zoned, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
    }

    /// <summary>A moment as it stands in an address, exact: 2025-07-01T01:05:09.1234567Z.</summary>
    public static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    /// <summary>A moment as the clock on a Vietnamese wall shows it: 14/06/2025 08:05:09.</summary>
    public static string Local(DateTimeOffset moment) =>
        moment.ToOffset(VietnamOffset).ToString("dd/MM/yyyy HH:mm:ss", Model.Text.VietnameseFormat.Culture);

    private static bool TryExact(string text, string[] formats, out DateTime time) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static bool Until(DateTime start, TimeSpan offset, TimeSpan length, out DateTimeOffset moment)
    {
        moment = new DateTimeOffset(start, offset) + length - TimeSpan.FromTicks(1);
        return true;
    }
}
