using System.Diagnostics;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>Which warehouse to write, for which viewpoint.</summary>
/// <param name="Trial">A programme that is not in force yet, to see what it would give.</param>
internal sealed record WarehouseRequest(string BuildId, Viewpoint View, DateTimeOffset BuiltAt, ProgrammeEdition? Trial = null);

/// <summary>
/// Writes one warehouse file from the raw rows of another file: begins with a copy of the template, copies the rows, fills the
/// tables that depend on them in the order of the plan, audits them. The same inputs give the same rows.
/// </summary>
internal sealed class WarehouseWriter
{
    private const string Attaching = "attach";
    private const string Scorecard = "mart_kpi_scorecard";
    private const long ManyRows = 500_000;
    private const int SideBySide = 2;

    private readonly BuildPlan plan;
    private readonly DataFolder folder;
    private readonly string path;
    private readonly IProgress<BuildStep>? progress;
    private readonly CancellationToken stop;
    private readonly Lock reporting = new();
    private string currentStep = "open";
    private long rawRows;
    private long factRows;

    private WarehouseWriter(BuildPlan plan, DataFolder folder, string path, IProgress<BuildStep>? progress, CancellationToken stop) =>
        (this.plan, this.folder, this.path, this.progress, this.stop) = (plan, folder, path, progress, stop);

    /// <summary>Writes a file, closes it and reads it back. With findings, and when it breaks off, no file is left.</summary>
    /// <param name="rawFile">The archive, or a promoted build; nothing when no submission was ever accepted.</param>
    public static (IReadOnlyList<AuditFinding> Findings, long FactRows) Write(
        BuildPlan plan, DataFolder folder, WarehouseRequest request, string? rawFile, string path, IProgress<BuildStep>? progress, CancellationToken stop)
    {
        var writer = new WarehouseWriter(plan, folder, path, progress, stop);
        var isGood = false;
        try
        {
            var findings = writer.Write(request, rawFile);
            if (findings.Count == 0) findings = [.. writer.ReadBack()];
            isGood = findings.Count == 0;
            return (findings, writer.factRows);
        }
        catch (DuckDBException locked) when (ArchiveGate.IsLockedElsewhere(locked))
        {
            throw new WriterBusyException(WarehouseTexts.ArchiveBusy, locked);
        }
        catch (Exception broken) when (broken is DuckDBException or IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            throw new WarehouseBuildException(
                DiskSpace.IsFull(broken) ? WarehouseTexts.DiskFull(writer.currentStep)
                : writer.currentStep == Attaching ? WarehouseTexts.ArchiveUnreadable(broken.Message)
                : WarehouseTexts.BuildFailed(writer.currentStep, broken.Message), broken);
        }
        finally
        {
            if (!isGood)
            {
                BuildFiles.Remove(path, path + ".seeds", path + ".tmp");
                WarehouseTemplate.Remove(plan, folder);
            }
        }
    }

    private IReadOnlyList<AuditFinding> Write(WarehouseRequest request, string? rawFile)
    {
        IReadOnlyList<AuditFinding> findings = [];
        Step("template", () => (findings = WarehouseTemplate.CopyTo(plan, folder, path, name => currentStep = name, stop)).Count);
        if (findings.Count > 0) return findings;

        using var warehouse = DuckDbFile.OpenDraft(path);
        CopyRaw(warehouse, request, rawFile);
        if (request.Trial is { } trial) ProgrammeTables.Append(warehouse, trial);
        var isSmall = rawRows < ManyRows;
        if (isSmall) DuckDbFile.SetForSmall(warehouse);
        Step("programmes", () => SeedTables.LoadProgrammes(warehouse, plan.Catalog, path + ".seeds", request.View.AsOf));
        FillBuildTable(warehouse, request);
        // Of many rows each statement has work for every core, and two at once would need twice the memory.
        new FillRun(plan, warehouse, stop).Fill(isSmall ? SideBySide : 1, Filled, table => currentStep = table.Name);
        if (rawFile is not null) warehouse.Execute("detach origin");
        // Nothing below needs the world outside the file.
        warehouse.Execute("set enable_external_access = false");
        var audits = Task.Run(() => new AuditRun(warehouse, stop).Of(AuditQuery.Of(plan, isFixed: false), name => currentStep = name, Report), CancellationToken.None);
        // The rows go to the disk while the audits still look at them; what an audit finds throws the file away.
        var checkpoint = Task.Run(() => Step("checkpoint", () => warehouse.Execute("checkpoint") * 0), CancellationToken.None);
        Task.WhenAll(audits, checkpoint).GetAwaiter().GetResult();
        return audits.Result;
    }

    private void CopyRaw(DuckDBConnection warehouse, WarehouseRequest request, string? rawFile)
    {
        var tables = plan.Catalog.Of(SqlLayer.Raw).ToList();
        if (rawFile is null) return;

        currentStep = Attaching;
        warehouse.Execute($"attach {DuckDbFile.Quoted(rawFile)} as origin (read_only)");
        var present = warehouse.All("select table_name from duckdb_tables() where database_name = 'origin'", row => row.GetString(0));
        // Submissions first: the rows of the others follow them.
        foreach (var table in tables.Where(table => present.Contains(table.Name)).OrderBy(table => table.Name is not ("raw_submission" or ProgrammeTables.Edition)))
        {
            var filter = request.View.KnownAt is null ? string.Empty : table.Name switch
            {
                "raw_submission" or ProgrammeTables.Edition => "where accepted_at <= $known_at",
                ProgrammeTables.Withdrawal => "where withdrawn_at <= $known_at",
                MergeArchive.Table => "where decided_at <= $known_at",
                ProgrammeTables.Cell => "semi join main.raw_programme_edition using (edition_id)",
                _ => "semi join main.raw_submission using (submission_id)",
            };
            Step(table.Name, () =>
            {
                var rows = warehouse.Execute(
                    $"insert into main.{table.Name} by name select * from origin.{table.Name} {filter}", ("known_at", request.View.KnownAt?.UtcDateTime));
                rawRows += rows;
                return rows;
            });
        }
    }

    private void FillBuildTable(DuckDBConnection warehouse, WarehouseRequest request) => warehouse.Execute(
        "insert into dim_build values ($build_id, $as_of, $known_at, $map_date, $built_at, $sql_fingerprint)",
        ("build_id", request.BuildId), ("as_of", request.View.AsOf),
        ("known_at", request.View.KnownAt?.UtcDateTime), ("map_date", request.View.Map), ("built_at", request.BuiltAt.UtcDateTime), ("sql_fingerprint", plan.Catalog.SqlFingerprint));

    private void Filled(SqlModel table, BuildStep step)
    {
        if (table.Prefix == "fact_") Interlocked.Add(ref factRows, step.Rows);
        Report(step);
    }

    // What cannot be read from the closed file would not serve a page either.
    private IEnumerable<AuditFinding> ReadBack()
    {
        currentStep = "read back";
        using var written = DuckDbFile.OpenReadOnly(path);
        if (plan.Catalog.ObjectNames.Contains(Scorecard) && written.One<long>($"select count(*) from {Scorecard}") == 0)
        {
            yield return new AuditFinding(Scorecard, WarehouseTexts.ScorecardEmpty.Vi, 0, [], WarehouseTexts.ScorecardEmpty.En);
        }
    }

    private void Step(string name, Func<long> work)
    {
        stop.ThrowIfCancellationRequested();
        currentStep = name;
        var watch = Stopwatch.StartNew();
        var rows = work();
        Report(new BuildStep(name, rows, watch.Elapsed));
    }

    // Two audits may end at once; whoever listens hears one after the other.
    private void Report(BuildStep step)
    {
        lock (reporting) progress?.Report(step);
    }
}
