using System.Diagnostics;
using System.Text.Json;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>This program once more, for one task alone: nothing another measure left in memory disturbs it.</summary>
internal static class ChildProcess
{
    /// <summary>First argument of a child; its task's name follows.</summary>
    public const string Mark = "--child";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Runs a task in a child; it answers with one line of JSON.</summary>
    public static async Task<T> RunAsync<T>(string task, IReadOnlyList<string> arguments, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ChildProcess).Assembly.Location, Mark, task, .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            var answer = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0
                ? JsonSerializer.Deserialize<T>(answer)!
                : throw new InvalidOperationException($"The child for {task} ended with {process.ExitCode}.");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    public static void Answer<T>(T answer) => Console.Out.WriteLine(JsonSerializer.Serialize(answer));
}
