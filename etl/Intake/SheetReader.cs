using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// Reads a sheet of the template after its layout: a table (headers in row 4, entries from row 5) or a form (labels in
/// column A from row 4, values in column B). Wholly empty rows are left out; row numbers are those of the workbook.
/// </summary>
internal sealed class SheetReader(Workbook workbook, DateOnly today, IssueList issues)
{
    public const int MostRows = 200_000;

    private const int LabelColumn = 0;
    private const int ValueColumn = 1;
    private const int LastFormRow = 200;

    /// <summary>Reads the sheet on which the workbook stands.</summary>
    public SheetRows Read(SheetLayout layout)
    {
        var sheet = new SheetRows(layout);
        var parsers = layout.Columns.Select(column => new ColumnParser(column, today)).ToArray();
        if (layout.Shape == SheetShape.Form) ReadForm(sheet, parsers);
        else ReadTable(sheet, parsers);
        return sheet;
    }

    private void ReadTable(SheetRows sheet, ColumnParser[] parsers)
    {
        var headers = new HeaderMatch(sheet, issues);
        while (workbook.RowNumber < SheetLayout.HeaderRow && workbook.ReadRow())
        {
            if (workbook.RowNumber != SheetLayout.HeaderRow) continue;
            for (var place = 0; place < workbook.ColumnCount; place++) headers.See(workbook[place], place, HeaderSpot(sheet, place));
        }
        if (workbook.Fault is not null) return;
        headers.Close(place => HeaderSpot(sheet, place), firstPlace: 0);

        while (workbook.ReadRow())
        {
            var values = ReadValues(sheet, parsers);
            if (values is null) continue;
            if (sheet.Rows.Count == MostRows)
            {
                issues.Error(IssueCode.RowLimitExceeded, new Spot(sheet.Layout, null, workbook.RowNumber, -1), null, MostRows);
                return;
            }
            sheet.Rows.Add(new SourceRow(workbook.RowNumber, values));
            RequireValues(sheet, workbook.RowNumber, values);
        }
    }

    // Nothing when every cell of the row is empty.
    private object?[]? ReadValues(SheetRows sheet, ColumnParser[] parsers)
    {
        object?[]? values = null;
        for (var column = 0; column < parsers.Length; column++)
        {
            if (sheet.Positions[column] is >= 0 and var place && workbook[place] is { } cell)
            {
                var value = Parsed(sheet, parsers, column, cell);
                if (value is not null) (values ??= new object?[parsers.Length])[column] = value;
            }
        }
        return values;
    }

    private void ReadForm(SheetRows sheet, ColumnParser[] parsers)
    {
        var headers = new HeaderMatch(sheet, issues);
        var cells = new Dictionary<int, object?>();
        while (workbook.RowNumber < LastFormRow && workbook.ReadRow())
        {
            if (workbook.RowNumber < SheetLayout.HeaderRow) continue;
            cells[workbook.RowNumber] = workbook[ValueColumn];
            headers.See(workbook[LabelColumn], workbook.RowNumber, LabelSpot(sheet, workbook.RowNumber));
        }
        if (workbook.Fault is not null) return;
        headers.Close(place => LabelSpot(sheet, place), SheetLayout.HeaderRow);

        var values = new object?[parsers.Length];
        sheet.Rows.Add(new SourceRow(SheetLayout.HeaderRow, values));
        for (var column = 0; column < parsers.Length; column++)
        {
            if (sheet.Has(column) && cells[sheet.Positions[column]] is { } cell) values[column] = Parsed(sheet, parsers, column, cell);
        }
        RequireValues(sheet, SheetLayout.HeaderRow, values);
    }

    private object? Parsed(SheetRows sheet, ColumnParser[] parsers, int column, object cell)
    {
        var problem = parsers[column].Read(cell, out var value);
        if (problem is not null) issues.Error(problem, sheet.At(workbook.RowNumber, column), cell, today);
        return value;
    }

    private void RequireValues(SheetRows sheet, int rowNumber, object?[] values)
    {
        for (var column = 0; column < values.Length; column++)
        {
            if (values[column] is null && sheet.Layout.Columns[column].IsRequired && sheet.Has(column))
            {
                issues.Error(IssueCode.ValueRequired, sheet.At(rowNumber, column));
            }
        }
    }

    private static Spot HeaderSpot(SheetRows sheet, int place) => new(sheet.Layout, null, SheetLayout.HeaderRow, place);

    private static Spot LabelSpot(SheetRows sheet, int place) => new(sheet.Layout, null, place, LabelColumn);
}
