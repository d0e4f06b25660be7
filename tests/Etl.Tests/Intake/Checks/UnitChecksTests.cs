using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake.Checks;

public sealed class UnitChecksTests
{
    [Theory]
    [InlineData("731", "2025-H1", "D731")]
    [InlineData(731, "2025-h1", "D731")]
    [InlineData("221", "2024-H2", "D221")]
    [InlineData("24", "2025-H1", "P24")]
    public void Finds_the_unit_that_bore_the_code_on_the_last_day(object code, string period, string placeId) =>
        Check(code, period).Header!.UnitPlaceId.Should().Be(placeId);

    [Fact]
    public void The_same_code_is_another_unit_after_the_merger()
    {
        using var house = new IntakeHouse { Clock = { Now = new DateTimeOffset(2026, 1, 5, 3, 0, 0, TimeSpan.Zero) } };
        var file = (string period) => Workbooks.Empty().Set("unit_profile", "unit_code", "24").Set("unit_profile", "period_code", period).ToBytes();
        house.Check(file("2025-H1")).Header!.UnitNameVi.Should().Be("Tỉnh Bắc Giang");
        house.Check(file("2025-H2")).Header!.UnitNameVi.Should().Be("Tỉnh Bắc Ninh");
    }

    [Theory]
    [InlineData("221", "2025-H1", IssueCode.UnitNotValidInPeriod)]
    [InlineData("224", "2024-H2", IssueCode.UnitNotValidInPeriod)]
    [InlineData("731", "2025-H2", IssueCode.UnitNotValidInPeriod)]
    [InlineData("000", "2025-H1", IssueCode.UnitUnknown)]
    [InlineData("BIEN HOA", "2025-H1", IssueCode.PlaceUnknown)]
    public void A_unit_must_exist_on_the_last_day(string code, string period, string issue)
    {
        var result = Check(code, period);
        result.Header.Should().BeNull();
        result.Issues.Should().ContainSingle(found => found.Severity == IssueSeverity.Error).Which.Code.Should().Be(issue);
    }

    [Fact]
    public void Zeros_that_Excel_dropped_come_back_in_the_row_that_is_kept()
    {
        var result = Check(7201, "2024-H1");
        result.Issues.Should().NotContain(issue => issue.Severity == IssueSeverity.Error);
        result.Header!.UnitCode.Should().Be("07201");
        result.RowsBySheetKey["unit_profile"][0].Values[0].Should().Be("07201");
    }

    [Fact]
    public void A_period_that_is_running_may_be_reported_and_one_to_come_may_not()
    {
        Check("75", "2025-H2").Issues.Should().BeEmpty();
        Check("75", "2026-H1").Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.PeriodInFuture);
    }

    [Fact]
    public void Today_is_the_day_in_Vietnam()
    {
        using var house = new IntakeHouse { Clock = { Now = new DateTimeOffset(2025, 6, 30, 16, 59, 0, TimeSpan.Zero) } };
        var file = Workbooks.Empty().Set("unit_profile", "unit_code", "75").Set("unit_profile", "period_code", "2025-H2").ToBytes();
        house.Check(file).Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.PeriodInFuture);

        house.Clock.Now += TimeSpan.FromMinutes(1);
        house.Check(file).Issues.Should().BeEmpty("it is the first of July in Vietnam");
    }

    private static IntakeResult Check(object code, string period)
    {
        using var house = new IntakeHouse();
        return house.Check(Workbooks.Empty().Set("unit_profile", "unit_code", code).Set("unit_profile", "period_code", period).ToBytes());
    }
}
