using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Dates against the half-year that is reported.</summary>
internal static class PeriodDates
{
    /// <summary>Something that happened: not after the period's last day; before its first day it is a late entry.</summary>
    public static void Event(CheckContext context, SheetRows sheet, SourceRow row, int column)
    {
        if (context.Period is not { } period || row.Day(column) is not { } day) return;
        if (day > period.End) context.Issues.Error(IssueCode.DateOutsidePeriod, sheet.At(row, column), day, period.Code, true);
        else if (day < period.Start) context.Issues.Warning(IssueCode.DateOutsidePeriod, sheet.At(row, column), day, period.Code, false);
    }

    /// <summary>A step towards an event: not after the period's last day, as early as it may be.</summary>
    public static void Step(CheckContext context, SheetRows sheet, SourceRow row, int column)
    {
        if (context.Period is { } period && row.Day(column) is { } day && day > period.End)
        {
            context.Issues.Error(IssueCode.DateOutsidePeriod, sheet.At(row, column), day, period.Code, true);
        }
    }

    /// <summary>
    /// A date of a standing list. One after the period is worth a look but no error: an older period is often handed in
    /// again with today's list, and figures go by the date.
    /// </summary>
    public static void Standing(CheckContext context, SheetRows sheet, SourceRow row, int column)
    {
        if (context.Period is { } period && row.Day(column) is { } day && day > period.End)
        {
            context.Issues.Warning(IssueCode.DateOutsidePeriod, sheet.At(row, column), day, period.Code, true);
        }
    }
}
