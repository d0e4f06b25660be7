using System.Globalization;

namespace OcopAnalytics.Model.Intake;

/// <summary>Address of a cell as Excel writes it: column letters from a zero-based index, row from one.</summary>
public static class CellAddress
{
    public static string Of(int columnIndex, int rowNumber) =>
        ColumnLetters(columnIndex) + rowNumber.ToString(CultureInfo.InvariantCulture);

    /// <summary>0 → A, 25 → Z, 26 → AA.</summary>
    public static string ColumnLetters(int columnIndex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(columnIndex);
        var letters = string.Empty;
        for (var rest = columnIndex + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
