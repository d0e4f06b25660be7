using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Opening, connecting, closing.</summary>
    public static partial class Startup
    {
        [LibraryImport(Library, EntryPoint = "duckdb_library_version")]
        [return: MarshalUsing(typeof(BorrowedString))]
        public static partial string DuckDBLibraryVersion();

        [LibraryImport(Library, EntryPoint = "duckdb_open_ext", StringMarshalling = StringMarshalling.Utf8)]
        public static partial DuckDBState DuckDBOpen(string? path, out DuckDBDatabase database, DuckDBConfig config, [MarshalUsing(typeof(OwnedString))] out string? error);

        [LibraryImport(Library, EntryPoint = "duckdb_connect")]
        public static partial DuckDBState DuckDBConnect(DuckDBDatabase database, out DuckDBNativeConnection connection);

        [LibraryImport(Library, EntryPoint = "duckdb_connection_get_client_context")]
        public static partial void DuckDBConnectionGetClientContext(DuckDBNativeConnection connection, out DuckDBClientContext context);

        [LibraryImport(Library, EntryPoint = "duckdb_query_progress")]
        public static partial DuckDBQueryProgress DuckDBQueryProgress(DuckDBNativeConnection connection);

        [LibraryImport(Library, EntryPoint = "duckdb_interrupt")]
        internal static partial void DuckDBInterrupt(DuckDBNativeConnection connection);

        [LibraryImport(Library, EntryPoint = "duckdb_client_context_get_connection_id")]
        internal static partial ulong DuckDBClientContextGetConnectionId(DuckDBClientContext context);

        [LibraryImport(Library, EntryPoint = "duckdb_destroy_client_context")]
        internal static partial void DuckDBDestroyClientContext(ref nint context);

        [LibraryImport(Library, EntryPoint = "duckdb_disconnect")]
        internal static partial void DuckDBDisconnect(ref nint connection);

        [LibraryImport(Library, EntryPoint = "duckdb_close")]
        internal static partial void DuckDBClose(ref nint database);
    }
}
