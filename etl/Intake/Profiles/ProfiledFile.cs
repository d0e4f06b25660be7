using System.IO.Compression;
using System.Text.Json;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>How a foreign file is to be read: the profile itself, not just its name, and what the file does not say.</summary>
/// <param name="Profile">Text of the profile as it was when the file was handed in.</param>
/// <param name="UnitCode">Code or name of the reporting unit.</param>
/// <param name="PeriodCode">2026-H2.</param>
/// <param name="DataNature">official, reconstructed or illustrative.</param>
public sealed record ProfileReading(string Profile, string UnitCode, string PeriodCode, string DataNature);

/// <summary>
/// A foreign file wrapped up with the way to read it, as one zip: what is kept can be read again in ten years, though the
/// profile may have changed by then, and every door takes it like any other file.
/// </summary>
public sealed record ProfiledFile(ProfileReading Reading, string FileName, ReadOnlyMemory<byte> Content)
{
    public const string ReadingName = "ocop-reading.json";

    /// <summary>Longest text of a profile that comes with a file.</summary>
    public const int LongestProfile = 64 << 10;

    internal static ReadOnlySpan<byte> ReadingNameBytes => "ocop-reading.json"u8;

    // Of the zip format itself: the same file wrapped twice is the same to the byte.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The zip to be handed in.</summary>
    public byte[] Wrap()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, ReadingName, JsonSerializer.SerializeToUtf8Bytes(Reading));
            Add(zip, "tep-goc" + Path.GetExtension(StoredName.OfFile(FileName)).ToLowerInvariant(), Content.Span);
        }
        return bytes.ToArray();
    }

    /// <summary>The file in a zip, or nothing when it was not wrapped like this.</summary>
    internal static ProfiledFile? Open(IReadOnlyList<ZippedFile> files)
    {
        if (files.Count != 2 || files.Single(file => file.Name != ReadingName) is not { } original) return null;
        try
        {
            var reading = JsonSerializer.Deserialize<ProfileReading>(files.Single(file => file.Name == ReadingName).Content);
            return reading is { Profile: not null, UnitCode: not null, PeriodCode: not null, DataNature: not null }
                ? new ProfiledFile(reading, original.Name, original.Content)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Stored, not compressed: a workbook is compressed already, and the bytes depend on no library's version.
    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
