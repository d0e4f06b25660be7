using System.Diagnostics;
using OcopAnalytics.Reports.Print;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>A test in a real browser. Without Chromium, or poppler to read what it prints, it is skipped and says so.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Missing.Value;

    private static Lazy<string?> Missing { get; } = new(() =>
        InstalledBrowser.Find() is null ? "No Chromium here: install the package chromium or set OCOP_CHROMIUM."
        : !IsThere("pdftotext") ? "No pdftotext here: install the package poppler-utils."
        : null);

    private static bool IsThere(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, "-v") { RedirectStandardError = true, RedirectStandardOutput = true });
            process!.WaitForExit();
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
