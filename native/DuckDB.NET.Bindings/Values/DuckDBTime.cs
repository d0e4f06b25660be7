using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A time of day as DuckDB keeps it (<c>duckdb_time</c>): microseconds since midnight.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTime(long Micros);

/// <summary>A time of day in its parts (<c>duckdb_time_struct</c>).</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimeOnly(byte Hour, byte Min, byte Sec, int Microsecond)
{
    private long Ticks => new TimeSpan(0, Hour, Min, Sec).Ticks + (Microsecond * TimeSpan.TicksPerMicrosecond);

    /// <summary>The time on the first day of the calendar.</summary>
    public DateTime ToDateTime() => new(Ticks);

    public static explicit operator DateTime(DuckDBTimeOnly time) => time.ToDateTime();

    public static explicit operator DuckDBTimeOnly(DateTime moment) => TimeOnly.FromDateTime(moment);

    public static implicit operator TimeOnly(DuckDBTimeOnly time) => new(time.Ticks);

    public static implicit operator DuckDBTimeOnly(TimeOnly time) => new(
        (byte)time.Hour,
        (byte)time.Minute,
        (byte)time.Second,
        (int)(time.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond));
}

/// <summary>A time with offset as DuckDB keeps it (<c>duckdb_time_tz</c>): 40 bits of microseconds, 24 of offset.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimeTzStruct(ulong Bits);

/// <summary>A time with its offset from UTC in seconds (<c>duckdb_time_tz_struct</c>).</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimeTz(DuckDBTimeOnly Time, int Offset);
