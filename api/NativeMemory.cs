using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace OcopAnalytics.Api;

/// <summary>What the runtime's own collector does not give back: freed native memory, and code that nobody runs at rest.</summary>
[SupportedOSPlatform("linux")]
internal static partial class NativeMemory
{
    /// <summary>MADV_PAGEOUT (Linux 5.4): take these pages out of memory now; they come back from their file when touched.</summary>
    private const int PageOut = 21;

    public static void GiveBack()
    {
        try
        {
            // The C library keeps what native code freed; SQLite, the browser's driver and the runtime free a good deal.
            _ = MallocTrim(0);
            foreach (var (start, length) in ProgramFiles()) _ = Advise(start, length, PageOut);
        }
        catch (EntryPointNotFoundException)
        {
            // musl has no malloc_trim, and keeps less. An older kernel answers the advice with an error, which is no harm.
        }
    }

    /// <summary>
    /// Mapped files that cannot be written through the mapping: libraries, assemblies. Lines of /proc/self/maps such as
    /// "7f00-7f10 r-xp 00000000 fe:00 123 /usr/lib/libduckdb.so" (proc_pid_maps(5)).
    /// </summary>
    private static IEnumerable<(nint Start, nuint Length)> ProgramFiles()
    {
        foreach (var line in File.ReadLines("/proc/self/maps"))
        {
            var fields = line.Split(' ', 6, StringSplitOptions.RemoveEmptyEntries);
            if (fields is not [var range, ['r', '-', ..], _, _, _, ['/', ..] path] || path.StartsWith("/memfd:", StringComparison.Ordinal)) continue;
            var dash = range.IndexOf('-', StringComparison.Ordinal);
            var start = nint.Parse(range.AsSpan(0, dash), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var end = nint.Parse(range.AsSpan(dash + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            yield return (start, (nuint)(end - start));
        }
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    private static partial int MallocTrim(nuint keep);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint length, int advice);
}
