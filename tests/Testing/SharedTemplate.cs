using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Testing;

/// <summary>
/// Gives a new data folder the template that an earlier one of this process had made: hundreds of tests build, each in a
/// folder of its own, and would make the same template each time.
/// </summary>
internal static class SharedTemplate
{
    private static readonly Lock copying = new();
    private static readonly DirectoryInfo shared = Directory.CreateTempSubdirectory("ocop-test-templates-");

    static SharedTemplate() => AppDomain.CurrentDomain.ProcessExit += (_, _) => shared.Delete(recursive: true);

    /// <summary>Puts the template of this program into the folder, if there is one yet.</summary>
    public static void Lend(DataFolder folder) => Copy(shared.FullName, folder.Templates);

    /// <summary>Keeps the folder's template for the next.</summary>
    public static void TakeFrom(DataFolder folder) => Copy(folder.Templates, shared.FullName);

    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from)) return;
        lock (copying)
        {
            Directory.CreateDirectory(to);
            foreach (var file in Directory.EnumerateFiles(from, $"template-{SqlCatalog.Embedded.Fingerprint}.duckdb"))
            {
                var copy = Path.Combine(to, Path.GetFileName(file));
                if (!File.Exists(copy)) File.Copy(file, copy);
            }
        }
    }
}
