using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// The register (sổ tiếp nhận): <see cref="ArchiveFacts"/> beside the archive, as text, a line each. With it and the files
/// as they were handed in a lost archive is made again to the digit; and an archive that lacks what stands in it is
/// noticed before a build is made of what is left.
/// </summary>
internal static class AcceptanceRegister
{
    /// <summary>Brings the register up to what the archive holds. Whoever calls holds the <see cref="WriterLock"/>.</summary>
    /// <param name="archive">The archive's file, or nothing when there is none.</param>
    /// <exception cref="WarehouseBuildException">The archive cannot be read, or lacks what was accepted.</exception>
    public static void Keep(DataFolder folder, string? archive)
    {
        if (archive is null && !File.Exists(folder.RegisterFile)) return;
        // One that cannot be read is written anew: it must not keep a sound archive from being built.
        using var database = TryOpen(folder) ?? Empty();
        if (archive is not null) Attach(database, archive);
        var (missing, added) = (0L, 0L);
        foreach (var (table, key) in ArchiveFacts.Tables)
        {
            missing += Lacking(database, table, Held(database, table), key);
            added += Lacking(database, Held(database, table), table, key);
        }
        if (missing > 0) throw new WarehouseBuildException(WarehouseTexts.ArchiveLacks(missing));
        if (added > 0) Write(database, folder);
    }

    /// <summary>What the register says; nothing of what was accepted when there is none, or it cannot be read.</summary>
    public static ArchiveFacts Read(DataFolder folder)
    {
        using var database = TryOpen(folder);
        return database is null ? ArchiveFacts.None : ArchiveFacts.Of(database);
    }

    // A database in memory in which the tables hold what the register says; nothing when it cannot be read.
    private static DuckDBConnection? TryOpen(DataFolder folder)
    {
        var database = Empty();
        if (!File.Exists(folder.RegisterFile)) return database;
        try
        {
            database.Execute(
                $$"""
                  create temp table line as
                  from read_json({{DuckDbFile.Quoted(folder.RegisterFile)}}, format = 'newline_delimited', columns = { table_name: 'varchar', written: 'json' })
                  """);
            foreach (var table in ArchiveFacts.Tables.Keys) Load(database, table);
            return database;
        }
        catch (DuckDBException)
        {
            database.Dispose();
            return null;
        }
    }

    private static DuckDBConnection Empty()
    {
        var database = DuckDbFile.InMemory();
        foreach (var table in ArchiveFacts.Tables.Keys) database.Execute(SqlCatalog.Embedded.Find(table).Body);
        return database;
    }

    private static void Load(DuckDBConnection database, string table)
    {
        var columns = database.All("select column_name, data_type from duckdb_columns() where table_name = $table",
            row => (Name: row.GetString(0), Type: row.GetString(1)), ("table", table));
        database.Execute(
            $"""
             insert into {table} ({string.Join(", ", columns.Select(column => column.Name))})
             select {string.Join(", ", columns.Select(column => $"(written ->> '{column.Name}')::{column.Type}"))}
             from line
             where table_name = '{table}'
             """);
    }

    private static void Attach(DuckDBConnection database, string archive)
    {
        try
        {
            database.Execute($"attach {DuckDbFile.Quoted(archive)} as archive (read_only)");
        }
        catch (DuckDBException locked) when (ArchiveGate.IsLockedElsewhere(locked))
        {
            throw new WriterBusyException(WarehouseTexts.ArchiveBusy, locked);
        }
        catch (DuckDBException broken)
        {
            throw new WarehouseBuildException(WarehouseTexts.ArchiveUnreadable(broken.Message), broken);
        }
    }

    // An archive of before a table joined, or none at all, holds nothing of it.
    private static string Held(DuckDBConnection database, string table) =>
        database.One<long>("select count(*) from duckdb_tables() where database_name = 'archive' and table_name = $table", ("table", table)) > 0
            ? $"archive.main.{table}" : $"(select * from {table} limit 0)";

    private static long Lacking(DuckDBConnection database, string from, string held, string[] key) =>
        database.One<long>($"select count(*) from (from {from}) as one anti join (from {held}) as other using ({string.Join(", ", key)})");

    private static void Write(DuckDBConnection database, DataFolder folder)
    {
        var lines = ArchiveFacts.Tables.Keys.Select(table => $"(select '{table}' as table_name, to_json(one) as written from {Held(database, table)} as one)");
        var aside = folder.RegisterFile + ".part";
        database.Execute($"copy ({string.Join(" union all ", lines)}) to {DuckDbFile.Quoted(aside)} (format json)");
        File.Move(aside, folder.RegisterFile, overwrite: true);
    }
}
