namespace OcopAnalytics.Reports.Print;

/// <summary>Finds a Chromium to print with: the one the environment names, else one where systems install it.</summary>
public static class InstalledBrowser
{
    /// <summary>Environment variable with the path of the browser to use, before any that is found.</summary>
    public const string Variable = "OCOP_CHROMIUM";

    private static readonly string[] UnixPaths =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];

    // Under each of the program folders of Windows.
    private static readonly string[] WindowsPaths = [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>Path of a browser, or nothing. A path from the environment is taken at its word: whether it exists shows when it is used.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen) return chosen;
        return (OperatingSystem.IsWindows() ? OnWindows() : UnixPaths).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> OnWindows() =>
        from folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
        from path in WindowsPaths
        select Path.Combine(Environment.GetFolderPath(folder), path);
}
