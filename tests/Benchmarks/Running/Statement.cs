namespace OcopAnalytics.Benchmarks.Running;

/// <summary>The statements of SQL that lie beside the measures.</summary>
internal static class Statement
{
    private const string Ending = ".sql";

    /// <summary>Their names in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Statement).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[..^Ending.Length]).Order(StringComparer.Ordinal)];

    public static string Of(string name)
    {
        using var stream = typeof(Statement).Assembly.GetManifestResourceStream(name + Ending)
            ?? throw new ArgumentException($"There is no statement {name}.", nameof(name));
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
