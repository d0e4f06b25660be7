using System.IO.Compression;
using System.Text;

namespace OcopAnalytics.Testing.Hostile;

/// <summary>Files that ask for far more memory or time than they weigh, made of a sound workbook.</summary>
public sealed class HostileWorkbooks(byte[] workbook)
{
    private const string Sheet = "xl/worksheets/sheet2.xml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>By name. Each is made when it is asked for.</summary>
    public IReadOnlyDictionary<string, Func<byte[]>> All => new Dictionary<string, Func<byte[]>>
    {
        ["zip bomb, 2 GB in 2 MB"] = () => With(("xl/media/a.xml", stream => Repeat(stream, new byte[1 << 20], 2048))),
        ["many bombs within the ratio"] = () => With([.. Enumerable.Range(0, 40).Select(number => ($"xl/media/{number}.xml", (Action<Stream>)(stream => Repeat(stream, Noise(4096), 4096))))]),
        ["a size that lies"] = LyingSize,
        ["a million entries"] = MillionEntries,
        ["a zip in a zip in a zip"] = () => Nested(Nested(Nested(workbook))),
        ["dimension of 1,048,576 x 16,384"] = () => Changed(text => text.Insert(text.IndexOf('>', text.IndexOf("worksheet ", StringComparison.Ordinal)) + 1,
            $"<dimension xmlns=\"{Main}\" ref=\"A1:XFD1048576\"/>")),
        ["a cell in the last column of every row"] = () => Rows(200_000, row => $"<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>"),
        ["a million empty rows"] = () => Rows(1_048_576, row => $"<row r=\"{row}\"/>"),
        ["shared strings, ten million of them"] = () => With(("xl/sharedStrings.xml", stream => Strings(stream, 10_000_000)), ("xl/_rels/workbook.xml.rels", Related)),
        ["one shared string of 60 MB"] = () => With(("xl/sharedStrings.xml", OneString), ("xl/_rels/workbook.xml.rels", Related)),
        ["elements a million deep"] = () => With((Sheet, stream => Text(stream, $"<worksheet xmlns=\"{Main}\"><sheetData>", "<a>", 1_000_000))),
        ["an element with a million attributes"] = () => With((Sheet, Attributes)),
        ["a DOCTYPE that doubles"] = () => With((Sheet, stream => stream.Write(Encoding.UTF8.GetBytes(
            "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(1, 20).Select(number => $"<!ENTITY a{number} \"{string.Concat(Enumerable.Repeat($"&a{(number == 1 ? "" : number - 1)};", 10))}\">")) + "]><a>&a20;</a>")))),
        ["an entity from a file"] = () => With((Sheet, stream => stream.Write("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"u8))),
        ["styles by the hundred thousand"] = () => With(("xl/styles.xml", Styles)),
    };

    private byte[] With(params (string Path, Action<Stream> Content)[] others)
    {
        using var bytes = new MemoryStream();
        using (var target = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var source = new ZipArchive(new MemoryStream(workbook)))
        {
            foreach (var entry in source.Entries.Where(entry => others.All(other => other.Path != entry.FullName)))
            {
                using var from = entry.Open();
                using var to = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                from.CopyTo(to);
            }
            foreach (var (path, content) in others)
            {
                using var to = target.CreateEntry(path, CompressionLevel.Optimal).Open();
                content(to);
            }
        }
        return bytes.ToArray();
    }

    private string Read(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private byte[] Changed(Func<string, string> how) => With((Sheet, stream => stream.Write(Encoding.UTF8.GetBytes(how(Read(Sheet))))));

    private byte[] Rows(int count, Func<int, string> rowOf) => With((Sheet, stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var row = 1; row <= count; row++) writer.Write(rowOf(row));
        writer.Write("</sheetData></worksheet>");
    }));

    // The zip's list says a part is small; it is not.
    private byte[] LyingSize()
    {
        var bytes = With(("xl/media/a.xml", stream => Repeat(stream, Noise(1 << 16), 400)));
        var name = "xl/media/a.xml"u8;
        for (var at = 0; at < bytes.Length; at++)
        {
            var next = bytes.AsSpan(at).IndexOf(name);
            if (next < 0) break;
            at += next;
            // 22 bytes into the local header, 24 into the entry of the directory; the name follows at 30 and 46.
            if (bytes.AsSpan(at - 30, 4).SequenceEqual<byte>([0x50, 0x4B, 3, 4])) BitConverter.TryWriteBytes(bytes.AsSpan(at - 8), 100);
            if (at >= 46 && bytes.AsSpan(at - 46, 4).SequenceEqual<byte>([0x50, 0x4B, 1, 2])) BitConverter.TryWriteBytes(bytes.AsSpan(at - 22), 100);
        }
        return bytes;
    }

    private byte[] MillionEntries()
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook.AsSpan(0, 30));
        var entry = new byte[46 + 7];
        ((byte[])[0x50, 0x4B, 1, 2]).CopyTo(entry, 0);
        entry[28] = 7;
        for (var number = 0; number < 800_000; number++)
        {
            Encoding.ASCII.GetBytes($"{number:0000000}").CopyTo(entry, 46);
            bytes.Write(entry);
        }
        bytes.Write([0x50, 0x4B, 5, 6, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0]);
        return bytes.ToArray();
    }

    private byte[] Nested(byte[] inner) => With(("xl/embeddings/inner.xlsx", stream => stream.Write(inner)));

    private void Related(Stream stream) => stream.Write(Encoding.UTF8.GetBytes(Read("xl/_rels/workbook.xml.rels").Replace("</Relationships>",
        "<Relationship Id=\"shared\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>", StringComparison.Ordinal)));

    private static void Strings(Stream stream, int count)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write($"<sst xmlns=\"{Main}\">");
        for (var number = 0; number < count; number++) writer.Write("<si><t>a</t></si>");
        writer.Write("</sst>");
    }

    private static void OneString(Stream stream)
    {
        stream.Write(Encoding.UTF8.GetBytes($"<sst xmlns=\"{Main}\"><si><t>"));
        Repeat(stream, Noise(1 << 16), 960);
        stream.Write("</t></si></sst>"u8);
    }

    private static void Attributes(Stream stream)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write($"<worksheet xmlns=\"{Main}\"");
        for (var number = 0; number < 1_000_000; number++) writer.Write($" a{number}=\"{number * 7919L % 1_000_003}\"");
        writer.Write("/>");
    }

    private static void Styles(Stream stream)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write($"<styleSheet xmlns=\"{Main}\"><numFmts>");
        for (var number = 0; number < 300_000; number++) writer.Write($"<numFmt numFmtId=\"{number + 164}\" formatCode=\"0.{number}\"/>");
        writer.Write("</numFmts><cellXfs>");
        for (var number = 0; number < 300_000; number++) writer.Write($"<xf numFmtId=\"{number + 164}\"/>");
        writer.Write("</cellXfs></styleSheet>");
    }

    private static void Text(Stream stream, string head, string repeated, int times)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write(head);
        for (var time = 0; time < times; time++) writer.Write(repeated);
    }

    private static void Repeat(Stream stream, byte[] block, int times)
    {
        for (var time = 0; time < times; time++) stream.Write(block);
    }

    // Letters by lot, so that the ratio alone does not give it away.
    private static byte[] Noise(int length)
    {
        var lot = new Random(length);
        var block = new byte[length];
        for (var index = 0; index < length; index++) block[index] = (byte)('a' + lot.Next(26));
        return block;
    }
}
