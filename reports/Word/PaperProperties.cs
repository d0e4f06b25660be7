using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Word;

/// <summary>What a document says of itself in its properties. Its moment is that of the build: the same build gives the same file.</summary>
internal static class PaperProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Types = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Add(WordprocessingDocument document, Briefing briefing)
    {
        var part = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(part, "properties");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Types),
            new XElement(Dublin + "title", WordText.Readable(briefing.Title)),
            new XElement(Dublin + "creator", WordText.Readable(briefing.Head.Agency)),
            new XElement(Dublin + "description", WordText.Readable(briefing.BuildMark)),
            new XElement(Dublin + "language", PaperSettings.Language),
            Moment("created", briefing.BuiltAt),
            Moment("modified", briefing.BuiltAt))).Save(stream);
    }

    private static XElement Moment(string name, DateTime moment) => new(Terms + name,
        new XAttribute(Types + "type", "dcterms:W3CDTF"), moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
}
