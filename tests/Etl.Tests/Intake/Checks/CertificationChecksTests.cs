using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake.Checks;

public sealed class CertificationChecksTests
{
    [Theory]
    [InlineData("2023-02-23", 3, "province")]
    [InlineData("2023-02-24", 3, "district")]
    [InlineData("2025-07-05", 3, "district")]
    [InlineData("2025-07-06", 3, "province")]
    [InlineData("2023-02-23", 4, "province")]
    [InlineData("2024-06-01", 4, "province")]
    [InlineData("2025-07-06", 4, "province")]
    [InlineData("2020-06-01", 5, "centre")]
    [InlineData("2024-06-01", 5, "centre")]
    [InlineData("2025-07-09", 5, "centre")]
    public void Only_the_competent_level_certifies(string day, int stars, string competent)
    {
        var decision = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var level in Choices.EvaluationLevels.Choices)
        {
            var issues = Check(Workbooks.Empty().Set("unit_profile", "unit_code", "75").Set("unit_profile", "period_code", Model.Time.ReportingPeriod.Containing(decision).Code)
                .Row("producer", ("joined_date", new DateOnly(2019, 1, 1)), ("commune_code", null)).Row("product", ("listed_date", new DateOnly(2019, 1, 1)), ("commune_code", null))
                .Row("certification", ("evaluation_level", level.Code), ("issuing_authority", "Bộ Nông nghiệp và Môi trường"), ("star_rating", stars), ("total_score", 95), ("evaluation_date", decision), ("decision_date", decision)));
            issues.Select(issue => issue.Code).Should().Equal(level.Code == competent ? [] : [IssueCode.LevelNotCompetent], $"{level.Code} certifies {stars} stars on {day}");
        }
    }

    [Theory]
    [InlineData(49.99, 3, false)]
    [InlineData(50, 3, true)]
    [InlineData(69.996, 4, false)]
    [InlineData(70, 4, true)]
    [InlineData(89.99, 5, false)]
    [InlineData(90, 5, true)]
    [InlineData(95, 3, true)]
    public void Stars_stay_within_what_the_score_allows(double score, int stars, bool isAllowed)
    {
        var level = stars switch { 3 => "district", 4 => "province", _ => "centre" };
        Check(Workbooks.Valid().Set("certification", "total_score", score).Set("certification", "star_rating", stars)
            .Set("certification", "evaluation_level", level).Set("certification", "issuing_authority", "Bộ Nông nghiệp và Môi trường"))
            .Select(issue => issue.Code).Should().Equal(isAllowed ? [] : [IssueCode.StarAboveScore]);
    }

    [Fact]
    public void A_product_that_failed_may_have_stars_but_needs_no_decision() =>
        Check(Workbooks.Valid().Set("certification", "result", "Không đạt").Set("certification", "total_score", 45).Set("certification", "star_rating", 2)
            .Set("certification", "decision_no", null).Set("certification", "decision_date", null)).Should().BeEmpty();

    [Fact]
    public void An_evaluation_of_an_earlier_half_year_decided_in_this_one_is_no_late_entry() =>
        Check(Workbooks.Valid().Set("certification", "evaluation_date", new DateOnly(2024, 12, 20))).Should().BeEmpty();

    [Fact]
    public void A_decision_that_could_not_be_read_is_not_called_missing() =>
        Check(Workbooks.Valid().Set("certification", "decision_date", "hôm qua")).Select(issue => issue.Code).Should().Equal(IssueCode.NotADate);

    [Fact]
    public void An_upgrade_follows_an_earlier_certification_here_or_in_an_earlier_period()
    {
        var upgrade = Workbooks.Valid().Row("certification", ("product_code", "SP-731-0001"), ("application_kind", "Nâng hạng"),
            ("evaluation_level", "Cấp tỉnh"), ("star_rating", 4), ("total_score", 75), ("decision_date", new DateOnly(2025, 6, 2)));
        Check(upgrade).Should().BeEmpty();

        using var house = new IntakeHouse();
        house.Take(Workbooks.Valid().Set("unit_profile", "period_code", "2024-H2").Set("certification", "evaluation_date", new DateOnly(2024, 8, 1))
            .Set("certification", "decision_date", new DateOnly(2024, 9, 1)).Set("funding", "funding_year", 2024).Set("training", "start_date", new DateOnly(2024, 9, 1)).ToBytes())
            .Issues.Should().BeEmpty();
        house.Check(Workbooks.Empty().Row("certification", ("application_kind", "Nâng hạng"), ("evaluation_level", "Cấp tỉnh"), ("star_rating", 4), ("total_score", 75)).ToBytes())
            .Issues.Select(issue => issue.Code).Should().BeEquivalentTo([IssueCode.ProductVanished, IssueCode.ProducerVanished],
                "product, producer and first certification are known from the period before, but the lists should still have them");
    }

    [Fact]
    public void A_score_never_gives_a_star_by_itself()
    {
        using var house = new IntakeHouse();
        var scored = house.Check(Workbooks.Valid().Set("certification", "total_score", 95).Set("certification", "star_rating", null).ToBytes());
        scored.Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.DecisionMissing, "the council also looks at the starred minimum criteria");
        scored.RowsBySheetKey["certification"][0].Values[SubmissionTemplate.Certification.IndexOf("star_rating")].Should().BeNull();

        house.Check(Workbooks.Valid().Set("certification", "total_score", 95).ToBytes()).Issues.Should().BeEmpty("fewer stars than the score allows are lawful");
    }

    private static IReadOnlyList<Issue> Check(WorkbookBuilder workbook)
    {
        using var house = new IntakeHouse();
        return house.Check(workbook.ToBytes()).Issues;
    }
}
