using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>What the rows of a foreign sheet are read with: who hands in, where names lead, and how the file counts days.</summary>
internal sealed record ProfileContext(
    MappingProfile Profile, Place Unit, DateOnly PeriodEnd, PlaceNames Places, RegisterNames Names, DateOnly Today, bool CountsFrom1904, IssueList Issues)
{
    private readonly HashSet<(string Code, int Row, int Place)> said = [];

    /// <summary>An error of a cell, once however many columns of the template the cell fills.</summary>
    public void Error(string code, Spot at, object? found = null, params ReadOnlySpan<object?> facts)
    {
        if (said.Add((code, at.RowNumber, at.ColumnIndex))) Issues.Error(code, at, found, facts);
    }

    public void Warning(string code, Spot at, object? found = null, params ReadOnlySpan<object?> facts)
    {
        if (said.Add((code, at.RowNumber, at.ColumnIndex))) Issues.Warning(code, at, found, facts);
    }
}

/// <summary>The producer and the product that a row of a foreign sheet is about, as far as they are known.</summary>
internal sealed class ProfiledRow
{
    public string? Producer { get; set; }
    public string? Product { get; set; }
}
