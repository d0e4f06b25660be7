using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>The rows of a sheet as read, and where its columns really stand, so that an issue names the cell a person sees.</summary>
/// <param name="headerRow">Row of the headers, from one; zero where they come before any row.</param>
/// <param name="isUpright">Whether a form has one field a row, as in the workbook; else it is a table of one row.</param>
internal sealed class SheetRows(SheetLayout layout, SpotForm form = SpotForm.Cell, string? source = null, int headerRow = SheetLayout.HeaderRow, bool isUpright = true)
{
    private const int ValueColumn = 1;

    private readonly int[] positions = [.. Enumerable.Repeat(-1, layout.Columns.Count)];

    public SheetLayout Layout { get; } = layout;

    /// <summary>Whether each field has a row of its own.</summary>
    public bool IsForm { get; } = layout.Shape == SheetShape.Form && isUpright;

    public List<SourceRow> Rows { get; } = [];

    /// <summary>Where each column stands: its index in a table, its row number in a form; -1 when it is missing.</summary>
    public int[] Positions => positions;

    public bool Has(int column) => positions[column] >= 0;

    public Spot At(SourceRow row, int column) => row.Origin is { } origin && !IsForm
        ? new Spot(Layout, Layout.Columns[column], row.RowNumber, origin.Columns[column], form, origin.SheetName)
        : At(row.RowNumber, column);

    public Spot At(int rowNumber, int column)
    {
        var place = positions[column];
        return IsForm
            ? new Spot(Layout, Layout.Columns[column], place >= 0 ? place : headerRow + column, ValueColumn, form, source)
            : new Spot(Layout, Layout.Columns[column], rowNumber, place >= 0 ? place : column, form, source);
    }

    /// <summary>Spot of a header by its place: along the header row of a table, down the label column of a form.</summary>
    public Spot AtHeader(int place) => IsForm
        ? new Spot(Layout, null, place, 0, form, source)
        : new Spot(Layout, null, headerRow, place, form, source);

    /// <summary>Spot of the sheet as a whole, or of a row of it.</summary>
    public Spot AtRow(int rowNumber) => new(Layout, null, rowNumber, -1, form, source);

    /// <summary>What rows of another form than the workbook say of where they stand.</summary>
    public RowOrigin? Origin { get; private set; }

    /// <summary>Settles where the columns stand, once the headers are read.</summary>
    public void Settle()
    {
        if (source is not null) Origin = new RowOrigin(source, positions);
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
