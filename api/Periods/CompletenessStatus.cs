using OcopAnalytics.Api.Reading;

namespace OcopAnalytics.Api.Periods;

/// <summary>How a unit stands in a half-year; told by what it handed in and when, never by a mark that somebody sets.</summary>
public static class CompletenessStatus
{
    public const string OnTime = "on_time";
    public const string Late = "late";

    /// <summary>Handed in, and waits for review.</summary>
    public const string Waiting = "waiting";

    /// <summary>Given back, by a reviewer or by the checks, and not handed in again.</summary>
    public const string Returned = "returned";

    /// <summary>The day has passed and nothing that could count came in.</summary>
    public const string Missing = "missing";
    public const string NotDue = "not_due";

    public static readonly IReadOnlyList<string> Codes = [OnTime, Late, Waiting, Returned, Missing, NotDue];

    /// <summary>Has not done its part yet.</summary>
    public static bool IsOwed(string status) => status is Returned or Missing or NotDue;

    /// <param name="acceptedAt">When the first accepted workbook came in (UTC).</param>
    /// <param name="newest">What became of the newest one that is not accepted: waiting, returned or nothing.</param>
    public static string Of(DateTime? acceptedAt, string? newest, Deadline deadline, DateOnly today) =>
        acceptedAt is { } at ? VietnamClock.DayOf(at) <= deadline.DueOn ? OnTime : Late
        : newest ?? (today <= deadline.DueOn ? NotDue : Missing);
}
