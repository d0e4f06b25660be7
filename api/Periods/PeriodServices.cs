using OcopAnalytics.Api.Periods.Reminders;

namespace OcopAnalytics.Api.Periods;

/// <summary>What belongs to the half-years: calendars, completeness, the board of what is due, reminders.</summary>
public static class PeriodServices
{
    public static IServiceCollection AddPeriods(this IServiceCollection services)
    {
        services.AddSingleton<CalendarDesk>();
        services.AddSingleton<HandIns>();
        services.AddSingleton<CompletenessReading>();
        services.AddSingleton<CompletenessDesk>();
        services.AddSingleton<PeriodBoardDesk>();
        services.AddSingleton<UnitRegister>();
        services.AddSingleton<MailSettingsFile>();
        services.AddSingleton<MailDoor>();
        services.AddSingleton<ReminderDesk>();
        services.AddSingleton<Outbox>();
        return services;
    }
}
