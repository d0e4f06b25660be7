namespace OcopAnalytics.Api.Operations;

/// <summary>
/// A version of a province's submission calendar (lịch nộp biểu), as staff wrote it. Never changed: a later version holds
/// from its period on. Times are UTC.
/// </summary>
public sealed class CalendarVersion
{
    public long Id { get; set; }

    /// <summary>Place id of the province; nothing for the calendar of provinces that have none.</summary>
    public string? PlaceId { get; set; }

    /// <summary>The first half-year it holds for, such as 2026-H2.</summary>
    public required string FromPeriod { get; set; }

    /// <summary>Month and day by which each half is due, such as 06-15.</summary>
    public required string FirstHalfDue { get; set; }
    public required string SecondHalfDue { get; set; }

    /// <summary>Days after the due day on which a late workbook is still taken in.</summary>
    public int GraceDays { get; set; }

    /// <summary>After the last day nothing is taken in without an extension.</summary>
    public bool IsLocking { get; set; }

    /// <summary>Units are reminded of what is due.</summary>
    public bool IsReminding { get; set; }
    public required string Reason { get; set; }
    public required string Author { get; set; }
    public DateTime WrittenAt { get; set; }
}

/// <summary>More time for one unit and half-year (gia hạn); the newest one of both holds. Times are UTC.</summary>
public sealed class PeriodExtension
{
    public long Id { get; set; }
    public required string PlaceId { get; set; }
    public required string UnitCode { get; set; }
    public required string UnitName { get; set; }
    public required string PeriodCode { get; set; }

    /// <summary>The new due day, inclusive.</summary>
    public DateOnly Until { get; set; }
    public required string Reason { get; set; }
    public required string Author { get; set; }
    public DateTime WrittenAt { get; set; }
}

/// <summary>
/// A letter of the outbox (hộp thư đi): one unit is reminded of one half-year for one cause, once. Its state is written
/// before it is sent, so that a letter of which nobody knows whether it went is never sent again by itself. Times are UTC.
/// </summary>
public sealed class Reminder
{
    public long Id { get; set; }
    public required string PlaceId { get; set; }
    public required string UnitCode { get; set; }
    public required string UnitName { get; set; }
    public required string PeriodCode { get; set; }

    /// <summary>One of <see cref="ReminderKind"/>.</summary>
    public required string Kind { get; set; }
    public DateOnly DueOn { get; set; }

    /// <summary>Addresses of those who report for the unit; none when nobody with an address does.</summary>
    public List<string> Recipients { get; set; } = [];
    public required string Subject { get; set; }
    public required string Body { get; set; }

    /// <summary>One of <see cref="ReminderState"/>.</summary>
    public required string State { get; set; }
    public int Tries { get; set; }
    public DateTime MadeAt { get; set; }
    public DateTime? TriedAt { get; set; }
    public DateTime? SentAt { get; set; }

    /// <summary>Where it went: the file's name, or the mail server.</summary>
    public string? SentTo { get; set; }

    /// <summary>What went wrong, in Vietnamese.</summary>
    public string? Problem { get; set; }
}

/// <summary>What a unit is reminded of.</summary>
public static class ReminderKind
{
    /// <summary>Two weeks before the day.</summary>
    public const string Early = "early";

    /// <summary>Three days before the day.</summary>
    public const string Soon = "soon";

    /// <summary>The day has passed.</summary>
    public const string Overdue = "overdue";

    public static readonly IReadOnlyList<string> Codes = [Early, Soon, Overdue];
}

/// <summary>What became of a reminder.</summary>
public static class ReminderState
{
    public const string Waiting = "waiting";

    /// <summary>Nobody reports for the unit who has an address.</summary>
    public const string NobodyToTell = "nobody_to_tell";

    /// <summary>Written before anything leaves the house.</summary>
    public const string Sending = "sending";
    public const string Sent = "sent";

    /// <summary>The program ended, or the line broke, while it was being sent: it may have arrived, and is not sent again.</summary>
    public const string Unclear = "unclear";

    /// <summary>Refused as often as it was tried.</summary>
    public const string Failed = "failed";

    /// <summary>What it reminds of came before it was sent.</summary>
    public const string Needless = "needless";

    public static readonly IReadOnlyList<string> Codes = [Waiting, NobodyToTell, Sending, Sent, Unclear, Failed, Needless];
}
