using System.IO.Compression;

namespace OcopAnalytics.Etl.Intake;

/// <summary>A file in a zip: its name without folders, and its content.</summary>
internal sealed record ZippedFile(string Name, byte[] Content);

/// <summary>The few plain files of a zip that is no workbook. A zip that breaks a rule is none: the workbook's own inspection says which.</summary>
internal static class LooseFiles
{
    private const int MostFiles = 64;
    private const long MostInflatedBytes = 128L << 20;
    private const long MostRatio = 200;
    private const long RatioCountsFromBytes = 1L << 20;

    public static IReadOnlyList<ZippedFile>? Of(ReadOnlyMemory<byte> content)
    {
        if (!content.Span.StartsWith("PK\x03\x04"u8) || content.Length > WorkbookContainer.MostFileBytes) return null;
        if (content.Span.Count("PK\x01\x02"u8) > MostFiles) return null;
        try
        {
            using var zip = new ZipArchive(ContentStream.Over(content), ZipArchiveMode.Read);
            if (!IsPlain(zip)) return null;
            var files = zip.Entries.Where(entry => entry.Name.Length > 0 && !IsOfTheMachine(entry)).Select(entry => new ZippedFile(entry.Name, Read(entry))).ToList();
            return files.Count > 0 && files.Select(file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == files.Count ? files : null;
        }
        catch (Exception trouble) when (trouble is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    // What computers put beside the files of a person.
    private static bool IsOfTheMachine(ZipArchiveEntry entry) => entry.Name.StartsWith('.') || entry.Name is "Thumbs.db" or "desktop.ini"
        || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static bool IsPlain(ZipArchive zip)
    {
        var inflated = 0L;
        foreach (var entry in zip.Entries)
        {
            inflated += entry.Length;
            if (entry.IsEncrypted || inflated > MostInflatedBytes || entry.FullName == WorkbookParts.ContentTypes) return false;
            if (entry.Length > RatioCountsFromBytes && entry.Length / MostRatio > Math.Max(entry.CompressedLength, 1)) return false;
            if (entry.FullName.Split('/', '\\').Any(segment => segment is ".." or ".") || entry.FullName.Any(char.IsControl)) return false;
        }
        return true;
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream((int)entry.Length);
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
