namespace OcopAnalytics.Reports.Excel;

/// <summary>
/// What a submission workbook starts with: the reporting unit, the period, and the rows that are already known,
/// by sheet key; a row is its values by column key. A choice is its code, money is whole đồng, a day is a
/// <see cref="DateOnly"/>. Unit and period are filled into the form from here, whatever its row says.
/// </summary>
/// <param name="ProvinceName">Full name of the province the unit belongs to in the period: "Tỉnh Đồng Nai".</param>
/// <param name="SubjectVi">What the titles say instead of unit and period.</param>
public sealed record SubmissionDraft(
    string UnitCode,
    string UnitName,
    string PeriodCode,
    string ProvinceName,
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> Rows,
    string? SubjectVi = null)
{
    /// <summary>The known rows of a sheet; none when the draft has nothing for it.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> RowsOf(string sheetKey) =>
        Rows.TryGetValue(sheetKey, out var rows) ? rows : [];
}
