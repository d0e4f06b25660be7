using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>The result of a query (<c>duckdb_result</c>). Its memory is DuckDB's until <see cref="Close"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBResult
{
    // The first five stand in the C structure but are no longer filled in.
    private readonly ulong columnCount;
    private readonly ulong rowCount;
    private readonly ulong rowsChanged;
    private readonly nint columns;
    private readonly nint errorMessage;
    private readonly nint contents;

    public void Close() => NativeMethods.Query.DuckDBDestroyResult(ref this);
}

/// <summary>How far a running query is (<c>duckdb_query_progress_type</c>); the percentage is -1 when unknown.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBQueryProgress(double Percentage, ulong RowsProcessed, ulong TotalRowsToProcess);
