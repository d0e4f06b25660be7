using System.Globalization;
using System.Security;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>An error that Excel shows in a cell.</summary>
internal sealed record ShownError(string Text);

/// <summary>A cell written as it stands, for what no Excel would write.</summary>
internal sealed record RawCell(string Xml);

/// <summary>A number in a cell that is formatted as a date, for what is no date.</summary>
internal sealed record DayFormatted(double Number);

/// <summary>A number in a cell that shows it as a percentage: 0.12 as 12%.</summary>
internal sealed record PercentFormatted(double Number);

/// <summary>Cells of a worksheet part, as Excel writes them.</summary>
internal static class CellXml
{
    private const int DateStyle = 1;
    private const int PercentStyle = 2;
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    /// <param name="sharedStrings">Where texts go; nothing for texts that stand in the cell.</param>
    public static string Of(int columnIndex, int rowNumber, object? value, List<string>? sharedStrings)
    {
        var address = CellAddress.Of(columnIndex, rowNumber);
        switch (value)
        {
            case null:
                return string.Empty;
            case string text when sharedStrings is not null:
                sharedStrings.Add(text);
                return $"<c r=\"{address}\" t=\"s\"><v>{sharedStrings.Count - 1}</v></c>";
            case string text:
                return $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";
            case DateOnly day:
                return $"<c r=\"{address}\" s=\"{DateStyle}\"><v>{day.DayNumber - DayZero}</v></c>";
            case DayFormatted day:
                return $"<c r=\"{address}\" s=\"{DateStyle}\"><v>{day.Number.ToString("R", CultureInfo.InvariantCulture)}</v></c>";
            case PercentFormatted share:
                return $"<c r=\"{address}\" s=\"{PercentStyle}\"><v>{share.Number.ToString("R", CultureInfo.InvariantCulture)}</v></c>";
            case bool truth:
                return $"<c r=\"{address}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>";
            case ShownError error:
                return $"<c r=\"{address}\" t=\"e\"><v>{error.Text}</v></c>";
            case RawCell raw:
                return raw.Xml;
            default:
                return $"<c r=\"{address}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>";
        }
    }
}
