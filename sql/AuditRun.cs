using System.Diagnostics;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// Runs all audits of a build that was written. Nearly all the time of an audit goes into planning its statement, which one
/// connection does on one core: so several audits share a statement, and two connections work side by side.
/// </summary>
internal sealed class AuditRun(DuckDBConnection draft, CancellationToken stop)
{
    private const int InOneStatement = 16;
    private const int Connections = 2;

    /// <summary>What the audits found, in their order. Each batch is told when it is done, from whichever thread did it.</summary>
    /// <exception cref="DuckDBException">A statement broke off; its message names no audit, the batch that was begun last does.</exception>
    public IReadOnlyList<AuditFinding> Of(IEnumerable<AuditQuery> audits, Action<string> begun, Action<BuildStep> done)
    {
        var batches = audits.Chunk(InOneStatement).ToList();
        var found = new IReadOnlyList<AuditFinding>[batches.Count];
        var next = -1;
        DuckDbFile.SideBySide(draft, Connections, Work);
        return [.. found.SelectMany(findings => findings)];

        void Work(DuckDBConnection connection)
        {
            for (var batch = Interlocked.Increment(ref next); batch < batches.Count; batch = Interlocked.Increment(ref next))
            {
                stop.ThrowIfCancellationRequested();
                var name = $"{batches[batch][0].Name} ... {batches[batch][^1].Name}";
                begun(name);
                var watch = Stopwatch.StartNew();
                found[batch] = Findings(connection, batches[batch]);
                done(new BuildStep(name, found[batch].Sum(finding => finding.RowCount), watch.Elapsed));
            }
        }
    }

    private static List<AuditFinding> Findings(DuckDBConnection connection, AuditQuery[] batch)
    {
        var counts = string.Join("\nunion all\n", batch.Select((audit, index) => $"select {index} as audit, count(*) as row_count from ({audit.BadRows}) as bad_row"));
        var failed = connection.All($"select audit, row_count from ({counts}) where row_count > 0 order by audit", row => (Audit: batch[row.GetInt32(0)], RowCount: row.GetInt64(1)));
        return failed.ConvertAll(failure => failure.Audit.Finding(connection, failure.RowCount));
    }
}
