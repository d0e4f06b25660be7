using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Children;

/// <summary>A page query asked of one place: rows it gave, milliseconds of each time it was asked.</summary>
/// <param name="Failure">Why it gave none, such as too little memory.</param>
internal sealed record QueryTaken(string Name, string Of, long Rows, IReadOnlyList<double> Milliseconds, string? Failure);

/// <summary>
/// Asks a warehouse every query of sql/queries the way the service does, as pages of the country, of a province and of a unit
/// ask it: text, plan and rows each time anew, nothing kept.
/// </summary>
internal static partial class QueryChild
{
    public const string Task = "query";

    private const int Takes = 5;
    private const string Subject = "subject_table";

    private static readonly IReadOnlyList<string> kpis = ["certified_products_3_star_up", "officials_training_share", "funding_disbursed"];
    private static readonly IReadOnlyList<string> subjects =
        ["mart_search_product", "mart_search_producer", "mart_search_certificate", "mart_search_training", "mart_search_project", "mart_search_sale_point"];

    private static readonly (string Name, string Programme, string? Place)[] readers =
        [("country", "QG21", null), ("province", "DN19", null), ("unit", "DN19", "731")];

    public static IReadOnlyList<QueryTaken> Run(string warehouse)
    {
        using var database = DuckDbFile.OpenReadOnly(warehouse);
        var taken = new List<QueryTaken>();
        foreach (var query in SqlCatalog.Embedded.Of(SqlLayer.Queries).Where(query => !query.Name.StartsWith("docs__", StringComparison.Ordinal)))
        {
            var names = Parameter().Matches(query.Body).Select(match => match.Value[1..]).Distinct().ToList();
            foreach (var (of, values) in Questions(names).DistinctBy(question => string.Join('\n', names.Select(name => Key(question.Values[name])))))
            {
                taken.Add(Ask(database, query, of, [.. names.Select(name => (name, values[name]))]));
            }
        }
        return taken;
    }

    private static QueryTaken Ask(DuckDBConnection database, SqlModel query, string of, (string, object?)[] parameters)
    {
        var (rows, times) = (0L, new List<double>());
        try
        {
            // The first reads the file.
            for (var take = 0; take <= Takes; take++)
            {
                var time = Sample.Time(() => rows = database.Read(query.Body, Count, parameters));
                if (take > 0) times.Add(time);
            }
            return new QueryTaken(query.Name, of, rows, times, null);
        }
        catch (DuckDBException failure)
        {
            return new QueryTaken(query.Name, of, 0, times, failure.Message.Split('\n')[0]);
        }
    }

    private static IEnumerable<(string Of, Dictionary<string, object?> Values)> Questions(List<string> names)
    {
        foreach (var (name, programme, place) in readers)
        {
            if (!names.Contains(Subject))
            {
                yield return (name, Values(programme, place));
                continue;
            }
            foreach (var subject in subjects)
            {
                yield return ($"{name}, {subject}", Values(programme, place, subject));
                yield return ($"{name}, {subject}, words", Values(programme, place, subject, "mật ong 12"));
            }
        }
    }

    // One that a query asks for and that is not here fails by its name.
    private static Dictionary<string, object?> Values(string programme, string? place, string? subject = null, string? words = null) => new(StringComparer.Ordinal)
    {
        ["programme_code"] = programme, ["phase_code"] = "2021-2025", ["place_code"] = place, ["as_of"] = new DateOnly(2025, 6, 30),
        ["target_id"] = "DN19-14", ["unit_limit"] = 3, ["kpi_code"] = kpis[0], ["kpi_codes"] = kpis.ToList(), ["unit_codes"] = null,
        ["row_offset"] = 0L, ["row_limit"] = 50L, ["first_period"] = "2024-H1", ["last_period"] = "2025-H1", ["taxonomy"] = "own", ["verdict"] = null,
        ["row_axis"] = "source", ["column_axis"] = "year", ["certificate_status"] = null, ["product_code"] = "SP-0000007",
        [Subject] = subject, ["words"] = words, ["is_folded"] = true, ["group_codes"] = null, ["kind_codes"] = null, ["level_codes"] = null,
        ["status_codes"] = null, ["star_ratings"] = null, ["producer_code"] = null, ["item_code"] = null, ["from_date"] = null, ["to_date"] = null,
        ["sort_column"] = "name", ["is_descending"] = false,
    };

    private static long Count(System.Data.Common.DbDataReader row)
    {
        var (count, values) = (0L, new object[row.FieldCount]);
        for (; row.Read(); count++) row.GetValues(values);
        return count;
    }

    private static string Key(object? value) => value is List<string> list ? string.Join(',', list) : value?.ToString() ?? string.Empty;

    [GeneratedRegex(@"\$[a-z_]+")]
    private static partial Regex Parameter();
}
