namespace OcopAnalytics.Model.Intake;

/// <summary>A value read from a cell, or the reason why it could not be read; exactly one of the two.</summary>
public readonly record struct Parsed<T>
{
    private Parsed(T? value, string? problem) => (Value, Problem) = (value, problem);

    public T? Value { get; }

    /// <summary>Code of the broken rule (<see cref="IssueCode"/>), or nothing when the value is good.</summary>
    public string? Problem { get; }
    public bool IsGood => Problem is null;

    public static Parsed<T> Good(T value) => new(value, null);
    public static Parsed<T> Bad(string issueCode) => new(default, issueCode);
}
