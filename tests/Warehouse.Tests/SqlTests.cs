using System.Runtime.CompilerServices;
using OcopAnalytics.Testing.Sql;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>Every .test file beside this one, each a test of its own.</summary>
public sealed class SqlTests
{
    private static readonly string root = Path.Combine(Folder(), "sql");

    public static TheoryData<string> Files() => new(Directory.EnumerateFiles(root, "*.test", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Holds(string file)
    {
        var failure = Record.Exception(() => SqlTestFile.Run(Path.Combine(root, file)));

        // Not by FluentAssertions: the message is the whole story and must come out as it is.
        Assert.True(failure is null, failure?.Message);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
