using System.Diagnostics;
using System.Globalization;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>What a process holds in memory, in bytes.</summary>
/// <param name="Resident">All of it, files that are mapped in included: what the promise is about.</param>
/// <param name="Own">What is not mapped in from files, and so could only go to swap. The whole where the system does not tell.</param>
/// <param name="Peak">The most that was ever resident, or since <see cref="ForgetOwnPeak"/>.</param>
internal sealed record ProcessMemory(long Resident, long Own, long Peak)
{
    public static ProcessMemory Of(Process process)
    {
        var path = $"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/status";
        if (File.Exists(path))
        {
            var lines = File.ReadAllLines(path);
            return new ProcessMemory(Bytes(lines, "VmRSS:"), Bytes(lines, "RssAnon:") + Bytes(lines, "RssShmem:"), Bytes(lines, "VmHWM:"));
        }
        process.Refresh();
        return new ProcessMemory(process.WorkingSet64, process.WorkingSet64, process.PeakWorkingSet64);
    }

    public static ProcessMemory OfThisProcess()
    {
        using var process = Process.GetCurrentProcess();
        return Of(process);
    }

    /// <summary>Counts the peak from now on, where the system lets us.</summary>
    public static void ForgetOwnPeak()
    {
        const string path = "/proc/self/clear_refs";
        if (File.Exists(path)) File.WriteAllText(path, "5");
    }

    private static long Bytes(string[] lines, string key) =>
        long.Parse(lines.Single(line => line.StartsWith(key, StringComparison.Ordinal))[key.Length..].Replace("kB", null, StringComparison.Ordinal),
            NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024;
}
