namespace OcopAnalytics.Api.Reading;

/// <summary>
/// The only clock of the host. Days are Vietnamese days: UTC+7 all year, written out because a small machine may
/// carry no time zone data.
/// </summary>
public sealed class VietnamClock(TimeProvider time)
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public DateTimeOffset UtcNow => time.GetUtcNow();

    public DateOnly Today => DayOf(UtcNow);

    /// <summary>The day on a Vietnamese calendar at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    /// <summary>The same for a UTC time.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>A UTC time as the clock on a Vietnamese wall shows it: 14/06/2025 08:05.</summary>
    public static string Local(DateTime utc) =>
        (utc + Offset).ToString("dd/MM/yyyy HH:mm", Model.Text.VietnameseFormat.Culture);
}
