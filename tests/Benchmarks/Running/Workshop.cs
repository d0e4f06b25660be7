using System.Reflection;
using OcopAnalytics.Testing;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>A folder of one's own for everything a run writes; gone when the run is over.</summary>
internal sealed class Workshop : IAsyncDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ocop-benchmarks-").FullName;
    private string? samples;

    public static string RepoRoot { get; } = typeof(Workshop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepoRoot").Value!;

    /// <summary>An empty data folder.</summary>
    public DataFolder NewData(string name)
    {
        var path = Directory.CreateDirectory(Path.Combine(root, $"{name}-{Guid.NewGuid():N}")).FullName;
        return new DataFolder(path);
    }

    /// <summary>Path of a file that is not there yet.</summary>
    public string NewFile(string name) => Path.Combine(root, $"{Guid.NewGuid():N}-{name}");

    /// <summary>A copy of the data folder as the first start makes it, with the sample submissions taken in and built.</summary>
    public async Task<DataFolder> SampleDataAsync(CancellationToken stop)
    {
        if (samples is null)
        {
            var made = NewData("samples").Root;
            await ServiceProgram.RunAsync(["start", "--once", "--data", made], stop);
            samples = made;
        }
        var copy = NewData("copy");
        FolderCopy.Copy(samples, copy.Root);
        return copy;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
