namespace OcopAnalytics.Etl.Intake;

/// <summary>A range of merged cells: rows from one, columns from zero, both ends included.</summary>
internal readonly record struct MergedCells(int FirstRow, int FirstColumn, int LastRow, int LastColumn);

/// <summary>What a workbook says of its cells that the Excel library keeps to itself.</summary>
internal sealed record WorkbookMarks(ErrorCells Errors, FormulaCells Formulas, bool CountsFrom1904)
{
    public static readonly WorkbookMarks None = new(ErrorCells.None, FormulaCells.None, false);

    public bool HasAny(int sheetIndex) => Errors.HasAny(sheetIndex) || Formulas.HasUncalculated(sheetIndex);

    /// <summary>What stands in a cell that the library shows empty: an error, a formula without a value, or really nothing.</summary>
    public object? At(int sheetIndex, int rowNumber, int columnIndex) =>
        Errors.At(sheetIndex, rowNumber, columnIndex) ?? (object?)Formulas.UncalculatedAt(sheetIndex, rowNumber, columnIndex);
}
