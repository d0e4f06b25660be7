using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// The register (sổ tiếp nhận): <see cref="ArchiveFacts"/> beside the archive, as text, a line each. With it and the files
/// as they were handed in a lost archive is made again to the digit; and an archive that lacks what stands in it is
/// noticed before a build is made of what is left.
/// </summary>
internal static class AcceptanceRegister
{
    /// <summary>
    /// Brings the register up to what the archive holds. One with lines that cannot be read does not keep a sound archive
    /// from being built: it is kept under another name and written anew. Whoever calls holds the <see cref="WriterLock"/>.
    /// </summary>
    /// <param name="archive">The archive's file, or nothing when there is none.</param>
    /// <exception cref="WarehouseBuildException">The archive cannot be read, or lacks what was accepted.</exception>
    public static void Keep(DataFolder folder, string? archive)
    {
        if (archive is null && !File.Exists(folder.RegisterFile)) return;
        var (database, unread) = Open(folder);
        using var opened = database;
        if (archive is not null) Attach(database, archive);
        // Where there is no archive at all, each of its lines tells of something that is missing.
        var (missing, added) = (archive is null ? unread : 0, 0L);
        foreach (var (table, key) in ArchiveFacts.Tables)
        {
            missing += Lacking(database, table, Held(database, table), key);
            added += Lacking(database, Held(database, table), table, key);
        }
        if (missing > 0) throw new WarehouseBuildException(WarehouseTexts.ArchiveLacks(missing));
        if (added > 0) Write(database, folder, isKept: unread > 0);
    }

    /// <summary>What the register says, as far as it can be read.</summary>
    public static ArchiveFacts Read(DataFolder folder)
    {
        using var database = Open(folder).Database;
        return ArchiveFacts.Of(database);
    }

    // A database in memory in which the tables hold what the register says, and how many of its lines could not be read.
    private static (DuckDBConnection Database, long Unread) Open(DataFolder folder)
    {
        var database = Empty();
        if (!File.Exists(folder.RegisterFile)) return (database, 0);
        try
        {
            database.Execute(
                $$"""
                  create temp table line as
                  from read_json({{DuckDbFile.Quoted(folder.RegisterFile)}}, format = 'newline_delimited', ignore_errors = true, columns = { table_name: 'varchar', written: 'json' })
                  """);
            var lines = database.One<long>("select count(*) from line");
            foreach (var table in ArchiveFacts.Tables.Keys) lines -= Load(database, table);
            // None is written without a line: an empty one was cut off.
            return (database, new FileInfo(folder.RegisterFile).Length == 0 ? 1 : lines);
        }
        catch (DuckDBException)
        {
            return (database, 1);
        }
    }

    private static DuckDBConnection Empty()
    {
        var database = DuckDbFile.InMemory();
        foreach (var table in ArchiveFacts.Tables.Keys) database.Execute(SqlCatalog.Embedded.Find(table).Body);
        return database;
    }

    private static long Load(DuckDBConnection database, string table)
    {
        var columns = database.All("select column_name, data_type, is_nullable from duckdb_columns() where table_name = $table",
            row => (Name: row.GetString(0), Type: row.GetString(1), IsNullable: row.GetBoolean(2)), ("table", table));
        return database.Execute(
            $"""
             insert into {table}
             from (
                 select {string.Join(", ", columns.Select(column => $"try_cast(written ->> '{column.Name}' as {column.Type}) as {column.Name}"))}
                 from line
                 where table_name = '{table}'
             )
             where {string.Join(" and ", columns.Where(column => !column.IsNullable).Select(column => $"{column.Name} is not null"))}
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

    private static void Write(DuckDBConnection database, DataFolder folder, bool isKept)
    {
        var lines = ArchiveFacts.Tables.Keys.Select(table => $"(select '{table}' as table_name, to_json(one) as written from {Held(database, table)} as one)");
        var aside = folder.RegisterFile + ".part";
        database.Execute($"copy ({string.Join(" union all ", lines)}) to {DuckDbFile.Quoted(aside)} (format json)");
        if (isKept)
        {
            var written = BuildFiles.IdAt(File.GetLastWriteTimeUtc(folder.RegisterFile));
            File.Move(folder.RegisterFile, Path.Combine(folder.Root, $"register-{written}.jsonl"), overwrite: true);
        }
        File.Move(aside, folder.RegisterFile, overwrite: true);
    }
}
