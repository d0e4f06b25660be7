using System.Text.RegularExpressions;

namespace OcopAnalytics.Conventions.Tests;

/// <summary>House rules about SQL files, seeds and their tests.</summary>
public sealed partial class WarehouseRules
{
    private static readonly Dictionary<string, string[]> PrefixesByFolder = new()
    {
        ["sql/raw"] = ["raw_"],
        ["sql/staging"] = ["stg_"],
        ["sql/star"] = ["dim_", "fact_", "bridge_"],
        ["sql/kpi"] = ["kpi_"],
        ["sql/mart"] = ["mart_"],
    };

    [Fact]
    public void A_file_is_named_for_its_object_and_layer()
    {
        var offenders = PrefixesByFolder.SelectMany(pair => House.Files(".sql", pair.Key)
            .Where(path => !SnakeCase().IsMatch(Name(path)) || !pair.Value.Any(prefix => Name(path).StartsWith(prefix, StringComparison.Ordinal))));
        offenders.Should().BeEmpty();
    }

    [Fact]
    public void Every_raw_table_has_one_staging_view() =>
        House.Files(".sql", "sql/raw").Select(path => Name(path)["raw_".Length..])
            .Should().BeEquivalentTo(House.Files(".sql", "sql/staging").Select(path => Name(path)["stg_".Length..]));

    [Fact]
    public void Every_model_of_star_kpi_and_mart_has_its_test()
    {
        var offenders = House.Files(".sql", "sql/star", "sql/kpi", "sql/mart", "sql/audits")
            .Where(path => !House.Exists($"tests/Warehouse.Tests/{path[..^".sql".Length]}.test"));
        House.Without("model_test", offenders).Should().BeEmpty();
    }

    [Fact]
    public void Every_kpi_has_a_seed_row_with_its_legal_basis()
    {
        var seeds = Lines("sql/seeds/seed_kpi.csv").Skip(1).Select(line => line.Split(',')[0]).ToHashSet();
        House.Files(".sql", "sql/kpi").Select(path => Name(path)["kpi_".Length..]).Should().BeSubsetOf(seeds);
    }

    [Fact]
    public void Sql_never_asks_the_clock()
    {
        var offenders = House.Files(".sql", "sql").Where(path => Clock().IsMatch(House.Read(path)));
        offenders.Should().BeEmpty("the as-of date is handed down in dim_build");
    }

    [Fact]
    public void Models_are_selects_and_stay_within_their_budget()
    {
        var offenders = House.Files(".sql", "sql/staging", "sql/star", "sql/kpi", "sql/mart")
            .Where(path => Writes().IsMatch(House.Read(path)) || House.Read(path).Split('\n').Length > (path.StartsWith("sql/mart", StringComparison.Ordinal) ? 110 : 80));
        House.Without("sql_budget", offenders).Should().BeEmpty();
    }

    [Fact]
    public void Seeds_are_composed_text_with_unix_lines()
    {
        foreach (var path in House.Files(".csv", "sql/seeds"))
        {
            var text = House.Read(path);
            text.IsNormalized().Should().BeTrue(path);
            text.Should().NotContain("\r", path);
            text.Should().EndWith("\n", path);
        }
    }

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);

    private static string[] Lines(string path) => House.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^[a-z0-9_]+$")]
    private static partial Regex SnakeCase();

    [GeneratedRegex(@"\b(current_date|current_timestamp|now\s*\(|today\s*\()", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\s*(insert|update|delete|merge|create|drop|alter)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Writes();
}
