using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>Makes cells of the submission workbook. Whatever a text looks like, it is stored as text, never as a formula.</summary>
internal static class TemplateCells
{
    // Excel counts days from here; 29/02/1900, which it believes in, lies before any date of the Programme.
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    public static Cell Text(int columnIndex, int rowNumber, string text, CellStyle style) => new()
    {
        CellReference = CellAddress.Of(columnIndex, rowNumber),
        StyleIndex = (uint)style,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(Storable(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    public static Cell Empty(int columnIndex, int rowNumber, CellStyle style) => new()
    {
        CellReference = CellAddress.Of(columnIndex, rowNumber),
        StyleIndex = (uint)style,
    };

    /// <summary>A value as its column writes it; nothing and blank text give an empty cell in the column's look.</summary>
    public static Cell Value(int columnIndex, int rowNumber, ColumnLayout column, CellStyle style, object? value) =>
        (column.Kind, value) switch
        {
            (_, null or "") => Empty(columnIndex, rowNumber, style),
            (ColumnKind.Choice, string code) => Text(columnIndex, rowNumber, NameOf(column, code), style),
            (ColumnKind.Code or ColumnKind.Codes, string code) => Text(columnIndex, rowNumber, code, style),
            (ColumnKind.Text, string text) => Text(columnIndex, rowNumber, text, LooksLikeFormula(text) ? CellStyle.QuotedText : style),
            (ColumnKind.Date, DateOnly day) => Number(columnIndex, rowNumber, DaySerial(day), style),
            (ColumnKind.Money, decimal vnd) => Number(columnIndex, rowNumber, vnd / column.MoneyScale, style),
            (ColumnKind.Count, long or int) => Number(columnIndex, rowNumber, Convert.ToDecimal(value, CultureInfo.InvariantCulture), style),
            (ColumnKind.Score or ColumnKind.Share, decimal score) => Number(columnIndex, rowNumber, score, style),
            // Written by hand as it is: whoever reads the workbook says what is wrong with it.
            (_, string text) => Text(columnIndex, rowNumber, text, style),
            _ => throw new ArgumentException($"Column {column.Key} ({column.Kind}) cannot hold a {value.GetType().Name}.", nameof(value)),
        };

    /// <summary>The number that Excel keeps for a day.</summary>
    public static int DaySerial(DateOnly day) => day.DayNumber - DayZero;

    public static Cell Number(int columnIndex, int rowNumber, decimal number, CellStyle style) => new()
    {
        CellReference = CellAddress.Of(columnIndex, rowNumber),
        StyleIndex = (uint)style,
        CellValue = new CellValue(number.ToString("0.##########", CultureInfo.InvariantCulture)),
    };

    private static string NameOf(ColumnLayout column, string code) =>
        column.Choices?.Choices.FirstOrDefault(choice => choice.Code == code)?.NameVi
        ?? throw new ArgumentException($"Column {column.Key} has no choice {code}.", nameof(code));

    /// <summary>Would Excel take this text for a formula when it is typed?</summary>
    public static bool LooksLikeFormula(string text) => text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';

    // XML cannot hold most control characters, nor half a surrogate pair: the workbook would not open.
    public static string Storable(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var storable = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (XmlConvert.IsXmlChar(text[index])) storable.Append(text[index]);
            else if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
            {
                storable.Append(text[index]).Append(text[++index]);
            }
        }
        return storable.ToString();
    }
}
