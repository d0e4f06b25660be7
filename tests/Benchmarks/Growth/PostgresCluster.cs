using System.Diagnostics;
using System.Globalization;

namespace OcopAnalytics.Benchmarks.Growth;

/// <summary>A cluster of PostgreSQL in a folder of its own, reached by a socket in it; stopped and gone when disposed.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private const string Versions = "/usr/lib/postgresql";

    // It refuses to run as root; this user comes with its package.
    private const string User = "postgres";

    // As an office would set it up on a machine of this size; what the disk must not lose costs nothing here.
    private const string Settings =
        "-c listen_addresses= -c shared_buffers=2GB -c work_mem=256MB -c maintenance_work_mem=512MB -c max_wal_size=4GB " +
        "-c max_parallel_workers_per_gather=2 -c effective_cache_size=6GB -c random_page_cost=1.1 -c fsync=off -c autovacuum=off";

    private PostgresCluster(string folder) => Folder = folder;

    /// <summary>Where initdb and pg_ctl lie, of the newest version; nothing when there is none.</summary>
    public static string? BinFolder { get; } = !Directory.Exists(Versions) ? null
        : Directory.EnumerateDirectories(Versions)
            .OrderByDescending(path => double.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var version) ? version : 0)
            .Select(path => Path.Combine(path, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));

    public string Folder { get; }

    public string ConnectionString => $"Host={Folder};Username={User};Database=postgres;Pooling=false;Command Timeout=0";

    private string Data => Path.Combine(Folder, "data");

    public static async Task<PostgresCluster> StartAsync(CancellationToken stop)
    {
        var cluster = new PostgresCluster(Directory.CreateTempSubdirectory("ocop-postgres-").FullName);
        try
        {
            if (Environment.IsPrivilegedProcess) await RunAsync("chown", [User, cluster.Folder], stop);
            await RunHereAsync("initdb", ["-D", cluster.Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], stop);
            await RunHereAsync("pg_ctl", ["-D", cluster.Data, "-w", "-l", Path.Combine(cluster.Folder, "log"), "-o", $"-k {cluster.Folder} {Settings}", "start"], stop);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid"))) await RunHereAsync("pg_ctl", ["-D", Data, "-m", "immediate", "-w", "stop"], CancellationToken.None);
        Directory.Delete(Folder, recursive: true);
    }

    private static Task RunHereAsync(string program, IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var path = Path.Combine(BinFolder!, program);
        return Environment.IsPrivilegedProcess ? RunAsync("runuser", ["-u", User, "--", path, .. arguments], stop) : RunAsync(path, arguments, stop);
    }

    private static async Task RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken stop)
    {
        // Its output goes nowhere: the server would hold a pipe open as long as it lives.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]))!;
        await process.WaitForExitAsync(stop);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
