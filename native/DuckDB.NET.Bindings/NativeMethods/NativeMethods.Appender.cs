using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Adding rows in bulk.</summary>
    public static partial class Appender
    {
        [LibraryImport(Library, EntryPoint = "duckdb_appender_create_ext", StringMarshalling = StringMarshalling.Utf8)]
        public static partial DuckDBState DuckDBAppenderCreateExt(DuckDBNativeConnection connection, string? catalog, string? schema, string table, out DuckDBAppender appender);

        [LibraryImport(Library, EntryPoint = "duckdb_appender_column_count")]
        public static partial ulong DuckDBAppenderColumnCount(DuckDBAppender appender);

        [LibraryImport(Library, EntryPoint = "duckdb_appender_column_type")]
        public static partial DuckDBLogicalType DuckDBAppenderColumnType(DuckDBAppender appender, ulong column);

        [LibraryImport(Library, EntryPoint = "duckdb_append_data_chunk")]
        public static partial DuckDBState DuckDBAppendDataChunk(DuckDBAppender appender, DuckDBDataChunk chunk);

        public static DuckDBState DuckDBAppendDefaultToChunk(DuckDBAppender appender, DuckDBDataChunk chunk, int column, ulong row) =>
            AppendDefaultToChunk(appender, chunk, (ulong)column, row);

        [LibraryImport(Library, EntryPoint = "duckdb_appender_clear")]
        public static partial DuckDBState DuckDBAppenderClear(DuckDBAppender appender);

        [LibraryImport(Library, EntryPoint = "duckdb_appender_close")]
        public static partial DuckDBState DuckDBAppenderClose(DuckDBAppender appender);

        [LibraryImport(Library, EntryPoint = "duckdb_appender_error_data")]
        public static partial DuckDBErrorData DuckDBAppenderErrorData(DuckDBAppender appender);

        [LibraryImport(Library, EntryPoint = "duckdb_appender_destroy")]
        internal static partial DuckDBState DuckDBDestroyAppender(ref nint appender);

        [LibraryImport(Library, EntryPoint = "duckdb_append_default_to_chunk")]
        private static partial DuckDBState AppendDefaultToChunk(DuckDBAppender appender, DuckDBDataChunk chunk, ulong column, ulong row);
    }
}
