namespace DuckDB.NET.Native;

/// <summary>What a statement gave back (<c>duckdb_result_type</c>).</summary>
public enum DuckDBResultType
{
    Invalid = 0,
    ChangedRows = 1,
    Nothing = 2,
    QueryResult = 3,
}
