using System.IO.Compression;

namespace OcopAnalytics.Etl.Intake;

/// <summary>Makes one submission of CSV files that were handed in loose: the same files make the same zip, to the byte.</summary>
public static class CsvBundle
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether a file is none of the forms that are told by how they begin: a zip, an Office file of old, a document.</summary>
    public static bool MayBeText(ReadOnlySpan<byte> content) =>
        !content.IsEmpty && content[0] is not ((byte)'{' or 0xD0) && !content.StartsWith("PK"u8) && !content.StartsWith("%PDF"u8) && (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content[..Math.Min(content.Length, 4096)].IndexOf((byte)0) < 0);

    /// <summary>What stands in the name of a file before that of its sheet: files with the same belong together.</summary>
    public static string StemOf(string fileName) => CsvSheetName.StemOf(fileName);

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
