using System.Globalization;
using System.Text.RegularExpressions;
using OcopAnalytics.Etl.Intake.Profiles;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>A table as it was handed in, cell by cell: rows by the number at which they stand in a sheet, from one.</summary>
/// <param name="HeaderRow">Row of its headers.</param>
public sealed record AnswerTable(string Name, int HeaderRow, IReadOnlyList<(int Number, object?[] Cells)> Rows);

/// <summary>
/// What an annotated copy of a file is made from: the workbook itself, also where it came with a profile; or, of CSV and JSON,
/// tables that can be shown as sheets, and the issues with the cells of those sheets in place of lines and paths.
/// </summary>
/// <param name="Workbook">The workbook to be copied; nothing where there are tables.</param>
public sealed partial record AnswerForm(ReadOnlyMemory<byte>? Workbook, IReadOnlyList<AnswerTable> Tables, IReadOnlyList<Issue> Issues)
{
    /// <summary>Nobody reads colours in more; the list of issues says the same.</summary>
    private const int MostCells = 400_000;

    public static AnswerForm Of(ReadOnlyMemory<byte> content, string fileName, IReadOnlyList<Issue> issues)
    {
        var foreign = SubmissionForms.Profiled(content);
        using var cursor = foreign is null ? SubmissionForms.Open(content) : ProfileIntake.OpenForeign(foreign with { FileName = StoredName.OfFile(fileName) });
        if (cursor is null or Intake.Workbook or RefusedFile) return new AnswerForm(foreign?.Content ?? content, [], issues);
        var tables = Read(cursor);
        return tables is null ? new AnswerForm(ReadOnlyMemory<byte>.Empty, [], issues) : new AnswerForm(null, tables, [.. issues.Select(issue => InSheet(issue, tables, cursor.Form))]);
    }

    // Nothing when the file breaks off or is too large to be shown.
    private static List<AnswerTable>? Read(SheetCursor cursor)
    {
        var tables = new List<(int Order, AnswerTable Table)>();
        var cells = 0;
        while (cursor.NextSheet())
        {
            if (cursor.SheetKey == SubmissionTemplate.MarkSheet) continue;
            var rows = new List<(int, object?[])>();
            // The names of a document's fields are the headers of its table.
            if (cursor.HeaderRow == 0) rows.Add((1, [.. Enumerable.Range(0, cursor.ColumnCount).Select(place => cursor[place])]));
            while (cursor.ReadRow())
            {
                var row = new object?[Math.Min(cursor.ColumnCount, CellsOf(cursor))];
                for (var place = 0; place < row.Length; place++) row[place] = cursor[place];
                rows.Add((cursor.RowNumber + (cursor.HeaderRow == 0 ? 1 : 0), row));
                if ((cells += row.Length + 1) > MostCells) return null;
            }
            tables.Add((SubmissionSheets.OrderOf(cursor.SheetKey), new AnswerTable(cursor.SheetName, Math.Max(cursor.HeaderRow, 1), rows)));
        }
        return cursor.Fault is null ? [.. tables.OrderBy(table => table.Order).Select(table => table.Table)] : null;
    }

    private static int CellsOf(SheetCursor cursor)
    {
        var last = 0;
        for (var place = 0; place < cursor.ColumnCount; place++)
        {
            if (cursor[place] is not null) last = place + 1;
        }
        return last;
    }

    private static Issue InSheet(Issue issue, IReadOnlyList<AnswerTable> tables, SpotForm form)
    {
        if (issue.Cell is not { } cell || tables.FirstOrDefault(table => table.Name == issue.Sheet) is not { } table) return issue;
        if (form == SpotForm.Line) return Line().Match(cell) is { Success: true } line ? issue with { Cell = At(line, int.Parse(line.Groups["column"].Value, CultureInfo.InvariantCulture) - 1, 0) } : issue;
        if (Path().Match(cell) is not { Success: true } path) return issue;
        var place = Array.FindIndex(table.Rows.Count > 0 ? table.Rows[0].Cells : [], header => header as string == path.Groups["field"].Value);
        // A field that is not there at all has no cell: its row is meant.
        return issue with { Cell = At(path, Math.Max(place, 0), 2) };
    }

    private static string At(Match match, int column, int offset) =>
        CellAddress.Of(column, int.TryParse(match.Groups["row"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row + offset : 1);

    [GeneratedRegex(@":(?<row>[0-9]{1,9}):(?<column>[0-9]{1,5})$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^[^\[]*?(\[(?<row>[0-9]{1,9})\])?(\.(?<field>[^.\[\]]*))?$")]
    private static partial Regex Path();
}
