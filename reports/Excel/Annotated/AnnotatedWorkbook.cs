using System.Xml;
using System.Xml.Linq;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>What the first sheet of an annotated copy says about the file.</summary>
/// <param name="IsShownOnly">Whether the file came as CSV or JSON, so that the copy shows it and is not handed in again.</param>
public sealed record AnnotatedFile(string FileName, string? UnitName, string? PeriodCode, bool IsShownOnly = false);

/// <summary>
/// Gives the answer back inside the workbook: a copy of what was handed in, the cells in question coloured and commented,
/// and a first sheet that lists everything with links to the cells. Colours are conditional formats and comments bear a
/// mark, so that the next copy takes the former ones away and every style of the sender's stays as it was.
/// </summary>
public static class AnnotatedWorkbook
{
    /// <summary>Larger sheets are answered with the list alone: nobody reads comments there, and the copy would cost too much.</summary>
    private const long MostBytes = 50L << 20;

    private static readonly XNamespace main = WorkbookFile.Main;

    /// <summary>The copy (.xlsx). A file that was refused unread, or that cannot be copied, is answered with the list alone.</summary>
    /// <param name="issues">At most a thousand and the closing one that counts the rest, as intake gives them.</param>
    /// <param name="ruleOf">The rule of a code.</param>
    public static byte[] Write(ReadOnlyMemory<byte> content, AnnotatedFile file, IReadOnlyList<Issue> issues, Func<string, IntakeRule?> ruleOf)
    {
        // What was not fit to be read is not opened here either: zip bombs, document types, macros.
        var isRefused = content.Length > MostBytes || issues.Any(issue => issue.Code.StartsWith("file_", StringComparison.Ordinal));
        if (!isRefused)
        {
            try
            {
                return Copy(content, file, issues, ruleOf, isListAlone: false);
            }
            // Whatever the zip and XML libraries say to a file from outside: it cannot be copied, but it can be answered.
            catch (Exception trouble) when (trouble is InvalidDataException or XmlException or FormatException or InvalidOperationException or NullReferenceException)
            {
            }
        }
        return Copy(EmptyWorkbook.Bytes, file, issues, ruleOf, isListAlone: true);
    }

    private static byte[] Copy(ReadOnlyMemory<byte> content, AnnotatedFile file, IReadOnlyList<Issue> issues, Func<string, IntakeRule?> ruleOf, bool isListAlone)
    {
        using var workbook = new WorkbookFile(content);
        RemoveFormerList(workbook);
        var styles = AnnotationStyles.AddTo(workbook);
        var sheets = workbook.Sheets();
        var byKey = sheets.GroupBy(sheet => VietnameseText.MatchKey(sheet.Name)).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var own = issues.Where(issue => issue.Sheet is not null).ToLookup(issue => byKey.GetValueOrDefault(VietnameseText.MatchKey(issue.Sheet!)));
        var number = 0;
        foreach (var sheet in sheets.Where(sheet => sheet.Path.Length > 0))
        {
            var notes = CellNotes.Of(own[sheet], ruleOf);
            var drawing = SheetNotes.Write(workbook, sheet.Path, notes, ++number);
            workbook.Rewrite(sheet.Path, new SheetMarks(notes, styles, drawing).Write);
        }
        AddList(workbook, IssueListSheet.Create(file, issues, ruleOf, styles, byKey, isListAlone));
        if (isListAlone) RemoveSheet(workbook, sheets[0], index: 1);
        return workbook.ToBytes();
    }

    private static void RemoveFormerList(WorkbookFile workbook)
    {
        var sheets = workbook.Sheets();
        for (var index = sheets.Count - 1; index >= 0; index--)
        {
            if (sheets[index].Name == SubmissionTemplate.IssueSheet && sheets.Count > 1) RemoveSheet(workbook, sheets[index], index);
        }
    }

    private static void RemoveSheet(WorkbookFile workbook, SheetEntry sheet, int index)
    {
        workbook.Unrelate(WorkbookFile.WorkbookPath, (string?)sheet.Element.Attribute((XNamespace)WorkbookFile.Office + "id"));
        workbook.Remove(sheet.Path);
        sheet.Element.Remove();
        MoveNames(workbook, index, -1);
    }

    private static void AddList(WorkbookFile workbook, XDocument list)
    {
        const string contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
        var path = workbook.FreePath("xl/worksheets/ocop-issues", ".xml");
        workbook.Put(path, contentType, list);
        var root = workbook.Find(WorkbookFile.WorkbookPath)!.Root!;
        var sheets = root.Element(main + "sheets")!;
        var nextId = sheets.Elements().Max(sheet => (uint?)sheet.Attribute("sheetId") ?? 0) + 1;
        sheets.AddFirst(new XElement(main + "sheet", new XAttribute("name", SubmissionTemplate.IssueSheet), new XAttribute("sheetId", nextId),
            new XAttribute((XNamespace)WorkbookFile.Office + "id", workbook.Relate(WorkbookFile.WorkbookPath, "worksheet", path))));
        MoveNames(workbook, 0, 1);
        if (root.Element(main + "bookViews") is null) sheets.AddBeforeSelf(new XElement(main + "bookViews", new XElement(main + "workbookView")));
        foreach (var view in root.Element(main + "bookViews")!.Elements())
        {
            view.SetAttributeValue("activeTab", 0);
            view.SetAttributeValue("firstSheet", 0);
        }
    }

    // Names that hold on one sheet count sheets by their place.
    private static void MoveNames(WorkbookFile workbook, int from, int by)
    {
        foreach (var name in workbook.Find(WorkbookFile.WorkbookPath)!.Root!.Elements(main + "definedNames").Elements().ToList())
        {
            if ((int?)name.Attribute("localSheetId") is not { } place || place < from) continue;
            if (by < 0 && place == from) name.Remove();
            else name.SetAttributeValue("localSheetId", place + by);
        }
    }
}
