using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>A cell in question: its address, its place (row and column from zero), how grave it is, and what its comment says.</summary>
internal sealed record CellNote(string Address, int Row, int Column, IssueSeverity Severity, string Text);

/// <summary>Issues gathered by cell. What concerns a whole sheet or a row of it stands at the sheet's first cell.</summary>
internal static class CellNotes
{
    public static IReadOnlyList<CellNote> Of(IEnumerable<Issue> issues, Func<string, IntakeRule?> ruleOf) =>
        [.. issues.GroupBy(issue => issue.Cell ?? "A1", StringComparer.Ordinal).Select(cell => Of(cell, ruleOf)).OfType<CellNote>()
            .OrderBy(note => note.Row).ThenBy(note => note.Column)];

    private static CellNote? Of(IGrouping<string, Issue> cell, Func<string, IntakeRule?> ruleOf) =>
        CellAddress.TryParse(cell.Key, out var column, out var row)
            ? new CellNote(cell.Key, row - 1, column, cell.Max(issue => issue.Severity),
                string.Join("\n\n", cell.OrderByDescending(issue => issue.Severity).Select(issue => AnnotationTexts.Note(issue, ruleOf(issue.Code)))))
            : null;
}
