using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>The rows of a sheet as read, and where its columns really stand, so that an issue names the cell a person sees.</summary>
internal sealed class SheetRows(SheetLayout layout)
{
    private const int ValueColumn = 1;

    private readonly int[] positions = [.. Enumerable.Repeat(-1, layout.Columns.Count)];

    public SheetLayout Layout { get; } = layout;

    public List<SourceRow> Rows { get; } = [];

    /// <summary>Where each column stands: its index in a table, its row number in a form; -1 when it is missing.</summary>
    public int[] Positions => positions;

    public bool Has(int column) => positions[column] >= 0;

    public Spot At(SourceRow row, int column) => At(row.RowNumber, column);

    public Spot At(int rowNumber, int column)
    {
        var place = positions[column];
        return Layout.Shape == SheetShape.Form
            ? new Spot(Layout, Layout.Columns[column], place >= 0 ? place : SheetLayout.HeaderRow + column, ValueColumn)
            : new Spot(Layout, Layout.Columns[column], rowNumber, place >= 0 ? place : column);
    }

    /// <summary>Forgets the cells that could not be read, for nobody outside knows their mark.</summary>
    public void DropUnreadable()
    {
        foreach (var row in Rows)
        {
            for (var column = 0; column < row.Values.Length; column++)
            {
                if (ReferenceEquals(row.Values[column], ColumnParser.Unreadable)) row.Values[column] = null;
            }
        }
    }
}

/// <summary>Values of a row by column; nothing where the cell is empty or could not be read.</summary>
internal static class SourceRowValues
{
    public static string? Text(this SourceRow row, int column) => row.Values[column] as string;

    public static long? Count(this SourceRow row, int column) => row.Values[column] is long count ? count : null;

    public static decimal? Number(this SourceRow row, int column) => row.Values[column] is decimal number ? number : null;

    public static DateOnly? Day(this SourceRow row, int column) => row.Values[column] is DateOnly day ? day : null;

    /// <summary>Whether the cell is empty: a cell that could not be read is not.</summary>
    public static bool IsEmpty(this SourceRow row, int column) => row.Values[column] is null;
}
