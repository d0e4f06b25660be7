using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Benchmarks.Rows;

/// <summary>A row of a sheet as its values by column key: what a workbook is written from, and the archive too.</summary>
internal static class SheetRow
{
    public static IReadOnlyDictionary<string, object?> Of(params ReadOnlySpan<(string Key, object? Value)> values)
    {
        var row = new Dictionary<string, object?>(values.Length, StringComparer.Ordinal);
        foreach (var (key, value) in values) row.Add(key, value);
        return row;
    }

    /// <summary>The rows as intake would hand them on, numbered from the sheet's first row of entries.</summary>
    public static IReadOnlyList<SourceRow> Read(SheetLayout sheet, IReadOnlyList<IReadOnlyDictionary<string, object?>> rows)
    {
        var first = sheet.Shape == SheetShape.Form ? SheetLayout.HeaderRow : SheetLayout.FirstDataRow;
        return [.. rows.Select((row, index) => new SourceRow(first + index, [.. sheet.Columns.Select(column => row.GetValueOrDefault(column.Key))]))];
    }
}
