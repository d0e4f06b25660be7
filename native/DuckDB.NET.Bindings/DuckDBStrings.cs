using System.Runtime.InteropServices.Marshalling;

namespace DuckDB.NET.Native;

/// <summary>A string that DuckDB keeps (error texts, names): copied, never freed.</summary>
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedOut, typeof(BorrowedString))]
internal static unsafe class BorrowedString
{
    public static string? ConvertToManaged(byte* text) => Utf8StringMarshaller.ConvertToManaged(text);
}

/// <summary>A string that DuckDB hands over: copied, then freed with <c>duckdb_free</c>.</summary>
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedOut, typeof(OwnedString))]
internal static unsafe class OwnedString
{
    public static string? ConvertToManaged(byte* text) => Utf8StringMarshaller.ConvertToManaged(text);

    public static void Free(byte* text) => NativeMethods.Helpers.DuckDBFree((nint)text);
}
