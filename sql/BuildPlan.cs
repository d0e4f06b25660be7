using System.Collections.Concurrent;

namespace OcopAnalytics.Warehouse;

/// <summary>The order in which tables and views are made: each after what it reads. Refuses cycles and forbidden references.</summary>
public sealed class BuildPlan
{
    private static readonly Lazy<BuildPlan> embedded = new(() => new BuildPlan(SqlCatalog.Embedded));

    private readonly Dictionary<string, IReadOnlyList<string>> references = [];
    private readonly ConcurrentDictionary<string, bool> isFixed = new(StringComparer.Ordinal);
    private readonly List<SqlModel> order = [];
    private readonly HashSet<string> done = [];

    /// <summary>Parses every file of the catalogue; throws, naming the file, for what breaks the rules.</summary>
    public BuildPlan(SqlCatalog catalog)
    {
        Catalog = catalog;
        using var parser = new SqlReferences();
        // Questions to the archive may begin with one another.
        var ofArchive = catalog.ObjectNames.Concat(catalog.Of(SqlLayer.Archive).Select(file => file.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Enum.GetValues<SqlLayer>().SelectMany(catalog.Of).Where(file => file.Layer != SqlLayer.Raw))
        {
            references[file.Name] = parser.Of(file, file.Layer == SqlLayer.Archive ? ofArchive : catalog.ObjectNames);
            LayerRules.Check(file, references[file.Name]);
        }
        foreach (var model in catalog.Models) Visit(model, []);
    }

    /// <summary>The plan of the files compiled in; made once a process, because the files do not change.</summary>
    public static BuildPlan Embedded => embedded.Value;

    public SqlCatalog Catalog { get; }

    /// <summary>Models in the order to make them. The same files always give the same order.</summary>
    public IReadOnlyList<SqlModel> Order => order;

    /// <summary>
    /// True of a seed that staff do not add to, and of what is made of such seeds alone: the same in every build of the
    /// program, whatever was handed in and whichever day is meant. A view is fixed when all that it reads is.
    /// </summary>
    public bool IsFixed(string name) => isFixed.TryGetValue(name, out var known) ? known : isFixed[name] =
        references.TryGetValue(name, out var read) ? read.All(IsFixed)
            : name.StartsWith("seed_", StringComparison.Ordinal) && !ProgrammeSeeds.Tables.Contains(name);

    /// <summary>What a file reads directly.</summary>
    public IReadOnlyList<string> ReferencesOf(string name) => references.GetValueOrDefault(name, []);

    /// <summary>Tables among those given that have to be full before this file is run: read by it, or by a view that it reads.</summary>
    internal IReadOnlyCollection<string> TablesBefore(SqlModel model, IReadOnlyCollection<string> tables)
    {
        var found = new HashSet<string>();
        var seen = new HashSet<string>();
        Follow(model.Name);
        return found;

        void Follow(string name)
        {
            foreach (var read in ReferencesOf(name).Where(seen.Add))
            {
                if (tables.Contains(read)) found.Add(read);
                else Follow(read);
            }
        }
    }

    private void Visit(SqlModel model, List<string> path)
    {
        if (done.Contains(model.Name)) return;
        var start = path.IndexOf(model.Name);
        path.Add(model.Name);
        if (start >= 0) throw new InvalidDataException($"These files read each other in a circle: {string.Join(" -> ", path[start..])}.");
        foreach (var reference in references[model.Name].Where(references.ContainsKey)) Visit(Catalog.Find(reference), path);
        path.RemoveAt(path.Count - 1);
        done.Add(model.Name);
        order.Add(model);
    }
}
