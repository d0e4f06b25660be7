using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>User-defined functions of rows. Declared because DuckDB.NET.Data names them; nothing of ours calls them.</summary>
    public static unsafe partial class ScalarFunction
    {
        [LibraryImport(Library, EntryPoint = "duckdb_create_scalar_function")]
        public static partial nint DuckDBCreateScalarFunction();

        [LibraryImport(Library, EntryPoint = "duckdb_destroy_scalar_function")]
        public static partial void DuckDBDestroyScalarFunction(ref nint function);

        [LibraryImport(Library, EntryPoint = "duckdb_register_scalar_function")]
        public static partial DuckDBState DuckDBRegisterScalarFunction(DuckDBNativeConnection connection, nint function);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_add_parameter")]
        public static partial void DuckDBScalarFunctionAddParameter(nint function, DuckDBLogicalType type);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_get_bind_data")]
        public static partial nint DuckDBScalarFunctionGetBindData(nint info);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_get_client_context")]
        public static partial void DuckDBScalarFunctionGetClientContext(nint info, out DuckDBClientContext context);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_get_extra_info")]
        public static partial nint DuckDBScalarFunctionGetExtraInfo(nint info);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_bind")]
        public static partial void DuckDBScalarFunctionSetBind(nint function, delegate* unmanaged[Cdecl]<nint, void> bind);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_bind_data")]
        public static partial void DuckDBScalarFunctionSetBindData(nint info, nint bindData, delegate* unmanaged[Cdecl]<nint, void> destroy);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_error", StringMarshalling = StringMarshalling.Utf8)]
        public static partial void DuckDBScalarFunctionSetError(nint info, string error);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_extra_info")]
        public static partial void DuckDBScalarFunctionSetExtraInfo(nint function, nint extraInfo, delegate* unmanaged[Cdecl]<nint, void> destroy);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_function")]
        public static partial void DuckDBScalarFunctionSetFunction(nint function, delegate* unmanaged[Cdecl]<nint, nint, nint, void> body);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_name", StringMarshalling = StringMarshalling.Utf8)]
        public static partial void DuckDBScalarFunctionSetName(nint function, string name);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_return_type")]
        public static partial void DuckDBScalarFunctionSetReturnType(nint function, DuckDBLogicalType type);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_special_handling")]
        public static partial void DuckDBScalarFunctionSetSpecialHandling(nint function);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_varargs")]
        public static partial void DuckDBScalarFunctionSetVarargs(nint function, DuckDBLogicalType type);

        [LibraryImport(Library, EntryPoint = "duckdb_scalar_function_set_volatile")]
        public static partial void DuckDBScalarFunctionSetVolatile(nint function);
    }
}
