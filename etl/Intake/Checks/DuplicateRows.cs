using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Rows that say the same thing twice.</summary>
internal static class DuplicateRows
{
    /// <param name="column">Column whose cell is named.</param>
    /// <param name="keyOf">What must not come twice, or nothing when the row cannot be told.</param>
    public static void Check<TKey>(SheetRows sheet, IssueList issues, int column, Func<SourceRow, TKey?> keyOf) where TKey : struct
    {
        var firstRows = new Dictionary<TKey, int>(sheet.Rows.Count);
        foreach (var row in sheet.Rows)
        {
            if (keyOf(row) is { } key && !firstRows.TryAdd(key, row.RowNumber))
            {
                issues.Error(IssueCode.DuplicateRow, sheet.At(row, column), row.Values[column], firstRows[key]);
            }
        }
    }
}
