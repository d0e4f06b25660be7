using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Columns of a chunk. A vector belongs to its chunk: never freed by itself.</summary>
    public static unsafe partial class Vectors
    {
        [LibraryImport(Library, EntryPoint = "duckdb_vector_get_column_type")]
        public static partial DuckDBLogicalType DuckDBVectorGetColumnType(nint vector);

        [LibraryImport(Library, EntryPoint = "duckdb_vector_get_data")]
        public static partial void* DuckDBVectorGetData(nint vector);

        /// <summary>One bit a row, 0 for null; null itself when no row is null.</summary>
        [LibraryImport(Library, EntryPoint = "duckdb_vector_get_validity")]
        public static partial ulong* DuckDBVectorGetValidity(nint vector);

        [LibraryImport(Library, EntryPoint = "duckdb_vector_ensure_validity_writable")]
        public static partial void DuckDBVectorEnsureValidityWritable(nint vector);

        /// <summary>With its length: up to the first zero only, a text would be cut without a word.</summary>
        [SkipLocalsInit]
        public static void DuckDBVectorAssignStringElement(nint vector, ulong row, string text)
        {
            const int OnTheStack = 512;
            var most = Encoding.UTF8.GetMaxByteCount(text.Length);
            var rented = most > OnTheStack ? ArrayPool<byte>.Shared.Rent(most) : null;
            var buffer = rented ?? stackalloc byte[OnTheStack];
            var length = Encoding.UTF8.GetBytes(text, buffer);
            fixed (byte* start = buffer)
            {
                DuckDBVectorAssignStringElementLength(vector, row, start, length);
            }

            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }

        [LibraryImport(Library, EntryPoint = "duckdb_vector_assign_string_element_len")]
        public static partial void DuckDBVectorAssignStringElementLength(nint vector, ulong row, byte* text, long length);

        [LibraryImport(Library, EntryPoint = "duckdb_list_vector_get_child")]
        public static partial nint DuckDBListVectorGetChild(nint vector);

        [LibraryImport(Library, EntryPoint = "duckdb_list_vector_set_size")]
        public static partial DuckDBState DuckDBListVectorSetSize(nint vector, ulong size);

        [LibraryImport(Library, EntryPoint = "duckdb_list_vector_reserve")]
        public static partial DuckDBState DuckDBListVectorReserve(nint vector, ulong capacity);

        [LibraryImport(Library, EntryPoint = "duckdb_array_vector_get_child")]
        public static partial nint DuckDBArrayVectorGetChild(nint vector);

        [LibraryImport(Library, EntryPoint = "duckdb_struct_vector_get_child")]
        public static partial nint DuckDBStructVectorGetChild(nint vector, long index);
    }

    /// <summary>Which rows of a vector are null.</summary>
    public static unsafe partial class ValidityMask
    {
        [LibraryImport(Library, EntryPoint = "duckdb_validity_set_row_validity")]
        public static partial void DuckDBValiditySetRowValidity(ulong* validity, ulong row, [MarshalAs(UnmanagedType.U1)] bool isValid);
    }
}
