using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Api.Review;

/// <summary>A row that is new, gone or changed against what the unit handed in before.</summary>
/// <param name="RowNumber">In the new workbook; in the old one for a row that is gone.</param>
/// <param name="Values">The row as it stands; the cells of <paramref name="Changed"/> stood otherwise before.</param>
/// <param name="Before">The row as it stood, for one that changed.</param>
public sealed record ComparedRow(string Kind, int RowNumber, IReadOnlyList<object?> Values, IReadOnlyList<object?>? Before, IReadOnlyList<int> Changed)
{
    public const string New = "new";
    public const string Gone = "gone";
    public const string Differs = "changed";
}

/// <summary>One sheet of two workbooks.</summary>
public sealed record ComparedSheet(SheetLayout Sheet, int SameCount, IReadOnlyList<ComparedRow> Rows)
{
    public int CountOf(string kind) => Rows.Count(row => row.Kind == kind);
}

/// <summary>
/// Two workbooks of one unit, sheet by sheet. Rows that are alike in every cell are the same, wherever they stand; of the
/// rest, rows that begin with the same cell (a code, a year) are one row that changed.
/// </summary>
public static class Comparison
{
    public static IReadOnlyList<ComparedSheet> Of(
        IReadOnlyDictionary<string, IReadOnlyList<SourceRow>> now, IReadOnlyDictionary<string, IReadOnlyList<SourceRow>> before) =>
        [.. SubmissionTemplate.Sheets.Select(sheet => Of(sheet, now.GetValueOrDefault(sheet.Key) ?? [], before.GetValueOrDefault(sheet.Key) ?? []))
            .Where(sheet => sheet.SameCount + sheet.Rows.Count > 0)];

    private static ComparedSheet Of(SheetLayout sheet, IReadOnlyList<SourceRow> now, IReadOnlyList<SourceRow> before)
    {
        var old = before.GroupBy(Text).ToDictionary(group => group.Key, group => new Queue<SourceRow>(group));
        List<SourceRow> others = [];
        var same = 0;
        foreach (var row in now)
        {
            if (old.TryGetValue(Text(row), out var alike) && alike.TryDequeue(out _)) same++;
            else others.Add(row);
        }
        var gone = old.Values.SelectMany(queue => queue).OrderBy(row => row.RowNumber).GroupBy(First).ToDictionary(group => group.Key, group => new Queue<SourceRow>(group));
        List<ComparedRow> rows = [];
        foreach (var row in others)
        {
            var was = gone.TryGetValue(First(row), out var candidates) && candidates.TryDequeue(out var found) ? found : null;
            rows.Add(was is null ? new ComparedRow(ComparedRow.New, row.RowNumber, row.Values, null, [])
                : new ComparedRow(ComparedRow.Differs, row.RowNumber, row.Values, was.Values, Differences(row, was)));
        }
        rows.AddRange(gone.Values.SelectMany(queue => queue).OrderBy(row => row.RowNumber).Select(row => new ComparedRow(ComparedRow.Gone, row.RowNumber, row.Values, null, [])));
        return new ComparedSheet(sheet, same, rows);
    }

    private static IReadOnlyList<int> Differences(SourceRow row, SourceRow was) =>
        [.. Enumerable.Range(0, row.Values.Length).Where(index => !Equals(row.Values[index], was.Values.ElementAtOrDefault(index)))];

    private static string Text(SourceRow row) => string.Join('\u001f', row.Values.Select(Text));

    private static string First(SourceRow row) => Text(row.Values.FirstOrDefault());

    private static string Text(object? value) => value is null ? string.Empty : $"{value.GetType().Name}:{Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)}";
}
