namespace OcopAnalytics.Etl.Intake;

/// <summary>The day on the calendar in Vietnam, which has kept UTC+7 without summer time since 1975.</summary>
internal static class VietnamDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);
}
