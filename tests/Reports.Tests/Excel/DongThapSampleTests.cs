namespace OcopAnalytics.Reports.Tests.Excel;

/// <summary>The rebuilt submissions of Đồng Tháp give the totals that its plan of 2021-2025 reports for 2018-2020.</summary>
public sealed class DongThapSampleTests
{
    private static readonly SampleProgramme DongThap = SampleProgramme.DongThap;
    private static readonly DateOnly EndOf2020 = new(2020, 12, 31);

    [Fact]
    public void Twelve_units_hand_in_five_periods_and_the_province_the_last_marked_as_reconstructed()
    {
        DongThap.Submissions.Select(each => (each.Draft.UnitCode, each.Draft.PeriodCode)).Should().BeEquivalentTo((
            from unit in Enumerable.Range(866, 12).Select(code => $"{code}")
            from period in new[] { "2018-H2", "2019-H1", "2019-H2", "2020-H1", "2020-H2" }
            select (unit, period)).Append(("87", "2020-H2")));
        DongThap.Events("unit_profile").Should().OnlyContain(row => row.Is("data_nature", "reconstructed"));
    }

    [Fact]
    public void Products_entered_are_203_of_which_17_ask_for_an_upgrade()
    {
        DongThap.Evaluations.Should().HaveCount(203);
        DongThap.Evaluations.Where(row => row.Day("evaluation_date")!.Value.Year == 2019).Should().HaveCount(73)
            .And.OnlyContain(row => row.Is("application_kind", "first"));
        var in2020 = DongThap.Evaluations.Where(row => row.Day("evaluation_date")!.Value.Year == 2020).ToList();
        in2020.Should().HaveCount(130);
        in2020.Count(row => row.Is("application_kind", "first")).Should().Be(113);
        in2020.Count(row => row.Is("application_kind", "upgrade")).Should().Be(17);
    }

    [Fact]
    public void Certified_in_2019_are_70_products_23_with_4_and_47_with_3_stars()
    {
        var certified = DongThap.Certified(2019);
        certified.Should().HaveCount(70);
        DongThap.Certified(2019, stars: 4).Should().HaveCount(23);
        DongThap.Certified(2019, stars: 3).Should().HaveCount(47);
        DongThap.Groups(certified).Should().Equal(new Dictionary<string, int>
        {
            ["food"] = 53, ["drink"] = 9, ["herbal_2019"] = 5, ["souvenir_2019"] = 3,
        });
    }

    [Fact]
    public void Certified_in_2020_are_91_new_and_8_upgraded_34_with_4_and_65_with_3_stars()
    {
        DongThap.Certified(2020).Should().HaveCount(99);
        DongThap.Certified(2020, kind: "first").Should().HaveCount(91);
        DongThap.Certified(2020, kind: "upgrade").Should().HaveCount(8).And.OnlyContain(row => row.Is("star_rating", 4L));
        DongThap.Certified(2020, stars: 4).Should().HaveCount(34);
        DongThap.Certified(2020, stars: 3).Should().HaveCount(65);
        DongThap.Certified(2020).Where(row => row.Number("total_score") >= 90m).Should().HaveCount(4)
            .And.OnlyContain(row => row.Is("star_rating", 4L) && row.Is("evaluation_level", "province"));
        DongThap.Groups(DongThap.Certified(2020, kind: "first")).Should().Equal(new Dictionary<string, int>
        {
            ["food"] = 74, ["drink"] = 1, ["herbal_2019"] = 5, ["souvenir_2019"] = 6, ["tourism_2019"] = 3, [""] = 2,
        });
    }

    [Fact]
    public void In_force_at_the_end_are_161_products_57_with_4_and_104_with_3_stars()
    {
        var standing = DongThap.InForce(EndOf2020);
        standing.Should().HaveCount(161);
        standing.Values.Count(row => row.Is("star_rating", 4L)).Should().Be(57);
        standing.Values.Count(row => row.Is("star_rating", 3L)).Should().Be(104);
        DongThap.Certified().Should().HaveCount(169, "eight products were certified twice");
    }

    [Fact]
    public void Registered_are_78_producers_32_by_2019_and_46_in_2020()
    {
        DongThap.Producers.Should().HaveCount(78);
        DongThap.Producers.Values.Count(row => row.Day("joined_date")!.Value.Year <= 2019).Should().Be(32);
        DongThap.Producers.Values.Count(row => row.Day("joined_date")!.Value.Year == 2020).Should().Be(46);
    }

    [Fact]
    public void With_certified_products_are_63_producers_28_enterprises_6_cooperatives_29_households()
    {
        var in2019 = DongThap.ProducersOf(DongThap.Certified(2019));
        DongThap.Types(in2019).Should().Equal(new Dictionary<string, int> { ["enterprise"] = 16, ["cooperative"] = 2, ["household"] = 12 });
        var further = DongThap.ProducersOf(DongThap.Certified(2020)).Except(in2019).ToList();
        DongThap.Types(further).Should().BeEquivalentTo(new Dictionary<string, int> { ["enterprise"] = 12, ["cooperative"] = 4, ["household"] = 17 });
        DongThap.Types(in2019.Concat(further)).Should().BeEquivalentTo(
            new Dictionary<string, int> { ["enterprise"] = 28, ["cooperative"] = 6, ["household"] = 29 });
    }

    [Fact]
    public void Upgraded_are_products_of_four_households()
    {
        var producers = DongThap.ProducersOf(DongThap.Certified(2020, kind: "upgrade"));
        DongThap.Types(producers).Should().Equal(new Dictionary<string, int> { ["household"] = 4 });
    }

    [Fact]
    public void Consolidated_are_35_producers_27_households_4_enterprises_4_cooperatives()
    {
        var consolidated = DongThap.Producers.Where(producer => producer.Value.Day("consolidated_date") is not null).Select(producer => producer.Key);
        DongThap.Types(consolidated).Should().BeEquivalentTo(
            new Dictionary<string, int> { ["household"] = 27, ["enterprise"] = 4, ["cooperative"] = 4 });
    }

    [Fact]
    public void Trained_are_784_officials_and_leaders_attended_755_times()
    {
        var classes = DongThap.Events("training").ToLookup(row => row.Text("audience"));
        classes["official"].Sum("trainee_count").Should().Be(784);
        classes["leader"].Sum("attendance_count").Should().Be(755);
        classes["leader"].Sum("trainee_count").Should().BeLessThan(755, "some leaders came more than once");
    }

    [Fact]
    public void Told_of_the_programme_are_63_television_slots_10_000_handbooks_and_2_400_guides()
    {
        var items = DongThap.Events("communication").ToLookup(row => row.Text("communication_kind"));
        items["television"].Sum("issue_count").Should().Be(63);
        items["handbook"].Sum("copy_count").Should().Be(10_000);
        items["guide"].Sum("copy_count").Should().Be(2_400);
    }

    [Fact]
    public void The_two_fairs_of_the_province_had_150_and_200_units()
    {
        var fairs = DongThap.Events("trade_promotion").Where(row => row.Number("producer_count") >= 150).OrderBy(row => row.Day("start_date"));
        fairs.Select(row => (row.Day("start_date")!.Value.Year, row.Number("producer_count"), row.Number("booth_count")))
            .Should().Equal((2019, 150m, 300m), (2020, 200m, 365m));
        DongThap.Events("trade_promotion").Sum("product_count").Should().Be(39 + 26);
    }

    [Theory]
    [InlineData("central_budget", 6_543_000_000)]
    [InlineData("local_budget", 30_296_000_000)]
    [InlineData("other", 1_775_000_000)]
    public void Mobilised_is_what_the_plan_reports_for_each_source(string source, long mobilised) =>
        DongThap.Events("funding").Where(row => row.Is("funding_source", source)).Sum("mobilised_vnd").Should().Be(mobilised);

    [Fact]
    public void Mobilised_are_38_614_billion_dong_in_all() =>
        DongThap.Events("funding").Sum("mobilised_vnd").Should().Be(38_614_000_000m);
}
