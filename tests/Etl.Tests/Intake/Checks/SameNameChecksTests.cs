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

    [Theory]
    [InlineData("SẢN PHẨM 0001 – mật ong", IssueCode.CodeByName, "SP-731-0001")]
    [InlineData("Sản phẩm 0001 - mất ong", IssueCode.NameUnsure, null)]
    [InlineData("Sản phẩm 0009 - trà", IssueCode.ValueRequired, null)]
    public void A_product_without_a_code_is_found_by_its_name_and_producer_or_asked_about(string name, string issue, string? code)
    {
        using var house = new IntakeHouse();
        house.Take(Workbooks.Empty().Set("unit_profile", "period_code", "2024-H2").Rows("producer", 2).Rows("product", 2).ToBytes()).Status.Should().Be(IngestStatus.Accepted);

        var result = house.Check(Workbooks.Empty().Rows("producer", 2).Rows("product", 2).Set("product", "product_code", null).Set("product", "product_name", name).ToBytes());

        result.Issues.Select(each => each.Code).Where(each => each != IssueCode.ProductVanished).Should().Equal(issue);
        result.RowsBySheetKey["product"][0].Values[0].Should().Be(code);
    }

    [Fact]
    public void A_name_without_a_code_never_takes_the_code_of_another_row_or_of_another_producer()
    {
        using var house = new IntakeHouse();
        house.Take(Workbooks.Empty().Set("unit_profile", "period_code", "2024-H2").Rows("producer", 2).Rows("product", 2).ToBytes());

        house.Check(Workbooks.Empty().Rows("producer", 2).Rows("product", 2).Row("product", ("product_code", null), ("product_name", "Sản phẩm 0001 - mật ong"), ("producer_code", "CT-731-0001")).ToBytes())
            .Issues.Should().Contain(issue => issue.Code == IssueCode.ValueRequired && issue.Cell == "A7");
        house.Check(Workbooks.Empty().Rows("producer", 2).Rows("product", 2).Set("product", "product_code", null).Set("product", "producer_code", "CT-731-0002").ToBytes())
            .Issues.Should().Contain(issue => issue.Code == IssueCode.ValueRequired && issue.Cell == "A5");
    }
}
