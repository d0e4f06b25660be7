namespace OcopAnalytics.Api.Intake;

/// <summary>Names of files that come without one.</summary>
public static class HandedInTexts
{
    public const string JsonName = "bieu.json";

    public static string CsvName(int count) => $"{count} tệp CSV.zip";
}
