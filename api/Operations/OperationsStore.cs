using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Operations;

/// <summary>Opens the operational store in the data folder, and brings its tables up to date.</summary>
public sealed class OperationsStore(DataFolder folder, IDbContextFactory<OperationsDb> databases)
{
    private readonly SemaphoreSlim once = new(1, 1);
    private volatile bool isPrepared;

    public static string ConnectionString(DataFolder folder) => new SqliteConnectionStringBuilder
    {
        DataSource = folder.OperationsFile,
        ForeignKeys = true,
        // The service and the command line write to it side by side: wait for one another.
        DefaultTimeout = 30,
    }.ToString();

    /// <summary>A session of work with the store; the first one runs the migrations.</summary>
    public async Task<OperationsDb> OpenAsync(CancellationToken stop)
    {
        await PrepareAsync(stop);
        return await databases.CreateDbContextAsync(stop);
    }

    /// <summary>Makes the file when there is none and runs the migrations it lacks. Safe to call again, from many processes.</summary>
    public async Task PrepareAsync(CancellationToken stop)
    {
        if (isPrepared) return;
        await once.WaitAsync(stop);
        try
        {
            if (isPrepared) return;
            folder.Prepare();
            await using var database = await databases.CreateDbContextAsync(stop);
            // Asking first is cheap; migrating loads half of EF to find that there is nothing to do.
            // EF makes a new SQLite file in WAL mode: readers do not wait for the writer.
            if ((await database.Database.GetPendingMigrationsAsync(stop)).Any()) await database.Database.MigrateAsync(stop);
            // Password hashes and sessions lie in it; SQLite gives its side files the same rights.
            KeyFolder.Close(folder.OperationsFile);
            isPrepared = true;
        }
        finally
        {
            once.Release();
        }
    }
}
