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

    [Theory]
    [InlineData(160, 0)]
    [InlineData(159.75, 0)]
    [InlineData(160.5, 1)]
    public void What_is_paid_may_come_from_the_money_of_an_earlier_half_year(double disbursed, int issues)
    {
        using var house = new IntakeHouse();
        Take(house, "2024-H1", Workbooks.Empty().Row("funding", ("funding_year", 2024), ("disbursed_vnd", 640)));
        // 800 were there, 640 are paid.
        var later = Workbooks.Empty().Set("unit_profile", "period_code", "2024-H2").Row("funding", ("funding_year", 2024), ("planned_vnd", null), ("mobilised_vnd", null), ("disbursed_vnd", disbursed));
        house.Check(later.ToBytes()).Issues.Should().HaveCount(issues);
        if (issues > 0) house.Check(later.ToBytes()).Issues[0].MessageVi.Should().Contain("nguồn \"Ngân sách tỉnh\" năm 2024 đã giải ngân 800,5 triệu đồng (cộng từ kỳ 2024-H1), quá số huy động, phân bổ 800 triệu đồng");
        later.Set("funding", "mobilised_vnd", 100);
        house.Check(later.ToBytes()).Issues.Should().BeEmpty("more is paid than the row brings, and less than the year does");
    }

    [Fact]
    public void A_list_that_is_left_out_or_empty_says_nothing_of_its_entries()
    {
        using var house = new IntakeHouse();
        Take(house, "2024-H2", Workbooks.Empty().Rows("producer", 2).Rows("product", 2).Rows("sale_point", 2));
        house.Check(Workbooks.Empty().Rows("producer", 2).Rows("product", 2).ToBytes()).Issues.Should().BeEmpty();
        house.Check(Workbooks.Empty().Rows("producer", 2).Rows("product", 2).Without("sale_point").ToBytes()).Issues.Should().BeEmpty();
        house.Check(Workbooks.Empty().Rows("producer", 2).Rows("product", 2).Row("sale_point").ToBytes()).Issues.Should().ContainSingle()
            .Which.MessageVi.Should().Contain("thiếu 1 mục đã có ở kỳ 2024-H2: DB-731-02");
    }

    private static void Take(IntakeHouse house, string period, WorkbookBuilder workbook) =>
        house.Take(workbook.Set("unit_profile", "period_code", period).ToBytes()).Status.Should().Be(IngestStatus.Accepted);
}
