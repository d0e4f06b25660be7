using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Chunks of rows.</summary>
    public static partial class DataChunks
    {
        [LibraryImport(Library, EntryPoint = "duckdb_create_data_chunk")]
        public static partial DuckDBDataChunk DuckDBCreateDataChunk([In] nint[] types, ulong count);

        [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_reset")]
        public static partial void DuckDBDataChunkReset(DuckDBDataChunk chunk);

        [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_get_column_count")]
        public static partial long DuckDBDataChunkGetColumnCount(DuckDBDataChunk chunk);

        [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_get_vector")]
        public static partial nint DuckDBDataChunkGetVector(DuckDBDataChunk chunk, long column);

        [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_get_size")]
        public static partial ulong DuckDBDataChunkGetSize(DuckDBDataChunk chunk);

        /// <summary>Gives the size back; the C function gives nothing.</summary>
        public static long DuckDBDataChunkSetSize(DuckDBDataChunk chunk, ulong size)
        {
            SetSize(chunk, size);
            return (long)size;
        }

        [LibraryImport(Library, EntryPoint = "duckdb_destroy_data_chunk")]
        internal static partial void DuckDBDestroyDataChunk(ref nint chunk);

        [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_set_size")]
        private static partial void SetSize(DuckDBDataChunk chunk, ulong size);
    }
}
