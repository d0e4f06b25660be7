using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake.Checks;

/// <summary>A workbook against the period before: what is asked about, and what is not.</summary>
public sealed class HistoryChecksTests
{
    [Fact]
    public void The_same_lists_and_amounts_again_ask_nothing()
    {
        using var house = new IntakeHouse();
        Take(house, "2024-H2", Workbooks.Empty().Rows("producer", 3).Rows("product", 3).Row("funding", ("funding_year", 2024)));
        house.Check(Workbooks.Empty().Rows("producer", 3).Rows("product", 3).Row("funding").ToBytes()).Issues.Should().BeEmpty();
    }

    [Fact]
    public void Names_at_most_ten_of_the_products_that_vanished_in_one_issue()
    {
        using var house = new IntakeHouse();
        Take(house, "2024-H2", Workbooks.Empty().Rows("producer", 12).Rows("product", 12));
        house.Check(Workbooks.Empty().Rows("producer", 12).ToBytes()).Issues.Should().ContainSingle().Which.MessageVi
            .Should().Contain("thiếu 12 sản phẩm đã có ở kỳ 2024-H2: SP-731-0001, ").And.Contain("SP-731-0010, …");
    }

    [Fact]
    public void Only_the_period_right_before_is_compared()
    {
        using var house = new IntakeHouse();
        Take(house, "2024-H1", Workbooks.Empty().Rows("producer", 2).Rows("product", 2));
        Take(house, "2024-H2", Workbooks.Empty().Row("producer").Row("product"));
        house.Check(Workbooks.Empty().Row("producer").Row("product").ToBytes()).Issues.Should().BeEmpty("the second product was missed when it vanished, and is not asked about for ever");
        house.Check(Workbooks.Empty().Set("unit_profile", "period_code", "2023-H2").ToBytes()).Issues.Should().BeEmpty("later periods say nothing about an earlier one");
    }

    [Fact]
    public void A_unit_that_hands_in_for_the_first_time_is_compared_with_nothing()
    {
        using var house = new IntakeHouse();
        house.Check(Workbooks.Valid().ToBytes()).Issues.Should().BeEmpty();
    }

    [Theory]
    [InlineData(33, 0)]
    [InlineData(31, 1)]
    [InlineData(400, 0)]
    public void A_count_may_grow_and_may_lose_a_fifth(int officials, int issues)
    {
        using var house = new IntakeHouse();
        Take(house, "2024-H2", Workbooks.Empty());
        house.Check(Workbooks.Empty().Set("unit_profile", "official_count", officials).ToBytes()).Issues.Should().HaveCount(issues);
    }

    [Fact]
    public void An_upgrade_after_a_lower_rating_is_in_order_and_the_last_rating_before_it_counts()
    {
        using var house = new IntakeHouse();
        Take(house, "2024-H2", Workbooks.Empty().Row("producer").Row("product")
            .Row("certification", ("evaluation_date", new DateOnly(2024, 10, 1)), ("decision_date", new DateOnly(2024, 11, 1))));
        var upgraded = Workbooks.Valid().Set("certification", "application_kind", "Nâng hạng").Set("certification", "star_rating", 4)
            .Set("certification", "total_score", 75).Set("certification", "evaluation_level", "Cấp tỉnh");
        house.Check(upgraded.ToBytes()).Issues.Should().BeEmpty();
        upgraded.Row("certification", ("product_code", "SP-731-0001"), ("application_kind", "Nâng hạng"), ("star_rating", 4), ("total_score", 75),
            ("evaluation_level", "Cấp tỉnh"), ("decision_date", new DateOnly(2025, 6, 1)));
        house.Check(upgraded.ToBytes()).Issues.Should().ContainSingle().Which.Should().Match<Issue>(issue => issue.Code == IssueCode.UpgradeNotHigher && issue.Cell == "I6");
    }

    private static void Take(IntakeHouse house, string period, WorkbookBuilder workbook) =>
        house.Take(workbook.Set("unit_profile", "period_code", period).ToBytes()).Status.Should().Be(IngestStatus.Accepted);
}
