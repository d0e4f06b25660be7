using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// Looks at the zip around a workbook before the Excel library does: kind of file, number and size of its parts, and the
/// tricks that zips and XML allow. Nothing is written to disk and nothing is fetched.
/// </summary>
internal static class WorkbookContainer
{
    public const long MostFileBytes = 50L << 20;
    private const int MostParts = 2000;
    private const long MostInflatedBytes = 500L << 20;

    // Held in memory whole by the Excel library; a million strings of 50 bytes fit.
    private const long MostSharedStringBytes = 48L << 20;

    // Between two tags: Excel allows 32,767 characters in a cell, which is a tenth of it at most.
    private const long MostBetweenTags = 1L << 20;

    private const long MostStyleBytes = 16L << 20;
    private const int MostStyleElements = 600_000;
    private const int MostNumberFormats = 2000;
    private const int CrowdedBytes = 4096;
    private const int CrowdedSigns = 150;

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    // A part may be written in any of these encodings. '<' cannot stand in a text, so a match is a real one.
    private static readonly byte[][] DocumentTypes =
        [.. new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Select(encoding => encoding.GetBytes("<!DOCTYPE"))];

    /// <summary>Why the file is refused, or nothing; <paramref name="marks"/> tell what the Excel library keeps to itself.</summary>
    public static FileFault? Inspect(ReadOnlyMemory<byte> content, out WorkbookMarks marks)
    {
        marks = WorkbookMarks.None;
        if (KindFault(content.Span) is { } fault) return fault;
        try
        {
            using var zip = new ZipArchive(ContentStream.Over(content), ZipArchiveMode.Read);
            if (DirectoryFault(zip) is { } directoryFault) return directoryFault;
            // Looked at before they are read, for the others are found through them.
            if (HeadFault(zip) is { } headFault) return headFault;
            var parts = WorkbookParts.Read(zip);
            // What is hostile is told first; then what is merely of another kind.
            return ContentFault(zip, parts, out marks) ?? (parts.IsStrict ? FileFault.StrictVariant : null);
        }
        // Whatever the zip and XML libraries throw on a file from outside means the same: it cannot be read.
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            return FileFault.Broken;
        }
    }

    private static FileFault? KindFault(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty) return FileFault.Empty;
        if (content.Length > MostFileBytes) return FileFault.TooLarge;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return content.IndexOf(EncryptedPackage) >= 0 ? FileFault.PasswordProtected : FileFault.OldFormat;
        }
        if (!content.StartsWith("PK\x03\x04"u8)) return FileFault.NotAWorkbook;
        // Counted in the raw bytes: the list of parts would be read whole before it could be counted.
        return content.Count("PK\x01\x02"u8) > MostParts ? FileFault.TooManyParts : null;
    }

    private static FileFault? DirectoryFault(ZipArchive zip)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var inflated = 0L;
        foreach (var entry in zip.Entries)
        {
            if (ZipTricks.IsPathTrick(entry.FullName)) return FileFault.PathTrick;
            if (!names.Add(entry.FullName.Replace('\\', '/'))) return FileFault.PartTwice;
            if (entry.IsEncrypted) return FileFault.PasswordProtected;
            inflated += entry.Length;
            if (inflated > MostInflatedBytes || ZipTricks.IsBomb(entry)) return FileFault.Inflates;
            if (ZipTricks.IsLying(entry)) return FileFault.LyingSize;
            if (ZipTricks.IsZip(entry)) return FileFault.NestedZip;
        }
        if (!names.Contains(WorkbookParts.ContentTypes) || !names.Contains(WorkbookParts.Workbook)) return FileFault.NotAWorkbook;
        return names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? FileFault.Macros : null;
    }

    private static FileFault? HeadFault(ZipArchive zip)
    {
        var buffer = new byte[1 << 17];
        var heads = zip.Entries.Where(entry => entry.FullName.Equals(WorkbookParts.Workbook, StringComparison.OrdinalIgnoreCase)
            || entry.FullName.Equals(WorkbookParts.Relations, StringComparison.OrdinalIgnoreCase));
        foreach (var entry in heads)
        {
            var seen = Scan(entry, buffer);
            if (seen.IsCrowded) return FileFault.Inflates;
            if (seen.HasDocumentType) return FileFault.DocumentType;
        }
        return null;
    }

    // Inflates every XML part once. The library under us stops a part at its declared size, so a size that lies cannot grow.
    private static FileFault? ContentFault(ZipArchive zip, WorkbookParts parts, out WorkbookMarks marks)
    {
        marks = WorkbookMarks.None;
        var sheetsWithErrors = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var sheetsWithFormulas = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 17);
        try
        {
            foreach (var entry in zip.Entries)
            {
                if (parts.SharedStrings?.Equals(entry.FullName, StringComparison.OrdinalIgnoreCase) == true
                    && entry.Length > MostSharedStringBytes)
                {
                    return FileFault.Inflates;
                }
                if (!parts.IsRead(entry.FullName)) continue;
                if (parts.Styles?.Equals(entry.FullName, StringComparison.OrdinalIgnoreCase) == true && IsOverdressed(entry)) return FileFault.Inflates;
                var seen = Scan(entry, buffer);
                if (seen.IsCrowded) return FileFault.Inflates;
                if (seen.HasDocumentType) return FileFault.DocumentType;
                if (seen.HasMacroType) return FileFault.Macros;
                if (seen.HasErrorCell) sheetsWithErrors.Add(entry.FullName);
                if (seen.HasFormula) sheetsWithFormulas.Add(entry.FullName);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        marks = new WorkbookMarks(ErrorCells.Read(zip, parts, sheetsWithErrors), FormulaCells.Read(zip, parts, sheetsWithFormulas), parts.CountsFrom1904);
        return null;
    }

    // The Excel library looks through all number formats for each look of a cell. Excel itself allows 250 of the one and
    // 65,490 of the other.
    private static bool IsOverdressed(ZipArchiveEntry entry)
    {
        if (entry.Length > MostStyleBytes) return true;
        var content = new byte[entry.Length];
        using var stream = entry.Open();
        var styles = content.AsSpan(0, stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false));
        return styles.Count((byte)'<') > MostStyleElements || styles.Count("numFmt "u8) > MostNumberFormats;
    }

    private static bool IsEndless(ReadOnlySpan<byte> fresh, ref long sinceTag)
    {
        var first = fresh.IndexOf((byte)'<');
        var longest = sinceTag + (first < 0 ? fresh.Length : first);
        sinceTag = first < 0 ? longest : fresh.Length - fresh.LastIndexOf((byte)'<');
        return longest > MostBetweenTags;
    }

    // The XML library compares each attribute of an element with the others: a million of them take minutes. Markup without
    // an opening bracket for so long, yet full of equals signs, is one such element.
    private static bool IsCrowded(ReadOnlySpan<byte> window)
    {
        for (var at = 0; at + CrowdedBytes <= window.Length; at += CrowdedBytes)
        {
            var stretch = window.Slice(at, CrowdedBytes);
            if (stretch.IndexOf((byte)'<') < 0 && stretch.Count((byte)'=') >= CrowdedSigns) return true;
        }
        return false;
    }

    private static (bool HasDocumentType, bool HasMacroType, bool HasErrorCell, bool IsCrowded, bool HasFormula) Scan(ZipArchiveEntry entry, byte[] buffer)
    {
        const int overlap = 64;
        var (documentType, macroType, errorCell, crowded, formula) = (false, false, false, false, false);
        using var stream = entry.Open();
        var isContentTypes = entry.FullName.Equals(WorkbookParts.ContentTypes, StringComparison.OrdinalIgnoreCase);
        var (kept, sinceTag) = (0, 0L);
        while (stream.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var window = buffer.AsSpan(0, kept + read);
            crowded |= IsCrowded(window) || IsEndless(window[kept..], ref sinceTag);
            foreach (var pattern in DocumentTypes) documentType |= window.IndexOf(pattern) >= 0;
            macroType |= isContentTypes && window.IndexOf("macroEnabled"u8) >= 0;
            errorCell = errorCell || window.IndexOf("t=\"e\""u8) >= 0 || window.IndexOf("t='e'"u8) >= 0;
            formula = formula || FormulaCells.MayStandIn(window);
            kept = Math.Min(overlap, window.Length);
            window[^kept..].CopyTo(buffer);
        }
        return (documentType, macroType, errorCell, crowded, formula);
    }
}
