using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// Collects every issue of a file. A thousand are kept and worded: first the errors about the file, a sheet, a header or
/// the unit's profile, then other errors, then warnings. The rest are counted in a closing issue, so that a file full of
/// errors answers as fast as a sound one.
/// </summary>
/// <param name="order">Sheets in the order of their workbook; the submission template's unless told.</param>
internal sealed class IssueList(IReadOnlyList<SheetLayout>? order = null)
{
    public const int Limit = 1000;

    private readonly IReadOnlyList<SheetLayout> sheets = order ?? SubmissionTemplate.Sheets;
    private readonly List<(Spot At, Issue Issue)> weighty = [];
    private readonly List<(Spot At, Issue Issue)> errors = [];
    private readonly List<(Spot At, Issue Issue)> warnings = [];
    private int errorCount;
    private int warningCount;

    public bool HasErrors => errorCount > 0;

    /// <summary>Adds an error, which keeps the workbook out.</summary>
    /// <param name="found">What stands in the cell, as it was read.</param>
    /// <param name="facts">What the sentence of this code needs besides, in the order its rule asks for.</param>
    public void Error(string code, Spot at, object? found = null, params ReadOnlySpan<object?> facts)
    {
        errorCount++;
        var list = IsWeighty(at) ? weighty : errors;
        if (list.Count < Limit) list.Add((at, IssueTexts.Of(code, IssueSeverity.Error, at, found, facts)));
    }

    /// <summary>Adds a warning, which lets the workbook in.</summary>
    public void Warning(string code, Spot at, object? found = null, params ReadOnlySpan<object?> facts)
    {
        if (warningCount++ < Limit) warnings.Add((at, IssueTexts.Of(code, IssueSeverity.Warning, at, found, facts)));
    }

    public void File(FileFault fault) => Error(FileFaults.CodeOf(fault), Spot.File, null, fault);

    public void Clear()
    {
        weighty.Clear();
        errors.Clear();
        warnings.Clear();
        (errorCount, warningCount) = (0, 0);
    }

    /// <summary>The issues in the order of sheets, rows and columns, and how many more there are.</summary>
    public IReadOnlyList<Issue> ToList()
    {
        var kept = weighty.Concat(errors).Concat(warnings).Take(Limit)
            .OrderBy(entry => OrderOf(entry.At.Sheet)).ThenBy(entry => entry.At.RowNumber).ThenBy(entry => entry.At.ColumnIndex)
            .Select(entry => entry.Issue).ToList();
        var more = errorCount + warningCount - kept.Count;
        if (more > 0)
        {
            var severity = errorCount > Limit ? IssueSeverity.Error : IssueSeverity.Warning;
            kept.Add(IssueTexts.Of(IssueCode.MoreIssues, severity, Spot.File, null, [more, Math.Max(errorCount - Limit, 0)]));
        }
        return kept;
    }

    // There are few of them, and the others often follow from them.
    private static bool IsWeighty(Spot at) => at.ColumnIndex < 0 || at.IsInHeader || at.Sheet is { Shape: SheetShape.Form };

    private int OrderOf(SheetLayout? sheet)
    {
        for (var index = 0; index < sheets.Count; index++)
        {
            if (ReferenceEquals(sheets[index], sheet)) return index;
        }
        return -1;
    }
}
