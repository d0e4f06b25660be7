using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>How the house stands. Times are UTC.</summary>
/// <param name="Problem">Why there is no build to read; nothing when there is.</param>
/// <param name="IsBuildOwed">Files were accepted that no build shows yet.</param>
public sealed record HouseStatus(
    string DataFolder, BuildRow? Build, string? Problem, bool IsBuildOwed, IReadOnlyDictionary<string, int> Submissions,
    int WaitingInInbox, IReadOnlyList<JobRun> LastRuns, IReadOnlyList<string> Published, long? FreeBytes)
{
    private const int RunsShown = 5;

    public static async Task<HouseStatus> ReadAsync(
        DataFolder folder, WarehouseReader reader, SubmissionLog log, JobLedger ledger, InboxFolder inbox, CancellationToken stop)
    {
        BuildRow? build = null;
        string? problem = null;
        try
        {
            build = await reader.BuildAsync();
        }
        catch (NoWarehouseException none)
        {
            problem = none.Message;
        }
        return new HouseStatus(folder.Root, build, problem, await log.HasUnbuiltAsync(stop), await log.CountsAsync(stop),
            inbox.Waiting().Count, await ledger.NewestAsync(null, RunsShown, stop), Names(folder.Published), Free(folder.Root));
    }

    private static IReadOnlyList<string> Names(string folder) => !Directory.Exists(folder) ? []
        : [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static long? Free(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
