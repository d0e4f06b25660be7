using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>A column of a table that is handed out.</summary>
/// <param name="Formula">What a cell follows from, given its row; the value written beside it is the warehouse's.</param>
/// <param name="Width">In letters; as its look needs unless told.</param>
/// <param name="IsSummed">Its total is the sum of the rows above.</param>
public sealed record TableColumn(string Header, ExportLook Look = ExportLook.Text, double Width = 0, Func<int, string>? Formula = null, bool IsSummed = false)
{
    public double Width { get; } = Width > 0 ? Width : Look is ExportLook.Count or ExportLook.Percent or ExportLook.Number or ExportLook.Date ? 13 : 18;
}

/// <summary>A table that is handed out: values row by row (or whole cells, where a row differs from its column), and under them, where there is one, a row of totals.</summary>
/// <param name="SheetName">Up to 31 letters, none of : \ / ? * [ ].</param>
public sealed record ExportTable(
    string SheetName, string Title, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, IReadOnlyList<object?>? Total = null);

/// <summary>
/// The one way from tables to a workbook: a sheet a table, sums and shares as living formulas, and last a sheet of notes that
/// says what was asked, as of when, known when, on which map, from which build and which sources.
/// </summary>
public static class TableWorkbook
{
    /// <summary>What a sheet of Excel can hold, less the rows above and below the table.</summary>
    public const int MostRows = 1_048_576 - FirstRow - 1;

    /// <summary>The first row of a table's values, from one.</summary>
    public const int FirstRow = 5;

    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="notes">Sentences for the last sheet, after what holds for every workbook.</param>
    public static byte[] Write(IReadOnlyList<ExportTable> tables, TableHead head, Language language, IEnumerable<string> notes) =>
        ExportBook.Write([.. tables.Select(table => Sheet(table, head)), Notes(head, language, notes)]);

    private static ExportSheet Sheet(ExportTable table, TableHead head)
    {
        List<IReadOnlyList<ExportCell>> rows =
        [
            [new(table.Title, ExportLook.Title)],
            [new(head.Subject, ExportLook.Note)],
            [new(head.Viewpoint, ExportLook.Note)],
            [.. table.Columns.Select(column => new ExportCell(column.Header, ExportLook.Header))],
        ];
        rows.AddRange(table.Rows.Select((row, index) => (IReadOnlyList<ExportCell>)[.. row.Select((value, column) => value as ExportCell
            ?? new ExportCell(value, table.Columns[column].Look, value is null ? null : table.Columns[column].Formula?.Invoke(FirstRow + index)))]));
        if (table.Total is { } total)
        {
            var last = FirstRow + table.Rows.Count - 1;
            rows.Add([.. total.Select((value, column) => value as ExportCell ?? new ExportCell(value, table.Columns[column].Look, FormulaOfTotal(table.Columns[column], column, last, value), IsTotal: true))]);
        }
        return new ExportSheet(table.SheetName, rows, [.. table.Columns.Select(column => column.Width)], FirstRow - 1, 1);
    }

    private static string? FormulaOfTotal(TableColumn column, int index, int last, object? value) =>
        value is null || last < FirstRow ? null
        : column.IsSummed ? $"SUM({CellAddress.Of(index, FirstRow)}:{CellAddress.Of(index, last)})"
        : column.Formula?.Invoke(last + 1);

    private static ExportSheet Notes(TableHead head, Language language, IEnumerable<string> notes) => new(language["export.notes"],
        [[new(language["export.notes"], ExportLook.Title)], .. head.Notes.Concat(notes).Select(note => (IReadOnlyList<ExportCell>)[new ExportCell(note)])], [110]);
}
