namespace DuckDB.NET.Native;

/// <summary>Outcome of a DuckDB call (<c>duckdb_state</c>).</summary>
public enum DuckDBState
{
    Success = 0,
    Error = 1,
}

/// <summary>The question every caller asks of a <see cref="DuckDBState"/>.</summary>
public static class DuckDBStateExtensions
{
    public static bool IsSuccess(this DuckDBState state) => state == DuckDBState.Success;
}
