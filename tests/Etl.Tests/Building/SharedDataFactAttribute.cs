using System.Reflection;

namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>A test that reads a real list kept beside the repository; skipped, and said so, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public static readonly string RepoRoot = typeof(SharedDataFactAttribute).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepoRoot").Value!;

    public static readonly string File = Path.Combine(RepoRoot, "..", "shared", "data", "lam-dong-recognitions.csv");

    public SharedDataFactAttribute()
    {
        if (!System.IO.File.Exists(File)) Skip = $"the list of real recognitions is not at {File}";
    }
}
