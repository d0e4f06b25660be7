using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>
/// A text as it lies in a vector (<c>duckdb_string_t</c>, 16 bytes): up to 12 bytes inside, else a pointer.
/// Only valid where it lies: <see cref="Data"/> of a copy points into the copy.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public readonly unsafe struct DuckDBString
{
    private const uint InlineLimit = 12;

    private readonly uint length;
    private readonly uint prefix;
    private readonly sbyte* pointer;

    public int Length => (int)length;

    public sbyte* Data => length <= InlineLimit
        ? (sbyte*)Unsafe.AsPointer(ref Unsafe.AsRef(in prefix))
        : pointer;
}

/// <summary>Where a row's elements lie in the child vector of a list (<c>duckdb_list_entry</c>).</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBListEntry(ulong Offset, ulong Length);
