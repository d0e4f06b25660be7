namespace OcopAnalytics.Model.Intake;

/// <summary>A form has one field a row (label in column A, value in column B); a table has headers above its rows.</summary>
public enum SheetShape { Form, Table }

/// <summary>A sheet of the submission template. Its key names the raw table: raw_&lt;key&gt;.</summary>
/// <param name="IsOptional">Joined the template after workbooks were handed in: one without the sheet reports nothing of it, and is taken in.</param>
public sealed record SheetLayout(
    string Key, string NameVi, string HintVi, SheetShape Shape, IReadOnlyList<ColumnLayout> Columns, bool IsOptional = false)
{
    /// <summary>Row of the column headers (a table) and of the first field (a form), from one.</summary>
    public const int HeaderRow = 4;

    /// <summary>First row of a table that holds entries, from one.</summary>
    public const int FirstDataRow = 5;

    /// <summary>Position of a column by its key; throws when the layout has no such column.</summary>
    public int IndexOf(string columnKey)
    {
        for (var index = 0; index < Columns.Count; index++)
        {
            if (Columns[index].Key == columnKey) return index;
        }
        throw new ArgumentException($"Sheet {Key} has no column {columnKey}.", nameof(columnKey));
    }

    /// <summary>Address of the cell that holds a column's value: B4, B5 ... in a form, the column's letter and the row in a table.</summary>
    public string AddressOf(string columnKey, int rowNumber) => Shape == SheetShape.Form
        ? CellAddress.Of(1, HeaderRow + IndexOf(columnKey))
        : CellAddress.Of(IndexOf(columnKey), rowNumber);
}
