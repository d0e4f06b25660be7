using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using OcopAnalytics.Reports.Print;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>A test of how pages look. Skipped, saying so, without Chromium or with another one than the pictures were taken with.</summary>
public sealed partial class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute([CallerFilePath] string file = "") => Skip = new BrowserFactAttribute().Skip ?? Reason(Path.Combine(Path.GetDirectoryName(file)!, "pictures", "chromium.txt"));

    /// <summary>The first part of the version of the Chromium that is here.</summary>
    internal static string Version()
    {
        using var process = Process.Start(new ProcessStartInfo(InstalledBrowser.Find()!, "--version") { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Number().Match(text).Groups[1].Value;
    }

    private static string? Reason(string kept)
    {
        if (Environment.GetEnvironmentVariable(Picture.WriteVariable) == "write")
        {
            File.WriteAllText(kept, Version() + "\n");
            return null;
        }
        if (!File.Exists(kept)) return "No pictures are kept yet: OCOP_PICTURES=write takes them.";
        var (then, now) = (File.ReadAllText(kept).Trim(), Version());
        return then == now ? null : $"The pictures were taken with Chromium {then}, and here is {now}, which may draw otherwise.";
    }

    [GeneratedRegex(@"(\d+)\.\d+")]
    private static partial Regex Number();
}
