using System.Diagnostics;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// Fills the tables that depend on what was handed in, each when all that it reads is full. Over some thousand rows nearly all
/// the time of a statement goes into planning it, which one connection does on one core: so several work side by side, and of
/// the tables that can be filled the one goes first that the longest chain of others waits for.
/// </summary>
internal sealed class FillRun
{
    private readonly DuckDBConnection draft;
    private readonly CancellationToken stop;
    private readonly object gate = new();
    private readonly PriorityQueue<SqlModel, (int Chain, int Place)> ready = new();
    private readonly Dictionary<SqlModel, (int Chain, int Place)> priorities = [];
    private readonly Dictionary<SqlModel, int> missing;
    private readonly ILookup<string, SqlModel> readers;
    private bool isBroken;

    public FillRun(BuildPlan plan, DuckDBConnection draft, CancellationToken stop)
    {
        (this.draft, this.stop) = (draft, stop);
        var tables = plan.Order.Where(model => model.Header.IsTable && !plan.IsFixed(model.Name)).ToList();
        var names = tables.Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        var read = tables.ConvertAll(table => (Table: table, Before: plan.TablesBefore(table, names)));
        missing = read.ToDictionary(pair => pair.Table, pair => pair.Before.Count);
        readers = read.SelectMany(pair => pair.Before, (pair, name) => (name, pair.Table)).ToLookup(pair => pair.name, pair => pair.Table);
        // From the end: the chain behind a table is known when those of its readers are. The lower, the sooner.
        for (var place = tables.Count - 1; place >= 0; place--)
        {
            priorities[tables[place]] = (readers[tables[place].Name].Select(reader => priorities[reader].Chain - 1).DefaultIfEmpty(0).Min(), place);
        }
        foreach (var table in tables.Where(table => missing[table] == 0)) ready.Enqueue(table, priorities[table]);
    }

    /// <summary>Fills them all, or throws the first failure when those that were being filled beside it are done.</summary>
    /// <param name="sideBySide">How many tables at a time.</param>
    /// <param name="done">Told of each table that is full, from whichever thread filled it.</param>
    /// <param name="failed">Told the table that could not be filled.</param>
    public void Fill(int sideBySide, Action<SqlModel, BuildStep> done, Action<SqlModel> failed) =>
        DuckDbFile.SideBySide(draft, sideBySide, connection => Work(connection, done, failed));

    private void Work(DuckDBConnection connection, Action<SqlModel, BuildStep> done, Action<SqlModel> failed)
    {
        while (Next() is { } table)
        {
            var isFull = false;
            try
            {
                stop.ThrowIfCancellationRequested();
                var watch = Stopwatch.StartNew();
                var rows = connection.Execute(table.FillStatement);
                done(table, new BuildStep(table.Name, rows, watch.Elapsed));
                isFull = true;
            }
            catch (DuckDBException)
            {
                failed(table);
                throw;
            }
            finally
            {
                Ended(table, isFull);
            }
        }
    }

    // Nothing when all are full or being filled with nobody waiting for them, and when one could not be filled.
    private SqlModel? Next()
    {
        lock (gate)
        {
            while (ready.Count == 0 && missing.Count > 0 && !isBroken) Monitor.Wait(gate);
            return isBroken || ready.Count == 0 ? null : ready.Dequeue();
        }
    }

    private void Ended(SqlModel table, bool isFull)
    {
        lock (gate)
        {
            missing.Remove(table);
            isBroken |= !isFull;
            foreach (var reader in readers[table.Name])
            {
                if (--missing[reader] == 0) ready.Enqueue(reader, priorities[reader]);
            }
            Monitor.PulseAll(gate);
        }
    }
}
