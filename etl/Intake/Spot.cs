using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>Where an issue stands: the file, a sheet, a row of it or a cell.</summary>
/// <param name="RowNumber">From one; zero when no row is meant.</param>
/// <param name="ColumnIndex">From zero, as it stands in the workbook; -1 when no cell is meant.</param>
internal readonly record struct Spot(SheetLayout? Sheet, ColumnLayout? Column, int RowNumber, int ColumnIndex)
{
    public static readonly Spot File = new(null, null, 0, -1);

    public string? Address => RowNumber > 0 && ColumnIndex >= 0 ? CellAddress.Of(ColumnIndex, RowNumber) : null;

    public static Spot In(SheetLayout sheet) => new(sheet, null, 0, -1);
}
