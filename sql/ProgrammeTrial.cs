namespace OcopAnalytics.Warehouse;

/// <summary>A target beside what a trial makes of it. What is not there on a side is nothing.</summary>
/// <param name="Change">new, gone, changed or same.</param>
public sealed record TrialLine(
    string TargetId, string ProgrammeCode, string PhaseCode, string NameVi, string? WordingVi, string? Measure, string UnitVi, string Change,
    string? StatusBefore, string? StatusAfter, decimal? ActualBefore, decimal? ActualAfter, decimal? GoalBefore, decimal? GoalAfter, string? UnitEn = null);

/// <summary>What a build aside gave: what its audits found, and the targets of the programme and those of others that would change.</summary>
public sealed record TrialOutcome(IReadOnlyList<AuditFinding> Findings, IReadOnlyList<TrialLine> Lines, DateOnly AsOf, TimeSpan Elapsed)
{
    public bool IsGood => Findings.Count == 0;
}

/// <summary>Builds the warehouse aside with a programme that is not in force, to see what it would give (dựng thử). Nothing is put in service.</summary>
public sealed class ProgrammeTrial(DataFolder folder, WarehouseFiles files, TimeProvider clock)
{
    private const int MemoryMegaBytes = 256;
    private const string Scorecard = "progress__scorecard";

    /// <summary>Takes as long as a build; whoever calls holds the <see cref="WriterLock"/>.</summary>
    /// <exception cref="WarehouseBuildException">It broke off. The message is for people.</exception>
    public TrialOutcome Run(ProgrammeEdition edition, DateOnly asOf, CancellationToken stop)
    {
        var began = clock.GetTimestamp();
        folder.Prepare();
        var path = Path.Combine(folder.Editions, $"building-{Guid.NewGuid():N}.duckdb");
        var archive = File.Exists(folder.ArchiveFile) ? folder.ArchiveFile : null;
        var request = new WarehouseRequest("trial", new Viewpoint(asOf), clock.GetUtcNow(), edition);
        try
        {
            var (findings, _) = ArchiveGate.Of(folder).ReadFile(() => WarehouseWriter.Write(BuildPlan.Embedded, folder, request, archive, path, null, stop));
            return new TrialOutcome(findings, findings.Count > 0 ? [] : Compare(path, edition.ProgrammeCode, asOf), asOf, clock.GetElapsedTime(began));
        }
        finally
        {
            BuildFiles.Remove(path);
        }
    }

    private List<TrialLine> Compare(string path, string programmeCode, DateOnly asOf)
    {
        var trial = WarehouseFile.Open(path, MemoryMegaBytes);
        try
        {
            var after = Targets(trial, asOf);
            var before = InService() is { } current ? Targets(current, current.AsOf) : [];
            return [.. after.Keys.Union(before.Keys).Order(StringComparer.Ordinal)
                .Select(id => Line(before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
                .Where(line => line.ProgrammeCode == programmeCode || line.Change != "same")];
        }
        finally
        {
            trial.Close();
        }
    }

    private WarehouseFile? InService()
    {
        try
        {
            return files.Current;
        }
        catch (NoWarehouseException)
        {
            return null;
        }
    }

    private static Dictionary<string, ScorecardRow> Targets(WarehouseFile file, DateOnly asOf) =>
        file.Rows<ProgrammeLine>("progress__programmes")
            .SelectMany(programme => file.Rows<ScorecardRow>(Scorecard, ("programme_code", programme.ProgrammeCode), ("phase_code", null), ("as_of", asOf)))
            .Where(row => row.TargetId is not null).ToDictionary(row => row.TargetId!, StringComparer.Ordinal);

    private static TrialLine Line(ScorecardRow? before, ScorecardRow? after)
    {
        var row = (after ?? before)!;
        var change = before is null ? "new" : after is null ? "gone"
            : (before.TargetStatus, before.ActualValue, before.GoalValue, before.WordingVi, before.PhaseCode, before.Comparator)
                == (after.TargetStatus, after.ActualValue, after.GoalValue, after.WordingVi, after.PhaseCode, after.Comparator) ? "same" : "changed";
        return new TrialLine(row.TargetId!, row.ProgrammeCode, row.PhaseCode, row.NameVi, row.WordingVi, row.Measure, row.UnitVi, change,
            before?.TargetStatus, after?.TargetStatus, before?.ActualValue, after?.ActualValue, before?.GoalValue, after?.GoalValue, row.UnitEn);
    }
}
