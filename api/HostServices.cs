using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Intake.Sources;
using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Programmes;
using OcopAnalytics.Api.Quality;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Review;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake.Programmes;
using OcopAnalytics.Etl.Intake.Profiles;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api;

/// <summary>What the service and the command line share, in the order of the river. Nothing is opened before it is used.</summary>
public static class HostServices
{
    public static IServiceCollection AddOcop(this IServiceCollection services, DataFolder folder)
    {
        services.AddSingleton(folder);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<VietnamClock>();

        services.AddSingleton(_ => PlaceBook.FromSeeds());
        services.AddSingleton<RawArchive>();
        services.AddSingleton<SubmissionIngest>();
        services.AddSingleton<WarehouseBuild>();
        services.AddSingleton<WarehouseFiles>();
        services.AddSingleton<WarehouseReader>();

        services.AddSingleton<ReadingDesk>();
        services.AddSingleton<ScorecardBook>();
        services.AddSingleton<TargetDesk>();
        services.AddSingleton<LineageDesk>();
        services.AddSingleton<DifferenceDesk>();
        services.AddSingleton<StatedDesk>();
        services.AddSingleton<FundingDesk>();
        services.AddSingleton<SearchDesk>();
        services.AddSingleton<BookDesk>();
        services.AddSingleton<ProductDesk>();
        services.AddSingleton(provider => new PdfPrinter(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<BriefingDesk>();

        services.AddPooledDbContextFactory<OperationsDb>(options => options.UseSqlite(OperationsStore.ConnectionString(folder), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)));
        services.AddSingleton<OperationsStore>();
        services.AddSingleton<SubmissionLog>();

        services.AddAccounts();
        services.AddPeriods();
        services.AddSingleton<OpenIssues>();
        services.AddSingleton<MergeArchive>();
        services.AddSingleton<MergeDesk>();
        services.AddSingleton<JobLedger>();
        services.AddSingleton(DeskRules.Default);
        services.AddSingleton<SubmissionDesk>();
        services.AddSingleton<ArchiveRebuild>();
        services.AddSingleton<AcceptedLog>();
        services.AddSingleton<ArchiveDesk>();
        services.AddSingleton<CheckDesk>();
        services.AddSingleton<ReviewDesk>();
        services.AddSingleton<InboxFolder>();
        services.AddSingleton<ProfileBook>();
        services.AddSingleton<HandedIn>();
        services.AddSingleton(PullRules.Default);
        services.AddSingleton<PullSourceBook>();
        services.AddSingleton<SourceStates>();
        services.AddSingleton<SourceFetch>();
        services.AddSingleton<SourcePull>();
        services.AddSingleton<SubmissionWorkbooks>();
        services.AddSingleton<TemplateDesk>();

        services.AddSingleton<ProgrammeArchive>();
        services.AddSingleton<ProgrammeIntake>();
        services.AddSingleton<ProgrammeTrial>();
        services.AddSingleton<ProgrammeLog>();
        services.AddSingleton<ProgrammeDesk>();
        services.AddSingleton<ProgrammeWorkbooks>();
        return services;
    }
}
