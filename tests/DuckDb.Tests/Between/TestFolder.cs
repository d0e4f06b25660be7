using DuckDB.NET.Data;

namespace OcopAnalytics.DuckDb.Tests;

/// <summary>A folder of its own for the database files of one test, deleted afterwards.</summary>
public sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duckdb-tests-");

    public string File(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Opens a file for reading and writing; it is made when it is missing.</summary>
    public DuckDBConnection Open(string name) => Open(name, "");

    /// <summary>Opens a file for reading only.</summary>
    public DuckDBConnection OpenReadOnly(string name) => Open(name, ";ACCESS_MODE=READ_ONLY");

    public void Dispose() => folder.Delete(recursive: true);

    private DuckDBConnection Open(string name, string options)
    {
        var connection = new DuckDBConnection($"Data Source={File(name)}{options}");
        connection.Open();
        return connection;
    }
}
