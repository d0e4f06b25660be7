using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>Finds the layout's columns among the headers that stand in a sheet. Compared by match key: case, accents and marks do not count.</summary>
internal sealed class HeaderMatch(SheetRows sheet, IssueList issues)
{
    private const int LongestHeader = 400;

    private readonly Dictionary<string, int> columnByKey = sheet.Layout.Columns
        .Select((column, index) => (Key: VietnameseText.MatchKey(column.HeaderVi), index))
        .ToDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);

    /// <summary>Takes note of a header, at its place along the header row (or, in a form, down the label column).</summary>
    public void See(object? header, int place, Spot at)
    {
        if (header is null || Cells.Written(header) is var written && string.IsNullOrWhiteSpace(written)) return;
        var key = written.Length > LongestHeader ? string.Empty : VietnameseText.MatchKey(written);
        var isKnown = columnByKey.TryGetValue(key, out var column);
        if (isKnown && !sheet.Has(column)) sheet.Positions[column] = place;
        else issues.Warning(IssueCode.ColumnUnknown, at, header, isKnown);
    }

    /// <summary>Says which columns are missing, and which stand elsewhere than the template has them.</summary>
    /// <param name="spotOf">Spot of a header by its place.</param>
    /// <param name="firstPlace">Place of the layout's first column.</param>
    public void Close(Func<int, Spot> spotOf, int firstPlace)
    {
        for (var column = 0; column < sheet.Positions.Length; column++)
        {
            var (place, rightPlace) = (sheet.Positions[column], column + firstPlace);
            var layout = sheet.Layout.Columns[column];
            if (place < 0 && layout.IsLater) continue;
            if (place < 0) issues.Error(IssueCode.ColumnMissing, spotOf(rightPlace) with { Column = layout });
            else if (place != rightPlace) issues.Error(IssueCode.ColumnMoved, spotOf(place) with { Column = layout }, null, spotOf(rightPlace).Address);
        }
    }
}
