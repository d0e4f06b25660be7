using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Lists whose entries bear a code for good: each code once, and of one unit alone.</summary>
internal static class StandingLists
{
    public static void Check(CheckContext context, SheetRows sheet, int codeColumn)
    {
        DuplicateRows.Check(sheet, context.Issues, codeColumn, row => row.Text(codeColumn) is { } code ? (ValueTuple<string>?)new(code) : null);
        if (context.Known?.Owners.Of(sheet.Layout) is not { } others || context.Period is not { } period) return;
        foreach (var row in sheet.Rows)
        {
            if (row.Text(codeColumn) is not { } code || others.GetValueOrDefault(code) is not { } owner) continue;
            // A unit that has ceased to exist leaves its codes to whoever came after it.
            if (context.Places.ById(owner, period.End) is { } holder)
            {
                context.Issues.Error(IssueCode.CodeTaken, sheet.At(row, codeColumn), code, holder.FullNameVi);
            }
        }
    }

    /// <summary>Days that follow each other: each that is there no earlier than the one before it. Days after the period are worth a look.</summary>
    public static void CheckOrder(CheckContext context, SheetRows sheet, SourceRow row, ReadOnlySpan<int> columns)
    {
        var last = -1;
        foreach (var column in columns)
        {
            PeriodDates.Standing(context, sheet, row, column);
            if (row.Day(column) is not { } day) continue;
            if (last >= 0 && row.Day(last) is { } before && day < before)
            {
                context.Issues.Error(IssueCode.DatesOutOfOrder, sheet.At(row, column), day, before, sheet.Layout.Columns[last].HeaderVi);
            }
            last = column;
        }
    }
}
