using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A moment as DuckDB keeps it (<c>duckdb_timestamp</c>): microseconds since 1970-01-01, in UTC or in no zone.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimestampStruct
{
    public long Micros { get; set; }
}

/// <summary>A moment in its parts (<c>duckdb_timestamp_struct</c>).</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimestamp(DuckDBDateOnly Date, DuckDBTimeOnly Time)
{
    private const long PositiveInfinity = long.MaxValue;
    private const long NegativeInfinity = -long.MaxValue;

    private static readonly long FirstMicros = Micros(DateTime.MinValue);
    private static readonly long LastMicros = Micros(DateTime.MaxValue);

    public static DuckDBTimestamp FromDuckDBTimestampStruct(DuckDBTimestampStruct timestamp) => timestamp.Micros switch
    {
        PositiveInfinity => new DuckDBTimestamp(DuckDBDateOnly.PositiveInfinity, default),
        NegativeInfinity => new DuckDBTimestamp(DuckDBDateOnly.NegativeInfinity, default),
        var micros when micros >= FirstMicros && micros <= LastMicros =>
            FromDateTime(DateTime.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond)),
        _ => NativeMethods.DateTimeHelpers.DuckDBFromTimestamp(timestamp),
    };

    public DuckDBTimestampStruct ToDuckDBTimestampStruct()
    {
        if (Date == DuckDBDateOnly.PositiveInfinity)
        {
            return new DuckDBTimestampStruct { Micros = PositiveInfinity };
        }

        if (Date == DuckDBDateOnly.NegativeInfinity)
        {
            return new DuckDBTimestampStruct { Micros = NegativeInfinity };
        }

        // An impossible date must fail here: inside DuckDB it would end the process.
        return Date.Year is >= 1 and <= 9999
            ? new DuckDBTimestampStruct { Micros = Micros(ToDateTime()) }
            : NativeMethods.DateTimeHelpers.DuckDBToTimestamp(this);
    }

    public DateTime ToDateTime() => ((DateOnly)Date).ToDateTime(Time);

    public static DuckDBTimestamp FromDateTime(DateTime moment) =>
        new((DuckDBDateOnly)moment, (DuckDBTimeOnly)moment);

    public static implicit operator DuckDBTimestamp(DateTime moment) => FromDateTime(moment);

    // Floors, so that a moment before 1970 is not moved forward.
    private static long Micros(DateTime moment) =>
        (moment.Ticks / TimeSpan.TicksPerMicrosecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerMicrosecond);
}
