using System.Reflection;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>A profile that can be used, or what is wrong with its file. The text is what is kept with each file read by it.</summary>
public sealed record ProfileEntry(string Name, MappingProfile? Profile, string Text, string? Problem);

/// <summary>
/// The mapping profiles: those that come with the program and those of the office in profiles/ of its data folder, which
/// stand in the place of one of ours of the same name. Read anew each time: a profile is a file that somebody edits.
/// </summary>
public sealed class ProfileBook(DataFolder folder)
{
    private const string Ending = ".yaml";
    private const long MostBytes = 256 << 10;

    /// <summary>All profiles by name.</summary>
    public IReadOnlyList<ProfileEntry> All()
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var assembly = typeof(ProfileBook).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("profiles/", StringComparison.Ordinal)))
        {
            texts[Path.GetFileNameWithoutExtension(resource)] = ReadAll(assembly, resource);
        }
        foreach (var file in new DirectoryInfo(folder.Profiles) is { Exists: true } own ? own.EnumerateFiles("*" + Ending) : [])
        {
            if (file.Length <= MostBytes) texts[Path.GetFileNameWithoutExtension(file.Name)] = File.ReadAllText(file.FullName);
        }
        return [.. texts.Select(pair => Entry(pair.Key, pair.Value))];
    }

    public ProfileEntry? Find(string name) => All().FirstOrDefault(entry => entry.Name == name);

    /// <summary>A profile out of its text; what is wrong with it is thrown as <see cref="ProfileFault"/>.</summary>
    internal static MappingProfile Parse(string text)
    {
        if (text.Length > ProfiledFile.LongestProfile) throw new ProfileFault("too long");
        try
        {
            var profile = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance)
                .WithTypeConverter(new ColumnShorthand()).Build().Deserialize<MappingProfile>(text) ?? throw new ProfileFault("empty");
            if (Wrong(profile) is { } problem) throw new ProfileFault(problem);
            return profile;
        }
        catch (YamlException trouble)
        {
            throw new ProfileFault($"line {trouble.Start.Line}: {trouble.InnerException?.Message ?? trouble.Message}");
        }
    }

    private static ProfileEntry Entry(string name, string text)
    {
        try
        {
            return new ProfileEntry(name, Parse(text), text, null);
        }
        catch (ProfileFault fault)
        {
            return new ProfileEntry(name, null, text, fault.Message);
        }
    }

    private static string? Wrong(MappingProfile profile)
    {
        if (profile.Reads is not ("workbook" or "csv")) return "reads: workbook or csv";
        if (profile.Reads == "workbook" && string.IsNullOrWhiteSpace(profile.Sheet)) return "sheet: missing";
        if (Notation.Of(profile.Locale) is null) return $"locale: {profile.Locale}";
        if (profile.HeaderRow < 1 || profile.FirstRow <= profile.HeaderRow) return "first_row: not below header_row";
        if (profile.Tables.Count == 0) return "tables: none";
        foreach (var table in profile.Tables)
        {
            if (SubmissionTemplate.Sheets.FirstOrDefault(sheet => sheet.Key == table.To) is not { Shape: SheetShape.Table } layout) return $"to: {table.To}";
            var unknown = table.Columns.Keys.FirstOrDefault(key => layout.Columns.All(column => column.Key != key));
            if (unknown is not null) return $"{table.To}: no column {unknown}";
            var unmeasured = table.Columns.FirstOrDefault(pair => pair.Value?.Unit is { } unit
                && (MoneyWords.ScaleOf(unit) is null || layout.Columns[layout.IndexOf(pair.Key)].Kind != ColumnKind.Money)).Key;
            if (unmeasured is not null) return $"{table.To}: unit of {unmeasured}";
            if (table.Columns.Values.Any(column => column?.CodeOf is not (null or "producer" or "product"))) return $"{table.To}: code_of producer or product";
        }
        return null;
    }

    private static string ReadAll(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    /// <summary>A column that is just a word is that column.</summary>
    private sealed class ColumnShorthand : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(ProfileColumn);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            if (parser.TryConsume<Scalar>(out var word)) return new ProfileColumn { Column = word.Value };
            var full = (FullColumn)rootDeserializer(typeof(FullColumn))!;
            return new ProfileColumn
            {
                Column = full.Column, Constant = full.Constant, Values = full.Values, Earliest = full.Earliest, OrYear = full.OrYear, CodeOf = full.CodeOf, Unit = full.Unit,
            };
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();
    }

    // The same under another name, or the converter would call itself.
    private sealed class FullColumn
    {
        public string? Column { get; set; }
        public string? Constant { get; set; }
        public Dictionary<string, string> Values { get; set; } = [];
        public List<string> Earliest { get; set; } = [];
        public string? OrYear { get; set; }
        public string? CodeOf { get; set; }
        public string? Unit { get; set; }
    }
}

/// <summary>A profile that cannot be used, and why.</summary>
public sealed class ProfileFault(string message) : Exception(message);
