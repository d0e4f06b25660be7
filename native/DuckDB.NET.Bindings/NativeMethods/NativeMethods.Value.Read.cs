using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Reading values, for <see cref="DuckDBValue"/>. A number is read in the widest type of its kind.</summary>
    public static unsafe partial class Value
    {
        [LibraryImport(Library, EntryPoint = "duckdb_is_null_value")]
        [return: MarshalAs(UnmanagedType.U1)]
        internal static partial bool DuckDBIsNullValue(DuckDBValue value);

        /// <summary>The type, which belongs to the value and must not be freed.</summary>
        [LibraryImport(Library, EntryPoint = "duckdb_get_value_type")]
        internal static partial nint DuckDBGetValueType(DuckDBValue value);

        [LibraryImport(Library, EntryPoint = "duckdb_get_bool")]
        [return: MarshalAs(UnmanagedType.U1)]
        internal static partial bool DuckDBGetBool(DuckDBValue value);

        [LibraryImport(Library, EntryPoint = "duckdb_get_int64")]
        internal static partial long DuckDBGetInt64(DuckDBValue value);

        [LibraryImport(Library, EntryPoint = "duckdb_get_uint64")]
        internal static partial ulong DuckDBGetUInt64(DuckDBValue value);

        [LibraryImport(Library, EntryPoint = "duckdb_get_double")]
        internal static partial double DuckDBGetDouble(DuckDBValue value);

        [LibraryImport(Library, EntryPoint = "duckdb_get_timestamp")]
        internal static partial DuckDBTimestampStruct DuckDBGetTimestamp(DuckDBValue value);

        [LibraryImport(Library, EntryPoint = "duckdb_get_varchar")]
        [return: MarshalUsing(typeof(OwnedString))]
        internal static partial string? DuckDBGetVarchar(DuckDBValue value);

        [LibraryImport(Library, EntryPoint = "duckdb_destroy_value")]
        internal static partial void DuckDBDestroyValue(ref nint value);
    }
}
