using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>
/// The comments of a sheet. Those of an earlier copy go, the sender's own stay; where the sender commented a cell in
/// question, ours stands below theirs.
/// </summary>
internal static class SheetNotes
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static readonly XNamespace main = WorkbookFile.Main;

    /// <summary>Writes the comments; gives the relationship of the part that draws them, or nothing when the sheet needs none.</summary>
    public static string? Write(WorkbookFile workbook, string sheet, IReadOnlyList<CellNote> notes, int number)
    {
        var path = workbook.TargetOfKind(sheet, "comments");
        if (path is null && notes.Count == 0) return null;
        NoteDrawing? drawing;
        try
        {
            drawing = NoteDrawing.Find(workbook, sheet, number);
        }
        // Old drawings are not always sound XML. The colours and the list stand without comments.
        catch (XmlException)
        {
            return null;
        }
        if (path is null || workbook.Find(path) is null) path = NewComments(workbook, sheet);
        var root = workbook.Find(path)!.Root!;
        var list = root.Element(main + "commentList") ?? throw new InvalidDataException("Comments without a list.");
        foreach (var comment in list.Elements().ToList())
        {
            if (!Strip(comment)) continue;
            drawing?.Remove((string?)comment.Attribute("ref") ?? string.Empty);
            comment.Remove();
        }
        if (notes.Count == 0) return null;

        drawing ??= NoteDrawing.New(workbook, sheet, number);
        var author = AuthorOf(root);
        foreach (var note in notes)
        {
            if (list.Elements().FirstOrDefault(each => (string?)each.Attribute("ref") == note.Address) is { } known)
            {
                (known.Element(main + "text") ?? Added(known, new XElement(main + "text"))).Add(Run("\n\n" + note.Text));
                continue;
            }
            list.Add(new XElement(main + "comment", new XAttribute("ref", note.Address), new XAttribute("authorId", author), new XElement(main + "text", Run(note.Text))));
            drawing.Add(note);
        }
        return drawing.Relation;
    }

    // Cuts our words off a comment; true when nothing of it is left.
    private static bool Strip(XElement comment)
    {
        var texts = comment.Descendants(main + "t").ToList();
        var first = texts.FindIndex(text => text.Value.Contains(AnnotationTexts.Mark, StringComparison.Ordinal));
        if (first < 0) return false;
        texts[first].Value = texts[first].Value[..texts[first].Value.IndexOf(AnnotationTexts.Mark, StringComparison.Ordinal)].TrimEnd();
        foreach (var text in texts[(first + 1)..]) text.Value = string.Empty;
        return texts.All(text => string.IsNullOrWhiteSpace(text.Value) || text.Value.Trim() == AnnotationTexts.Author + ":");
    }

    private static string NewComments(WorkbookFile workbook, string sheet)
    {
        var path = workbook.FreePath("xl/ocop-comments", ".xml");
        workbook.Put(path, CommentsType, new XDocument(new XElement(main + "comments", new XElement(main + "authors"), new XElement(main + "commentList"))));
        workbook.Relate(sheet, "comments", path);
        return path;
    }

    private static string AuthorOf(XElement root)
    {
        var authors = root.Element(main + "authors") ?? throw new InvalidDataException("Comments without authors.");
        var all = authors.Elements().ToList();
        var known = all.FindIndex(author => author.Value == AnnotationTexts.Author);
        if (known < 0) authors.Add(new XElement(main + "author", AnnotationTexts.Author));
        return (known < 0 ? all.Count : known).ToString(CultureInfo.InvariantCulture);
    }

    private static XElement Run(string text) => new(main + "r",
        new XElement(main + "rPr", new XElement(main + "sz", new XAttribute("val", "10")), new XElement(main + "rFont", new XAttribute("val", "Times New Roman"))),
        new XElement(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), TemplateCells.Storable(text)));

    private static XElement Added(XElement to, XElement element)
    {
        to.Add(element);
        return element;
    }
}
