using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Testing.Sql;

/// <summary>
/// The columns every table and view has in a real warehouse, learned once a process by making all of them over no rows.
/// A file that does not build is left out, with its reason, so that the tests of the others still run.
/// </summary>
internal sealed partial class SqlTestSchema
{
    private static readonly Lazy<SqlTestSchema> real = new(() => new SqlTestSchema(BuildPlan.Embedded));

    private readonly Dictionary<string, string> broken = [];
    private readonly Dictionary<string, string> createEmpty;

    private SqlTestSchema(BuildPlan plan)
    {
        using var warehouse = DuckDbFile.InMemory();
        InputTables.Create(warehouse, plan.Catalog);
        foreach (var model in plan.Order)
        {
            try
            {
                warehouse.Execute(model.CreateStatement);
            }
            catch (DuckDBException failure)
            {
                broken[model.Name] = failure.Message;
            }
        }
        var columns = warehouse.All("select table_name, column_name, data_type from duckdb_columns() where not internal order by table_name, column_index",
            row => (Table: row.GetString(0), Column: row.GetString(1), Type: row.GetString(2)));
        createEmpty = columns.GroupBy(column => column.Table).ToDictionary(table => table.Key, table =>
            $"create table {table.Key} ({string.Join(", ", table.Select(column => $"\"{column.Column}\" {column.Type}"))});");
    }

    public static SqlTestSchema Real => real.Value;

    /// <summary>
    /// A database of its own in which every table and view that the test names, and those that its models read, is an
    /// empty table: a test fills in the columns it needs. Making all of the warehouse for each test costs far more.
    /// </summary>
    public DuckDBConnection OpenEmpty(string test)
    {
        var named = Names().EnumerateMatches(test);
        var wanted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var match in named)
        {
            var name = test.Substring(match.Index, match.Length);
            wanted.Add(name);
            wanted.UnionWith(BuildPlan.Embedded.ReferencesOf(name));
        }
        var connection = DuckDbFile.InMemory();
        // Staging asks it for the code that stays; it reads the decisions.
        wanted.Add(MergeArchive.Table);
        connection.Execute(string.Join('\n', wanted.Where(createEmpty.ContainsKey).Select(name => createEmpty[name])) + "select 1;");
        connection.Execute(MergeArchive.KeptCode);
        connection.Execute(InputTables.SearchedAs);
        return connection;
    }

    /// <summary>Makes the object of a file over what the test has inserted.</summary>
    public void Make(DuckDBConnection connection, string name)
    {
        var model = BuildPlan.Embedded.Catalog.Find(name);
        connection.Execute($"drop table if exists {name}");
        connection.Execute(model.IsBuilt ? model.CreateStatement : $"create view {name} as\n{model.Body}");
    }

    /// <summary>Tables that are missing because their file does not build, to be said beside a failure.</summary>
    public string? WhyMissing(string message) =>
        broken.Where(model => message.Contains(model.Key, StringComparison.Ordinal)).Select(model => $"{model.Key} does not build: {model.Value}").FirstOrDefault();

    [GeneratedRegex("[a-z][a-z0-9_]*")]
    private static partial Regex Names();
}
