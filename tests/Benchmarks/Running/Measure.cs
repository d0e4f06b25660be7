using OcopAnalytics.Reports.Charts;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>Something that is measured. It prints and reports, it never fails for being slow.</summary>
internal interface IMeasure
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>Takes the numbers. Leaves no process behind, whatever happens.</summary>
    Task<Section> RunAsync(Workshop workshop, CancellationToken stop);
}

/// <summary>A number beside what is promised for it, if anything is: the most it may be, or the least.</summary>
internal sealed record Figure(string Name, double Value, string Unit, double? Promise = null, bool IsLeast = false)
{
    public bool? IsKept => Promise is { } bound ? IsLeast ? Value >= bound : Value <= bound : null;

    /// <summary>The promise in words; nothing without one.</summary>
    public string Promised => Promise is { } bound ? $"at {(IsLeast ? "least" : "most")} {Numbers.Short(bound)} {Unit}" : string.Empty;
}

/// <summary>Numbers that belong together, such as the slowest steps of a build.</summary>
internal sealed record Table(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A chart in docs/images.</summary>
/// <param name="Name">Of its file, without the ending.</param>
internal sealed record Picture(string Name, string Caption, ChartSpec Chart);

/// <summary>What a measure found: its figures, more of them in tables, and how it was done.</summary>
internal sealed record Section(
    string Name, string Title, string Method, IReadOnlyList<Figure> Figures, IReadOnlyList<Table> Tables, IReadOnlyList<string> Notes)
{
    /// <summary>Drawn beside the document when it is written.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>A measure that could not be taken, and why.</summary>
    public static Section NotTaken(string name, string title, string reason) => new(name, title, string.Empty, [], [], [$"Not measured: {reason}"]);
}
