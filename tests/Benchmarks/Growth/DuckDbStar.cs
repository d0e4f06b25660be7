using DuckDB.NET.Data;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Growth;

/// <summary>The star where it was built: what no other way over these rows can be quicker than.</summary>
internal sealed class DuckDbStar(string path) : IStar
{
    private readonly DuckDBConnection database = DuckDbFile.OpenReadOnly(path, memoryMegaBytes: 2048);

    public string Name => "plain DuckDB";

    public Task FillAsync(DuckDBConnection warehouse, IReadOnlyList<StarTable> tables, CancellationToken stop) => Task.CompletedTask;

    public IReadOnlyList<string> Ask(string question) => database.Read(question, Cells.Read);

    public ValueTask DisposeAsync()
    {
        database.Dispose();
        return ValueTask.CompletedTask;
    }
}
