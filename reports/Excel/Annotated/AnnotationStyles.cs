using System.Globalization;
using System.Xml.Linq;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>Looks of the list's cells; the number is the place among those that are added.</summary>
internal enum ListStyle { Title, Hint, Header, Text, Number, Link, Error, Warning }

/// <summary>
/// Adds what an annotated copy needs to the sender's stylesheet, at its end: no style of theirs changes its number.
/// What an earlier copy added already is used again.
/// </summary>
/// <param name="ErrorFormat">Number of the format that colours a cell with an error.</param>
internal sealed record AnnotationStyles(IReadOnlyList<int> Cells, int ErrorFormat, int WarningFormat)
{
    private const string Font = "<sz val=\"11\"/>{0}<name val=\"Times New Roman\"/><family val=\"1\"/>";
    private static readonly XNamespace main = WorkbookFile.Main;

    // The order the format prescribes.
    private static readonly string[] sections =
        ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

    public int this[ListStyle style] => Cells[(int)style];

    public static AnnotationStyles AddTo(WorkbookFile workbook)
    {
        const string contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
        var path = workbook.TargetOfKind(WorkbookFile.WorkbookPath, "styles");
        if (path is null || workbook.Find(path) is null)
        {
            workbook.Put(path = workbook.FreePath("xl/styles", ".xml"), contentType, new XDocument(new XElement(main + "styleSheet")));
            workbook.Relate(WorkbookFile.WorkbookPath, "styles", path);
        }
        return AddTo(workbook.Find(path)!.Root!);
    }

    private static AnnotationStyles AddTo(XElement root)
    {
        // Where a section is missing, its first entries are what a cell without a look refers to.
        var fonts = Section(root, "fonts", "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>");
        var fills = Section(root, "fills", "<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>");
        var borders = Section(root, "borders", "<border><left/><right/><top/><bottom/><diagonal/></border>");
        Section(root, "cellStyleXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        var formats = Section(root, "cellXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        var differences = Section(root, "dxfs");

        var (plain, bold, title, hint) = (FontOf(fonts, ""), FontOf(fonts, "", "<b/>"), Added(fonts, "<font><b/><sz val=\"14\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"),
            FontOf(fonts, "<color rgb=\"FF595959\"/>", "<i/>"));
        var (white, link, red, brown) = (FontOf(fonts, "<color rgb=\"FFFFFFFF\"/>", "<b/>"), FontOf(fonts, "<color rgb=\"FF0B5394\"/>", "<u/>"),
            FontOf(fonts, "<color rgb=\"FF9C0006\"/>", "<b/>"), FontOf(fonts, "<color rgb=\"FF7F4F00\"/>", "<b/>"));
        var (green, pink, amber) = (FillOf(fills, "FF1F6B4F"), FillOf(fills, "FFFFC7CE"), FillOf(fills, "FFFFEB9C"));
        const string side = " style=\"thin\"><color rgb=\"FFBFBFBF\"/></";
        var lines = Added(borders, $"<border><left{side}left><right{side}right><top{side}top><bottom{side}bottom><diagonal/></border>");

        return new AnnotationStyles(
        [
            Format(formats, title, 0, 0, null), Format(formats, hint, 0, 0, "vertical=\"top\" wrapText=\"1\""),
            Format(formats, white, green, lines, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
            // The quote prefix keeps what looks like a formula a text, even when somebody edits it.
            Format(formats, plain, 0, lines, "vertical=\"top\" wrapText=\"1\"", " quotePrefix=\"1\""),
            Format(formats, plain, 0, lines, "horizontal=\"center\" vertical=\"top\""),
            Format(formats, link, 0, lines, "horizontal=\"center\" vertical=\"top\""),
            Format(formats, red, pink, lines, "horizontal=\"center\" vertical=\"top\""),
            Format(formats, brown, amber, lines, "horizontal=\"center\" vertical=\"top\""),
        ], Difference(differences, "FF9C0006", "FFFFC7CE"), Difference(differences, "FF7F4F00", "FFFFEB9C"));
    }

    private static int FontOf(XElement fonts, string colour, string face = "") =>
        Added(fonts, $"<font>{face}{string.Format(CultureInfo.InvariantCulture, Font, colour)}</font>");

    private static int FillOf(XElement fills, string colour) =>
        Added(fills, $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{colour}\"/><bgColor indexed=\"64\"/></patternFill></fill>");

    private static int Difference(XElement differences, string ink, string paper) =>
        Added(differences, $"<dxf><font><color rgb=\"{ink}\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\"{paper}\"/><bgColor rgb=\"{paper}\"/></patternFill></fill></dxf>");

    private static int Format(XElement formats, int font, int fill, int border, string? alignment, string more = "") => Added(formats,
        $"<xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"{more}"
        + (alignment is null ? "/>" : $" applyAlignment=\"1\"><alignment {alignment}/></xf>"));

    private static XElement Section(XElement root, string name, params ReadOnlySpan<string> first)
    {
        if (root.Element(main + name) is { } found) return found;
        var section = new XElement(main + name);
        foreach (var xml in first) section.Add(Parsed(xml));
        var later = sections[(Array.IndexOf(sections, name) + 1)..];
        if (root.Elements().FirstOrDefault(each => later.Contains(each.Name.LocalName)) is { } next) next.AddBeforeSelf(section);
        else root.Add(section);
        return section;
    }

    private static int Added(XElement section, string xml)
    {
        var element = Parsed(xml);
        var all = section.Elements().ToList();
        var known = all.FindIndex(each => XNode.DeepEquals(each, element));
        if (known >= 0) return known;
        section.Add(element);
        section.SetAttributeValue("count", all.Count + 1);
        return all.Count;
    }

    private static XElement Parsed(string xml)
    {
        var element = XElement.Parse(xml);
        foreach (var each in element.DescendantsAndSelf()) each.Name = main + each.Name.LocalName;
        return element;
    }
}
