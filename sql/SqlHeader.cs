namespace OcopAnalytics.Warehouse;

/// <summary>The comment a file of SQL opens with. It is executed: it comments, audits and materializes the object.</summary>
/// <param name="Sentence">First sentence: the object's comment in the database.</param>
/// <param name="Key">Columns that are unique and never null together; none when the file gives a reason against it.</param>
/// <param name="Cells">Raw columns that decide whether a row counts (KPI files).</param>
/// <param name="English">The sentence in English (files of audits/).</param>
/// <param name="Takes">Names of what is given to it, in their order (files of macros/).</param>
public sealed record SqlHeader(
    string Sentence,
    string? Grain,
    IReadOnlyList<string> Key,
    bool IsTable,
    string? CountsVi,
    string? ExcludesVi,
    IReadOnlyList<string> Cells,
    string? English = null,
    string? Takes = null)
{
    private static readonly string[] labels = ["grain", "key", "materialize", "counts", "excludes", "cells"];
    private const string EnglishLabel = "english";
    private const string TakesLabel = "takes";

    /// <summary>Splits a file into header and body; throws, naming the file, when a mandatory line is missing or a label unknown.</summary>
    public static (SqlHeader Header, string Body) Read(string path, SqlLayer layer, string text)
    {
        var end = text.IndexOf("*/", StringComparison.Ordinal);
        if (!text.StartsWith("/*", StringComparison.Ordinal) || end < 0) throw Wrong(path, "must open with a /* header */");
        var lines = ReadLines(path, text[2..end]);

        var isModel = layer is SqlLayer.Staging or SqlLayer.Star or SqlLayer.Kpi or SqlLayer.Mart;
        string[] mandatory = layer == SqlLayer.Kpi ? labels : isModel ? labels[..3] : layer switch
        {
            SqlLayer.Audits => [EnglishLabel],
            SqlLayer.Macros => [TakesLabel],
            _ => [],
        };
        foreach (var label in mandatory.Where(label => !lines.ContainsKey(label))) throw Wrong(path, $"has no line '{label}:' in its header");
        if (lines[""].Length == 0) throw Wrong(path, "has no sentence in its header");
        var materialize = lines.GetValueOrDefault("materialize");
        if (materialize is not (null or "view" or "table")) throw Wrong(path, $"must be materialized as view or table, not '{materialize}'");

        var body = text[(end + 2)..].Trim().TrimEnd(';');
        if (body.Length == 0) throw Wrong(path, "has no body");
        return (new SqlHeader(FirstSentence(lines[""]), lines.GetValueOrDefault("grain"), ReadKey(lines), materialize == "table",
            lines.GetValueOrDefault("counts"), lines.GetValueOrDefault("excludes"), Split(lines.GetValueOrDefault("cells")), lines.GetValueOrDefault(EnglishLabel), lines.GetValueOrDefault(TakesLabel)), body);
    }

    private static Dictionary<string, string> ReadLines(string path, string header)
    {
        // What stands before the first label is the description, under the empty label; a line without one goes on.
        var lines = new Dictionary<string, string> { [""] = string.Empty };
        var current = string.Empty;
        var isAfterGap = false;
        foreach (var line in header.Split('\n').Select(line => line.Trim()))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var label = colon > 0 ? line[..colon] : string.Empty;
            if (label.Length > 0 && label.All(letter => letter is >= 'a' and <= 'z' or '_'))
            {
                if (label is not (EnglishLabel or TakesLabel) && !labels.Contains(label)) throw Wrong(path, $"has an unknown line '{label}:' in its header");
                if (!lines.TryAdd(label, line[(colon + 1)..].Trim())) throw Wrong(path, $"has the line '{label}:' twice");
                current = label;
            }
            else if (line.Length > 0 && !(current.Length == 0 && isAfterGap))
            {
                lines[current] = $"{lines[current]} {line}".Trim();
            }
            isAfterGap |= line.Length == 0 && lines[""].Length > 0;
        }
        return lines;
    }

    // "none (why)" states that there is no key; the reason is the reader's.
    private static string[] ReadKey(Dictionary<string, string> lines) =>
        lines.GetValueOrDefault("key") is { } key && !key.StartsWith("none", StringComparison.Ordinal) ? Split(key) : [];

    private static string[] Split(string? list) =>
        list is null || list.StartsWith("none", StringComparison.Ordinal)
            ? [] : list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string FirstSentence(string description)
    {
        var end = description.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? description : description[..(end + 1)];
    }

    private static InvalidDataException Wrong(string path, string what) => new($"sql/{path} {what}.");
}
