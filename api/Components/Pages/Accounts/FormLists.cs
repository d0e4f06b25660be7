namespace OcopAnalytics.Api.Components.Pages.Accounts;

/// <summary>Lists as forms send them: boxes that were ticked, codes with commas between them.</summary>
public static class FormLists
{
    public static IReadOnlyList<string> Values(IFormCollection form, string name) => [.. form[name].OfType<string>()];

    public static IReadOnlyList<string> Codes(IFormCollection form, string name) =>
        [.. form[name].ToString().Split([',', ';', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
}
