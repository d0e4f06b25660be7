using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A length of time (<c>duckdb_interval</c>): months and days are kept apart, as their lengths differ.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBInterval(int Months, int Days, long Micros)
{
    public static explicit operator TimeSpan(DuckDBInterval interval) => interval.Months == 0
        ? TimeSpan.FromDays(interval.Days) + TimeSpan.FromMicroseconds(interval.Micros)
        : throw new ArgumentOutOfRangeException(nameof(interval), "An interval with months has no fixed length.");

    public static implicit operator DuckDBInterval(TimeSpan length) =>
        new(0, length.Days, (length - TimeSpan.FromDays(length.Days)).Ticks / TimeSpan.TicksPerMicrosecond);
}
