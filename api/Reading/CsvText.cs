using System.Globalization;
using System.Text;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Api.Reading;

/// <summary>
/// CSV as Vietnamese Excel opens it with a double click: UTF-8 with a byte order mark, semicolons between cells,
/// a comma before decimals, dates as 30/06/2025.
/// </summary>
public sealed class CsvText
{
    private static readonly NumberFormatInfo numbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "" };

    private readonly StringBuilder text = new();

    public CsvText Row(params IEnumerable<object?> cells)
    {
        text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");
        return this;
    }

    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];

    private static string Cell(object? value) => value switch
    {
        null => string.Empty,
        decimal number => number.ToString("0.########", numbers),
        int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        DateOnly date => VietnameseFormat.Date(date),
        bool flag => flag ? "1" : "0",
        _ => Quoted(Harmless(value.ToString() ?? string.Empty)),
    };

    /// <summary>A spreadsheet runs text that begins like a formula; an apostrophe before it makes it text again.</summary>
    private static string Harmless(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + cell : cell;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(";\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
