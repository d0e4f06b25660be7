using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>All SQL of the house by name, with its headers, and the seeds. What stands in a folder is in the warehouse: no list to keep.</summary>
public sealed class SqlCatalog
{
    private static readonly Lazy<SqlCatalog> embedded = new(() => new SqlCatalog(EmbeddedFiles()));

    /// <summary>Made by the build itself, not by a file: the dates of the build, and the header texts of the KPI files.</summary>
    public static readonly IReadOnlyList<string> MadeByBuild = ["dim_build", "seed_kpi_model"];

    private const int FingerprintLength = 16;

    private readonly Dictionary<string, SqlModel> files = [];
    private readonly SortedDictionary<string, string> seeds = new(StringComparer.Ordinal);

    /// <summary>Reads files given as path below sql/ and text; throws, naming the file, for one that breaks the form.</summary>
    public SqlCatalog(IEnumerable<(string Path, string Text)> source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var sqlHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // The code that reads the files counts too: it makes statements of its own.
        hash.AppendData(typeof(SqlCatalog).Module.ModuleVersionId.ToByteArray());
        foreach (var (path, text) in source.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var content = Encoding.UTF8.GetBytes($"{path}\n{text.Length}\n{text}");
            hash.AppendData(content);
            if (path.EndsWith(".sql", StringComparison.Ordinal)) sqlHash.AppendData(content);
            var name = Path.GetFileNameWithoutExtension(path);
            if (path.EndsWith(".csv", StringComparison.Ordinal)) seeds.Add(name, text);
            else if (!files.TryAdd(name, Read(path, name, text))) throw new InvalidDataException($"sql/{path}: there is another file of this name.");
        }
        foreach (var model in KpiUnion.Models([.. Of(SqlLayer.Kpi)])) files.Add(model.Name, model);
        ObjectNames = files.Values.Where(file => file.IsBuilt || file.Layer == SqlLayer.Raw).Select(file => file.Name)
            .Concat(seeds.Keys).Concat(MadeByBuild).ToHashSet(StringComparer.Ordinal);
        Fingerprint = Convert.ToHexStringLower(hash.GetHashAndReset())[..FingerprintLength];
        SqlFingerprint = Convert.ToHexStringLower(sqlHash.GetHashAndReset())[..FingerprintLength];
    }

    /// <summary>The files compiled into this assembly.</summary>
    public static SqlCatalog Embedded => embedded.Value;

    /// <summary>The same files with some seeds replaced: as the house would stand on another map.</summary>
    internal static SqlCatalog EmbeddedWith(IReadOnlyDictionary<string, string> seedTexts) => new(
        EmbeddedFiles().Select(file => (file.Path, seedTexts.GetValueOrDefault(Path.GetFileNameWithoutExtension(file.Path), file.Text))));

    /// <summary>Sixteen hex digits that differ when any file, or the program that reads them, is another.</summary>
    public string Fingerprint { get; }

    /// <summary>The same of the SQL alone: a warehouse that was made by other SQL may lack what the queries ask of it.</summary>
    public string SqlFingerprint { get; }

    /// <summary>Every table and view a warehouse has.</summary>
    public IReadOnlySet<string> ObjectNames { get; }

    public IEnumerable<string> SeedNames => seeds.Keys;

    /// <summary>Files of a layer in the order of their names; the KPI layer ends with the two made from all others.</summary>
    public IEnumerable<SqlModel> Of(SqlLayer layer) =>
        files.Values.Where(file => file.Layer == layer).OrderBy(file => KpiUnion.IsOne(file.Name)).ThenBy(file => file.Name, StringComparer.Ordinal);

    /// <summary>Files that become tables and views.</summary>
    public IEnumerable<SqlModel> Models => Enum.GetValues<SqlLayer>().SelectMany(Of).Where(file => file.IsBuilt);

    /// <summary>Is there a file of this name?</summary>
    public bool Has(string name) => files.ContainsKey(name);

    public SqlModel Find(string name) =>
        files.TryGetValue(name, out var file) ? file : throw new ArgumentException($"There is no SQL file {name}.", nameof(name));

    /// <summary>The seed as it stands in its file, CSV with a header line.</summary>
    public string SeedText(string name) => seeds[name];

    private static SqlModel Read(string path, string name, string text)
    {
        var folder = path[..Math.Max(path.IndexOf('/', StringComparison.Ordinal), 0)];
        if (!Enum.TryParse<SqlLayer>(folder, ignoreCase: true, out var layer)) throw new InvalidDataException($"sql/{path}: no layer has this folder.");
        var (header, body) = SqlHeader.Read(path, layer, text);
        foreach (var cell in header.Cells.Where(cell => !SubmissionTemplate.Sheets.Any(sheet => sheet.Columns.Any(column => column.Key == cell))))
        {
            throw new InvalidDataException($"sql/{path}: no sheet of the template has the cell '{cell}'.");
        }
        return new SqlModel(name, layer, path, header, body);
    }

    private static IEnumerable<(string Path, string Text)> EmbeddedFiles()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name.Replace('\\', '/'), reader.ReadToEnd());
        }
    }
}
