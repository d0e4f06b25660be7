using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>Looks of a cell in the submission workbook; the number is its index in the stylesheet.</summary>
internal enum CellStyle : uint
{
    /// <summary>Locked, no format: what a cell is that nothing is said about.</summary>
    Plain,
    Title,
    Hint,
    Header,
    RequiredHeader,

    /// <summary>Unlocked and empty: the columns to the right of the table, so that whole rows may be deleted and sorted.</summary>
    Open,
    Text,

    /// <summary>Text that Excel would take for a formula when it is edited: kept as text by the quote prefix.</summary>
    QuotedText,
    Code,

    /// <summary>A picked text, made smaller where it is longer than its column: it cannot be cut off.</summary>
    Choice,
    Count,

    /// <summary>A count in a form, where values stand below each other on the left.</summary>
    CountField,
    Year,
    Score,
    Share,
    Money,
    Date,
    DateField,

    /// <summary>What a field of a form is called, and what belongs there.</summary>
    Label,
    RequiredLabel,
    FieldHint,

    /// <summary>Text to be read, over several lines where it is long.</summary>
    Guide,

    /// <summary>The same, and it stands out.</summary>
    GuideName,
}

/// <summary>Which look an entry has by what its column holds.</summary>
internal static class CellStyles
{
    /// <summary>The look of a field's value in a form.</summary>
    public static CellStyle OfField(ColumnLayout field) => Of(field) switch
    {
        CellStyle.Count => CellStyle.CountField,
        CellStyle.Date => CellStyle.DateField,
        var style => style,
    };

    /// <summary>The look of a column's entries.</summary>
    public static CellStyle Of(ColumnLayout column) => column.Kind switch
    {
        ColumnKind.Code or ColumnKind.Codes => CellStyle.Code,
        ColumnKind.Choice => CellStyle.Choice,
        // 2.025 would be no year: four digits are never grouped where only years are allowed.
        ColumnKind.Count => column is { Min: >= 1000m, Max: < 10_000m } ? CellStyle.Year : CellStyle.Count,
        ColumnKind.Score => CellStyle.Score,
        ColumnKind.Share => CellStyle.Share,
        ColumnKind.Money => CellStyle.Money,
        ColumnKind.Date => CellStyle.Date,
        _ => CellStyle.Text,
    };
}
