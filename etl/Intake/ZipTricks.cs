using System.IO.Compression;

namespace OcopAnalytics.Etl.Intake;

/// <summary>What a part of a zip may pretend, told from the zip's list and the part's first bytes.</summary>
internal static class ZipTricks
{
    private const long MostRatio = 200;
    private const long RatioCountsFromBytes = 1L << 20;
    private const long MostOverhead = 1024;

    /// <summary>Whether it swells when it is inflated.</summary>
    public static bool IsBomb(ZipArchiveEntry entry) =>
        entry.Length > RatioCountsFromBytes && entry.Length / MostRatio > Math.Max(entry.CompressedLength, 1);

    /// <summary>Whether it is said to be smaller than its own compressed form: what is deflated grows by a few bytes at most.</summary>
    public static bool IsLying(ZipArchiveEntry entry) => entry.CompressedLength > entry.Length + entry.Length / 256 + MostOverhead;

    /// <summary>Whether it is a zip, so a workbook or document too.</summary>
    public static bool IsZip(ZipArchiveEntry entry)
    {
        if (entry.Length < 4) return false;
        Span<byte> first = stackalloc byte[4];
        using var stream = entry.Open();
        return stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual("PK\x03\x04"u8);
    }

    /// <summary>Whether its name leads elsewhere.</summary>
    public static bool IsPathTrick(string name) =>
        name.Length == 0 || name[0] is '/' or '\\' || name.Contains(':') || name.Any(char.IsControl)
        || name.Split('/', '\\').Any(segment => segment is ".." or ".");
}
