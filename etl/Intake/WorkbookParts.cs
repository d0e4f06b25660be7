using System.IO.Compression;
using System.Xml;

namespace OcopAnalytics.Etl.Intake;

/// <summary>The parts of a workbook's zip that are read: its sheets in their order, and the shared strings.</summary>
/// <param name="Styles">The part that holds number formats and looks of cells.</param>
/// <param name="Related">Every part the workbook leads to, whatever its name ends in.</param>
internal sealed record WorkbookParts(IReadOnlyList<string> Sheets, string? SharedStrings, string? Styles, IReadOnlySet<string> Related, bool CountsFrom1904)
{
    /// <summary>Whether the workbook is written in the strict variant of the format, by its own words.</summary>
    public bool IsStrict { get; init; }

    public const string ContentTypes = "[Content_Types].xml";
    public const string Workbook = "xl/workbook.xml";
    public const string Relations = "xl/_rels/workbook.xml.rels";
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    // No resolver: a part never makes us fetch anything.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static WorkbookParts Read(ZipArchive zip)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        var (sharedStrings, styles) = ((string?)null, (string?)null);
        foreach (var relation in Elements(zip, Relations, "Relationship"))
        {
            if (relation.GetAttribute("Id") is not { } id || relation.GetAttribute("Target") is not { } target) continue;
            targets[id] = Resolved(target);
            if (relation.GetAttribute("Type")?.EndsWith("/sharedStrings", StringComparison.Ordinal) == true) sharedStrings = Resolved(target);
            if (relation.GetAttribute("Type")?.EndsWith("/styles", StringComparison.Ordinal) == true) styles = Resolved(target);
        }

        var sheets = new List<string>();
        foreach (var sheet in Elements(zip, Workbook, "sheet"))
        {
            var id = sheet.GetAttribute("id", OfficeRelationships) ?? sheet.GetAttribute("id", StrictRelationships);
            sheets.Add(id is not null && targets.TryGetValue(id, out var target) ? target : string.Empty);
        }
        var from1904 = Elements(zip, Workbook, "workbookPr").Any(properties => properties.GetAttribute("date1904") is "1" or "true");
        var isStrict = Elements(zip, Workbook, "workbook").Any(root => root.NamespaceURI == StrictMain);
        return new WorkbookParts(sheets, sharedStrings, styles, targets.Values.ToHashSet(StringComparer.OrdinalIgnoreCase), from1904) { IsStrict = isStrict };
    }

    /// <summary>May a part be read as XML by anyone of ours?</summary>
    public bool IsRead(string path) => Related.Contains(path)
        || path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>A reader over a part, or nothing when the zip has no such part.</summary>
    public static XmlReader? Open(ZipArchive zip, string path) =>
        zip.Entries.FirstOrDefault(entry => entry.FullName.Equals(path, StringComparison.OrdinalIgnoreCase)) is { } found
            ? XmlReader.Create(new BufferedStream(found.Open(), 1 << 16), Settings)
            : null;

    private static IEnumerable<XmlReader> Elements(ZipArchive zip, string path, string name)
    {
        using var reader = Open(zip, path);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name) yield return reader;
        }
    }

    private static string Resolved(string target) => target.StartsWith('/') ? target[1..] : "xl/" + target;
}
