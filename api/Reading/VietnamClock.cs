namespace OcopAnalytics.Api.Reading;

/// <summary>
/// The only clock of the host. Days are Vietnamese days: UTC+7 all year, written out because a small machine may
/// carry no time zone data.
/// </summary>
public sealed class VietnamClock(TimeProvider time)
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public DateTimeOffset UtcNow => time.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(UtcNow.ToOffset(Offset).DateTime);

    /// <summary>A UTC time as the clock on a Vietnamese wall shows it: 14/06/2025 08:05.</summary>
    public static string Local(DateTime utc) =>
        (utc + Offset).ToString("dd/MM/yyyy HH:mm", Model.Text.VietnameseFormat.Culture);
}
