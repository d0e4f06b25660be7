using System.Globalization;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>How a place in a file is addressed.</summary>
internal enum SpotForm
{
    /// <summary>As Excel does: E17.</summary>
    Cell,

    /// <summary>By the lines of a text file: product.csv:17:5.</summary>
    Line,

    /// <summary>By a JSON path: $.product[3].product_name.</summary>
    Path,
}

/// <summary>Where an issue stands: the file, a sheet, a row of it or a cell.</summary>
/// <param name="RowNumber">From one; zero when no row is meant.</param>
/// <param name="ColumnIndex">From zero, as it stands in the file; -1 when no cell is meant.</param>
/// <param name="Source">What the sheet is called where it stands, when not as in the template.</param>
internal readonly record struct Spot(
    SheetLayout? Sheet, ColumnLayout? Column, int RowNumber, int ColumnIndex, SpotForm Form = SpotForm.Cell, string? Source = null)
{
    public static readonly Spot File = new(null, null, 0, -1);

    /// <summary>What the sheet is called where it stands.</summary>
    public string? SheetName => Source ?? Sheet?.NameVi;

    public string? Address => Form switch
    {
        SpotForm.Cell => RowNumber > 0 && ColumnIndex >= 0 ? CellAddress.Of(ColumnIndex, RowNumber) : null,
        SpotForm.Line => RowNumber > 0 && ColumnIndex >= 0 ? string.Create(CultureInfo.InvariantCulture, $"{Source}:{RowNumber}:{ColumnIndex + 1}") : null,
        _ => RowNumber > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Source}[{RowNumber - 1}]{(Column is null ? string.Empty : "." + Column.Key)}")
            : Column is null ? null : $"{Source}.{Column.Key}",
    };

    /// <summary>Whether it stands above the entries of its sheet.</summary>
    public bool IsInHeader => RowNumber <= (Form switch { SpotForm.Cell => SheetLayout.HeaderRow, SpotForm.Line => 1, _ => 0 });

    public static Spot In(SheetLayout sheet) => new(sheet, null, 0, -1);
}
