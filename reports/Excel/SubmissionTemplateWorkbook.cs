using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>
/// Writes the workbook a reporting unit fills in, from the template's layout alone: the same draft gives the same bytes.
/// </summary>
public static class SubmissionTemplateWorkbook
{
    /// <summary>Writes the workbook (.xlsx) at the stream's position; the stream stays open and need not be seekable.</summary>
    public static void Write(Stream stream, SubmissionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Write(draft));
    }

    /// <summary>The workbook (.xlsx) as bytes.</summary>
    public static byte[] Write(SubmissionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var part = document.AddWorkbookPart();
            // The library draws it by lot.
            document.ChangeIdOfPart(part, "workbook");
            Fill(part, draft);
        }
        return TimelessZip.Of(package);
    }

    private static void Fill(WorkbookPart part, SubmissionDraft draft)
    {
        part.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
        var sheets = new Sheets();
        foreach (var sheet in SubmissionTemplate.Sheets)
        {
            var isFirst = !sheets.HasChildren;
            Add(part, sheets, sheet.NameVi, TemplateSheet.Create(sheet, draft, isFirst), SheetStateValues.Visible);
        }
        Add(part, sheets, SubmissionTemplate.MarkSheet, HiddenSheets.Mark(), SheetStateValues.VeryHidden);
        Add(part, sheets, HiddenSheets.ListSheet, HiddenSheets.ListValues(), SheetStateValues.VeryHidden);

        part.Workbook = new Workbook(
            // Sheets are found by name: renaming or moving one is kept from happening by chance.
            new WorkbookProtection { LockStructure = true },
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            sheets,
            new DefinedNames(Names(draft)));
    }

    private static void Add(WorkbookPart part, Sheets sheets, string name, Worksheet worksheet, SheetStateValues state)
    {
        var number = (uint)sheets.ChildElements.Count + 1;
        var relationship = $"sheet{number}";
        part.AddNewPart<WorksheetPart>(relationship).Worksheet = worksheet;
        sheets.Append(new Sheet { Name = name, SheetId = number, Id = relationship, State = state });
    }

    // Excel wants names in the order of the alphabet.
    private static IEnumerable<DefinedName> Names(SubmissionDraft draft) =>
        HiddenSheets.Lists.Select(list => new DefinedName(HiddenSheets.RangeOf(list)) { Name = list.Name })
            .Concat(SubmissionTemplate.Sheets.SelectMany((sheet, index) => NamesOf(sheet, (uint)index, draft)))
            .OrderBy(name => name.Name!.Value, StringComparer.Ordinal);

    private static IEnumerable<DefinedName> NamesOf(SheetLayout sheet, uint index, SubmissionDraft draft)
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
