using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake.Checks;

public sealed class SameNameChecksTests
{
    [Fact]
    public void A_producer_of_a_known_name_in_the_same_commune_is_asked_about_and_both_stay()
    {
        using var house = new IntakeHouse();
        house.Take(Workbooks.Valid().Set("unit_profile", "period_code", "2024-H2")
            .Set("certification", "evaluation_date", new DateOnly(2024, 11, 1)).Set("certification", "decision_date", new DateOnly(2024, 12, 1))
            .Set("training", "start_date", new DateOnly(2024, 9, 1)).Set("funding", "funding_year", 2024).Set("unit_profile", "prepared_date", new DateOnly(2024, 12, 20))
            .ToBytes()).Status.Should().Be(IngestStatus.Accepted);

        var again = house.Check(Workbooks.Empty().Row("producer", ("producer_code", "CT-731-0900"), ("producer_name", "HỢP TÁC XÃ số 1")).ToBytes());
        again.HasErrors.Should().BeFalse();
        again.Issues.Should().ContainSingle(issue => issue.Code == IssueCode.NameRepeated).Which.MessageVi.Should().Contain("trùng tên với mã CT-731-0001");
        again.RowsBySheetKey["producer"].Should().ContainSingle().Which.Values[0].Should().Be("CT-731-0900");
    }

    [Theory]
    [InlineData("producer_name", "Hợp tác xã sổ 1")]
    [InlineData("commune_code", "25996")]
    [InlineData("commune_code", null)]
    public void Another_name_or_another_commune_is_another_producer(string column, string? value) =>
        Workbooks.Empty().Row("producer").Row("producer", ("producer_name", "Hợp tác xã số 1"), (column, value)).Check().Issues.Should().BeEmpty();
}
