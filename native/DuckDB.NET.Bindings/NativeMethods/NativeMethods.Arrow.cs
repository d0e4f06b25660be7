using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Results as Arrow arrays. Declared because DuckDB.NET.Data names them; nothing of ours calls them.</summary>
    public static partial class Arrow
    {
        [LibraryImport(Library, EntryPoint = "duckdb_result_get_arrow_options")]
        public static partial DuckDBArrowOptions DuckDBResultGetArrowOptions(ref DuckDBResult result);

        [LibraryImport(Library, EntryPoint = "duckdb_to_arrow_schema")]
        public static partial DuckDBErrorData DuckDBToArrowSchema(DuckDBArrowOptions options, nint types, nint names, ulong count, nint schema);

        [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_to_arrow")]
        public static partial DuckDBErrorData DuckDBDataChunkToArrow(DuckDBArrowOptions options, DuckDBDataChunk chunk, nint array);

        [LibraryImport(Library, EntryPoint = "duckdb_destroy_arrow_options")]
        internal static partial void DuckDBDestroyArrowOptions(ref nint options);
    }
}
