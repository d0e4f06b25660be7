using System.Globalization;
using System.Xml.Linq;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>The first sheet of an annotated copy: every issue, errors first, with a link to its cell.</summary>
internal static class IssueListSheet
{
    private const int HeaderRow = 5;
    private const int LinkColumn = 3;
    private static readonly XNamespace main = WorkbookFile.Main;

    public static XDocument Create(
        AnnotatedFile file, IReadOnlyList<Issue> issues, Func<string, IntakeRule?> ruleOf, AnnotationStyles styles,
        IReadOnlyDictionary<string, SheetEntry> sheetsByKey, bool isListAlone)
    {
        // Errors first: they are what keeps the file out. The closing issue, which counts the rest, stays last.
        var ordered = issues.OrderBy(issue => issue.Code == IssueCode.MoreIssues).ThenByDescending(issue => issue.Severity).ToList();
        var rows = new XElement(main + "sheetData", Line(1, Cell(0, 1, AnnotationTexts.Title(file), styles[ListStyle.Title])),
            Line(2, Cell(0, 2, AnnotationTexts.Summary(file, Count(issues, IssueSeverity.Error), Count(issues, IssueSeverity.Warning)), styles[ListStyle.Hint])),
            Line(3, Cell(0, 3, AnnotationTexts.HowTo(isListAlone, file.IsShownOnly, issues.Count), styles[ListStyle.Hint])));
        var links = new XElement(main + "hyperlinks");
        if (ordered.Count > 0)
        {
            rows.Add(Tall(Line(HeaderRow, [.. AnnotationTexts.Columns.Select((column, index) => Cell(index, HeaderRow, column.Header, styles[ListStyle.Header]))])));
        }
        for (var index = 0; index < ordered.Count; index++)
        {
            var (issue, row) = (ordered[index], HeaderRow + 1 + index);
            var target = isListAlone || issue.Sheet is null ? null : sheetsByKey.GetValueOrDefault(VietnameseText.MatchKey(issue.Sheet));
            rows.Add(Tall(Line(row, Cells(issue, ruleOf(issue.Code), index + 1, row, target is not null, styles))));
            if (target is not null) links.Add(Link(CellAddress.Of(LinkColumn, row), target.Name, issue.Cell ?? "A1"));
        }
        return new XDocument(new XElement(main + "worksheet", new XAttribute(XNamespace.Xmlns + "r", WorkbookFile.Office),
            XElement.Parse($"<sheetPr xmlns=\"{main}\"><tabColor rgb=\"FF9C0006\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"),
            XElement.Parse($"<sheetViews xmlns=\"{main}\"><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"{HeaderRow}\" topLeftCell=\"A{HeaderRow + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"),
            new XElement(main + "cols", AnnotationTexts.Columns.Select((column, index) => new XElement(main + "col",
                new XAttribute("min", index + 1), new XAttribute("max", index + 1), new XAttribute("width", column.Width.ToString(CultureInfo.InvariantCulture)), new XAttribute("customWidth", 1)))),
            rows,
            // The lines of the heading run over all columns.
            XElement.Parse($"<mergeCells xmlns=\"{main}\" count=\"2\"><mergeCell ref=\"A2:I2\"/><mergeCell ref=\"A3:I3\"/></mergeCells>"),
            links.HasElements ? links : null,
            XElement.Parse($"<pageMargins xmlns=\"{main}\" left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"),
            XElement.Parse($"<pageSetup xmlns=\"{main}\" paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")));
    }

    private static XElement[] Cells(Issue issue, IntakeRule? rule, int number, int row, bool hasLink, AnnotationStyles styles)
    {
        var text = styles[ListStyle.Text];
        return
        [
            new XElement(main + "c", new XAttribute("r", CellAddress.Of(0, row)), new XAttribute("s", styles[ListStyle.Number]), new XElement(main + "v", number)),
            Cell(1, row, AnnotationTexts.NameOf(issue.Severity), styles[issue.Severity == IssueSeverity.Error ? ListStyle.Error : ListStyle.Warning]),
            Cell(2, row, issue.Sheet, text),
            Cell(LinkColumn, row, issue.Cell ?? (hasLink ? "A1" : null), styles[hasLink ? ListStyle.Link : ListStyle.Number]),
            Cell(4, row, issue.Column, text),
            Cell(5, row, AnnotationTexts.Sentence(issue), text),
            Cell(6, row, issue.Found, text),
            Cell(7, row, AnnotationTexts.Requirement(issue, rule), text),
            Cell(8, row, issue.Code, text),
        ];
    }

    private static XElement Line(int row, params XElement[] cells) => new(main + "row", new XAttribute("r", row), cells);

    // Programs differ in whether they make room for wrapped text by themselves: the height is written.
    private static XElement Tall(XElement line)
    {
        var lines = line.Elements().Select((cell, index) => cell.Value.Split('\n').Sum(part => 1 + (int)(part.Length * 1.15 / AnnotationTexts.Columns[index].Width))).Max();
        line.Add(new XAttribute("ht", Math.Min(15 * lines + 3, 400)), new XAttribute("customHeight", 1));
        return line;
    }

    private static XElement Cell(int column, int row, string? text, int style)
    {
        var cell = new XElement(main + "c", new XAttribute("r", CellAddress.Of(column, row)), new XAttribute("s", style));
        if (string.IsNullOrEmpty(text)) return cell;
        cell.Add(new XAttribute("t", "inlineStr"), new XElement(main + "is",
            new XElement(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), TemplateCells.Storable(text))));
        return cell;
    }

    private static XElement Link(string from, string sheetName, string cell) => new(main + "hyperlink", new XAttribute("ref", from),
        new XAttribute("location", $"'{sheetName.Replace("'", "''", StringComparison.Ordinal)}'!{cell}"), new XAttribute("display", cell));

    private static int Count(IReadOnlyList<Issue> issues, IssueSeverity severity) =>
        issues.Count(issue => issue.Severity == severity && issue.Code != IssueCode.MoreIssues);
}
