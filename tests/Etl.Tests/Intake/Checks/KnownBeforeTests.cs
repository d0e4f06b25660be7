using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake.Checks;

/// <summary>A workbook against what was handed in before it.</summary>
public sealed class KnownBeforeTests
{
    [Fact]
    public void What_only_the_submission_of_the_same_period_held_is_not_known()
    {
        using var house = new IntakeHouse();
        house.Take(Workbooks.Valid().ToBytes()).Status.Should().Be(IngestStatus.Accepted);
        house.Check(Workbooks.Empty().Row("certification").ToBytes()).Issues
            .Should().ContainSingle("a newer submission replaces it whole, and with it the product").Which.Code.Should().Be(IssueCode.ProductUnknown);
    }

    [Fact]
    public void A_listing_date_known_from_before_counts()
    {
        using var house = new IntakeHouse();
        house.Take(Workbooks.Empty().Set("unit_profile", "period_code", "2024-H2").Row("producer").Row("product").ToBytes()).Issues.Should().BeEmpty();
        house.Check(Workbooks.Empty().Row("certification", ("evaluation_date", new DateOnly(2024, 1, 2)), ("decision_date", new DateOnly(2024, 2, 1))).ToBytes()).Issues
            .Select(issue => issue.Code).Should().BeEquivalentTo(IssueCode.DecisionBeforeProduct, IssueCode.DateOutsidePeriod, IssueCode.ProductVanished, IssueCode.ProducerVanished);
    }

    [Fact]
    public void A_unit_may_hand_in_its_own_codes_again_and_take_over_those_of_one_that_is_no_more()
    {
        using var house = new IntakeHouse { Clock = { Now = new DateTimeOffset(2026, 1, 5, 3, 0, 0, TimeSpan.Zero) } };
        house.Take(Workbooks.Valid().ToBytes()).Status.Should().Be(IngestStatus.Accepted);
        house.Check(Workbooks.Valid().Set("unit_profile", "leader_count", 91).ToBytes()).Issues.Should().BeEmpty();

        var ward = Workbooks.Empty().Set("unit_profile", "unit_code", "26068").Set("unit_profile", "period_code", "2025-H2")
            .Row("producer", ("commune_code", "26068")).Row("product", ("commune_code", "26068"));
        house.Check(ward.ToBytes()).Issues.Should().BeEmpty("thành phố Biên Hòa ceased to exist on 01/07/2025");
    }

    [Fact]
    public void A_product_of_another_unit_is_neither_known_nor_free()
    {
        using var house = new IntakeHouse();
        house.Take(Workbooks.Valid().Set("unit_profile", "period_code", "2024-H2").Set("certification", "result", "Không đạt").Set("certification", "evaluation_date", new DateOnly(2024, 8, 1))
            .Set("certification", "decision_no", null).Set("certification", "decision_date", null).Set("funding", "funding_year", 2024).Set("training", "start_date", new DateOnly(2024, 9, 1))
            .ToBytes()).Status.Should().Be(IngestStatus.Accepted);
        var other = Workbooks.Empty().Set("unit_profile", "unit_code", "732");
        house.Check(other.Row("certification").ToBytes()).Issues.Select(issue => issue.Code).Should().Equal(IssueCode.ProductUnknown);
        house.Check(Workbooks.Empty().Set("unit_profile", "unit_code", "732").Row("producer", ("commune_code", null)).Row("product", ("commune_code", null)).ToBytes()).Issues
            .Select(issue => issue.Code).Should().Equal(IssueCode.CodeTaken, IssueCode.CodeTaken);
    }
}
