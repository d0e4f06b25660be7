using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OcopAnalytics.Reports.Word;

/// <summary>Makes tables: those of figures, with a header that comes again on every page, and those without lines that only place things.</summary>
internal static class WordTable
{
    /// <param name="caption">What the table is, for a reader who does not see it.</param>
    /// <param name="widths">In any measure; together they are the width of the text.</param>
    /// <param name="rows">A paragraph a cell.</param>
    public static Table Figures(string caption, IReadOnlyList<int> widths, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<Paragraph>> rows,
        TableVerticalAlignmentValues side = TableVerticalAlignmentValues.Center)
    {
        var columns = Columns(widths);
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = PaperStyles.FigureTable }, Width(PaperSettings.TextWidth), new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = WordText.Readable(caption) }),
            Grid(columns));
        table.Append(Row(columns, [.. headers.Select(header => WordText.Paragraph(PaperStyle.TableHead, header))], TableVerticalAlignmentValues.Center, isHeader: true));
        table.Append(rows.Select(row => Row(columns, row, side)));
        return table;
    }

    /// <summary>A table without lines. A cell is its paragraphs; a row is never cut.</summary>
    public static Table Places(IReadOnlyList<int> widths, params IReadOnlyList<IReadOnlyList<Paragraph>>[] rows)
    {
        var columns = Columns(widths);
        var table = new Table(
            new TableProperties(
                Width(PaperSettings.TextWidth), new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            Grid(columns));
        table.Append(rows.Select(row => new TableRow([Whole(), .. row.Select((cell, index) => Cell(columns[index], TableVerticalAlignmentValues.Top, cell))])));
        return table;
    }

    private static TableRow Row(IReadOnlyList<int> columns, IReadOnlyList<Paragraph> cells, TableVerticalAlignmentValues side, bool isHeader = false)
    {
        var properties = Whole();
        if (isHeader) properties.Append(new TableHeader());
        return new TableRow([properties, .. cells.Select((cell, index) => Cell(columns[index], side, [cell]))]);
    }

    private static TableCell Cell(int width, TableVerticalAlignmentValues side, IEnumerable<Paragraph> content) => new([
        new TableCellProperties
        {
            TableCellWidth = new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa },
            TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = side },
        },
        .. content]);

    private static TableRowProperties Whole() => new(new CantSplit());

    private static TableWidth Width(int width) => new() { Width = Number(width), Type = TableWidthUnitValues.Dxa };

    private static TableGrid Grid(IEnumerable<int> columns) => new(columns.Select(column => new GridColumn { Width = Number(column) }));

    // Each column ends where its share of the width ends, so that nothing is left over by rounding.
    private static List<int> Columns(IReadOnlyList<int> widths)
    {
        var (all, reached, columns) = (widths.Sum(), 0, new List<int>());
        foreach (var width in widths)
        {
            columns.Add(PaperSettings.TextWidth * (reached + width) / all - PaperSettings.TextWidth * reached / all);
            reached += width;
        }
        return columns;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
