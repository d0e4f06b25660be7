using System.Numerics;
using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A signed whole number of 128 bits (<c>duckdb_hugeint</c>).</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBHugeInt
{
    public DuckDBHugeInt(ulong lower, long upper)
    {
        Lower = lower;
        Upper = upper;
    }

    public DuckDBHugeInt(BigInteger value)
    {
        if (value < (BigInteger)Int128.MinValue || value > (BigInteger)Int128.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "The number does not fit into 128 bits.");
        }

        Lower = (ulong)(value & ulong.MaxValue);
        Upper = (long)(value >> 64);
    }

    public ulong Lower { get; }

    public long Upper { get; }

    public BigInteger ToBigInteger() => ((BigInteger)Upper << 64) + Lower;
}

/// <summary>An unsigned whole number of 128 bits (<c>duckdb_uhugeint</c>).</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBUHugeInt(ulong Lower, ulong Upper)
{
    public BigInteger ToBigInteger() => ((BigInteger)Upper << 64) + Lower;
}

/// <summary>A decimal number (<c>duckdb_decimal</c>): the digits as a whole number, and how many stand after the point.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBDecimal(byte Width, byte Scale, DuckDBHugeInt Value);

/// <summary>A whole number of any size (<c>duckdb_bignum</c>): its big-endian bytes, and its sign.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBBignum(nint Data, ulong Size, byte IsNegative);
