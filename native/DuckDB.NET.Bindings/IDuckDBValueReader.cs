namespace DuckDB.NET.Native;

/// <summary>Reads one value handed to a user-defined function.</summary>
public interface IDuckDBValueReader
{
    bool IsNull();

    T GetValue<T>();
}
