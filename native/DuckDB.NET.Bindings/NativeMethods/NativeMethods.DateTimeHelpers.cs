using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Dates and times, whole and in parts.</summary>
    public static partial class DateTimeHelpers
    {
        [LibraryImport(Library, EntryPoint = "duckdb_from_time")]
        public static partial DuckDBTimeOnly DuckDBFromTime(DuckDBTime time);

        [LibraryImport(Library, EntryPoint = "duckdb_to_time")]
        public static partial DuckDBTime DuckDBToTime(DuckDBTimeOnly time);

        [LibraryImport(Library, EntryPoint = "duckdb_create_time_tz")]
        public static partial DuckDBTimeTzStruct DuckDBCreateTimeTz(long micros, int offset);

        [LibraryImport(Library, EntryPoint = "duckdb_from_time_tz")]
        public static partial DuckDBTimeTz DuckDBFromTimeTz(DuckDBTimeTzStruct time);

        [LibraryImport(Library, EntryPoint = "duckdb_is_finite_date")]
        [return: MarshalAs(UnmanagedType.U1)]
        public static partial bool DuckDBIsFiniteDate(DuckDBDate date);

        [LibraryImport(Library, EntryPoint = "duckdb_is_finite_timestamp")]
        [return: MarshalAs(UnmanagedType.U1)]
        public static partial bool DuckDBIsFiniteTimestamp(DuckDBTimestampStruct timestamp);

        [LibraryImport(Library, EntryPoint = "duckdb_is_finite_timestamp_s")]
        [return: MarshalAs(UnmanagedType.U1)]
        public static partial bool DuckDBIsFiniteTimestampS(DuckDBTimestampStruct timestamp);

        [LibraryImport(Library, EntryPoint = "duckdb_is_finite_timestamp_ms")]
        [return: MarshalAs(UnmanagedType.U1)]
        public static partial bool DuckDBIsFiniteTimestampMs(DuckDBTimestampStruct timestamp);

        [LibraryImport(Library, EntryPoint = "duckdb_is_finite_timestamp_ns")]
        [return: MarshalAs(UnmanagedType.U1)]
        public static partial bool DuckDBIsFiniteTimestampNs(DuckDBTimestampStruct timestamp);

        [LibraryImport(Library, EntryPoint = "duckdb_from_date")]
        internal static partial DuckDBDateOnly DuckDBFromDate(DuckDBDate date);

        [LibraryImport(Library, EntryPoint = "duckdb_to_date")]
        internal static partial DuckDBDate DuckDBToDate(DuckDBDateOnly date);

        [LibraryImport(Library, EntryPoint = "duckdb_from_timestamp")]
        internal static partial DuckDBTimestamp DuckDBFromTimestamp(DuckDBTimestampStruct timestamp);

        [LibraryImport(Library, EntryPoint = "duckdb_to_timestamp")]
        internal static partial DuckDBTimestampStruct DuckDBToTimestamp(DuckDBTimestamp timestamp);
    }
}
