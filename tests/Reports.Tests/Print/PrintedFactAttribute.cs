using System.Diagnostics;
using OcopAnalytics.Reports.Print;

namespace OcopAnalytics.Reports.Tests.Print;

/// <summary>A test that prints: it needs a Chromium, and poppler's programs to read what was printed. Without them it is skipped and says so.</summary>
public sealed class PrintedFactAttribute : FactAttribute
{
    public PrintedFactAttribute() => Skip = Missing.Value;

    private static Lazy<string?> Missing { get; } = new(() =>
    {
        if (InstalledBrowser.Find() is not { } browser || !File.Exists(browser)) return "No Chromium here: install the package chromium or set OCOP_CHROMIUM.";
        try
        {
            using var poppler = Process.Start(new ProcessStartInfo("pdftotext", "-v") { RedirectStandardError = true, RedirectStandardOutput = true });
            poppler!.WaitForExit();
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "No pdftotext here: install the package poppler-utils.";
        }
    });
}
