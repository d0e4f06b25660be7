using System.IO.Compression;
using System.Xml;

namespace OcopAnalytics.Etl.Intake;

/// <summary>A formula that was never calculated: the file holds no value for it, and we never calculate.</summary>
internal sealed class UncalculatedFormula
{
    public static readonly UncalculatedFormula Instance = new();
}

/// <summary>The formulas of one column that have a value: the first row that has one, from one, and how many there are.</summary>
internal readonly record struct FormulaColumn(int FirstRow, int Count);

/// <summary>
/// The cells that hold formulas. The Excel library gives out the value a formula had when the file was saved and does not
/// say so; sheets that have any are read once more for them.
/// </summary>
internal sealed class FormulaCells
{
    private const int MostKept = 100_000;

    public static readonly FormulaCells None = new();

    private readonly Dictionary<int, Dictionary<int, FormulaColumn>> columnsBySheet = [];
    private readonly HashSet<(int Sheet, int Row, int Column)> uncalculated = [];

    public IReadOnlyDictionary<int, FormulaColumn> Of(int sheetIndex) => columnsBySheet.GetValueOrDefault(sheetIndex) ?? [];

    public bool HasUncalculated(int sheetIndex) => uncalculated.Count > 0 && columnsBySheet.ContainsKey(sheetIndex);

    public UncalculatedFormula? UncalculatedAt(int sheetIndex, int rowNumber, int columnIndex) =>
        uncalculated.Contains((sheetIndex, rowNumber, columnIndex)) ? UncalculatedFormula.Instance : null;

    public static FormulaCells Read(ZipArchive zip, WorkbookParts parts, IReadOnlySet<string> sheetsWithFormulas)
    {
        if (sheetsWithFormulas.Count == 0) return None;
        var found = new FormulaCells();
        for (var sheetIndex = 0; sheetIndex < parts.Sheets.Count; sheetIndex++)
        {
            if (!sheetsWithFormulas.Contains(parts.Sheets[sheetIndex])) continue;
            using var reader = WorkbookParts.Open(zip, parts.Sheets[sheetIndex]);
            if (reader is not null) found.ReadSheet(new CellWalk(reader), sheetIndex);
        }
        return found;
    }

    private void ReadSheet(CellWalk walk, int sheetIndex)
    {
        var columns = new Dictionary<int, FormulaColumn>();
        var (hasFormula, hasValue) = (false, false);
        while (walk.Read())
        {
            switch (walk.At)
            {
                case CellPart.CellStart:
                    (hasFormula, hasValue) = (false, false);
                    break;
                case CellPart.Formula:
                    hasFormula = true;
                    break;
                case CellPart.Text when walk.InValue:
                    hasValue = true;
                    break;
                case CellPart.CellEnd when hasFormula:
                    if (hasValue) Count(columns, walk);
                    else if (uncalculated.Count < MostKept) uncalculated.Add((sheetIndex, walk.RowNumber, walk.ColumnIndex));
                    hasFormula = false;
                    break;
            }
        }
        columnsBySheet[sheetIndex] = columns;
    }

    private static void Count(Dictionary<int, FormulaColumn> columns, CellWalk walk)
    {
        var seen = columns.GetValueOrDefault(walk.ColumnIndex, new FormulaColumn(walk.RowNumber, 0));
        columns[walk.ColumnIndex] = seen with { Count = seen.Count + 1 };
    }

    /// <summary>Whether markup holds elements named f, with or without a prefix: formula1 of a validation and formula of a colour rule are others.</summary>
    public static bool MayStandIn(ReadOnlySpan<byte> window) =>
        IsNamed(window, "<f"u8) || IsNamed(window, ":f"u8);

    private static bool IsNamed(ReadOnlySpan<byte> window, ReadOnlySpan<byte> name)
    {
        for (var at = window.IndexOf(name); at >= 0 && at + name.Length < window.Length;)
        {
            if (window[at + name.Length] is (byte)'>' or (byte)' ' or (byte)'/') return true;
            var next = window[(at + name.Length)..].IndexOf(name);
            if (next < 0) return false;
            at += name.Length + next;
        }
        return false;
    }
}
