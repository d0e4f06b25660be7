using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Periods;

/// <summary>What staff write down of a calendar, as it was typed.</summary>
/// <param name="PlaceId">The province; nothing for provinces without a calendar of their own.</param>
public sealed record CalendarDraft(
    string? PlaceId, string? FromPeriod, string? FirstHalfDue, string? SecondHalfDue, string? GraceDays, bool IsLocking, bool IsReminding, string? Reason);

/// <summary>More time for a unit, as it was typed.</summary>
public sealed record ExtensionDraft(string? UnitCode, string? PeriodCode, string? Until, string? Reason);

/// <summary>Submission calendars and extensions: read by every door, changed by staff with a reason, each change a line of the audit log.</summary>
public sealed class CalendarDesk(DataFolder folder, OperationsStore store, AuditLog audit, PlaceBook places, VietnamClock clock)
{
    public const int LongestReason = 500;
    private const int MostGraceDays = 60;
    private const int LongestExtensionDays = 366;

    /// <summary>What holds now.</summary>
    public async Task<PeriodRules> ReadAsync(CancellationToken stop)
    {
        // A check makes no store where there is none.
        if (!File.Exists(folder.OperationsFile)) return new PeriodRules(places, SubmissionCalendar.Seeds, []);
        await using var database = await store.OpenAsync(stop);
        var written = await database.Calendars.AsNoTracking().OrderBy(row => row.Id).ToListAsync(stop);
        var extensions = await database.Extensions.AsNoTracking().OrderBy(row => row.Id).ToListAsync(stop);
        return new PeriodRules(places, [.. SubmissionCalendar.Seeds, .. written.Select(SubmissionCalendar.Of)], extensions);
    }

    /// <summary>Every province there ever was, those of today first.</summary>
    public IReadOnlyList<Place> Provinces() => [.. places.All.Where(place => place.Level == PlaceLevel.Province)
        .GroupBy(place => place.PlaceId).Select(versions => versions.MaxBy(place => place.ValidFrom)!)
        .OrderByDescending(place => place.IsValidOn(clock.Today)).ThenBy(place => place.Code, StringComparer.Ordinal)];

    /// <summary>May somebody change the calendar of a province? That of provinces without one only who answers for all.</summary>
    public bool MayChange(string? placeId, Access by) => by.May(Right.ManagePeriods)
        && (by.Units.IsAll || (placeId is not null && Provinces().Any(place => place.PlaceId == placeId && by.Units.Covers(place.Code))));

    /// <summary>Writes a version of a calendar; the key of what is wrong, or nothing.</summary>
    public async Task<string?> ChangeAsync(CalendarDraft draft, Access by, CancellationToken stop)
    {
        var placeId = string.IsNullOrWhiteSpace(draft.PlaceId) ? null : draft.PlaceId;
        var reason = VietnameseText.Clean(draft.Reason ?? string.Empty);
        if (placeId is not null && Provinces().All(place => place.PlaceId != placeId)) return "calendar.place_wrong";
        if (!MayChange(placeId, by)) return "calendar.not_yours";
        if (!ReportingPeriod.TryParse(draft.FromPeriod?.Trim(), out var from)) return "calendar.period_wrong";
        if (DayOfYear.Read(draft.FirstHalfDue) is not { } first || DayOfYear.Read(draft.SecondHalfDue) is not { } second) return "calendar.day_wrong";
        if (!int.TryParse(draft.GraceDays, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var grace) || grace > MostGraceDays) return "calendar.grace_wrong";
        if (reason.Length is 0 or > LongestReason) return "calendar.reason_wrong";

        var before = (await ReadAsync(stop)).CalendarOf(placeId, from);
        var version = new CalendarVersion
        {
            PlaceId = placeId, FromPeriod = from.Code, FirstHalfDue = first.Code, SecondHalfDue = second.Code, GraceDays = grace,
            IsLocking = draft.IsLocking, IsReminding = draft.IsReminding, Reason = reason, Author = by.Name, WrittenAt = clock.UtcNow.UtcDateTime,
        };
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.CalendarChanged, $"calendar:{placeId ?? "default"}", Told(before), Told(SubmissionCalendar.Of(version))), stop, database =>
        {
            database.Calendars.Add(version);
            return Task.CompletedTask;
        });
        return null;
    }

    /// <summary>Gives a unit more time for a half-year; the key of what is wrong, or nothing.</summary>
    public async Task<string?> ExtendAsync(ExtensionDraft draft, Access by, CancellationToken stop)
    {
        var reason = VietnameseText.Clean(draft.Reason ?? string.Empty);
        if (!ReportingPeriod.TryParse(draft.PeriodCode?.Trim(), out var period)) return "calendar.period_wrong";
        if (places.ReportingUnit((draft.UnitCode ?? string.Empty).Trim(), period) is not { } unit) return "extension.unit_wrong";
        if (!by.May(Right.ManagePeriods) || !by.Units.Covers(unit.Code)) return "calendar.not_yours";
        if (!Reports.ReadingScope.TryReadDate(draft.Until?.Trim() ?? string.Empty, out var until) || until < clock.Today || until > clock.Today.AddDays(LongestExtensionDays)) return "extension.day_wrong";
        if (reason.Length is 0 or > LongestReason) return "calendar.reason_wrong";

        var before = (await ReadAsync(stop)).Of(unit.PlaceId, period);
        if (until <= before.Calendar.DueOn(period)) return "extension.not_later";
        var extension = new PeriodExtension
        {
            PlaceId = unit.PlaceId, UnitCode = unit.Code, UnitName = unit.FullNameVi, PeriodCode = period.Code, Until = until,
            Reason = reason, Author = by.Name, WrittenAt = clock.UtcNow.UtcDateTime,
        };
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.ExtensionGranted, $"period:{unit.Code}/{period.Code}",
            new { before.DueOn, before.ClosedAfter }, new { Until = until, reason }), stop, database =>
            {
                database.Extensions.Add(extension);
                return Task.CompletedTask;
            });
        return null;
    }

    private static object Told(SubmissionCalendar calendar) => new
    {
        calendar.FromPeriod, FirstHalfDue = calendar.FirstHalfDue.Code, SecondHalfDue = calendar.SecondHalfDue.Code, calendar.GraceDays, calendar.IsLocking, calendar.IsReminding,
        Reason = calendar.ReasonVi,
    };
}
