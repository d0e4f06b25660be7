using System.Globalization;
using System.Xml.Linq;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>The boxes in which a sheet's comments are drawn. Excel still wants them in VML, the language of 1998.</summary>
internal sealed class NoteDrawing
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private const string BoxKind = "_x0000_t202";
    // Numbers of shapes go in blocks of a thousand, one block a sheet; far above those that Excel gives.
    private const int FirstBlock = 40;
    private const int BlockSize = 1024;
    private static readonly XNamespace v = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace o = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace x = "urn:schemas-microsoft-com:office:excel";

    private readonly XElement root;
    private readonly int firstShape;
    private int shapes;

    private NoteDrawing(XElement root, string relation, int sheetNumber) =>
        (this.root, Relation, firstShape) = (root, relation, (FirstBlock + sheetNumber) * BlockSize + 1);

    /// <summary>The relationship by which the sheet knows the drawing.</summary>
    public string Relation { get; }

    /// <summary>The drawing that is there already, told by its boxes from the pictures of a page's head.</summary>
    public static NoteDrawing? Find(WorkbookFile workbook, string sheet, int number)
    {
        foreach (var (id, path) in workbook.TargetsOfKind(sheet, "vmlDrawing"))
        {
            if (workbook.Find(path)?.Root is { } root && root.Descendants(x + "ClientData").Any()) return new NoteDrawing(root, id, number);
        }
        return null;
    }

    public static NoteDrawing New(WorkbookFile workbook, string sheet, int number)
    {
        var root = new XElement("xml", new XAttribute(XNamespace.Xmlns + "v", v), new XAttribute(XNamespace.Xmlns + "o", o), new XAttribute(XNamespace.Xmlns + "x", x),
            new XElement(o + "shapelayout", new XAttribute(v + "ext", "edit"),
                new XElement(o + "idmap", new XAttribute(v + "ext", "edit"), new XAttribute("data", FirstBlock + number))));
        var path = workbook.FreePath("xl/drawings/ocop-notes", ".vml");
        workbook.KnowEnding("vml", ContentType);
        workbook.Put(path, ContentType, new XDocument(root));
        return new NoteDrawing(root, workbook.Relate(sheet, "vmlDrawing", path), number);
    }

    public void Add(CellNote note)
    {
        if (!root.Elements(v + "shapetype").Any(kind => (string?)kind.Attribute("id") == BoxKind))
        {
            root.Add(new XElement(v + "shapetype", new XAttribute("id", BoxKind), new XAttribute("coordsize", "21600,21600"), new XAttribute(o + "spt", "202"),
                new XAttribute("path", "m,l,21600r21600,l21600,xe"), new XElement(v + "stroke", new XAttribute("joinstyle", "miter")),
                new XElement(v + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(o + "connecttype", "rect"))));
        }
        var id = (firstShape + shapes++).ToString(CultureInfo.InvariantCulture);
        root.Add(new XElement(v + "shape", new XAttribute("id", "_x0000_s" + id), new XAttribute("type", "#" + BoxKind),
            new XAttribute("style", "position:absolute;margin-left:60pt;margin-top:2pt;width:300pt;height:130pt;z-index:1;visibility:hidden"),
            new XAttribute("fillcolor", "#ffffe1"), new XAttribute(o + "insetmode", "auto"),
            new XElement(v + "fill", new XAttribute("color2", "#ffffe1")),
            new XElement(v + "shadow", new XAttribute("on", "t"), new XAttribute("color", "black"), new XAttribute("obscured", "t")),
            new XElement(v + "path", new XAttribute(o + "connecttype", "none")),
            new XElement(v + "textbox", new XAttribute("style", "mso-direction-alt:auto"), new XElement("div", new XAttribute("style", "text-align:left"))),
            new XElement(x + "ClientData", new XAttribute("ObjectType", "Note"),
                new XElement(x + "MoveWithCells"), new XElement(x + "SizeWithCells"), new XElement(x + "Anchor", Anchor(note)), new XElement(x + "AutoFill", "False"),
                new XElement(x + "Row", note.Row), new XElement(x + "Column", note.Column))));
    }

    public void Remove(string address)
    {
        if (!CellAddress.TryParse(address, out var column, out var row)) return;
        foreach (var place in root.Descendants(x + "ClientData").ToList())
        {
            if (place.Element(x + "Row")?.Value.Trim() == (row - 1).ToString(CultureInfo.InvariantCulture)
                && place.Element(x + "Column")?.Value.Trim() == column.ToString(CultureInfo.InvariantCulture)) place.Parent!.Remove();
        }
    }

    // Left column and offset, top row and offset, right column and offset, bottom row and offset.
    private static string Anchor(CellNote note) => string.Create(CultureInfo.InvariantCulture,
        $"{note.Column + 1}, 12, {Math.Max(note.Row - 1, 0)}, 4, {note.Column + 4}, 20, {Math.Max(note.Row - 1, 0) + 7 + note.Text.Length / 120}, 4");
}
