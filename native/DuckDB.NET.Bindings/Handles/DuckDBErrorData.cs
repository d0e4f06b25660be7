using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>An error, or the statement that there is none (<c>duckdb_error_data</c>).</summary>
public sealed class DuckDBErrorData() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    public bool HasError => !IsInvalid && NativeMethods.ErrorData.DuckDBErrorDataHasError(this);

    public string Message => IsInvalid ? string.Empty : NativeMethods.ErrorData.DuckDBErrorDataMessage(this) ?? string.Empty;

    protected override bool ReleaseHandle()
    {
        NativeMethods.ErrorData.DuckDBDestroyErrorData(ref handle);
        return true;
    }
}
