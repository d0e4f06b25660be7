using System.Diagnostics;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>The program as it is delivered, run as a process of its own.</summary>
internal static class ServiceProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command of the program to its end; throws with what it said when it failed.</summary>
    public static async Task RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        using var process = Process.Start(Command(arguments))!;
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(limit.Token);
            var complained = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {await complained} {await said}");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>How to start the program with these arguments; what it says is caught.</summary>
    public static ProcessStartInfo Command(IReadOnlyList<string> arguments) => new("dotnet", [Path(), .. arguments])
    {
        RedirectStandardOutput = true, RedirectStandardError = true,
    };

    /// <summary>The program as run.sh starts it; bench.sh says where it lies.</summary>
    private static string Path() =>
        Environment.GetEnvironmentVariable("OCOP_PROGRAM") is { Length: > 0 } path && File.Exists(path)
            ? path
            : throw new FileNotFoundException("The service is not built: start the benchmarks with ./bench.sh.");
}
