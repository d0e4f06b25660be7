using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>Writes a workbook to be filled in, from its sheets' layouts alone: the same draft gives the same bytes.</summary>
/// <param name="guide">How it is filled in, before all other sheets; nothing for none.</param>
/// <param name="mark">What the hidden sheet says it is, and in which version.</param>
/// <param name="more">Sheets that are only to be read, at the end.</param>
internal sealed class FormWorkbook(
    IReadOnlyList<SheetLayout> layouts, (string Mark, int Version) mark, SubmissionDraft draft, Worksheet? guide, params IReadOnlyList<(string Name, Worksheet Sheet)> more)
{
    private readonly IReadOnlyList<ChoiceList> lists = HiddenSheets.ListsOf(layouts);

    /// <summary>The workbook (.xlsx) as bytes.</summary>
    public byte[] Write()
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var part = document.AddWorkbookPart();
            // The library draws it by lot.
            document.ChangeIdOfPart(part, "workbook");
            Fill(part);
        }
        return TimelessZip.Of(package);
    }

    private void Fill(WorkbookPart part)
    {
        part.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
        var sheets = new Sheets();
        if (guide is not null) Add(part, sheets, SubmissionTemplate.GuideSheet, guide, SheetStateValues.Visible);
        foreach (var sheet in layouts)
        {
            var isFirst = !sheets.HasChildren;
            Add(part, sheets, sheet.NameVi, TemplateSheet.Create(sheet, draft, isFirst), SheetStateValues.Visible);
        }
        foreach (var (name, sheet) in more) Add(part, sheets, name, sheet, SheetStateValues.Visible);
        Add(part, sheets, SubmissionTemplate.MarkSheet, HiddenSheets.Mark(mark.Mark, mark.Version), SheetStateValues.VeryHidden);
        Add(part, sheets, HiddenSheets.ListSheet, HiddenSheets.ListValues(lists), SheetStateValues.VeryHidden);

        part.Workbook = new Workbook(
            // Sheets are found by name: renaming or moving one is kept from happening by chance.
            new WorkbookProtection { LockStructure = true },
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            sheets,
            new DefinedNames(Names()));
    }

    private static void Add(WorkbookPart part, Sheets sheets, string name, Worksheet worksheet, SheetStateValues state)
    {
        var number = (uint)sheets.ChildElements.Count + 1;
        var relationship = $"sheet{number}";
        part.AddNewPart<WorksheetPart>(relationship).Worksheet = worksheet;
        sheets.Append(new Sheet { Name = name, SheetId = number, Id = relationship, State = state });
    }

    // Excel wants names in the order of the alphabet.
    private IEnumerable<DefinedName> Names() =>
        lists.Select(list => new DefinedName(HiddenSheets.RangeOf(lists, list)) { Name = list.Name })
            .Concat(layouts.SelectMany((sheet, index) => NamesOf(sheet, (uint)(index + (guide is null ? 0 : 1)))))
            .OrderBy(name => name.Name!.Value, StringComparer.Ordinal);

    private IEnumerable<DefinedName> NamesOf(SheetLayout sheet, uint index)
    {
        if (sheet.Shape != SheetShape.Table) yield break;
        var last = CellAddress.ColumnLetters(sheet.Columns.Count - 1);
        yield return new DefinedName($"'{sheet.NameVi}'!$A${SheetLayout.HeaderRow}:${last}${TableSheet.LastEntryRow(sheet, draft)}")
        {
            Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true,
        };
        yield return new DefinedName($"'{sheet.NameVi}'!${SheetLayout.HeaderRow}:${SheetLayout.HeaderRow}")
        {
            Name = "_xlnm.Print_Titles", LocalSheetId = index,
        };
    }
}
