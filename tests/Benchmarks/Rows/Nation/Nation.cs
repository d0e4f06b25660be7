using DuckDB.NET.Data;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Rows.Nation;

/// <summary>How much is invented.</summary>
/// <param name="Map">Whose places they are.</param>
/// <param name="ProvinceIds">Provinces of before 1/7/2025 whose units hand in; nothing = all of the map.</param>
/// <param name="LastPeriodStart">First day of the last of the twenty half-years.</param>
/// <param name="UnitRows">Rows of money that a unit hands in for a half-year, at most 72; classes, events and the like go with them.</param>
internal sealed record NationSize(NationMap Map, IReadOnlyList<string>? ProvinceIds, DateOnly LastPeriodStart, int ProductCount, int UnitRows);

/// <summary>
/// Ten years of provinces, invented: every sheet of the template, every unit of the map, twenty half-years, each submission
/// repeating the lists that stand as the template asks. The rows are made where they are kept, by the statements beside this
/// file, for a hundred thousand workbooks would take a day. The same size gives the same rows.
/// </summary>
internal static class Nation
{
    // Each rests on those before it.
    private static readonly string[] scaffold = ["half_year", "home", "submission", "product", "listed", "evaluation"];

    /// <summary>Fills the archive of an empty data folder; gives the number of raw rows.</summary>
    public static long AppendTo(DataFolder folder, NationSize size)
    {
        folder.Prepare();
        using var archive = DuckDbFile.OpenForWriting(folder.ArchiveFile);
        using var transaction = archive.BeginTransaction();
        foreach (var table in size.Map.Catalog.Of(SqlLayer.Raw)) archive.Execute(table.Body);
        size.Map.Load(archive, "place", "succession");
        archive.Execute("set variable province_ids = (select list(distinct place_id) from place where place_level = 'province' and valid_to = date '2025-07-01')");
        if (size.ProvinceIds is { } some) archive.Execute($"set variable province_ids = [{string.Join(", ", some.Select(DuckDbFile.Quoted))}]");
        archive.Execute($"set variable last_period_start = '{size.LastPeriodStart:yyyy-MM-dd}'");
        archive.Execute($"set variable product_count = {size.ProductCount}");
        archive.Execute($"set variable unit_rows = {size.UnitRows}");
        foreach (var step in scaffold) archive.Execute(Statement.Of($"rows__{step}"));
        var rows = Statement.Names.Where(name => name.StartsWith("raw_", StringComparison.Ordinal)).Sum(name => archive.Execute(Statement.Of(name)));
        transaction.Commit();
        return rows;
    }
}
