using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace OcopAnalytics.Testing.Hostile;

/// <summary>
/// Makes damaged and hostile files out of a sound workbook: bytes of the zip, its lists of parts, parts as a whole,
/// characters, markup and values. The same workbook, seed and number give the same file.
/// </summary>
public sealed partial class WorkbookMutator
{
    private const int MostChanges = 6;

    private readonly byte[] whole;
    private readonly List<(string Path, byte[] Content)> parts = [];

    public WorkbookMutator(byte[] workbook)
    {
        whole = workbook;
        using var zip = new ZipArchive(new MemoryStream(workbook));
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(bytes);
            parts.Add((entry.FullName, bytes.ToArray()));
        }
    }

    public byte[] File(int seed, int number)
    {
        var lot = new Random(unchecked(seed * 397 ^ number));
        return (number % 8) switch
        {
            0 => Bytes(lot),
            1 => Lists(lot),
            2 => Parts(lot),
            3 or 4 => Changed(lot, text => Characters(text, lot)),
            5 or 6 => Changed(lot, text => Markup(text, lot)),
            _ => Changed(lot, text => Values(text, lot)),
        };
    }

    // The zip as bytes: flipped, cut off, a stretch doubled or left out.
    private byte[] Bytes(Random lot)
    {
        var bytes = whole.ToArray();
        for (var hits = lot.Next(1, 12); hits > 0; hits--) bytes[lot.Next(4, bytes.Length)] = (byte)lot.Next(256);
        var (from, length) = (lot.Next(bytes.Length), lot.Next(1, 2000));
        return lot.Next(6) switch
        {
            0 => bytes[..lot.Next(1, bytes.Length)],
            1 => [.. bytes[..from], .. bytes[..Math.Min(length, bytes.Length)], .. bytes[from..]],
            2 => [.. bytes[..from], .. bytes[Math.Min(from + length, bytes.Length)..]],
            _ => bytes,
        };
    }

    // Numbers in the zip's own headers: sizes, offsets, methods, flags, lengths of names.
    private byte[] Lists(Random lot)
    {
        var bytes = whole.ToArray();
        byte[][] signatures = [[0x50, 0x4B, 1, 2], [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]];
        for (var hits = lot.Next(1, 4); hits > 0; hits--)
        {
            var places = Places(bytes, signatures[lot.Next(3)]);
            if (places.Count == 0) continue;
            var at = places[lot.Next(places.Count)] + lot.Next(4, 22);
            var value = lot.Next(5) switch { 0 => 0, 1 => -1, 2 => int.MaxValue, 3 => lot.Next(), _ => lot.Next(70_000) };
            if (at + 4 < bytes.Length) BitConverter.TryWriteBytes(bytes.AsSpan(at), value);
        }
        return bytes;
    }

    // Parts left out, doubled, exchanged, renamed, emptied, or a zip in the zip.
    private byte[] Parts(Random lot)
    {
        var list = parts.ToList();
        var (one, other) = (lot.Next(list.Count), lot.Next(list.Count));
        switch (lot.Next(7))
        {
            case 0: list.RemoveAt(one); break;
            case 1: list.Add((list[one].Path.ToUpperInvariant(), list[other].Content)); break;
            case 2: (list[one], list[other]) = ((list[one].Path, list[other].Content), (list[other].Path, list[one].Content)); break;
            case 3: list[one] = (HostileWords.Paths[lot.Next(HostileWords.Paths.Length)], list[one].Content); break;
            case 4: list[one] = (list[one].Path, []); break;
            case 5: list.Add(("xl/embeddings/inner.xlsx", whole)); break;
            default: list[one] = (list[one].Path, Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(list[one].Content))); break;
        }
        return Zip(list);
    }

    private byte[] Changed(Random lot, Func<string, string> how)
    {
        var list = parts.ToList();
        for (var hits = lot.Next(1, 3); hits > 0; hits--)
        {
            var hit = lot.Next(list.Count);
            list[hit] = (list[hit].Path, Encoding.UTF8.GetBytes(how(Encoding.UTF8.GetString(list[hit].Content))));
        }
        return Zip(list);
    }

    private static string Characters(string text, Random lot)
    {
        const string letters = "<>\"0A-9 &;/=\u0001\uFFFD\uD800";
        var characters = text.ToCharArray();
        for (var hits = lot.Next(1, MostChanges); hits > 0 && characters.Length > 0; hits--) characters[lot.Next(characters.Length)] = letters[lot.Next(letters.Length)];
        return new string(characters);
    }

    // An attribute with another value, a stretch of markup doubled or left out, something new between two elements.
    private static string Markup(string text, Random lot)
    {
        for (var hits = lot.Next(1, MostChanges); hits > 0; hits--)
        {
            var attributes = Attribute().Matches(text);
            var gap = text.IndexOf('>', lot.Next(Math.Max(text.Length, 1)) is var at && at < text.Length ? at : 0) + 1;
            text = lot.Next(5) switch
            {
                0 => text[..gap] + HostileWords.Markup[lot.Next(HostileWords.Markup.Length)] + text[gap..],
                1 => text[..gap] + text[gap..Math.Min(gap + lot.Next(300), text.Length)] + text[gap..],
                2 => text[..gap] + text[Math.Min(gap + lot.Next(300), text.Length)..],
                _ when attributes.Count > 0 => Replaced(text, attributes[lot.Next(attributes.Count)].Groups[1], HostileWords.Attributes[lot.Next(HostileWords.Attributes.Length)]),
                _ => text + "<a/>",
            };
        }
        return text;
    }

    private static string Values(string text, Random lot)
    {
        for (var hits = lot.Next(1, MostChanges); hits > 0; hits--)
        {
            var values = Value().Matches(text);
            if (values.Count == 0) return text;
            text = Replaced(text, values[lot.Next(values.Count)].Groups[1], HostileWords.Values[lot.Next(HostileWords.Values.Length)]);
        }
        return text;
    }

    private static string Replaced(string text, Group group, string by) => text[..group.Index] + by + text[(group.Index + group.Length)..];

    private static List<int> Places(byte[] bytes, byte[] signature)
    {
        var places = new List<int>();
        for (var at = 0; at < bytes.Length; at++)
        {
            var next = bytes.AsSpan(at).IndexOf(signature);
            if (next < 0) break;
            places.Add(at += next);
        }
        return places;
    }

    private static byte[] Zip(IEnumerable<(string Path, byte[] Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var stream = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }
        return bytes.ToArray();
    }

    [GeneratedRegex("=\"([^\"]*)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("<(?:x:)?(?:v|t)(?: [^>]*)?>([^<]*)<")]
    private static partial Regex Value();
}
