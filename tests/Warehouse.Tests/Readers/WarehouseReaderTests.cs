using OcopAnalytics.Model.Kpis;

namespace OcopAnalytics.Warehouse.Tests.Readers;

/// <summary>Every question of the pages, asked of a warehouse without and with submissions.</summary>
public sealed class WarehouseReaderTests : IDisposable
{
    private static readonly Viewpoint periodEnd = new(new DateOnly(2025, 6, 30));

    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Answers_every_question_before_the_first_submission()
    {
        (await house.BuildAsync()).Findings.Should().BeEmpty();
        var reader = house.Reader;

        (await reader.BuildAsync()).AsOf.Should().Be(TestWarehouse.Today);
        var programmes = await reader.ProgrammesAsync();
        programmes.Should().Contain(programme => programme.ProgrammeCode == "DN19" && programme.PlaceCode == "75" && programme.Phases.Count >= 2);
        var scorecard = await reader.ScorecardAsync("DN19", null, null, periodEnd);
        scorecard.Should().Contain(row => row.TargetId == "DN19-01").And.OnlyContain(row => row.ActualValue == null)
            .And.OnlyContain(row => row.TargetStatus == TargetStatus.NotMeasured || row.TargetStatus == TargetStatus.NotJudged || row.TargetStatus == TargetStatus.NoTarget);
        (await reader.UnitsAsync("DN19", periodEnd)).Should().HaveCount(12);
        (await reader.KpiAsync("certified_products_3_star_up"))!.CountsVi.Should().NotBeNullOrEmpty();
        (await reader.KpiAsync("no_such_kpi")).Should().BeNull();
        (await reader.FundingPlanAsync("DN19")).Should().NotBeEmpty();
        (await reader.ScorecardAsync("DN19", "2021-2025", "731", periodEnd)).Should().OnlyContain(row => row.ActualValue == null);
        (await reader.TrendAsync("DN19", "2021-2025", ["recognitions"], null, periodEnd)).Should().OnlyContain(row => row.ActualValue == null);
        (await reader.ByPlaceAsync("DN19", "2021-2025", ["recognitions"], periodEnd)).Should().OnlyContain(row => row.ActualValue == null);
        (await reader.StarDistributionAsync("DN19", null, periodEnd)).Should().OnlyContain(row => row.ProductCount == 0);
        (await reader.ProductGroupsAsync("DN19", null, periodEnd)).Should().OnlyContain(row => row.ProductCount == 0);
        (await reader.FundingAsync("DN19", null, null, periodEnd)).Should().BeEmpty();
        (await reader.FundingSummaryAsync("DN19", null, null, periodEnd)).Should().BeEmpty();
        (await reader.ReportingStatusAsync("DN19", periodEnd)).Should().OnlyContain(row => row.ReportedUnitCount == 0);
        (await reader.LineageAsync("recognitions", "DN19", "2021-2025", null, periodEnd, null, 0, 10)).RowCount.Should().Be(0);
        (await reader.MapsAsync("DN19")).Select(map => map.UnitCount).Should().Equal(11, 55);
        (await reader.MapRemainderAsync("DN19", "2021-2025", periodEnd)).Should().BeEmpty();
        (await reader.ContributionsAsync("DN19", "2021-2025", ["recognitions"], periodEnd)).Should().BeEmpty();
    }

    [Fact]
    public async Task Gives_one_figure_and_the_rows_and_cells_behind_it()
    {
        house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3).CertifiedProduct("SP2", 4)
            .Funding(new { funding_year = 2025, funding_source = "provincial_budget", funding_content = "training", mobilised_vnd = 5_000_000m }));
        (await house.BuildAsync()).Findings.Should().BeEmpty();
        var reader = house.Reader;
        const string Kpi = "certified_products_3_star_up";

        var line = (await reader.ScorecardAsync("DN19", "2021-2025", null, periodEnd)).First(row => row.KpiCode == Kpi);
        line.Numerator.Should().Be(2);
        (await reader.ScorecardAsync("DN19", "2021-2025", "731", periodEnd)).Should().Contain(row => row.KpiCode == Kpi && row.Numerator == 2 && row.TargetMin == null);
        (await reader.TrendAsync("DN19", "2021-2025", [Kpi], null, periodEnd)).Should().Contain(row => row.PeriodEnd == periodEnd.AsOf && row.ActualValue == 2);
        (await reader.ByPlaceAsync("DN19", "2021-2025", [Kpi], periodEnd)).Should().Contain(row => row.PlaceCode == "731" && row.ActualValue == 2);
        (await reader.StarDistributionAsync("DN19", null, periodEnd)).Where(row => row.ProductCount > 0)
            .Should().BeEquivalentTo([new StarRow(3, 1, 0.5m), new StarRow(4, 1, 0.5m)]);
        (await reader.ProductGroupsAsync("DN19", "731", periodEnd)).Where(row => row.ProductCount > 0).Should().ContainSingle().Which.Share.Should().Be(1m);
        (await reader.FundingAsync("DN19", null, null, periodEnd)).Should().ContainSingle().Which.MobilisedVnd.Should().Be(5_000_000m);
        (await reader.ReportingStatusAsync("DN19", periodEnd)).Should().Contain(row => row.PeriodCode == "2025-H1" && row.ReportedUnitCount == 1);

        var lineage = await reader.LineageAsync(Kpi, "DN19", "2021-2025", null, periodEnd, null, 0, 10);
        lineage.NumeratorTotal.Should().Be(line.Numerator);
        lineage.RowCount.Should().Be(2);
        lineage.Rows.Should().HaveCount(2).And.OnlyContain(row => row.SheetName == "Công nhận" && row.UnitNameVi.Contains("Biên Hòa"));
        lineage.Rows.Select(row => row.ItemCode).Should().BeEquivalentTo("SP1", "SP2");
        lineage.Rows.First(row => row.ItemCode == "SP1").Cells.Should().Contain("Công nhận!I5");
        (await reader.LineageAsync(Kpi, "DN19", "2021-2025", null, periodEnd, null, 1, 10)).Rows.Should().ContainSingle();
    }

    [Fact]
    public async Task Answers_for_targets_one_by_one_without_and_with_figures()
    {
        await house.BuildAsync();
        (await house.Reader.AttentionAsync("DN19", null, periodEnd)).Should().BeEmpty("no data is not behind");
        (await house.Reader.ForecastsAsync("DN19", null, periodEnd)).Should().BeEmpty();
        (await house.Reader.TargetVersionsAsync("no such target")).Should().BeEmpty();
        (await house.Reader.ConflictsAsync("DL20", "2020", null)).Should().Contain(row => row.TargetId == "DL20-01" && row.OtherTargetId == "DL20-08");

        house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3));
        (await house.BuildAsync()).Findings.Should().BeEmpty();

        var behind = await house.Reader.AttentionAsync("DN19", "2021-2025", periodEnd);
        behind.Select(item => item.Target.TargetId).Should().Contain("DN19-14").And.OnlyHaveUniqueItems();
        behind.First(item => item.Target.TargetId == "DN19-14").Target.ClosingValue.Should().Be(59, "one of about sixty new products is there");
        (await house.Reader.TargetUnitsAsync("DN19", "2021-2025", "DN19-14", periodEnd)).Should().HaveCount(11)
            .And.Contain(unit => unit.PlaceCode == "731" && unit.ActualValue == 1).And.Contain(unit => unit.UnitStatus == "not_measured");
        (await house.Reader.TargetTrendAsync("DN19-14", periodEnd)).Should().Contain(row => row.PeriodCode == "2025-H1" && row.ActualValue == 1)
            .And.Contain(row => row.PeriodCode == "2025-H2" && row.ActualValue == null && row.ExpectedValue == 60);
        (await house.Reader.ChangesAsync("DN19", "2021-2025", periodEnd)).Should().Contain(row => row.TargetId == "DN19-14" && row.EarlierStatus == TargetStatus.NotMeasured);
        (await house.Reader.StarsByYearAsync("DN19", "2021-2025", null, periodEnd)).Should().Contain(row => row.PeriodEnd == periodEnd.AsOf && row.StarRating == 3 && row.ProductCount == 1);
        (await house.Reader.TargetItemsAsync("DN19-14", periodEnd)).Should().BeEmpty("it is not asked of each");
    }

    [Fact]
    public async Task Answers_for_a_day_between_two_half_years()
    {
        house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3));
        await house.BuildAsync();
        var day = new DateOnly(2025, 8, 15);

        (await house.Reader.BuildAsync(new(day))).AsOf.Should().Be(day);
        (await house.Reader.ScorecardAsync("DN19", "2021-2025", null, new(day))).Should().Contain(row => row.KpiCode == "certified_products_3_star_up" && row.Numerator == 1);
    }

    [Fact]
    public async Task Knows_nothing_of_unknown_codes_and_days_before_the_first_period()
    {
        await house.BuildAsync();

        (await house.Reader.ScorecardAsync("no such programme", null, null, periodEnd)).Should().BeEmpty();
        (await house.Reader.ScorecardAsync("DN19", null, null, new(new DateOnly(1990, 1, 1)))).Should().BeEmpty();
    }

    [Fact]
    public void Asks_every_question_there_is() =>
        SqlCatalog.Embedded.Of(SqlLayer.Queries).Select(query => query.Name).Where(name => !name.StartsWith("docs__", StringComparison.Ordinal)).Should().BeEquivalentTo(
        [
            "progress__build", "progress__programmes", "progress__phases", "progress__scorecard", "progress__scorecard_of_place",
            "progress__trend", "progress__by_place", "progress__star_distribution", "progress__product_groups", "progress__units",
            "progress__reporting_status", "funding__breakdown", "funding__plan", "funding__summary", "lineage__rows", "lineage__totals", "kpi__definition",
            "certificates__rows", "certificates__by_place",
            "attention__list", "progress__changes", "progress__stars_by_year", "target__conflicts", "target__definition", "target__forecasts",
            "target__items", "target__trend", "target__units",
            "stated__figures", "stated__parts", "funding__pivot", "funding__names", "funding__against_plan", "funding__cost",
            "progress__maps", "progress__map_remainder", "lineage__contributions",
            "completeness__cells", "completeness__gaps", "programme__calendar", "quality__merges", "quality__names",
            "quality__unknown_places", "search__names", "search__programmes", "search__rows", "target__parts",
        ]);
}
