namespace OcopAnalytics.Warehouse.Tests;

/// <summary>The plan: order by what the files really read, no circles, nobody reads past its layer.</summary>
public sealed class BuildPlanTests
{
    private const string Raw = "/* Raw. */\ncreate table raw_training (n bigint)";

    [Fact]
    public void Puts_every_model_after_what_it_reads()
    {
        var plan = BuildPlan.Embedded;
        var place = plan.Order.Select((model, index) => (model.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);

        place.Should().HaveCountGreaterThan(50).And.HaveCount(plan.Catalog.Models.Count());
        plan.Order.SelectMany(model => plan.ReferencesOf(model.Name).Where(place.ContainsKey)
            .Where(reference => place[reference] >= place[model.Name]).Select(reference => $"{model.Name} before {reference}")).Should().BeEmpty();
    }

    [Fact]
    public void Gives_the_same_order_whatever_the_order_of_the_files()
    {
        (string, string)[] files = [("raw/raw_training.sql", Raw), Model("staging/stg_training", "raw_training"), Model("star/dim_a", "dim_b"), Model("star/dim_b", "stg_training")];

        new BuildPlan(new SqlCatalog(files.Reverse())).Order.Select(model => model.Name)
            .Should().Equal("stg_training", "dim_b", "dim_a", "kpi_row", "kpi_part", "kpi_result");
    }

    [Fact]
    public void Leaves_names_of_ctes_out_and_looks_into_subqueries()
    {
        var plan = Plan(("raw/raw_training.sql", Raw), Model("staging/stg_training", "raw_training"), Model("star/dim_a", "stg_training"),
            ("mart/mart_a.sql", Header + "with own as (select * from dim_a) select * from own where n in (select max(n) from kpi_result)"));

        plan.ReferencesOf("mart_a").Should().Equal("dim_a", "kpi_result");
    }

    [Fact]
    public void Follows_views_to_the_tables_that_have_to_be_full_before()
    {
        var plan = Plan(("raw/raw_training.sql", Raw), Model("staging/stg_training", "raw_training"), Model("star/dim_a", "stg_training"),
            Model("star/dim_b", "dim_a"), Model("star/fact_c", "dim_b"));

        plan.TablesBefore(plan.Catalog.Find("fact_c"), ["stg_training", "dim_a", "fact_c"]).Should().Equal("dim_a");
        plan.TablesBefore(plan.Catalog.Find("fact_c"), ["stg_training", "fact_c"]).Should().Equal("stg_training");
    }

    [Fact]
    public void Names_the_circle() =>
        Planning(Model("star/dim_a", "dim_b"), Model("star/dim_b", "dim_c"), Model("star/dim_c", "dim_a"))
            .Should().Throw<InvalidDataException>().WithMessage("*dim_a -> dim_b -> dim_c -> dim_a*");

    [Theory]
    [InlineData("star/dim_x", "raw_training")]
    [InlineData("star/dim_x", "fact_a")]
    [InlineData("star/fact_x", "mart_a")]
    [InlineData("mart/mart_x", "stg_training")]
    [InlineData("mart/mart_x", "seed_a")]
    [InlineData("staging/stg_x", "stg_training")]
    [InlineData("queries/page__x", "fact_a")]
    [InlineData("queries/page__x", "kpi_result")]
    [InlineData("archive/archive__x", "dim_a")]
    public void Refuses_a_reference_that_reaches_past_its_layer(string reader, string reference) =>
        Planning(("raw/raw_training.sql", Raw), ("seeds/seed_a.csv", "a\n1\n"), Model("staging/stg_training", "raw_training"), Model("star/dim_a", "stg_training"),
            Model("star/fact_a", "dim_a"), Model("mart/mart_a", "fact_a"), Model(reader, reference))
            .Should().Throw<InvalidDataException>().WithMessage($"sql/{reader}.sql must not read {reference}*");

    [Fact]
    public void Lets_staging_read_one_raw_table_only() =>
        Planning(("raw/raw_a.sql", Raw.Replace("training", "a", StringComparison.Ordinal)), ("raw/raw_training.sql", Raw),
            ("staging/stg_training.sql", Header + "select * from raw_training, raw_a"))
            .Should().Throw<InvalidDataException>().WithMessage("*exactly one raw_ table, not 2*");

    [Fact]
    public void Refuses_what_no_file_makes_and_what_is_no_select()
    {
        Planning(Model("star/dim_a", "dim_forgotten")).Should().Throw<InvalidDataException>().WithMessage("*dim_a.sql reads dim_forgotten, which no file makes*");
        Planning(("star/dim_a.sql", Header + "drop table dim_b")).Should().Throw<InvalidDataException>().WithMessage("*dim_a.sql is not a select*");
        Planning(Model("star/dim_b", "dim_build"), ("star/dim_a.sql", Header + "with dim_b as (select 1) select * from dim_b"))
            .Should().Throw<InvalidDataException>().WithMessage("*the CTE dim_b bears the name of a table*");
    }

    private const string Header = "/* A.\ngrain: a\nkey: none\nmaterialize: table\n*/\n";

    private static (string, string) Model(string path, string reference) => (path + ".sql", $"{Header}select * from {reference}");

    private static BuildPlan Plan(params (string, string)[] files) => new(new SqlCatalog(files));

    private static Func<BuildPlan> Planning(params (string, string)[] files) => () => Plan(files);
}
