using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>The two sheets nobody sees: the mark that says which template and version it is, and the lists behind the dropdowns.</summary>
internal static class HiddenSheets
{
    public const string ListSheet = "_danh_muc";

    /// <summary>Every list the template picks from, once, in the order of its first use.</summary>
    public static IReadOnlyList<ChoiceList> Lists { get; } =
        [.. SubmissionTemplate.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Choices).OfType<ChoiceList>().Distinct()];

    public static Worksheet Mark() => new(new SheetData(new Row(
        TemplateCells.Text(0, 1, SubmissionTemplate.Mark, CellStyle.Plain),
        TemplateCells.Number(1, 1, SubmissionTemplate.Version, CellStyle.Plain)) { RowIndex = 1 }));

    /// <summary>A column a list: its name in row 1, the choices' words below.</summary>
    public static Worksheet ListValues()
    {
        var rows = new SheetData(ListRow(1, list => list.Name));
        var longest = Lists.Max(list => list.Choices.Count);
        for (var index = 0; index < longest; index++)
        {
            var position = index;
            rows.Append(ListRow(index + 2, list => position < list.Choices.Count ? list.Choices[position].NameVi : null));
        }
        return new Worksheet(rows);
    }

    /// <summary>The cells of a list's words, as a name in the workbook refers to them.</summary>
    public static string RangeOf(ChoiceList list)
    {
        var column = CellAddress.ColumnLetters(Lists.ToList().IndexOf(list));
        return $"{ListSheet}!${column}$2:${column}${list.Choices.Count + 1}";
    }

    private static Row ListRow(int rowNumber, Func<ChoiceList, string?> textOf)
    {
        var row = new Row { RowIndex = (uint)rowNumber };
        for (var index = 0; index < Lists.Count; index++)
        {
            if (textOf(Lists[index]) is { } text) row.Append(TemplateCells.Text(index, rowNumber, text, CellStyle.Plain));
        }
        return row;
    }
}
