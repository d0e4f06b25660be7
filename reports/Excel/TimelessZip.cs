using System.IO.Compression;

namespace OcopAnalytics.Reports.Excel;

/// <summary>
/// Packs an Open XML package again without the time of writing: a submission's identity is the hash of its file,
/// so the same content has to give the same bytes.
/// </summary>
internal static class TimelessZip
{
    // The earliest time a zip can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(MemoryStream package)
    {
        package.Position = 0;
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of content types comes first, as readers of streams expect; the rest by name.
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        return packed.ToArray();
    }
}
