using System.Globalization;

namespace OcopAnalytics.Warehouse;

/// <summary>The files of the warehouse folder by name. A name tells the build and its time; nothing else keeps a list.</summary>
internal static class BuildFiles
{
    public const int Kept = 3;

    private const string IdFormat = "yyyyMMdd'T'HHmmssfff";
    private const string Prefix = "warehouse-";
    private const string Ending = ".duckdb";

    public static string IdAt(DateTimeOffset time) => time.UtcDateTime.ToString(IdFormat, CultureInfo.InvariantCulture);

    /// <summary>An id for a build begun now that sorts after every build there is, even if the clock was set back.</summary>
    public static string NextId(DataFolder folder, DateTimeOffset now)
    {
        if (Ids(folder) is not [var newest, ..] || string.CompareOrdinal(IdAt(now), newest) > 0) return IdAt(now);
        return IdAt(DateTime.ParseExact(newest, IdFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).AddMilliseconds(1));
    }

    /// <summary>Ids of the promoted builds, newest first.</summary>
    public static IReadOnlyList<string> Ids(DataFolder folder) =>
        !Directory.Exists(folder.Warehouse) ? []
        : [.. Directory.EnumerateFiles(folder.Warehouse, $"{Prefix}*{Ending}")
            .Select(path => Path.GetFileNameWithoutExtension(path)[Prefix.Length..])
            .Where(id => DateTime.TryParseExact(id, IdFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            .OrderDescending(StringComparer.Ordinal)];

    public static string Promoted(DataFolder folder, string buildId) => Path.Combine(folder.Warehouse, $"{Prefix}{buildId}{Ending}");

    /// <summary>A build that is being written: no reader looks at it.</summary>
    public static string Building(DataFolder folder, string buildId) => Path.Combine(folder.Warehouse, $"building-{buildId}{Ending}");

    /// <summary>edition-20250901T120000000-20250308-known20250702T013000123456-map20250701.duckdb; without what was not asked for.</summary>
    public static string Edition(DataFolder folder, string buildId, Viewpoint view)
    {
        var known = view.KnownAt is { } time ? "-known" + time.UtcDateTime.ToString("yyyyMMdd'T'HHmmssffffff", CultureInfo.InvariantCulture) : "";
        var map = view.Map is { } day ? "-map" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : "";
        return Path.Combine(folder.Editions, string.Create(CultureInfo.InvariantCulture, $"edition-{buildId}-{view.AsOf:yyyyMMdd}{known}{map}{Ending}"));
    }

    /// <summary>What a crashed process left half written. Only whoever holds the writer lock may ask.</summary>
    public static void RemoveLeftovers(DataFolder folder) => Remove(Directory.EnumerateFileSystemEntries(folder.Warehouse, "building-*"));

    /// <summary>Old builds, and editions of other builds than the newest.</summary>
    public static void Prune(DataFolder folder)
    {
        var ids = Ids(folder);
        Remove(ids.Skip(Kept).Select(id => Promoted(folder, id)));
        if (ids.Count > 0) RemoveEditionsBut(folder, ids[0]);
    }

    public static void RemoveEditionsBut(DataFolder folder, string buildId)
    {
        if (!Directory.Exists(folder.Editions)) return;
        Remove(Directory.EnumerateFiles(folder.Editions, "edition-*")
            .Where(path => !Path.GetFileName(path).StartsWith($"edition-{buildId}-", StringComparison.Ordinal)));
    }

    public static void Remove(params IEnumerable<string> paths)
    {
        foreach (var path in paths.ToList())
        {
            try
            {
                if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
                else File.Delete(path);
            }
            // Somebody still reads it (Windows): the next build tries again.
            catch (Exception inUse) when (inUse is IOException or UnauthorizedAccessException) { }
        }
    }
}
