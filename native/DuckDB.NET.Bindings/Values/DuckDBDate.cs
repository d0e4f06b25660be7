using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A date as DuckDB keeps it (<c>duckdb_date</c>): days since 1970-01-01.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBDate(int Days);

/// <summary>A date in its parts (<c>duckdb_date_struct</c>); wider than <see cref="DateOnly"/>, and with infinities.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBDateOnly(int Year, byte Month, byte Day)
{
    // What duckdb_from_date gives for 'infinity' and '-infinity', one day beyond the largest and smallest date.
    public static readonly DuckDBDateOnly PositiveInfinity = new(5881580, 7, 11);
    public static readonly DuckDBDateOnly NegativeInfinity = new(-5877641, 6, 24);

    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;

    public static DuckDBDateOnly FromDuckDBDate(DuckDBDate date)
    {
        var dayNumber = (long)date.Days + EpochDayNumber;
        return dayNumber >= DateOnly.MinValue.DayNumber && dayNumber <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)dayNumber)
            : NativeMethods.DateTimeHelpers.DuckDBFromDate(date);
    }

    public DuckDBDate ToDuckDBDate()
    {
        if (this == PositiveInfinity)
        {
            return new DuckDBDate(int.MaxValue);
        }

        if (this == NegativeInfinity)
        {
            return new DuckDBDate(-int.MaxValue);
        }

        // An impossible date must fail here: inside DuckDB it would end the process.
        return Year is >= 1 and <= 9999
            ? new DuckDBDate(((DateOnly)this).DayNumber - EpochDayNumber)
            : NativeMethods.DateTimeHelpers.DuckDBToDate(this);
    }

    public static explicit operator DateTime(DuckDBDateOnly date) => new(date.Year, date.Month, date.Day);

    public static explicit operator DuckDBDateOnly(DateTime moment) => DateOnly.FromDateTime(moment);

    public static implicit operator DateOnly(DuckDBDateOnly date) => new(date.Year, date.Month, date.Day);

    public static implicit operator DuckDBDateOnly(DateOnly date) => new(date.Year, (byte)date.Month, (byte)date.Day);
}
