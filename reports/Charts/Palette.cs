namespace OcopAnalytics.Reports.Charts;

/// <summary>
/// Colours of the house, told apart without red and green (after Okabe and Ito) and dark enough for labels on paper.
/// </summary>
public static class Palette
{
    public const string Ink = "#1f2a2e";
    public const string InkOnColor = "#ffffff";
    public const string Grid = "#dfe5e4";

    public const string Main = "#0b6b55";
    public const string Second = "#2f6db3";
    public const string Third = "#b3570f";
    public const string Muted = "#5c6b70";

    /// <summary>Colours for many series, in their order; after the last they begin again, told apart by their patterns.</summary>
    public static string Of(int index) => many[index % many.Count];

    private static readonly IReadOnlyList<string> many = [Main, Second, Third, Muted, "#7a3e9d", "#7a5c00", "#a61e4d", "#2f4b6e", "#4c6b1f"];

    /// <summary>Stars from one to five, pale to strong.</summary>
    public static readonly IReadOnlyList<string> Stars = ["#a9b5b2", "#7f9c94", "#5b9a86", "#0b6b55", "#a86a00"];
}
