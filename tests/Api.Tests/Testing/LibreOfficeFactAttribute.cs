using System.Diagnostics;

namespace OcopAnalytics.Api.Tests.Testing;

/// <summary>A test that opens and saves a workbook with LibreOffice Calc; skipped, and said so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    private static readonly string? Program = Path.GetFullPath("/usr/bin/soffice") is { } path && File.Exists(path) ? path : null;

    public LibreOfficeFactAttribute()
    {
        if (Program is null) Skip = "LibreOffice Calc is not installed (Debian: libreoffice-calc)";
    }

    /// <summary>The workbook as LibreOffice saves it after opening it.</summary>
    public static async Task<byte[]> SavedAsync(byte[] workbook)
    {
        var folder = Directory.CreateTempSubdirectory("ocop-calc-");
        try
        {
            var file = Path.Combine(folder.FullName, "bieu.xlsx");
            await File.WriteAllBytesAsync(file, workbook);
            // A profile of its own: two runs at the same time would lock each other out.
            using var calc = Process.Start(new ProcessStartInfo(Program!,
            [
                "--headless", "--norestore", $"-env:UserInstallation=file://{folder.FullName}/profile",
                "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", Path.Combine(folder.FullName, "saved"), file,
            ]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
            await calc.WaitForExitAsync(patience.Token);
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "saved", "bieu.xlsx"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
