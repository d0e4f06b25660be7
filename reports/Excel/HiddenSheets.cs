using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>The two sheets nobody sees: the mark that says which template and version it is, and the lists behind the dropdowns.</summary>
internal static class HiddenSheets
{
    public const string ListSheet = "_danh_muc";

    /// <summary>Every list the sheets pick from, once, in the order of its first use.</summary>
    public static IReadOnlyList<ChoiceList> ListsOf(IReadOnlyList<SheetLayout> sheets) =>
        [.. sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Choices).OfType<ChoiceList>().Distinct()];

    public static Worksheet Mark(string mark, int version) => new(new SheetData(new Row(
        TemplateCells.Text(0, 1, mark, CellStyle.Plain),
        TemplateCells.Number(1, 1, version, CellStyle.Plain)) { RowIndex = 1 }));

    /// <summary>A column a list: its name in row 1, the choices' words below.</summary>
    public static Worksheet ListValues(IReadOnlyList<ChoiceList> lists)
    {
        var rows = new SheetData(ListRow(lists, 1, list => list.Name));
        var longest = lists.Max(list => list.Choices.Count);
        for (var index = 0; index < longest; index++)
        {
            var position = index;
            rows.Append(ListRow(lists, index + 2, list => position < list.Choices.Count ? list.Choices[position].NameVi : null));
        }
        return new Worksheet(rows);
    }

    /// <summary>The cells of a list's words, as a name in the workbook refers to them.</summary>
    public static string RangeOf(IReadOnlyList<ChoiceList> lists, ChoiceList list)
    {
        var column = CellAddress.ColumnLetters(lists.ToList().IndexOf(list));
        return $"{ListSheet}!${column}$2:${column}${list.Choices.Count + 1}";
    }

    private static Row ListRow(IReadOnlyList<ChoiceList> lists, int rowNumber, Func<ChoiceList, string?> textOf)
    {
        var row = new Row { RowIndex = (uint)rowNumber };
        for (var index = 0; index < lists.Count; index++)
        {
            if (textOf(lists[index]) is { } text) row.Append(TemplateCells.Text(index, rowNumber, text, CellStyle.Plain));
        }
        return row;
    }
}
