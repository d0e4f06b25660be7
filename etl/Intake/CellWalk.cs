using System.Globalization;
using System.Xml;

namespace OcopAnalytics.Etl.Intake;

/// <summary>Where a walk through a worksheet part stands.</summary>
internal enum CellPart { Other, CellStart, Formula, Text, CellEnd }

/// <summary>
/// Walks through the cells of a worksheet part as they are written. A row or cell without an address stands right after the
/// one before it. Names are compared without their prefix, for some programs write x:row and x:c.
/// </summary>
internal sealed class CellWalk(XmlReader reader)
{
    private bool isFormula;

    public CellPart At { get; private set; }
    public int RowNumber { get; private set; }
    public int ColumnIndex { get; private set; } = -1;

    /// <summary>Type of the cell as it is written ("e" is an error), or nothing.</summary>
    public string? CellType { get; private set; }

    /// <summary>Text where the walk stands.</summary>
    public string Text => reader.Value;

    /// <summary>Whether a text belongs to the value of the cell, not to its formula.</summary>
    public bool InValue => !isFormula;

    public bool Read()
    {
        if (!reader.Read()) return false;
        At = CellPart.Other;
        switch (reader.NodeType)
        {
            case XmlNodeType.Text when ColumnIndex >= 0:
                At = CellPart.Text;
                break;
            case XmlNodeType.EndElement when reader.LocalName == "c":
                At = CellPart.CellEnd;
                break;
            case XmlNodeType.EndElement when reader.LocalName == "f":
                isFormula = false;
                break;
            case XmlNodeType.Element:
                Start();
                break;
        }
        return true;
    }

    private void Start()
    {
        switch (reader.LocalName)
        {
            case "row":
                RowNumber = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : RowNumber + 1;
                ColumnIndex = -1;
                break;
            case "c":
                ColumnIndex = ColumnOf(reader.GetAttribute("r")) ?? ColumnIndex + 1;
                CellType = reader.GetAttribute("t");
                (At, isFormula) = (CellPart.CellStart, false);
                break;
            case "f" when ColumnIndex >= 0:
                (At, isFormula) = (CellPart.Formula, !reader.IsEmptyElement);
                break;
        }
    }

    private static int? ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in address ?? string.Empty)
        {
            if (letter is < 'A' or > 'Z' || column > Workbook.MostColumns) break;
            column = column * 26 + (letter - 'A' + 1);
        }
        return column == 0 ? null : column - 1;
    }
}
