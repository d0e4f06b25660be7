namespace OcopAnalytics.Model.Intake;

/// <summary>
/// A row as read from a sheet: typed values in the order of the sheet's columns, with the row number it stands in.
/// A value is string, long, decimal, DateOnly, or nothing for an empty cell; money is whole đồng.
/// </summary>
public sealed record SourceRow(int RowNumber, object?[] Values)
{
    /// <summary>Where the row stands when that is not the template's own sheet.</summary>
    public RowOrigin? Origin { get; init; }
}
