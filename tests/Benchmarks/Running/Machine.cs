using System.Globalization;
using System.Runtime.InteropServices;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>The machine the numbers were taken on: a number without it says nothing.</summary>
internal sealed record Machine(int Cores, double MemoryGigaBytes, string Processor, string System, string DotNet, string DuckDb)
{
    public static Machine Read()
    {
        using var database = DuckDbFile.InMemory();
        return new Machine(
            Environment.ProcessorCount,
            GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024),
            LineOf("/proc/cpuinfo", "model name", ':') ?? RuntimeInformation.ProcessArchitecture.ToString(),
            LineOf("/etc/os-release", "PRETTY_NAME", '=')?.Trim('"') ?? RuntimeInformation.OSDescription,
            $"{RuntimeInformation.FrameworkDescription} ({RuntimeInformation.RuntimeIdentifier})",
            database.One<string>("select version()"));
    }

    /// <summary>Work that waited for a core over the last minute, the measure's own included; nothing where the system does not count it.</summary>
    public static double? Load()
    {
        const string path = "/proc/loadavg";
        return File.Exists(path) && double.TryParse(File.ReadAllText(path).Split(' ')[0], CultureInfo.InvariantCulture, out var load) ? load : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Cores} cores ({Processor}), {MemoryGigaBytes:0} GB memory, {System}, {DotNet}, DuckDB {DuckDb}");

    private static string? LineOf(string path, string key, char separator) => !File.Exists(path) ? null
        : File.ReadLines(path).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?.Split(separator, 2)[1].Trim();
}
