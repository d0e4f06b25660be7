using System.Globalization;
using DuckDB.NET.Data;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Rows.Nation;

/// <summary>
/// The places that units are found on: those of the seeds, or as many as the nation has. The seeds know four provinces and
/// those that were merged with them in full; the others of the nation are copies of them, mergers and divisions included.
/// </summary>
internal sealed class NationMap
{
    public const string OfSeeds = "seeds";
    public const string OfNation = "nation";

    private const string Place = "seed_place";
    private const string Succession = "seed_place_succession";

    private NationMap(string name, SqlCatalog catalog) => (Name, Catalog) = (name, catalog);

    /// <summary>What a child process is told to find the same map.</summary>
    public string Name { get; }

    /// <summary>The files of the house, with these places in the place of its own.</summary>
    public SqlCatalog Catalog { get; }

    public static NationMap Named(string name) => name switch
    {
        OfSeeds => new NationMap(name, SqlCatalog.Embedded),
        OfNation => new NationMap(name, WithCopies()),
        _ => throw new ArgumentException($"There is no map {name}.", nameof(name)),
    };

    /// <summary>Loads places and successions into two temporary tables, days as days.</summary>
    public void Load(DuckDBConnection database, string placeTable, string successionTable)
    {
        LoadText(database, placeTable, Catalog.SeedText(Place), "* replace (valid_from::date as valid_from, valid_to::date as valid_to)");
        LoadText(database, successionTable, Catalog.SeedText(Succession), "* replace (change_date::date as change_date)");
    }

    private static SqlCatalog WithCopies()
    {
        using var database = DuckDbFile.InMemory();
        LoadText(database, Place, SqlCatalog.Embedded.SeedText(Place), "*");
        LoadText(database, Succession, SqlCatalog.Embedded.SeedText(Succession), "*");
        database.Execute($"create temp table nation_place as {Statement.Of("nation__seed_place")}");
        return SqlCatalog.EmbeddedWith(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Place] = Text(database, "from nation_place order by place_id, valid_from"),
            [Succession] = Text(database, Statement.Of("nation__seed_place_succession")),
        });
    }

    private static void LoadText(DuckDBConnection database, string table, string text, string columns)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            database.Execute($"create temp table {table} as select {columns} from read_csv({DuckDbFile.Quoted(file)}, all_varchar = true, header = true, nullstr = '')");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Text(DuckDBConnection database, string query)
    {
        var file = Path.GetTempFileName();
        try
        {
            database.Execute(string.Create(CultureInfo.InvariantCulture, $"copy ({query.TrimEnd().TrimEnd(';')}) to {DuckDbFile.Quoted(file)} (header, delimiter ',')"));
            return File.ReadAllText(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
