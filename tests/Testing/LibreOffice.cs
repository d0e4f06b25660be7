using System.Diagnostics;

namespace OcopAnalytics.Testing;

/// <summary>Opens a file with LibreOffice and saves it as another kind, as an office without Microsoft's would.</summary>
public static class LibreOffice
{
    private const string Program = "/usr/bin/soffice";
    private const string Folder = "/usr/lib/libreoffice/program";

    public static bool HasCalc => File.Exists(Program) && File.Exists(Path.Combine(Folder, "libsclo.so"));

    public static bool HasWriter => File.Exists(Program) && File.Exists(Path.Combine(Folder, "libswlo.so"));

    /// <param name="ending">Of the file as it is: ".docx".</param>
    /// <param name="kind">What it is saved as, in LibreOffice's words: "pdf", "xlsx:Calc MS Excel 2007 XML".</param>
    public static async Task<byte[]> SavedAsync(byte[] content, string ending, string kind)
    {
        var folder = Directory.CreateTempSubdirectory("ocop-office-");
        try
        {
            var file = Path.Combine(folder.FullName, "tep" + ending);
            await File.WriteAllBytesAsync(file, content);
            var saved = Path.Combine(folder.FullName, "saved");
            // A profile of its own: two runs at the same time would lock each other out.
            using var office = Process.Start(new ProcessStartInfo(Program,
            [
                "--headless", "--norestore", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", kind, "--outdir", saved, file,
            ]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
            await office.WaitForExitAsync(patience.Token);
            return await File.ReadAllBytesAsync(Directory.GetFiles(saved).Single());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
