using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// What was handed in, read forward only: sheet by sheet, row by row, in whatever form it came. The one thing the sheet
/// reader knows, so that every form gives the same rows and the same issues.
/// </summary>
internal abstract class SheetCursor : IDisposable
{
    /// <summary>Cells of the row read last.</summary>
    protected object?[] Row { get; set; } = [];

    /// <summary>Why the file is refused; nothing as long as it could be read.</summary>
    public FileFault? Fault { get; protected set; }

    public string SheetName { get; protected set; } = string.Empty;

    /// <summary>What tells which sheet of the template it is: its name or its key.</summary>
    public virtual string SheetKey => SheetName;

    /// <summary>Row read last, from one; zero before the first.</summary>
    public int RowNumber { get; protected set; }

    public int ColumnCount { get; protected set; }

    /// <summary>Row of the headers of the sheet, from one; zero where they come before any row.</summary>
    public virtual int HeaderRow => SheetLayout.HeaderRow;

    /// <summary>Whether a form has one field a row; else it is written as a table of one row.</summary>
    public virtual bool IsUpright => true;

    /// <summary>Whether a file of this form is one of the template only when it bears its mark.</summary>
    public virtual bool NeedsMark => true;

    /// <summary>Whether every sheet is there to be read: a workbook may hold notes of the unit's own.</summary>
    public virtual bool IsOursAlone => false;

    /// <summary>How cells are addressed in this form.</summary>
    public virtual SpotForm Form => SpotForm.Cell;

    /// <summary>How numbers written as text are meant.</summary>
    public virtual Notation Notation => Notation.Vietnamese;

    /// <summary>Whether the user cannot see the row read last.</summary>
    public virtual bool IsRowHidden => false;

    /// <summary>
    /// What stands in a cell of the row read last: text, a double or decimal, a <see cref="PercentNumber"/>, a day with time, a time span, true or false, a
    /// <see cref="CellError"/>, or nothing. Formulas give the value they had when the file was saved.
    /// </summary>
    public object? this[int columnIndex] => columnIndex < Row.Length ? Row[columnIndex] : null;

    /// <summary>Moves to the next sheet; false after the last one or when the file breaks off.</summary>
    public abstract bool NextSheet();

    /// <summary>Moves to the next row of the sheet.</summary>
    public abstract bool ReadRow();

    public abstract void Dispose();
}
