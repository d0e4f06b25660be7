using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// What a sheet of a workbook looks like to its user beside its values, one rule each (docs/intake.md): a hidden sheet is read
/// and said so; of merged cells the first holds the value and the others are empty; a formula counts with the value that
/// was saved with it.
/// </summary>
internal static class SheetLook
{
    public static void Report(Workbook workbook, SheetRows sheet, IssueList issues)
    {
        if (workbook.IsSheetHidden) issues.Warning(IssueCode.SheetHidden, sheet.AtRow(0));
        var firstRow = sheet.IsForm ? SheetLayout.HeaderRow : SheetLayout.FirstDataRow;
        var merged = workbook.Merged.Where(range => range.LastRow >= firstRow && range.FirstColumn < sheet.Positions.Length).ToList();
        if (merged.Count > 0)
        {
            var first = merged[0];
            issues.Warning(IssueCode.CellsMerged, new Spot(sheet.Layout, null, first.FirstRow, first.FirstColumn), null,
                CellAddress.Of(first.LastColumn, first.LastRow), merged.Count);
        }
        foreach (var (place, formulas) in workbook.Formulas)
        {
            var column = sheet.IsForm ? Array.IndexOf(sheet.Positions, formulas.FirstRow) : Array.IndexOf(sheet.Positions, place);
            if (column < 0 || formulas.FirstRow < firstRow || (sheet.IsForm && place != 1)) continue;
            issues.Warning(IssueCode.FormulaValue, sheet.At(formulas.FirstRow, column), null, formulas.Count);
        }
    }
}
