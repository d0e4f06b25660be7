using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>
/// Writes a sheet anew with the cells in question coloured. Rows pass through unread; only what stands around them changes:
/// our colours of an earlier copy go, the new ones come, and the sheet is no longer the one that is open.
/// </summary>
/// <param name="drawing">Relationship to the part that draws the comments, or nothing where there are none.</param>
internal sealed class SheetMarks(IReadOnlyList<CellNote> notes, AnnotationStyles styles, string? drawing)
{
    private const int CellsOfOneFormat = 100;
    private const string Formula = $"LEN(\"{AnnotationTexts.Mark}\")>0";
    private static readonly XNamespace main = WorkbookFile.Main;

    private static readonly string[] afterFormats =
    [
        "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties",
        "cellWatches", "ignoredErrors", "smartTags", "drawing",
    ];
    private static readonly string[] afterDrawing = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    private bool hasFormats;
    private bool hasDrawing;

    public void Write(XmlReader reader, XmlWriter writer)
    {
        reader.MoveToContent();
        // A sheet of another kind (a chart) or in another namespace is passed on as it is.
        if (reader.LocalName != "worksheet" || reader.NamespaceURI != WorkbookFile.Main || reader.IsEmptyElement)
        {
            writer.WriteNode(reader, false);
            return;
        }
        writer.WriteStartDocument();
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        writer.WriteAttributes(reader, false);
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement && !reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element) WriteChild(reader, writer);
            else writer.WriteNode(reader, false);
        }
        WriteFormats(writer);
        WriteDrawing(writer);
        writer.WriteEndElement();
    }

    private void WriteChild(XmlReader reader, XmlWriter writer)
    {
        if (afterFormats.Contains(reader.LocalName)) WriteFormats(writer);
        switch (reader.LocalName)
        {
            case "conditionalFormatting":
                WriteFormats(writer);
                var format = (XElement)XNode.ReadFrom(reader);
                if (!format.Descendants(main + "formula").Any(formula => formula.Value.Contains(AnnotationTexts.Mark, StringComparison.Ordinal))) format.WriteTo(writer);
                return;
            case "sheetViews":
                var views = (XElement)XNode.ReadFrom(reader);
                // Two open sheets would be edited together.
                foreach (var view in views.Elements()) view.SetAttributeValue("tabSelected", null);
                views.WriteTo(writer);
                return;
            case "legacyDrawing":
                WriteFormats(writer);
                if (drawing is null) writer.WriteNode(reader, false);
                else reader.Skip();
                WriteDrawing(writer);
                hasDrawing = true;
                return;
            case var name when afterDrawing.Contains(name):
                WriteFormats(writer);
                WriteDrawing(writer);
                break;
        }
        writer.WriteNode(reader, false);
    }

    private void WriteFormats(XmlWriter writer)
    {
        if (hasFormats) return;
        hasFormats = true;
        foreach (var severity in (IssueSeverity[])[IssueSeverity.Error, IssueSeverity.Warning])
        {
            foreach (var cells in notes.Where(note => note.Severity == severity).Select(note => note.Address).Chunk(CellsOfOneFormat))
            {
                new XElement(main + "conditionalFormatting", new XAttribute("sqref", string.Join(' ', cells)),
                    new XElement(main + "cfRule", new XAttribute("type", "expression"),
                        new XAttribute("dxfId", (severity == IssueSeverity.Error ? styles.ErrorFormat : styles.WarningFormat).ToString(CultureInfo.InvariantCulture)),
                        new XAttribute("priority", "1"), new XElement(main + "formula", Formula))).WriteTo(writer);
            }
        }
    }

    private void WriteDrawing(XmlWriter writer)
    {
        if (hasDrawing || drawing is null) return;
        hasDrawing = true;
        writer.WriteStartElement("legacyDrawing", WorkbookFile.Main);
        writer.WriteAttributeString("r", "id", WorkbookFile.Office, drawing);
        writer.WriteEndElement();
    }
}
