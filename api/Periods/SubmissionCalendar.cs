using System.Globalization;
using CsvHelper;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Periods;

/// <summary>A version of a province's submission calendar (lịch nộp biểu): by when each half-year is due, from a half-year on.</summary>
/// <param name="PlaceId">The province; nothing for the calendar of provinces that have none.</param>
/// <param name="GraceDays">Days after the due day on which a late workbook is still taken in where periods are locked.</param>
/// <param name="IsLocking">After that nothing is taken in without an extension.</param>
/// <param name="IsReminding">Units are reminded of what is due.</param>
/// <param name="ReasonVi">The document it rests on, or why staff changed it.</param>
/// <param name="Author">Who wrote it; nothing for what came with the program.</param>
public sealed record SubmissionCalendar(
    string? PlaceId, string FromPeriod, DayOfYear FirstHalfDue, DayOfYear SecondHalfDue, int GraceDays, bool IsLocking, bool IsReminding,
    string ReasonVi, string? Author, DateTime? WrittenAt)
{
    /// <summary>The reason in English, of a calendar that came with the program.</summary>
    public string? ReasonEn { get; private init; }

    private static readonly CsvReaderOptions format = new() { Separator = ',', FormatProvider = CultureInfo.InvariantCulture };

    /// <summary>The calendars that come with the program, in the order in which they stand in the seed.</summary>
    public static IReadOnlyList<SubmissionCalendar> Seeds { get; } = ReadSeeds();

    /// <summary>The last day on which a half-year's workbook is in time.</summary>
    public DateOnly DueOn(ReportingPeriod period)
    {
        var due = period.Half == 1 ? FirstHalfDue : SecondHalfDue;
        return period.FirstOf(due.Month, due.Day);
    }

    public static SubmissionCalendar Of(CalendarVersion row) => new(
        row.PlaceId, row.FromPeriod, DayOfYear.OfCode(row.FirstHalfDue), DayOfYear.OfCode(row.SecondHalfDue), row.GraceDays,
        row.IsLocking, row.IsReminding, row.Reason, row.Author, row.WrittenAt);

    private static List<SubmissionCalendar> ReadSeeds()
    {
        using var csv = CsvReader.Create(new StringReader(SqlCatalog.Embedded.SeedText("seed_submission_calendar")), format);
        var calendars = new List<SubmissionCalendar>();
        while (csv.Read())
        {
            var place = csv.GetString("place_id");
            var reason = Language.Both(language => $"{language.Phrase(csv.GetString("source"))}. {language.Phrase(csv.GetString("note_vi"))}");
            calendars.Add(new SubmissionCalendar(
                place.Length == 0 ? null : place, csv.GetString("from_period"),
                DayOfYear.OfCode(csv.GetString("first_half_due")), DayOfYear.OfCode(csv.GetString("second_half_due")),
                int.Parse(csv.GetString("grace_days"), CultureInfo.InvariantCulture),
                bool.Parse(csv.GetString("is_locking")), bool.Parse(csv.GetString("is_reminding")),
                reason.Vi, null, null) { ReasonEn = reason.En });
        }
        return calendars;
    }
}
