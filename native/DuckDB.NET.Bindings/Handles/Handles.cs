using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>An open database (<c>duckdb_database</c>).</summary>
public sealed class DuckDBDatabase() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.Startup.DuckDBClose(ref handle);
        return true;
    }
}

/// <summary>A connection to an open database (<c>duckdb_connection</c>).</summary>
public sealed class DuckDBNativeConnection() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    /// <summary>Asks the running query to stop; it then fails with an interrupt error.</summary>
    public void Interrupt() => NativeMethods.Startup.DuckDBInterrupt(this);

    protected override bool ReleaseHandle()
    {
        NativeMethods.Startup.DuckDBDisconnect(ref handle);
        return true;
    }
}

/// <summary>What a connection knows of itself (<c>duckdb_client_context</c>).</summary>
public sealed class DuckDBClientContext() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    public ulong ConnectionId => NativeMethods.Startup.DuckDBClientContextGetConnectionId(this);

    protected override bool ReleaseHandle()
    {
        NativeMethods.Startup.DuckDBDestroyClientContext(ref handle);
        return true;
    }
}

/// <summary>Options to open a database with (<c>duckdb_config</c>).</summary>
public sealed class DuckDBConfig() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.Configuration.DuckDBDestroyConfig(ref handle);
        return true;
    }
}

/// <summary>A query text cut into its statements (<c>duckdb_extracted_statements</c>).</summary>
public sealed class DuckDBExtractedStatements() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.ExtractStatements.DuckDBDestroyExtracted(ref handle);
        return true;
    }
}

/// <summary>A statement ready to run (<c>duckdb_prepared_statement</c>).</summary>
public sealed class DuckDBPreparedStatement() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.PreparedStatements.DuckDBDestroyPrepare(ref handle);
        return true;
    }
}

/// <summary>A type with all that belongs to it (<c>duckdb_logical_type</c>).</summary>
public sealed class DuckDBLogicalType() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.LogicalType.DuckDBDestroyLogicalType(ref handle);
        return true;
    }
}

/// <summary>A way to add rows in bulk (<c>duckdb_appender</c>).</summary>
public sealed class DuckDBAppender() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    protected override bool ReleaseHandle() =>
        NativeMethods.Appender.DuckDBDestroyAppender(ref handle).IsSuccess();
}

/// <summary>How results turn into Arrow arrays (<c>duckdb_arrow_options</c>).</summary>
public sealed class DuckDBArrowOptions() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.Arrow.DuckDBDestroyArrowOptions(ref handle);
        return true;
    }
}
