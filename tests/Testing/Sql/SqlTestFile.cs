using System.Collections;
using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Testing.Sql;

/// <summary>A .test file does not hold. The message gives file, line, what was expected and what came.</summary>
public sealed class SqlTestException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// Runs a test in DuckDB's own text form (statement ok, statement error, query types [rowsort]), with one word of ours:
/// model, which makes a file of sql/ on top of what the test inserted.
/// </summary>
public static class SqlTestFile
{
    private static readonly string[] numberTypes = ["I", "R"];

    /// <summary>Runs a file in a database of its own, in which every table and view of the warehouse is an empty table.</summary>
    public static void Run(string path)
    {
        var text = File.ReadAllText(path);
        using var connection = SqlTestSchema.Real.OpenEmpty(text);
        var count = 0;
        foreach (var record in SqlTestRecord.Parse(text))
        {
            try
            {
                if (Run(connection, record) is { } wrong) throw new SqlTestException($"{wrong}\n\n{record.Sql}");
                count++;
            }
            catch (Exception failure) when (failure is SqlTestException or DuckDBException or ArgumentException)
            {
                var reason = SqlTestSchema.Real.WhyMissing(failure.Message) is { } missing ? "\n" + missing : string.Empty;
                throw new SqlTestException($"{path}:{record.Line} {string.Join(' ', record.Words)}\n{failure.Message}{reason}", failure);
            }
        }
        if (count == 0) throw new SqlTestException($"{path} tests nothing.");
    }

    // What is wrong, or nothing.
    private static string? Run(DuckDBConnection connection, SqlTestRecord record)
    {
        switch (record.Words)
        {
            case ["statement", "ok"]:
                connection.Execute(record.Sql);
                return null;
            case ["statement", "error"]:
                return RunFailing(connection, record);
            case ["model", var name]:
                SqlTestSchema.Real.Make(connection, name);
                return null;
            case ["query", var types]:
                return RunQuery(connection, record, types, isSorted: false);
            case ["query", var types, "rowsort"]:
                return RunQuery(connection, record, types, isSorted: true);
            default:
                return "must be statement ok, statement error, model <name> or query <types> [rowsort]";
        }
    }

    private static string? RunFailing(DuckDBConnection connection, SqlTestRecord record)
    {
        var fragment = string.Join('\n', record.Expected ?? []);
        try
        {
            connection.Execute(record.Sql);
            return "must fail, but did not";
        }
        catch (DuckDBException failure)
        {
            return failure.Message.Contains(fragment, StringComparison.OrdinalIgnoreCase) ? null : $"must fail with '{fragment}', not: {failure.Message}";
        }
    }

    private static string? RunQuery(DuckDBConnection connection, SqlTestRecord record, string types, bool isSorted)
    {
        if (record.Expected is null) return "has no ---- and no expected rows";
        var columnCount = 0;
        var actual = connection.Read(record.Sql, reader =>
        {
            columnCount = reader.FieldCount;
            var rows = new List<string>();
            while (reader.Read()) rows.Add(string.Join('\t', Enumerable.Range(0, columnCount).Select(column => Text(reader, column))));
            return rows;
        });
        if (columnCount != types.Length) return $"states {types.Length} columns, the query gives {columnCount}";
        var expected = record.Expected.ToList();
        if (isSorted)
        {
            actual.Sort(StringComparer.Ordinal);
            expected.Sort(StringComparer.Ordinal);
        }
        var isSame = actual.Count == expected.Count && actual.Zip(expected).All(pair => IsSame(pair.First, pair.Second, types));
        return isSame ? null : $"expected:\n{string.Join('\n', expected)}\ngot:\n{string.Join('\n', actual)}";
    }

    // 1.50 and 1.5 are the same number.
    private static bool IsSame(string actual, string expected, string types)
    {
        var (found, wanted) = (actual.Split('\t'), expected.Split('\t'));
        return found.Length == wanted.Length && Enumerable.Range(0, found.Length).All(column => found[column] == wanted[column]
            || (numberTypes.Contains(types[column].ToString()) && Number(found[column]) is { } number && number == Number(wanted[column])));
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? "NULL" : Text(reader.GetValue(column));

    private static string Text(object? value) => value switch
    {
        null => "NULL",
        "" => "(empty)",
        string text => text,
        bool yes => yes ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Text))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
