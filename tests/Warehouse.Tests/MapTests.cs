using OcopAnalytics.Testing;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>
/// Figures told on another day's map, over the real list of places: old figures on the communes of 1/7/2025, and what those
/// report on the map that the programme was decided on.
/// </summary>
public sealed class MapTests : IDisposable
{
    private const string Certified = "certified_products_3_star_up";
    private const string Trained = "officials_trained";
    private static readonly DateOnly oldMap = new(2025, 6, 30);
    private static readonly DateOnly newMap = new(2025, 7, 1);

    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_product_follows_its_commune_to_the_new_map_and_the_whole_stays_the_same()
    {
        // Tân Hòa (26005) of Biên Hòa and Hố Nai 3 (26272) of Trảng Bom became Hố Nai.
        house.Submit("731", "2025-H1", rows => Product(Product(rows, "SP1", "26005", 3), "SP2", "26272", 4));
        await BuildAsync();

        (await LinesAsync(new DateOnly(2025, 6, 30), null, Certified)).Should().Contain("75", 2m).And.Contain("731", 1m).And.Contain("737", 1m);
        var lines = await LinesAsync(new DateOnly(2025, 6, 30), newMap, Certified);

        lines.Should().Contain("75", 2m).And.Contain("26005", 2m, "two communes of two districts became one");
        lines.Keys.Should().NotContain("731", "that map has no districts").And.NotContain("737*", "nothing of it was left over");
    }

    [Fact]
    public async Task A_total_of_a_district_is_not_divided_among_its_communes()
    {
        house.Submit("731", "2025-H1", rows => Class(rows, "L1", 30));
        house.Submit("732", "2025-H1", rows => Class(rows, "L2", 12));
        await BuildAsync();

        var lines = await LinesAsync(new DateOnly(2025, 6, 30), newMap, Trained);

        lines.Should().Contain("75", 42m).And.Contain("731*", 30m).And.Contain("732*", 12m);
        lines.Where(line => line.Key is not ("75" or "731*" or "732*")).Select(line => line.Value).Should()
            .OnlyContain(value => value == null, "what a commune did is not known, and not nought");
    }

    [Fact]
    public async Task A_new_communes_figures_belong_to_the_programme_whose_ground_it_lies_on()
    {
        house.Submit("731", "2025-H1", rows => Product(rows, "SP1", "25993", 3));
        // Trấn Biên (26041) lies on the ground of Biên Hòa, Trảng Dài (25993) on that of Biên Hòa and Vĩnh Cửu, Tân Tiến (25318) on that of Bình Phước.
        house.Submit("26041", "2025-H2", rows => Class(Product(rows, "SP2", "26041", 4), "L1", 7));
        house.Submit("25993", "2025-H2", rows => Class(Product(rows, "SP3", "25993", 3), "L2", 5));
        house.Submit("25318", "2025-H2", rows => Product(rows, "SP4", "25318", 3));
        await BuildAsync();
        var day = TestWarehouse.Today;

        var reported = await LinesAsync(day, null, Certified);
        reported.Should().Contain("75", 3m).And.Contain("731", 1m).And.Contain("26041", 1m).And.Contain("25993", 1m);
        reported.Keys.Should().NotContain("25318");

        var old = await LinesAsync(day, oldMap, Certified);
        old.Should().Contain("75", 3m).And.Contain("731", 2m).And.Contain("25993*", 1m, "it lies on two districts");
        (await LinesAsync(day, newMap, Certified)).Should().Contain("75", 3m).And.Contain("26041", 1m).And.Contain("25993", 2m);
        (await house.Reader.StarDistributionAsync("DN19", "731", new Viewpoint(day, null, oldMap))).Single(row => row.StarRating == 4).ProductCount.Should().Be(1);
        var lineage = await house.Reader.LineageAsync(Certified, "DN19", "2021-2025", "25993", new Viewpoint(day, null, newMap), null, 0, 10);
        lineage.Rows.Select(row => row.ItemCode).Should().BeEquivalentTo("SP1", "SP3");
    }

    [Fact]
    public async Task A_divided_commune_goes_nowhere_whole()
    {
        house.Submit("741", "2025-H1", rows => Product(rows, "SP1", "26449", 3));
        await BuildAsync();

        var lines = await LinesAsync(new DateOnly(2025, 6, 30), newMap, Certified);

        lines.Should().Contain("75", 1m).And.Contain("26449*", 1m);
        lines.Keys.Should().Contain(["26359", "26446"]);
        (lines["26359"], lines["26446"]).Should().Be((null, null), "nobody knows in which half it is");
    }

    [Fact]
    public async Task A_district_that_gave_up_its_communes_is_another_district_on_the_later_map()
    {
        // Chũ was split from Lục Ngạn on 1/1/2025; Yên Dũng went into the city of Bắc Giang.
        house.Submit("219", "2024-H2", rows => Class(rows, "L1", 20));
        house.Submit("221", "2024-H2", rows => Class(rows, "L2", 9));
        house.Submit("219", "2025-H1", rows => Class(rows, "L3", 4));
        house.Submit("224", "2025-H1", rows => Class(rows, "L4", 3));
        await BuildAsync();
        var day = new DateOnly(2025, 6, 30);

        (await LinesAsync(day, null, Trained, "BG18", "2021-2030")).Should()
            .Contain("24", 36m).And.Contain("219", 24m).And.Contain("221", 9m).And.Contain("224", 3m);
        (await LinesAsync(day, new DateOnly(2025, 1, 1), Trained, "BG18", "2021-2030")).Should()
            .Contain("24", 36m).And.Contain("219", 4m).And.Contain("219*", 20m).And.Contain("224", 3m).And.Contain("213", 9m);
        (await LinesAsync(day, new DateOnly(2024, 12, 31), Trained, "BG18", "2021-2030")).Should()
            .Contain("24", 36m).And.Contain("219", 27m).And.Contain("221", 9m);
    }

    [Fact]
    public async Task Three_communes_merged_in_mid_year_are_their_sum_on_the_later_map()
    {
        // Đồng Tiến (07243), Canh Nậu (07246) and Xuân Lương (07249) of Yên Thế became Xuân Lương, which took the code of the second.
        house.Submit("07243", "2025-H1", rows => Product(Class(rows, "L1", 10), "SP1", "07243", 3));
        house.Submit("07246", "2025-H1", rows => Product(Class(rows, "L2", 20), "SP2", "07246", 3));
        house.Submit("07249", "2025-H1", rows => Product(Class(rows, "L3", 30), "SP3", "07249", 4));
        house.Submit("07246", "2025-H2", rows => Class(rows, "L4", 5));
        await BuildAsync();
        var (half, day) = (new DateOnly(2025, 6, 30), TestWarehouse.Today);

        (await LinesAsync(half, null, Trained, "BG18", "2021-2030")).Should().Contain("24", 60m).And.Contain("215", 60m);
        (await LinesAsync(half, newMap, Trained, "BG18", "2021-2030")).Should().Contain("24", 60m).And.Contain("07246", 60m).And.NotContainKey("215");
        (await LinesAsync(half, newMap, Certified, "BG18", "2021-2030")).Should().Contain("24", 3m).And.Contain("07246", 3m);
        (await LinesAsync(day, newMap, Trained, "BG18", "2021-2030")).Should().Contain("24", 65m).And.Contain("07246", 65m, "what the new one did is added to what the three did");
        (await LinesAsync(day, oldMap, Trained, "BG18", "2021-2030")).Should().Contain("24", 65m).And.Contain("215", 65m, "all of it lies in Yên Thế");
    }

    [Fact]
    public async Task Every_target_is_judged_the_same_on_every_map()
    {
        house.Submit("731", "2025-H1", rows => Class(Product(rows, "SP1", "26005", 3), "L1", 30));
        house.Submit("26041", "2025-H2", rows => Product(rows, "SP2", "26041", 4));
        await BuildAsync();
        var reported = await house.Reader.ScorecardAsync("DN19", null, null, new Viewpoint(TestWarehouse.Today));

        foreach (var map in new[] { newMap, oldMap, new DateOnly(2019, 1, 1) })
        {
            var restated = await house.Reader.ScorecardAsync("DN19", null, null, new Viewpoint(TestWarehouse.Today, null, map));
            restated.Where(row => row.Comparator is not ("each_at_least" or "each_between"))
                .Should().Equal(reported.Where(row => row.Comparator is not ("each_at_least" or "each_between")));
        }
    }

    private async Task BuildAsync() => (await house.BuildAsync()).Findings.Should().BeEmpty();

    private async Task<Dictionary<string, decimal?>> LinesAsync(DateOnly asOf, DateOnly? map, string kpi, string programme = "DN19", string phase = "2021-2025") =>
        (await house.Reader.ByPlaceAsync(programme, phase, [kpi], new Viewpoint(asOf, null, map))).ToDictionary(row => row.PlaceCode, row => row.ActualValue);

    private static TestSubmission Product(TestSubmission rows, string code, string commune, int stars) =>
        rows.Producer(new { producer_code = "CT-" + code, commune_code = commune })
            .Product(new { product_code = code, producer_code = "CT-" + code, product_group = "food", commune_code = commune })
            .Certification(new
            {
                product_code = code,
                result = "certified",
                evaluation_level = "province",
                star_rating = (long)stars,
                total_score = 50m + (stars - 3) * 20m,
                decision_no = "1/QĐ-UBND",
                decision_date = rows.Period.Start,
            });

    private static TestSubmission Class(TestSubmission rows, string code, int people) =>
        rows.Training(new { training_class_code = code, audience = "official", trainee_count = people, attendance_count = people });
}
