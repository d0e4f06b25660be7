using System.Collections;
using System.Globalization;

namespace OcopAnalytics.Warehouse;

/// <summary>Keeps query results up to a number of rows in all; what was asked for longest ago goes first.</summary>
internal sealed class ResultCache(int maxRows)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> byUse = new();
    private int rows;

    /// <summary>A key that two calls share only when they ask the same.</summary>
    public static string Key(string query, (string Name, object? Value)[] parameters) =>
        string.Join('\u001f', parameters.Select(parameter => $"{parameter.Name}={Text(parameter.Value)}").Prepend(query));

    /// <summary>The rows kept under a key, or those made now; many callers at once make them once.</summary>
    public IReadOnlyList<T> GetOrAdd<T>(string key, Func<IReadOnlyList<T>> make)
    {
        var entry = Enter(key, () => make());
        try
        {
            var result = (IReadOnlyList<T>)entry.Result.Value;
            Weigh(entry, result.Count + 1);
            return result;
        }
        catch
        {
            Remove(entry);
            throw;
        }
    }

    private Entry Enter(string key, Func<object> make)
    {
        lock (gate)
        {
            if (entries.TryGetValue(key, out var node)) byUse.Remove(node);
            else entries[key] = node = new LinkedListNode<Entry>(new Entry(key, new Lazy<object>(make)));
            byUse.AddFirst(node);
            return node.Value;
        }
    }

    private void Weigh(Entry entry, int weight)
    {
        lock (gate)
        {
            if (entry.Weight > 0 || !entries.TryGetValue(entry.Key, out var node) || node.Value != entry) return;
            entry.Weight = weight;
            rows += weight;
            while (rows > maxRows && byUse.Last is { } oldest) Drop(oldest);
        }
    }

    private void Remove(Entry entry)
    {
        lock (gate)
        {
            if (entries.TryGetValue(entry.Key, out var node) && node.Value == entry) Drop(node);
        }
    }

    private void Drop(LinkedListNode<Entry> node)
    {
        byUse.Remove(node);
        entries.Remove(node.Value.Key);
        rows -= node.Value.Weight;
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        // A null and an empty text are two questions.
        string text => $"'{text}'",
        IEnumerable list => string.Join('\u001e', list.Cast<object?>().Select(Text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private sealed class Entry(string key, Lazy<object> result)
    {
        public string Key { get; } = key;
        public Lazy<object> Result { get; } = result;
        public int Weight { get; set; }
    }
}
