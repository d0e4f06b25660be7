using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>A few thousand rows, column by column (<c>duckdb_data_chunk</c>).</summary>
public sealed class DuckDBDataChunk : SafeHandleZeroOrMinusOneIsInvalid
{
    public DuckDBDataChunk()
        : base(ownsHandle: true)
    {
    }

    /// <summary>A chunk that DuckDB lends to a user-defined function and frees itself.</summary>
    public DuckDBDataChunk(nint chunk)
        : base(ownsHandle: false) => SetHandle(chunk);

    protected override bool ReleaseHandle()
    {
        NativeMethods.DataChunks.DuckDBDestroyDataChunk(ref handle);
        return true;
    }
}
