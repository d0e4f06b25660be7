namespace OcopAnalytics.Etl.Intake;

/// <summary>How a file says that its numbers are written. Declared by the file, never found out from its numbers.</summary>
/// <param name="Code">Name of the locale as a file declares it.</param>
internal sealed record Notation(string Code, char Group, char Decimal)
{
    /// <summary>1.234.567,89: what holds when nothing is declared.</summary>
    public static readonly Notation Vietnamese = new("vi-VN", '.', ',');

    /// <summary>1,234,567.89.</summary>
    public static readonly Notation English = new("en-US", ',', '.');

    public static Notation? Of(string code) => code.Trim() switch
    {
        "vi-VN" or "vi" => Vietnamese,
        "en-US" or "en" => English,
        _ => null,
    };
}
