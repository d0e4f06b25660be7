namespace OcopAnalytics.Warehouse;

/// <summary>Where a file of SQL stands in the river; the folder it lies in.</summary>
public enum SqlLayer { Raw, Staging, Star, Kpi, Mart, Macros, Audits, Queries, Archive }

/// <summary>A file of SQL: its header, read and complete, and the body that is run.</summary>
/// <param name="Name">Name of the file and of the object it makes.</param>
/// <param name="Path">Path below sql/, for messages: kpi/kpi_recognitions.sql.</param>
public sealed record SqlModel(string Name, SqlLayer Layer, string Path, SqlHeader Header, string Body)
{
    /// <summary>The four layers whose files become a table or a view by their header.</summary>
    public bool IsBuilt => Layer is SqlLayer.Staging or SqlLayer.Star or SqlLayer.Kpi or SqlLayer.Mart;

    /// <summary>"stg_", "dim_", "fact_" ...: what the name begins with tells what it may read.</summary>
    public string Prefix => PrefixOf(Name);

    /// <summary>Code of the KPI that a file of the kpi layer counts.</summary>
    public string KpiCode => Name["kpi_".Length..];

    /// <summary>The statement that makes the object. Bodies are plain selects: paste one into any client to see its rows.</summary>
    public string CreateStatement => $"create {Kind} {Name} as\n{Body}";

    /// <summary>The statement that makes the table without its rows.</summary>
    public string CreateEmptyStatement => $"create table {Name} as\n{Body}\nwith no data";

    /// <summary>The statement that gives a table without rows its rows.</summary>
    public string FillStatement => $"insert into {Name}\n{Body}";

    /// <summary>The statement that makes a select that takes arguments, as queries read it.</summary>
    public string CreateMacroStatement => $"create macro {Name}({Header.Takes}) as table\n{Body}";

    public string CommentStatement => $"comment on {Kind} {Name} is {DuckDbFile.Quoted(Header.Sentence)}";

    private string Kind => Header.IsTable ? "table" : "view";

    public static string PrefixOf(string name) => name[..(name.IndexOf('_', StringComparison.Ordinal) + 1)];
}
