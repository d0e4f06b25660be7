using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Tests.Briefings;

public sealed class BriefingHeadTests
{
    [Fact]
    public void Is_issued_by_the_department_to_the_committee_of_its_province()
    {
        var head = HeadOn(new DateOnly(2025, 6, 30));

        head.ParentAgency.Should().Be("ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI");
        head.Agency.Should().Be("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
        head.Symbol.Should().Be("/BC-SNNMT");
        head.PlaceAndDate.Should().Be("Đồng Nai, ngày 30 tháng 6 năm 2025");
        head.Addressee.Should().Be("Ủy ban nhân dân tỉnh Đồng Nai.");
        head.SubjectLines.Should().Equal("Tóm tắt kết quả thực hiện Chương trình Mỗi xã một sản phẩm tỉnh Đồng Nai", "(giai đoạn 2021 - 2025, số liệu đến ngày 30/06/2025)");
    }

    [Theory]
    [InlineData("Chương trình của tỉnh", "(giai đoạn 2021 - 2025, số liệu đến ngày 30/06/2025)")]
    [InlineData("Chương trình của tỉnh giai đoạn 2021-2025", "(số liệu đến ngày 30/06/2025)")]
    public void Says_the_phase_where_the_name_of_the_programme_does_not(string programme, string subject)
    {
        var scope = BriefingSample.Scope(BriefingSample.AsOf);

        var head = BriefingWriter.Write(BriefingSample.Figures with { Scope = scope with { Programme = scope.Programme with { NameVi = programme } } }).Head;

        head.SubjectLines[1].Should().Be(subject);
    }

    [Theory]
    [InlineData("2025-02-28", "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "/BC-SNN")]
    [InlineData("2025-03-01", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "/BC-SNNMT")]
    public void Names_the_department_as_it_was_called_that_day(string day, string agency, string symbol)
    {
        var head = HeadOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        head.Agency.Should().Be(agency);
        head.Symbol.Should().Be(symbol);
    }

    [Theory]
    [InlineData("2025-06-30", "Ủy ban nhân dân các huyện, thành phố;")]
    [InlineData("2025-07-01", "Ủy ban nhân dân các xã, phường;")]
    public void Sends_copies_to_the_units_there_are_that_day(string day, string recipient)
    {
        var asOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        var recipients = BriefingWriter.Write(BriefingSample.Figures with { Scope = BriefingSample.Scope(asOf) }).Signature.Recipients;

        recipients.Should().Contain(recipient);
        recipients[0].Should().Be("Như trên;");
        recipients[^1].Should().StartWith("Lưu: VT").And.EndWith(".");
    }

    [Fact]
    public void A_city_under_the_centre_is_written_without_its_kind_before_the_date()
    {
        var head = BriefingWriter.Write(BriefingSample.Figures with { Scope = BriefingSample.Scope(new DateOnly(2026, 6, 30), "Thành phố Đồng Nai") }).Head;

        head.ParentAgency.Should().Be("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐỒNG NAI");
        head.PlaceAndDate.Should().StartWith("Đồng Nai, ngày");
    }

    [Fact]
    public void The_whole_country_is_reported_by_the_central_office()
    {
        var head = BriefingWriter.Write(BriefingSample.Figures with { Scope = BriefingSample.Scope(new DateOnly(2025, 6, 30), "Việt Nam", "country") }).Head;

        head.Agency.Should().Be("VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI TRUNG ƯƠNG");
        head.PlaceAndDate.Should().StartWith("Hà Nội, ");
        head.Addressee.Should().Be("Bộ Nông nghiệp và Môi trường.");
    }

    [Fact]
    public void Ends_with_the_end_mark()
    {
        BriefingWriter.Write(BriefingSample.Figures).Conclusion.Should()
            .Be("Trên đây là báo cáo tóm tắt, Sở Nông nghiệp và Môi trường kính báo cáo Ủy ban nhân dân tỉnh Đồng Nai./.");
    }

    private static BriefingHead HeadOn(DateOnly asOf) => BriefingWriter.Write(BriefingSample.Figures with { Scope = BriefingSample.Scope(asOf) }).Head;
}
