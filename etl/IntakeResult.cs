using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl;

/// <summary>What a workbook holds and what is wrong with it. With an error nothing of it may be loaded.</summary>
/// <param name="Header">Nothing when the unit or the period is not known.</param>
/// <param name="RowsBySheetKey">Typed rows in the order of the sheet's columns; a cell that could not be read is empty.</param>
/// <param name="Issues">In the order of sheets, rows and columns; at most a thousand and a closing one that counts the rest.</param>
public sealed record IntakeResult(
    SubmissionHeader? Header,
    IReadOnlyDictionary<string, IReadOnlyList<SourceRow>> RowsBySheetKey,
    IReadOnlyList<Issue> Issues)
{
    public bool HasErrors => Issues.Any(issue => issue.Severity == IssueSeverity.Error);

    /// <summary>Entries in the tables; the form's single row is not one.</summary>
    public long RowCount => SubmissionTemplate.Sheets.Where(sheet => sheet.Shape == SheetShape.Table)
        .Sum(sheet => (long)(RowsBySheetKey.GetValueOrDefault(sheet.Key)?.Count ?? 0));
}
