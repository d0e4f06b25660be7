namespace OcopAnalytics.Testing.Sql;

/// <summary>A record of a .test file: "statement ok", "query II rowsort", "model kpi_x", with its SQL and what stands after ----.</summary>
internal sealed record SqlTestRecord(int Line, string[] Words, string Sql, IReadOnlyList<string>? Expected)
{
    private const string Ruler = "----";

    /// <summary>Parts a file into records: parted by blank lines, comments begin with #.</summary>
    public static IEnumerable<SqlTestRecord> Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Trim().Length == 0 || lines[index].StartsWith('#')) continue;
            var start = index;
            while (index < lines.Length && lines[index].Trim().Length > 0) index++;
            var body = lines[(start + 1)..index].Where(line => !line.StartsWith('#')).ToList();
            var ruler = body.IndexOf(Ruler);
            yield return new SqlTestRecord(
                start + 1,
                lines[start].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                string.Join('\n', ruler < 0 ? body : body[..ruler]),
                ruler < 0 ? null : body[(ruler + 1)..]);
        }
    }
}
