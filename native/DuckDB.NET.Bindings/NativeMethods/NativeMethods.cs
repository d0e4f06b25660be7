using System.Runtime.CompilerServices;

// Every type that crosses the border is laid out as in C: nothing is left for the runtime to convert.
[assembly: DisableRuntimeMarshalling]

namespace DuckDB.NET.Native;

/// <summary>
/// The functions of the DuckDB C interface that DuckDB.NET.Data calls, in its grouping; what each does stands in
/// <c>duckdb.h</c> (https://duckdb.org/docs/stable/clients/c/api). Where DuckDB.NET.Data wants another width
/// than C has, the C function is private and a line converts: an <c>idx_t</c> written to an <c>int</c> overruns it.
/// </summary>
public static partial class NativeMethods
{
    private const string Library = "duckdb";
}
