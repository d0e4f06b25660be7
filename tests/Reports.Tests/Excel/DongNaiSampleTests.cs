namespace OcopAnalytics.Reports.Tests.Excel;

/// <summary>The illustrative submissions of Đồng Nai are complete and lie where the dashboard's statuses need them.</summary>
public sealed class DongNaiSampleTests
{
    private static readonly SampleProgramme DongNai = SampleProgramme.DongNai;
    private static readonly DateOnly MidOf2025 = new(2025, 6, 30);

    [Fact]
    public void Eleven_units_and_the_province_hand_in_thirteen_periods_each_marked_as_illustrative()
    {
        DongNai.Submissions.Select(each => (each.Draft.UnitCode, each.Draft.PeriodCode)).Should().BeEquivalentTo(
            from unit in new[] { "731", "732", "734", "735", "736", "737", "738", "739", "740", "741", "742", "75" }
            from half in Enumerable.Range(0, 13)
            select (unit, $"{2019 + half / 2}-H{1 + half % 2}"));
        DongNai.Events("unit_profile").Should().HaveCount(156).And.OnlyContain(row => row.Is("data_nature", "illustrative"));
    }

    [Fact]
    public void In_force_in_mid_2025_are_298_products_with_3_4_and_5_stars() =>
        DongNai.InForce(MidOf2025).Values.CountBy(row => row.Number("star_rating")).Should().BeEquivalentTo(
            new Dictionary<decimal, int> { [3m] = 222, [4m] = 68, [5m] = 8 });

    [Fact]
    public void Products_listed_before_2021_in_force_in_mid_2025_are_118()
    {
        var products = DongNai.Products;
        DongNai.InForce(MidOf2025).Keys.Count(code => products[code].Day("listed_date")!.Value.Year < 2021).Should().Be(118);
    }

    [Fact]
    public void One_unit_has_hardly_any_products_and_two_have_many()
    {
        var products = DongNai.FinalList("product").CountBy(row => row.Text("product_code")[3..6]).OrderBy(unit => unit.Value).ToList();
        products[0].Value.Should().BeLessThan(6);
        products[^2..].Select(unit => unit.Key).Should().BeEquivalentTo("731", "741");
    }

    [Fact]
    public void Some_certificates_lapse_some_products_rise_some_fall_and_some_fail()
    {
        var everCertified = DongNai.Certified().Select(row => row.Text("product_code")).ToHashSet();
        everCertified.Except(DongNai.InForce(MidOf2025).Keys).Should().HaveCount(18);
        DongNai.Certified(kind: "upgrade", stars: 4).Should().HaveCount(14);
        DongNai.Certified(kind: "re_evaluation").Should().NotBeEmpty();
        DongNai.Evaluations.Should().Contain(row => row.Is("result", "not_certified")).And.Contain(row => row.Is("result", "pending"));
        DongNai.Certified(kind: "re_evaluation", stars: 3).Should().Contain(row => FirstStars(row.Text("product_code")) == 4m);
    }

    [Fact]
    public void National_stars_follow_90_points_at_the_provincial_council()
    {
        var national = DongNai.Certified(stars: 5);
        national.Should().HaveCount(8).And.OnlyContain(row => row.Is("evaluation_level", "centre"));
        foreach (var row in national)
        {
            DongNai.Certified(stars: 4).Should().Contain(before => before.Is("product_code", row["product_code"]!)
                && before.Is("evaluation_level", "province") && before.Number("total_score") >= 90m
                && before.Day("decision_date") < row.Day("evaluation_date"));
        }
    }

    [Fact]
    public void All_sources_of_the_plan_bring_money_and_less_is_paid_than_mobilised()
    {
        var funding = DongNai.Events("funding");
        funding.Select(row => row.Text("funding_source")).Distinct().Should().BeEquivalentTo("provincial_budget", "district_budget", "community");
        funding.Sum("mobilised_vnd").Should().Be(283_250_000_000m);
        funding.Sum("disbursed_vnd").Should().BeInRange(0.8m * 283_250_000_000m, 283_250_000_000m);
    }

    [Fact]
    public void Projects_that_the_plan_names_are_there_and_four_of_five_have_begun()
    {
        var named = DongNai.FinalList("project").Where(row => row.ContainsKey("site_code")).ToList();
        named.Select(row => row.Text("site_code")).Should().BeEquivalentTo(Enumerable.Range(1, 5).Select(number => $"DN19-23.{number}"));
        named.Count(row => row.ContainsKey("started_date")).Should().Be(4);
    }

    [Fact]
    public void A_project_lists_a_product_no_earlier_than_the_product_list_does()
    {
        foreach (var (name, draft) in DongNai.Submissions)
        {
            var products = draft.RowsOf("product").Select(row => row.Text("product_code")).ToHashSet();
            draft.RowsOf("project").SelectMany(row => row.Text("product_codes").Split(';', StringSplitOptions.RemoveEmptyEntries)).Should().BeSubsetOf(products, name);
            draft.RowsOf("project").Select(row => row.Text("project_code")).Should().OnlyHaveUniqueItems(name);
        }
    }

    [Fact]
    public void Twelve_products_have_gone_through_the_whole_cycle_by_2020()
    {
        string[] steps = ["outreach_date", "idea_date", "plan_date", "implementation_date", "evaluation_date", "promotion_date"];
        DongNai.FinalList("product_idea").Count(row => steps.All(step => row.Day(step) is { Year: <= 2020 })).Should().Be(12);
    }

    private static decimal FirstStars(string productCode) =>
        DongNai.Certified().Where(row => row.Is("product_code", productCode)).MinBy(row => row.Day("decision_date"))!.Number("star_rating");
}
