using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>A sheet of a workbook: its name, the part that holds it and its element in the list of sheets.</summary>
internal sealed record SheetEntry(string Name, string Path, XElement Element);

/// <summary>
/// The parts of a workbook as somebody handed it in. Parts that nobody changes are copied byte for byte, so that whatever
/// else stands in the file (pictures, styles, sheets of another kind) is kept.
/// </summary>
internal sealed class WorkbookFile : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string WorkbookPath = "xl/workbook.xml";

    private const string ContentTypesPath = "[Content_Types].xml";
    private static readonly XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly DateTimeOffset noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    // No resolver and no document types: a part never makes us fetch anything.
    private static readonly XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly ZipArchive zip;
    private readonly Dictionary<string, XDocument> loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Action<XmlReader, XmlWriter>> rewritten = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> removed = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookFile(ReadOnlyMemory<byte> content)
    {
        var stream = MemoryMarshal.TryGetArray(content, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
        zip = new ZipArchive(stream, ZipArchiveMode.Read);
    }

    /// <summary>A part, to be read and changed; nothing when there is none.</summary>
    public XDocument? Find(string path)
    {
        if (loaded.TryGetValue(path, out var known)) return known;
        if (removed.Contains(path) || Entry(path) is not { } entry) return null;
        using var reader = XmlReader.Create(entry.Open(), settings);
        return loaded[path] = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Adds a part of a content type, or writes over the one that is there.</summary>
    public void Put(string path, string contentType, XDocument document)
    {
        loaded[path] = document;
        removed.Remove(path);
        var root = Find(ContentTypesPath)!.Root!;
        if (root.Elements(types + "Override").Any(each => PathOf(each) == path)) return;
        root.Add(new XElement(types + "Override", new XAttribute("PartName", "/" + path), new XAttribute("ContentType", contentType)));
    }

    public void Remove(string path)
    {
        removed.Add(path);
        loaded.Remove(path);
        Find(ContentTypesPath)!.Root!.Elements(types + "Override").Where(each => PathOf(each) == path).Remove();
    }

    /// <summary>Has a part written anew while the copy is made, element by element: a sheet is too large to be held whole.</summary>
    public void Rewrite(string path, Action<XmlReader, XmlWriter> how) => rewritten[path] = how;

    /// <summary>A path that no part has: stem, a number, ending.</summary>
    public string FreePath(string stem, string ending) => Enumerable.Range(1, int.MaxValue)
        .Select(number => $"{stem}{number}{ending}").First(path => (Entry(path) is null || removed.Contains(path)) && !loaded.ContainsKey(path));

    public IReadOnlyList<SheetEntry> Sheets()
    {
        var list = Find(WorkbookPath)!.Root!.Element((XNamespace)Main + "sheets");
        return [.. (list?.Elements() ?? []).Select(sheet => new SheetEntry((string?)sheet.Attribute("name") ?? string.Empty,
            TargetOf(WorkbookPath, (string?)sheet.Attribute((XNamespace)Office + "id")) ?? string.Empty, sheet))];
    }

    /// <summary>The part a relationship leads to, or nothing.</summary>
    public string? TargetOf(string path, string? id) => Relations(path)?.Elements()
        .FirstOrDefault(each => (string?)each.Attribute("Id") == id && id is not null) is { } found ? Resolved(path, (string?)found.Attribute("Target")) : null;

    /// <summary>The part of a kind that a part leads to, or nothing.</summary>
    public string? TargetOfKind(string path, string kind) => TargetsOfKind(path, kind).Select(each => each.Path).FirstOrDefault();

    /// <summary>The parts of a kind that a part leads to, by the relationship's id.</summary>
    public IEnumerable<(string Id, string Path)> TargetsOfKind(string path, string kind) =>
        from each in Relations(path)?.Elements() ?? []
        where ((string?)each.Attribute("Type"))?.EndsWith("/" + kind, StringComparison.Ordinal) == true && (string?)each.Attribute("TargetMode") != "External"
        let target = Resolved(path, (string?)each.Attribute("Target"))
        where target is not null && each.Attribute("Id") is not null
        select (each.Attribute("Id")!.Value, target);

    /// <summary>Leads from one part to another; gives the relationship's id.</summary>
    public string Relate(string from, string kind, string to)
    {
        var path = RelationsPath(from);
        var root = (Find(path) ?? (loaded[path] = new XDocument(new XElement(relations + "Relationships")))).Root!;
        removed.Remove(path);
        var taken = root.Elements().Select(each => (string?)each.Attribute("Id")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = Enumerable.Range(1, int.MaxValue).Select(number => $"ocop{number}").First(each => !taken.Contains(each));
        root.Add(new XElement(relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", $"{Office}/{kind}"), new XAttribute("Target", "/" + to)));
        return id;
    }

    public void Unrelate(string from, string? id) => Relations(from)?.Elements().Where(each => (string?)each.Attribute("Id") == id).Remove();

    /// <summary>Gives a file ending its content type where it has none.</summary>
    public void KnowEnding(string ending, string contentType)
    {
        var root = Find(ContentTypesPath)!.Root!;
        if (root.Elements(types + "Default").Any(each => string.Equals((string?)each.Attribute("Extension"), ending, StringComparison.OrdinalIgnoreCase))) return;
        root.AddFirst(new XElement(types + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", contentType)));
    }

    public byte[] ToBytes()
    {
        using var packed = new MemoryStream();
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            // By name: the same content gives the same bytes, and the list of content types comes first.
            var kept = zip.Entries.Where(entry => !removed.Contains(entry.FullName) && !loaded.ContainsKey(entry.FullName));
            foreach (var (path, entry) in kept.Select(entry => (entry.FullName, (ZipArchiveEntry?)entry)).Concat(loaded.Keys.Select(path => (path, (ZipArchiveEntry?)null)))
                .OrderBy(part => part.Item1, StringComparer.Ordinal))
            {
                if (entry is not null) Copy(entry, target);
                else Save(path, target);
            }
        }
        return packed.ToArray();
    }

    public void Dispose() => zip.Dispose();

    private void Save(string path, ZipArchive target)
    {
        using var stream = New(target, path).Open();
        loaded[path].Save(stream, SaveOptions.DisableFormatting);
    }

    private void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        using var from = entry.Open();
        using var to = New(target, entry.FullName).Open();
        if (!rewritten.TryGetValue(entry.FullName, out var how))
        {
            from.CopyTo(to);
            return;
        }
        using var reader = XmlReader.Create(from, settings);
        using var writer = XmlWriter.Create(to);
        how(reader, writer);
    }

    private static ZipArchiveEntry New(ZipArchive target, string path)
    {
        var entry = target.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = noTime;
        return entry;
    }

    private ZipArchiveEntry? Entry(string path) => zip.Entries.FirstOrDefault(entry => entry.FullName.Equals(path, StringComparison.OrdinalIgnoreCase));

    private XElement? Relations(string path) => Find(RelationsPath(path))?.Root;

    private static string RelationsPath(string path) => $"{path[..(path.LastIndexOf('/') + 1)]}_rels/{path[(path.LastIndexOf('/') + 1)..]}.rels";

    private static string PathOf(XElement entry) => ((string?)entry.Attribute("PartName") ?? string.Empty).TrimStart('/');

    private static string? Resolved(string from, string? target) => target is null ? null
        : Uri.UnescapeDataString(new Uri(new Uri("zip:///" + from), target).AbsolutePath).TrimStart('/');
}
