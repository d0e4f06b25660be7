using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// Finds the layout's columns among the headers that stand in a sheet. Compared by match key: case, accents and marks do not
/// count. Text files and JSON may also call a column by its key, and in any order: no person looks at where it stands.
/// </summary>
internal sealed class HeaderMatch
{
    private const int LongestHeader = 400;

    private readonly SheetRows sheet;
    private readonly IssueList issues;
    private readonly bool hasFixedOrder;
    private readonly Dictionary<string, int> columnByKey = new(StringComparer.Ordinal);

    public HeaderMatch(SheetRows sheet, IssueList issues, SpotForm form)
    {
        (this.sheet, this.issues, hasFixedOrder) = (sheet, issues, form == SpotForm.Cell);
        for (var index = 0; index < sheet.Layout.Columns.Count; index++)
        {
            var column = sheet.Layout.Columns[index];
            columnByKey[VietnameseText.MatchKey(column.HeaderVi)] = index;
            if (!hasFixedOrder) columnByKey[VietnameseText.MatchKey(column.Key)] = index;
        }
    }

    /// <summary>Takes note of a header, at its place along the header row (or, in a form, down the label column).</summary>
    public void See(object? header, int place)
    {
        if (header is null || Cells.Written(header) is var written && string.IsNullOrWhiteSpace(written)) return;
        var key = written.Length > LongestHeader ? string.Empty : VietnameseText.MatchKey(written);
        var isKnown = columnByKey.TryGetValue(key, out var column);
        if (isKnown && !sheet.Has(column)) sheet.Positions[column] = place;
        else issues.Warning(IssueCode.ColumnUnknown, sheet.AtHeader(place), header, isKnown);
    }

    /// <summary>Says which columns are missing, and which stand elsewhere than the template has them.</summary>
    /// <param name="firstPlace">Place of the layout's first column.</param>
    public void Close(int firstPlace)
    {
        for (var column = 0; column < sheet.Positions.Length; column++)
        {
            var (place, rightPlace) = (sheet.Positions[column], column + firstPlace);
            var layout = sheet.Layout.Columns[column];
            if (place < 0 && layout.IsLater) continue;
            // In a text file or JSON a column that may be empty may also be left out.
            if (place < 0 && (hasFixedOrder || layout.IsRequired)) issues.Error(IssueCode.ColumnMissing, sheet.AtHeader(rightPlace) with { Column = layout });
            else if (place >= 0 && place != rightPlace && hasFixedOrder)
            {
                issues.Error(IssueCode.ColumnMoved, sheet.AtHeader(place) with { Column = layout }, null, sheet.AtHeader(rightPlace).Address);
            }
        }
        sheet.Settle();
    }
}
