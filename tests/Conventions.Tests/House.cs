using System.Globalization;
using System.Reflection;
using CsvHelper;

namespace OcopAnalytics.Conventions.Tests;

/// <summary>The repository as files, and the exceptions to its rules that somebody gave a reason for.</summary>
internal static class House
{
    public static readonly string Root = typeof(House).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepoRoot").Value!;

    private static readonly string[] Folders = ["model", "etl", "sql", "reports", "api", "tests", "native"];

    private static readonly IReadOnlyList<RuleException> Exceptions = ReadExceptions();

    /// <summary>Files of the house with an ending, as paths from the root with forward slashes; built and generated ones left out.</summary>
    public static IEnumerable<string> Files(string ending, params string[] folders) =>
        (folders.Length == 0 ? Folders : folders)
            .Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + ending, SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "lib"))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Exists(string path) => File.Exists(Path.Combine(Root, path));

    /// <summary>The offenders that no unexpired exception covers.</summary>
    public static IReadOnlyList<string> Without(string rule, IEnumerable<string> offenders) =>
        [.. offenders.Where(offender => !Exceptions.Any(exception => exception.Rule == rule && offender.StartsWith(exception.Path, StringComparison.Ordinal)))];

    public static IReadOnlyList<RuleException> AllExceptions => Exceptions;

    private static List<RuleException> ReadExceptions()
    {
        var rows = new List<RuleException>();
        using var csv = CsvReader.Create(new StringReader(Read("tests/Conventions.Tests/exceptions.csv")),
            new CsvReaderOptions { Separator = ',', FormatProvider = CultureInfo.InvariantCulture });
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(new RuleException(csv.GetString("rule"), csv.GetString("path"), csv.GetString("reason"),
                DateOnly.ParseExact(csv.GetString("until"), "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
        return rows;
    }
}

/// <summary>An exception to a rule: for which path, why, and until when somebody looks at it again.</summary>
internal sealed record RuleException(string Rule, string Path, string Reason, DateOnly Until);
