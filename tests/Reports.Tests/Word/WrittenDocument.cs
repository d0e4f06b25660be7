using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Word;

namespace OcopAnalytics.Reports.Tests.Word;

/// <summary>A briefing as Word document, opened to look into.</summary>
internal sealed class WrittenDocument : IDisposable
{
    public WrittenDocument(Briefing briefing) : this(BriefingDocument.Write(briefing))
    {
    }

    public WrittenDocument(byte[] content)
    {
        Content = content;
        Package = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
    }

    public byte[] Content { get; }
    public WordprocessingDocument Package { get; }
    public MainDocumentPart Main => Package.MainDocumentPart!;
    public Body Body => Main.Document.Body!;
    public IReadOnlyList<Table> Tables => [.. Body.Descendants<Table>()];

    /// <summary>Tables of figures: those with lines.</summary>
    public IReadOnlyList<Table> FigureTables => [.. Tables.Where(table => table.GetFirstChild<TableProperties>()!.TableStyle is not null)];

    /// <summary>What the file format's own checker finds wrong, in the versions of Word that offices have.</summary>
    public IReadOnlyList<string> Errors =>
    [
        .. from version in (FileFormatVersions[])[FileFormatVersions.Office2013, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365]
           from error in new OpenXmlValidator(version).Validate(Package)
           select $"{version} {error.Part?.Uri} {error.Path?.XPath}: {error.Description}",
    ];

    /// <summary>Paragraphs and rows in the order of the paper, each with its style.</summary>
    public IReadOnlyList<string> Lines => [.. Body.ChildElements.SelectMany(Written)];

    /// <summary>All text of the paper and of its margins, blanks folded.</summary>
    public string Text => Folded(string.Join(' ', new OpenXmlElement[] { Body }.Concat(Main.HeaderParts.Select(part => part.Header)).Concat(Main.FooterParts.Select(part => part.Footer))
        .SelectMany(root => root.Descendants<Paragraph>()).Select(TextOf)));

    public IReadOnlyList<OpenXmlPart> Parts
    {
        get
        {
            var parts = new HashSet<OpenXmlPart>();
            void Add(OpenXmlPartContainer container)
            {
                foreach (var pair in container.Parts)
                {
                    if (parts.Add(pair.OpenXmlPart)) Add(pair.OpenXmlPart);
                }
            }
            Add(Package);
            return [.. parts];
        }
    }

    public string FooterText(HeaderFooterValues type, int section = 0) => Folded(string.Join(' ', Footer(type, section).Descendants<Paragraph>().Select(TextOf)));

    public bool IsNumbered(HeaderFooterValues type, int section) => ((HeaderPart)Main.GetPartById(Sections[section].Elements<HeaderReference>()
        .Single(reference => reference.Type!.Value == type).Id!)).Header.Descendants<SimpleField>().Any(field => field.Instruction!.Value!.Trim() == "PAGE");

    public IReadOnlyList<SectionProperties> Sections => [.. Body.Descendants<SectionProperties>()];

    public static string Folded(string text) => Regex.Replace(text, @"\s+", " ").Trim();

    public static string TextOf(OpenXmlElement paragraph) => string.Concat(paragraph.Descendants().Select(element => element switch
    {
        Text text => text.Text,
        Break or TabChar => " ",
        _ => string.Empty,
    }));

    public static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal";

    public void Dispose() => Package.Dispose();

    private Footer Footer(HeaderFooterValues type, int section) => ((FooterPart)Main.GetPartById(Sections[section].Elements<FooterReference>()
        .Single(reference => reference.Type!.Value == type).Id!)).Footer;

    private static IEnumerable<string> Written(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => [$"[{StyleOf(paragraph)}] {(paragraph.Descendants<Drawing>().Any() ? $"<{Said(paragraph)}>" : Folded(TextOf(paragraph)))}".TrimEnd()],
        Table table => table.Elements<TableRow>().Select(row => "| " + string.Join(" | ",
            row.Elements<TableCell>().Select(cell => Folded(string.Join(" / ", cell.Elements<Paragraph>().Select(TextOf)))))),
        _ => [],
    };

    private static string Said(Paragraph paragraph) =>
        paragraph.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value!;
}
