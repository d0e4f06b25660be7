using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// Reads a sheet after its layout: a table (in the workbook headers in row 4, entries from row 5; elsewhere headers first) or
/// the workbook's form (labels in column A from row 4, values in column B). Wholly empty rows are left out; row numbers are
/// those of the file.
/// </summary>
internal sealed class SheetReader(SheetCursor cursor, DateOnly today, IssueList issues)
{
    public const int MostRows = 200_000;

    private const int LabelColumn = 0;
    private const int ValueColumn = 1;
    private const int LastFormRow = 200;

    /// <summary>Reads the sheet on which the cursor stands.</summary>
    public SheetRows Read(SheetLayout layout)
    {
        var sheet = new SheetRows(layout, cursor.Form, cursor.Form == SpotForm.Cell ? null : cursor.SheetName, cursor.HeaderRow, cursor.IsUpright);
        var parsers = layout.Columns.Select(column => new ColumnParser(column, today, cursor.Notation)).ToArray();
        if (sheet.IsForm) ReadForm(sheet, parsers);
        else ReadTable(sheet, parsers);
        if (cursor is Workbook workbook && cursor.Fault is null) SheetLook.Report(workbook, sheet, issues);
        return sheet;
    }

    private void ReadTable(SheetRows sheet, ColumnParser[] parsers)
    {
        var headerRow = cursor.HeaderRow;
        var headers = new HeaderMatch(sheet, issues, cursor.Form);
        while (cursor.RowNumber < headerRow && cursor.ReadRow())
        {
            if (cursor.RowNumber == headerRow) SeeHeaders(headers);
        }
        // JSON has its headers before any row.
        if (headerRow == 0) SeeHeaders(headers);
        if (cursor.Fault is not null) return;
        headers.Close(firstPlace: 0);
        ReadEntries(sheet, parsers);
    }

    private void SeeHeaders(HeaderMatch headers)
    {
        for (var place = 0; place < cursor.ColumnCount; place++) headers.See(cursor[place], place);
    }

    private void ReadEntries(SheetRows sheet, ColumnParser[] parsers)
    {
        var (hidden, firstHidden) = (0, 0);
        while (cursor.ReadRow())
        {
            var values = ReadValues(sheet, parsers);
            if (values is null) continue;
            if (sheet.Rows.Count == MostRows || (sheet.Layout.Shape == SheetShape.Form && sheet.Rows.Count == 1))
            {
                issues.Error(IssueCode.RowLimitExceeded, sheet.AtRow(cursor.RowNumber), null, sheet.Rows.Count);
                return;
            }
            if (cursor.IsRowHidden && hidden++ == 0) firstHidden = cursor.RowNumber;
            var row = new SourceRow(cursor.RowNumber, values) { Origin = sheet.Origin };
            sheet.Rows.Add(row);
            RequireValues(sheet, row);
        }
        if (hidden > 0) issues.Warning(IssueCode.RowsHidden, sheet.AtRow(firstHidden), null, hidden);
    }

    // Nothing when every cell of the row is empty.
    private object?[]? ReadValues(SheetRows sheet, ColumnParser[] parsers)
    {
        object?[]? values = null;
        for (var column = 0; column < parsers.Length; column++)
        {
            if (sheet.Positions[column] is >= 0 and var place && cursor[place] is { } cell)
            {
                var value = Parsed(sheet, parsers, column, cell);
                if (value is not null) (values ??= new object?[parsers.Length])[column] = value;
            }
        }
        return values;
    }

    private void ReadForm(SheetRows sheet, ColumnParser[] parsers)
    {
        var headers = new HeaderMatch(sheet, issues, cursor.Form);
        var cells = new Dictionary<int, object?>();
        while (cursor.RowNumber < LastFormRow && cursor.ReadRow())
        {
            if (cursor.RowNumber < cursor.HeaderRow) continue;
            cells[cursor.RowNumber] = cursor[ValueColumn];
            headers.See(cursor[LabelColumn], cursor.RowNumber);
        }
        if (cursor.Fault is not null) return;
        headers.Close(SheetLayout.HeaderRow);

        var row = new SourceRow(cursor.HeaderRow, new object?[parsers.Length]) { Origin = sheet.Origin };
        sheet.Rows.Add(row);
        for (var column = 0; column < parsers.Length; column++)
        {
            if (sheet.Has(column) && cells[sheet.Positions[column]] is { } cell) row.Values[column] = Parsed(sheet, parsers, column, cell);
        }
        RequireValues(sheet, row);
    }

    private object? Parsed(SheetRows sheet, ColumnParser[] parsers, int column, object cell)
    {
        var problem = parsers[column].Read(cell, out var value);
        if (problem is null) return value;
        var at = sheet.At(cursor.RowNumber, column);
        if (value == ColumnParser.Unreadable) issues.Error(problem, at, cell, today);
        else issues.Warning(problem, at, cell, value);
        return value;
    }

    private void RequireValues(SheetRows sheet, SourceRow row)
    {
        for (var column = 0; column < row.Values.Length; column++)
        {
            if (row.Values[column] is null && sheet.Layout.Columns[column] is { IsRequired: true, IsFoundByName: false } && sheet.Has(column))
            {
                issues.Error(IssueCode.ValueRequired, sheet.At(row, column));
            }
        }
    }
}
