using System.IO.Compression;

namespace OcopAnalytics.Etl.Intake;

/// <summary>Makes one submission of CSV files that were handed in loose: the same files make the same zip, to the byte.</summary>
public static class CsvBundle
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Pack(IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                // Stored, not compressed: the bytes depend on no library's version.
                var entry = zip.CreateEntry(StoredName.OfFile(name), CompressionLevel.NoCompression);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(content.Span);
            }
        }
        return bytes.ToArray();
    }
}
