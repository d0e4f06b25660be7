using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Periods;

/// <summary>A day of every year by which a programme's document wants something, beside the calendar by which its province's units hand in.</summary>
public sealed record DocumentDeadline(string ProgrammeCode, string NameVi, string ReporterVi, DayOfYear DueOn, SubmissionCalendar Calendar)
{
    /// <summary>Is it one of the two due days of the calendar?</summary>
    public bool IsInCalendar => DueOn == Calendar.FirstHalfDue || DueOn == Calendar.SecondHalfDue;

    /// <summary>Those that documents name with a day, in the order of programmes and of the year.</summary>
    /// <param name="book">What is said of every programme, the staff's own among them.</param>
    /// <param name="period">The half-year whose calendar is meant.</param>
    public static IReadOnlyList<DocumentDeadline> Of(ProgrammeBook book, PeriodRules rules, ReportingPeriod period)
    {
        var places = book.Rows("programme").ToDictionary(row => row["programme_code"], row => row["place_id"], StringComparer.Ordinal);
        return [.. book.Rows("report_calendar")
            .Where(row => row["recurrence"] == "yearly" && row.ContainsKey("due_month") && row.ContainsKey("due_day"))
            .Select(row => new DocumentDeadline(row["programme_code"], row["name_vi"], row["reporter_vi"],
                DayOfYear.OfCode($"{row["due_month"].PadLeft(2, '0')}-{row["due_day"].PadLeft(2, '0')}"), rules.CalendarOf(places[row["programme_code"]], period)))
            .OrderBy(one => one.ProgrammeCode, StringComparer.Ordinal).ThenBy(one => one.DueOn.Code, StringComparer.Ordinal)];
    }
}
