using System.Runtime.InteropServices;
using System.Text;

namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Making values to bind as parameters.</summary>
    public static unsafe partial class Value
    {
        public static DuckDBValue DuckDBCreateVarchar(string value)
        {
            // With its length: up to the first zero only, a text would be cut without a word.
            var text = Encoding.UTF8.GetBytes(value);
            fixed (byte* start = &MemoryMarshal.GetArrayDataReference(text))
            {
                return CreateVarchar(start, (ulong)text.Length);
            }
        }

        [LibraryImport(Library, EntryPoint = "duckdb_create_bool")]
        public static partial DuckDBValue DuckDBCreateBool([MarshalAs(UnmanagedType.U1)] bool value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_int8")]
        public static partial DuckDBValue DuckDBCreateInt8(sbyte value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_uint8")]
        public static partial DuckDBValue DuckDBCreateUInt8(byte value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_int16")]
        public static partial DuckDBValue DuckDBCreateInt16(short value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_uint16")]
        public static partial DuckDBValue DuckDBCreateUInt16(ushort value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_int32")]
        public static partial DuckDBValue DuckDBCreateInt32(int value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_uint32")]
        public static partial DuckDBValue DuckDBCreateUInt32(uint value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_int64")]
        public static partial DuckDBValue DuckDBCreateInt64(long value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_uint64")]
        public static partial DuckDBValue DuckDBCreateUInt64(ulong value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_hugeint")]
        public static partial DuckDBValue DuckDBCreateHugeInt(DuckDBHugeInt value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_bignum")]
        public static partial DuckDBValue DuckDBCreateBignum(DuckDBBignum value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_decimal")]
        public static partial DuckDBValue DuckDBCreateDecimal(DuckDBDecimal value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_float")]
        public static partial DuckDBValue DuckDBCreateFloat(float value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_double")]
        public static partial DuckDBValue DuckDBCreateDouble(double value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_date")]
        public static partial DuckDBValue DuckDBCreateDate(DuckDBDate value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_time")]
        public static partial DuckDBValue DuckDBCreateTime(DuckDBTime value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_time_tz_value")]
        public static partial DuckDBValue DuckDBCreateTimeTz(DuckDBTimeTzStruct value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_timestamp")]
        public static partial DuckDBValue DuckDBCreateTimestamp(DuckDBTimestampStruct value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_timestamp_tz")]
        public static partial DuckDBValue DuckDBCreateTimestampTz(DuckDBTimestampStruct value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_timestamp_s")]
        public static partial DuckDBValue DuckDBCreateTimestampS(DuckDBTimestampStruct value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_timestamp_ms")]
        public static partial DuckDBValue DuckDBCreateTimestampMs(DuckDBTimestampStruct value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_timestamp_ns")]
        public static partial DuckDBValue DuckDBCreateTimestampNs(DuckDBTimestampStruct value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_interval")]
        public static partial DuckDBValue DuckDBCreateInterval(DuckDBInterval value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_blob")]
        public static partial DuckDBValue DuckDBCreateBlob([In] byte[] value, long length);

        [LibraryImport(Library, EntryPoint = "duckdb_create_uuid")]
        public static partial DuckDBValue DuckDBCreateUuid(DuckDBHugeInt value);

        [LibraryImport(Library, EntryPoint = "duckdb_create_null_value")]
        public static partial DuckDBValue DuckDBCreateNullValue();

        public static DuckDBValue DuckDBCreateListValue(DuckDBLogicalType type, DuckDBValue[] values, int count) =>
            CreateListValue(type, Handles(values), (ulong)count).Owning(values);

        public static DuckDBValue DuckDBCreateArrayValue(DuckDBLogicalType type, DuckDBValue[] values, int count) =>
            CreateArrayValue(type, Handles(values), (ulong)count).Owning(values);

        [LibraryImport(Library, EntryPoint = "duckdb_create_varchar_length")]
        private static partial DuckDBValue CreateVarchar(byte* text, ulong length);

        [LibraryImport(Library, EntryPoint = "duckdb_create_list_value")]
        private static partial DuckDBValue CreateListValue(DuckDBLogicalType type, [In] nint[] values, ulong count);

        [LibraryImport(Library, EntryPoint = "duckdb_create_array_value")]
        private static partial DuckDBValue CreateArrayValue(DuckDBLogicalType type, [In] nint[] values, ulong count);

        private static nint[] Handles(DuckDBValue[] values) => Array.ConvertAll(values, value => value.DangerousGetHandle());
    }
}
