using System.Text.Json;
using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>Reads from DuckDB's own parse tree which tables a select names: no templating, no guessing at SQL.</summary>
internal sealed class SqlReferences : IDisposable
{
    private static readonly JsonDocumentOptions deep = new() { MaxDepth = 1000 };

    private readonly DuckDBConnection parser = DuckDbFile.InMemory();

    public void Dispose() => parser.Dispose();

    /// <summary>Names of the tables a file reads, each once, in the order of the alphabet; names of its own CTEs left out.</summary>
    public IReadOnlyList<string> Of(SqlModel file, IReadOnlySet<string> objectNames)
    {
        using var tree = JsonDocument.Parse(parser.One<string>("select json_serialize_sql($sql::varchar)::varchar", ("sql", file.Body)), deep);
        if (tree.RootElement.GetProperty("error").GetBoolean())
        {
            throw new InvalidDataException($"sql/{file.Path} is not a select: {tree.RootElement.GetProperty("error_message").GetString()}.");
        }
        var tables = new SortedSet<string>(StringComparer.Ordinal);
        var ownNames = new HashSet<string>(StringComparer.Ordinal);
        Walk(tree.RootElement, tables, ownNames);
        foreach (var name in ownNames.Where(objectNames.Contains))
        {
            throw new InvalidDataException($"sql/{file.Path}: the CTE {name} bears the name of a table.");
        }
        tables.ExceptWith(ownNames);
        foreach (var name in tables.Where(name => !objectNames.Contains(name)))
        {
            throw new InvalidDataException($"sql/{file.Path} reads {name}, which no file makes.");
        }
        return [.. tables];
    }

    private static void Walk(JsonElement node, SortedSet<string> tables, HashSet<string> ownNames)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in node.EnumerateArray()) Walk(child, tables, ownNames);
        }
        if (node.ValueKind != JsonValueKind.Object) return;
        if (node.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("BASE_TABLE"))
        {
            tables.Add(node.GetProperty("table_name").GetString()!);
        }
        if (node.TryGetProperty("cte_map", out var ctes) && ctes.TryGetProperty("map", out var map))
        {
            foreach (var cte in map.EnumerateArray()) ownNames.Add(cte.GetProperty("key").GetString()!);
        }
        foreach (var property in node.EnumerateObject()) Walk(property.Value, tables, ownNames);
    }
}
