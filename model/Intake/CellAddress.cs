using System.Globalization;

namespace OcopAnalytics.Model.Intake;

/// <summary>Address of a cell as Excel writes it: column letters from a zero-based index, row from one.</summary>
public static class CellAddress
{
    private const int MostLetters = 3;

    public static string Of(int columnIndex, int rowNumber) =>
        ColumnLetters(columnIndex) + rowNumber.ToString(CultureInfo.InvariantCulture);

    /// <summary>Column (from zero) and row (from one) of an address such as E17.</summary>
    public static bool TryParse(string address, out int columnIndex, out int rowNumber)
    {
        (columnIndex, rowNumber) = (-1, 0);
        var letters = 0;
        while (letters < address.Length && letters < MostLetters && address[letters] is >= 'A' and <= 'Z')
        {
            columnIndex = (columnIndex + 1) * 26 + (address[letters++] - 'A');
        }
        return letters > 0 && int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out rowNumber) && rowNumber > 0;
    }

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
