using System.Globalization;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>
/// Reads a foreign sheet by a profile, row by row: leaves out headings and totals, gives continued rows what stands above, and
/// hands each row to the tables of the profile. Nothing is left out or carried down without being said.
/// </summary>
internal sealed class ProfileReader(MappingProfile profile, SheetCursor cursor, ProfileContext context)
{
    private readonly List<object?> headers = [];
    private (int Count, int FirstRow) leftOut;
    private (int Count, int FirstRow, int Column) broken;
    private object?[] above = [];

    public static bool IsBlank(object cell) => cell is string text && string.IsNullOrWhiteSpace(text);

    /// <summary>Fills the sheets of the template; false when the file has no such sheet or its columns stand elsewhere.</summary>
    /// <param name="sheets">By the key of the layout.</param>
    public bool Read(Dictionary<string, SheetRows> sheets)
    {
        while (cursor.RowNumber < profile.HeaderRow && cursor.ReadRow()) { }
        for (var place = 0; place < cursor.ColumnCount; place++) headers.Add(cursor[place]);
        var columns = new ProfileColumns(headers, cursor.Form == SpotForm.Cell);
        if (cursor.Fault is not null || !HasColumns(columns)) return false;

        var readers = profile.Tables.Select(table => new ProfileTableReader(context, table, columns, sheets[table.To], cursor)).ToList();
        var agreements = new ProfileAgreements(context, columns, sheets[SubmissionTemplate.Certification.Key], cursor);
        while (cursor.ReadRow())
        {
            if (cursor.RowNumber < profile.FirstRow || Cells(columns) is not { } cells) continue;
            var row = new ProfiledRow();
            foreach (var reader in readers) reader.Take(cells, row);
            agreements.Check(cells);
        }
        if (cursor is Workbook workbook) ReportFormulas(workbook);
        if (leftOut.Count > 0) context.Issues.Warning(IssueCode.RowsLeftOut, At(leftOut.FirstRow, -1), null, leftOut.Count);
        if (broken.Count > 0) context.Issues.Warning(IssueCode.ValuesCarriedDown, At(broken.FirstRow, broken.Column), null, broken.Count);
        return true;
    }

    // The cells of an entry; nothing for empty rows, headings and totals.
    private object?[]? Cells(ProfileColumns columns)
    {
        var cells = new object?[Math.Max(cursor.ColumnCount, columns.Width)];
        var isEmpty = true;
        for (var place = 0; place < cursor.ColumnCount; place++)
        {
            cells[place] = cursor[place] is { } cell && !IsBlank(cell) ? cell : null;
            isEmpty &= cells[place] is null or CellError;
        }
        if (isEmpty) return null;
        if (profile.RowMark is { } mark && !IsNumber(cells[columns.IndexOf(mark)]))
        {
            leftOut = leftOut.Count == 0 ? (1, cursor.RowNumber) : (leftOut.Count + 1, leftOut.FirstRow);
            return null;
        }
        CarryDown(cells, columns);
        return cells;
    }

    private void CarryDown(object?[] cells, ProfileColumns columns)
    {
        if (profile.Continued is not { } continued) return;
        var isContinued = cells[columns.IndexOf(continued.Anchor)] is null or CellError;
        foreach (var place in continued.Columns.Select(columns.IndexOf))
        {
            if (!isContinued || above.Length == 0 || cells[place] is not (null or CellError)) continue;
            if (cells[place] is CellError) broken = broken.Count == 0 ? (1, cursor.RowNumber, place) : (broken.Count + 1, broken.FirstRow, broken.Column);
            cells[place] = above[place];
        }
        above = cells;
    }

    private void ReportFormulas(Workbook workbook)
    {
        foreach (var (place, formulas) in workbook.Formulas.Where(pair => pair.Value.FirstRow >= profile.FirstRow))
        {
            context.Issues.Warning(IssueCode.FormulaValue, At(formulas.FirstRow, place), null, formulas.Count);
        }
    }

    private bool HasColumns(ProfileColumns columns)
    {
        var missing = References().Distinct().Where(reference => columns.IndexOf(reference) < 0).ToList();
        foreach (var reference in missing) context.Issues.Error(IssueCode.ProfileColumnMissing, At(profile.HeaderRow, -1), null, reference, profile.TitleVi, profile.TitleEn);
        foreach (var (reference, words) in profile.Headers)
        {
            var place = columns.IndexOf(reference);
            var header = place >= 0 && place < headers.Count ? headers[place] : null;
            var key = Model.Text.VietnameseText.MatchKey(header is null ? string.Empty : Intake.Cells.Written(header));
            if (key.Contains(Model.Text.VietnameseText.MatchKey(words), StringComparison.Ordinal)) continue;
            context.Issues.Error(IssueCode.ProfileHeaderOther, At(profile.HeaderRow, Math.Max(place, 0)), header, words, profile.TitleVi, profile.TitleEn);
            missing.Add(reference);
        }
        return missing.Count == 0;
    }

    private IEnumerable<string> References() => profile.Tables.SelectMany(table => table.Columns.Values)
        .SelectMany(column => column.Earliest.Append(column.Column).Append(column.OrYear)).OfType<string>()
        .Concat(profile.Tables.SelectMany(table => table.When)).Concat(profile.RowMark is { } mark ? [mark] : [])
        .Concat(profile.Continued is { } continued ? continued.Columns.Append(continued.Anchor) : []);

    private Spot At(int rowNumber, int place) => new(SubmissionTemplate.Certification, null, rowNumber, place, cursor.Form, cursor.SheetName);

    private static bool IsNumber(object? mark) => mark switch
    {
        double or decimal => true,
        string text => int.TryParse(text.Trim().TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
