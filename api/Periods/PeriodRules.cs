using System.Collections.Concurrent;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Periods;

/// <summary>Until when a unit's workbook for a half-year is in time, and until when it is taken in. Days are Vietnamese, inclusive.</summary>
/// <param name="DueOn">With the extension, when there is one.</param>
/// <param name="ClosedAfter">The last day on which it is taken in; nothing where periods are not locked.</param>
/// <param name="Extension">The extension that makes it later than the calendar says.</param>
public sealed record Deadline(DateOnly DueOn, DateOnly? ClosedAfter, PeriodExtension? Extension, SubmissionCalendar Calendar)
{
    public bool IsClosedOn(DateOnly day) => day > ClosedAfter;
}

/// <summary>All calendars and extensions as they stand at a moment: what holds for a unit and a half-year.</summary>
public sealed class PeriodRules
{
    private readonly PlaceBook places;
    private readonly ILookup<string, SubmissionCalendar> calendars;
    private readonly Dictionary<(string PlaceId, string PeriodCode), PeriodExtension> extensions = [];
    private readonly ConcurrentDictionary<(string PlaceId, int PeriodKey), Place?> provinces = new();

    /// <param name="calendars">In the order in which they were written: what comes with the program first.</param>
    /// <param name="extensions">In the order in which they were granted.</param>
    public PeriodRules(PlaceBook places, IReadOnlyList<SubmissionCalendar> calendars, IReadOnlyList<PeriodExtension> extensions)
    {
        this.places = places;
        this.calendars = calendars.ToLookup(calendar => calendar.PlaceId ?? string.Empty, StringComparer.Ordinal);
        (Calendars, Extensions) = (calendars, extensions);
        foreach (var extension in extensions) this.extensions[(extension.PlaceId, extension.PeriodCode)] = extension;
    }

    public IReadOnlyList<SubmissionCalendar> Calendars { get; }
    public IReadOnlyList<PeriodExtension> Extensions { get; }

    /// <summary>What holds for a unit and a half-year.</summary>
    public Deadline Of(string placeId, ReportingPeriod period)
    {
        var calendar = CalendarOf(ProvinceOf(placeId, period)?.PlaceId, period);
        var due = calendar.DueOn(period);
        var extension = extensions.GetValueOrDefault((placeId, period.Code)) is { } granted && granted.Until > due ? granted : null;
        var last = due.AddDays(calendar.GraceDays);
        if (extension?.Until > last) last = extension.Until;
        return new Deadline(extension?.Until ?? due, calendar.IsLocking ? last : null, extension, calendar);
    }

    /// <summary>The calendar of a province for a half-year, or that of provinces without one.</summary>
    public SubmissionCalendar CalendarOf(string? provinceId, ReportingPeriod period) =>
        (provinceId is null ? null : Newest(provinceId, period)) ?? Newest(string.Empty, period)
        ?? throw new InvalidOperationException("seed_submission_calendar.csv has no calendar for provinces without one.");

    /// <summary>The province that a unit lay in during a half-year.</summary>
    public Place? ProvinceOf(string placeId, ReportingPeriod period) =>
        provinces.GetOrAdd((placeId, period.Key), key => places.ProvinceOf(key.PlaceId, period));

    // What was written last holds from its half-year on, whatever was said before of the half-years after it.
    private SubmissionCalendar? Newest(string place, ReportingPeriod period) =>
        calendars[place].LastOrDefault(calendar => string.CompareOrdinal(calendar.FromPeriod, period.Code) <= 0);
}
