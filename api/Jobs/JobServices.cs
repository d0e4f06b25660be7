using Microsoft.Data.Sqlite;
using OcopAnalytics.Api.Operations;
using Quartz;

namespace OcopAnalytics.Api.Jobs;

/// <summary>The scheduler: its jobs and triggers stand in the operational store, so a restart forgets nothing.</summary>
public static class JobServices
{
    public static IServiceCollection AddOcopJobs(this IServiceCollection services, ServeOptions options)
    {
        services.AddSingleton<JobDesk>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = "ocop");
            quartz.UseDefaultThreadPool(2);
            quartz.UsePersistentStore(store =>
                store.UseSqlite(SqliteFactory.Instance, OperationsStore.ConnectionString(options.Folder)));
            foreach (var job in JobCatalogue.All)
            {
                quartz.AddJob(job.Type, definition => definition.WithIdentity(job.Key).StoreDurably());
                quartz.AddTrigger(trigger => trigger.ForJob(job.Key).WithIdentity(job.Key.Name).WithSchedule(
                    CronScheduleBuilder.Create(job.Cron).InTimeZone(TimeZoneInfo.Utc)
                        // A night the machine was off is made up for once.
                        .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
            }
        });
        services.AddQuartzHostedService(hosted =>
        {
            hosted.AutoStart = options.RunsJobs;
            hosted.WaitForJobsToComplete = true;
        });
        if (options.RunsJobs) services.AddHostedService<InboxWatch>();
        return services;
    }
}
