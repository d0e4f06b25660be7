using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Programmes;

/// <summary>What the checks of a programme workbook look at.</summary>
/// <param name="Book">What is said of every programme now.</param>
internal sealed record ProgrammeContext(ProgrammeSheets Sheets, ProgrammeBook Book, PlaceBook Places, IssueList Issues)
{
    public ProgrammeTemplate Template { get; } = ProgrammeLists.Template;

    public SheetRows Form => Sheets[Template.Programme];

    public SourceRow? Programme => Form.Rows.FirstOrDefault();

    public string? Code => Programme?.Text(Template.Programme.IndexOf("programme_code"));

    public bool IsKnown => Code is { } code && Book.ProgrammeCodes.Contains(code);

    public DateOnly? Day(string column) => Programme?.Day(Template.Programme.IndexOf(column));

    /// <summary>Codes of the phases that the workbook has.</summary>
    public HashSet<string> PhaseCodes { get; } =
        [.. Sheets[ProgrammeLists.Template.Phase].Rows.Select(row => row.Text(ProgrammeLists.Template.Phase.IndexOf("phase_code"))).OfType<string>()];

    /// <summary>The row of a target of this workbook; codes in any case.</summary>
    public SourceRow? TargetOf(string targetId)
    {
        var sheet = Sheets[Template.Target];
        var index = sheet.Layout.IndexOf("target_id");
        return sheet.Rows.FirstOrDefault(row => string.Equals(row.Text(index), targetId, StringComparison.OrdinalIgnoreCase));
    }

    public void Error(string code, SheetRows sheet, SourceRow row, string column, params ReadOnlySpan<object?> facts)
    {
        var index = sheet.Layout.IndexOf(column);
        Issues.Error(code, sheet.At(row, index), row.Values[index], facts);
    }

    /// <summary>A phase that is named and not in the workbook.</summary>
    public void RequirePhase(SheetRows sheet, SourceRow row)
    {
        if (row.Text(sheet.Layout.IndexOf("phase_code")) is { } phase && !PhaseCodes.Contains(phase)) Error(IssueCode.PhaseUnknown, sheet, row, "phase_code");
    }

    /// <summary>The target that a row is about; nothing, with the issue, when the workbook has none of that code.</summary>
    public SourceRow? RequireTarget(SheetRows sheet, SourceRow row, string column)
    {
        if (row.Text(sheet.Layout.IndexOf(column)) is not { } code) return null;
        var target = TargetOf(code);
        if (target is null) Error(IssueCode.ProgrammeTargetUnknown, sheet, row, column);
        return target;
    }

    /// <summary>Codes once in the workbook, and of no other programme.</summary>
    public void RequireOwnCodes(SheetRows sheet, string column)
    {
        var index = sheet.Layout.IndexOf(column);
        Checks.DuplicateRows.Check(sheet, Issues, index, row => row.Text(index) is { } code ? (ValueTuple<string>?)ValueTuple.Create(code) : null);
        var taken = Book.Rows(sheet.Layout.Key).Where(row => row["programme_code"] != Code)
            .ToLookup(row => row[column], row => row["programme_code"], StringComparer.OrdinalIgnoreCase);
        foreach (var row in sheet.Rows)
        {
            if (row.Text(index) is { } code && taken[code].FirstOrDefault() is { } other) Error(IssueCode.ProgrammeIdTaken, sheet, row, column, other);
        }
    }
}
