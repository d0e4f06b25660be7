using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Memory and sizes.</summary>
    public static partial class Helpers
    {
        /// <summary>Rows that one chunk can hold.</summary>
        [LibraryImport(Library, EntryPoint = "duckdb_vector_size")]
        public static partial ulong DuckDBVectorSize();

        [LibraryImport(Library, EntryPoint = "duckdb_free")]
        internal static partial void DuckDBFree(nint memory);
    }
}
