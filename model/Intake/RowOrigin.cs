namespace OcopAnalytics.Model.Intake;

/// <summary>Where rows that did not come in the template's workbook really stand.</summary>
/// <param name="SheetName">What a person finds them under: "product.csv", "$.product", a sheet of another workbook.</param>
/// <param name="Columns">For each column of the layout its place in that source, from zero; -1 where it has none.</param>
/// <param name="Part">What tells two rows apart that come from one row of the source: "lần 2".</param>
public sealed record RowOrigin(string SheetName, IReadOnlyList<int> Columns, string? Part = null)
{
    /// <summary>Name of the sheet under which the row is kept.</summary>
    public string StoredName => Part is null ? SheetName : $"{SheetName} ({Part})";
}
