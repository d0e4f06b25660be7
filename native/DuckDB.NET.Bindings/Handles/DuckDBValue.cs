using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>One value of any type (<c>duckdb_value</c>): a parameter, or an argument of a user-defined function.</summary>
public sealed class DuckDBValue() : SafeHandleZeroOrMinusOneIsInvalid(true), IDuckDBValueReader
{
    private DuckDBValue[] parts = [];

    public bool IsNull() => NativeMethods.Value.DuckDBIsNullValue(this);

    /// <summary>Reads the value as the .NET type that goes with its DuckDB type; asking for another type throws.</summary>
    public T GetValue<T>() => (T)Read();

    /// <summary>Hands over the values that a list was made of: they are freed with it.</summary>
    internal DuckDBValue Owning(DuckDBValue[] values)
    {
        parts = values;
        return this;
    }

    protected override bool ReleaseHandle()
    {
        foreach (var part in parts)
        {
            part.Dispose();
        }

        NativeMethods.Value.DuckDBDestroyValue(ref handle);
        return true;
    }

    private object Read()
    {
        // The type belongs to the value: it must not be freed, hence no handle around it.
        var type = NativeMethods.LogicalType.DuckDBGetTypeId(NativeMethods.Value.DuckDBGetValueType(this));
        return type switch
        {
            DuckDBType.Boolean => NativeMethods.Value.DuckDBGetBool(this),
            DuckDBType.TinyInt => (sbyte)NativeMethods.Value.DuckDBGetInt64(this),
            DuckDBType.SmallInt => (short)NativeMethods.Value.DuckDBGetInt64(this),
            DuckDBType.Integer => (int)NativeMethods.Value.DuckDBGetInt64(this),
            DuckDBType.BigInt => NativeMethods.Value.DuckDBGetInt64(this),
            DuckDBType.UnsignedTinyInt => (byte)NativeMethods.Value.DuckDBGetUInt64(this),
            DuckDBType.UnsignedSmallInt => (ushort)NativeMethods.Value.DuckDBGetUInt64(this),
            DuckDBType.UnsignedInteger => (uint)NativeMethods.Value.DuckDBGetUInt64(this),
            DuckDBType.UnsignedBigInt => NativeMethods.Value.DuckDBGetUInt64(this),
            DuckDBType.Float => (float)NativeMethods.Value.DuckDBGetDouble(this),
            DuckDBType.Double => NativeMethods.Value.DuckDBGetDouble(this),
            DuckDBType.Decimal => decimal.Parse(Text(), CultureInfo.InvariantCulture),
            DuckDBType.Uuid => Guid.Parse(Text()),
            DuckDBType.Varchar => Text(),
            DuckDBType.Timestamp => DuckDBTimestamp.FromDuckDBTimestampStruct(NativeMethods.Value.DuckDBGetTimestamp(this)).ToDateTime(),
            _ => throw new NotSupportedException($"A function argument of DuckDB type {type} cannot be read."),
        };
    }

    private string Text() => NativeMethods.Value.DuckDBGetVarchar(this)
        ?? throw new InvalidOperationException("The DuckDB value has no text.");
}
