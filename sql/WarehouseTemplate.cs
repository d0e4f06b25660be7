using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// A warehouse before anything was handed in: every table and view with its comment, and the rows of all that is made of
/// seeds alone, audited. A build begins as a copy of it, so that places, targets and the names of three hundred objects are
/// worked out once for each version of the program and not with every workbook.
/// </summary>
internal static class WarehouseTemplate
{
    private static readonly Lock making = new();

    /// <summary>Copies the template to where a build is to be written; makes it first if this version of the plan has none.</summary>
    /// <param name="begun">Told the name of each step, so that one that breaks off has a name.</param>
    /// <returns>What the audits of the seeds found; then nothing was copied.</returns>
    public static IReadOnlyList<AuditFinding> CopyTo(BuildPlan plan, DataFolder folder, string path, Action<string> begun, CancellationToken stop)
    {
        var template = FileOf(plan, folder);
        lock (making)
        {
            if (!File.Exists(template) && Make(plan, folder, template, begun, stop) is { Count: > 0 } findings) return findings;
        }
        File.Copy(template, path, overwrite: true);
        return [];
    }

    /// <summary>Forgets the template: it may be what a build failed of, and the next build makes it anew.</summary>
    public static void Remove(BuildPlan plan, DataFolder folder) => BuildFiles.Remove(FileOf(plan, folder));

    private static IReadOnlyList<AuditFinding> Make(BuildPlan plan, DataFolder folder, string template, Action<string> begun, CancellationToken stop)
    {
        Directory.CreateDirectory(folder.Templates);
        BuildFiles.Remove(Directory.EnumerateFiles(folder.Templates).Where(file => !file.StartsWith(template, StringComparison.Ordinal)));
        // A name of its own: another process may be making the same.
        var half = $"{template}.{Guid.NewGuid():N}";
        try
        {
            IReadOnlyList<AuditFinding> findings;
            using (var draft = DuckDbFile.OpenDraft(half))
            {
                Fill(draft, plan, half + ".seeds", begun);
                findings = new AuditRun(draft, stop).Of(AuditQuery.Of(plan, isFixed: true), begun, _ => { });
                draft.Execute("checkpoint");
            }
            if (findings.Count == 0) File.Move(half, template, overwrite: true);
            return findings;
        }
        finally
        {
            BuildFiles.Remove(half, half + ".tmp");
        }
    }

    private static void Fill(DuckDBConnection warehouse, BuildPlan plan, string spillFolder, Action<string> begun)
    {
        DuckDbFile.SetForSmall(warehouse);
        using var transaction = warehouse.BeginTransaction();
        InputTables.Create(warehouse, plan.Catalog);
        begun("seeds");
        SeedTables.LoadFixed(warehouse, plan.Catalog, spillFolder);
        foreach (var model in plan.Order)
        {
            begun(model.Name);
            warehouse.Execute(model.Header.IsTable && !plan.IsFixed(model.Name) ? model.CreateEmptyStatement : model.CreateStatement);
            warehouse.Execute(model.CommentStatement);
        }
        foreach (var macro in plan.Catalog.Of(SqlLayer.Macros)) warehouse.Execute(macro.CreateMacroStatement);
        begun("commit");
        transaction.Commit();
    }

    private static string FileOf(BuildPlan plan, DataFolder folder) => Path.Combine(folder.Templates, $"template-{plan.Catalog.Fingerprint}.duckdb");
}
