using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Errors as values.</summary>
    public static partial class ErrorData
    {
        [LibraryImport(Library, EntryPoint = "duckdb_error_data_error_type")]
        public static partial DuckDBErrorType DuckDBErrorDataErrorType(DuckDBErrorData errorData);

        [LibraryImport(Library, EntryPoint = "duckdb_error_data_has_error")]
        [return: MarshalAs(UnmanagedType.U1)]
        internal static partial bool DuckDBErrorDataHasError(DuckDBErrorData errorData);

        [LibraryImport(Library, EntryPoint = "duckdb_error_data_message")]
        [return: MarshalUsing(typeof(BorrowedString))]
        internal static partial string? DuckDBErrorDataMessage(DuckDBErrorData errorData);

        [LibraryImport(Library, EntryPoint = "duckdb_destroy_error_data")]
        internal static partial void DuckDBDestroyErrorData(ref nint errorData);
    }
}
