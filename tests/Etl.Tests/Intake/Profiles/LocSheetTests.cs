using OcopAnalytics.Etl.Intake.Profiles;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake.Profiles;

/// <summary>The workbook that provinces really keep, with all that is dirty in it.</summary>
public sealed class LocSheetTests
{
    [Fact]
    public void A_row_becomes_a_producer_a_product_and_a_recognition()
    {
        var result = new LocSheet().Row().Check();
        Errors(result).Should().BeEmpty();
        result.Header.Should().Be(new SubmissionHeader("731", "D731", "Thành phố Biên Hòa", "2025-H1", 1, "official"));
        var (producer, product, certification) = (Row(result, "producer"), Row(result, "product"), Row(result, "certification"));
        producer[1..5].Should().Equal("HTX Ong Rừng", "cooperative", "25993", new DateOnly(2024, 5, 20));
        product[1..3].Should().Equal("Mật ong 5", "food");
        product[3].Should().Be(producer[0]);
        certification[0].Should().Be(product[0]);
        certification[7..12].Should().Equal("certified", 3L, "12/QĐ-UBND", new DateOnly(2024, 5, 20), "UBND thành phố Biên Hòa");
        certification[3].Should().Be("district");
    }

    [Fact]
    public void Continuation_rows_hold_what_stands_above_whether_empty_merged_or_broken()
    {
        var result = new LocSheet().Row()
            .Row(("D", null), ("E", null), ("F", null), ("G", null))
            .Row(("D", new ShownError("#REF!")), ("E", new ShownError("#REF!")), ("F", new ShownError("#REF!"))).Merge("E5:E6").Check();
        Errors(result).Should().BeEmpty();
        result.RowsBySheetKey["producer"].Should().ContainSingle();
        result.RowsBySheetKey["product"].Should().HaveCount(3).And.OnlyContain(row => Equals(row.Values[3], Row(result, "producer")[0]) && Equals(row.Values[4], "25993"));
        result.Issues.Should().Contain(issue => issue.Code == IssueCode.ValuesCarriedDown && issue.Cell == "D7" && issue.Sheet == "Loc");
    }

    [Fact]
    public void A_new_producer_inherits_nothing()
    {
        var result = new LocSheet().Row().Row(("D", "Công ty"), ("E", "Công ty Hoa Nắng"), ("F", null)).Check();
        result.RowsBySheetKey["producer"][1].Values[3].Should().BeNull();
    }

    [Fact]
    public void A_broken_cell_that_is_not_the_producers_is_an_error() =>
        new LocSheet().Row().Row(("M", new ShownError("#REF!"))).Check().Issues
            .Should().Contain(issue => issue.Code == IssueCode.CellError && issue.Cell == "M6");

    [Theory]
    [InlineData(45432d)]
    [InlineData("45432")]
    [InlineData("20/05/2024")]
    public void Days_may_be_serials_or_text(object written) =>
        Row(new LocSheet().Row(("M", written)).Check(), "certification")[10].Should().Be(new DateOnly(2024, 5, 20));

    [Fact]
    public void A_year_that_disagrees_with_its_date_is_kept_with_a_warning()
    {
        var result = new LocSheet().Row(("N", 2023)).Check();
        Errors(result).Should().BeEmpty();
        Row(result, "certification")[10].Should().Be(new DateOnly(2024, 5, 20));
        result.Issues.Should().Contain(issue => issue.Code == IssueCode.YearDisagrees && issue.Cell == "N5");
    }

    [Fact]
    public void Where_only_the_year_is_known_the_year_will_do() =>
        Row(new LocSheet().Row(("M", null), ("N", 2024)).Check(), "certification")[10].Should().Be(new DateOnly(2024, 12, 31));

    [Fact]
    public void The_current_star_must_be_that_of_the_newest_recognition() =>
        new LocSheet().Row(("J", 3), ("Q", 4), ("R", "10/03/2025"), ("S", 2025), ("T", "40/QĐ-UBND"), ("U", "UBND tỉnh Đồng Nai")).Check().Issues
            .Should().Contain(issue => issue.Code == IssueCode.StarNotLatest && issue.Cell == "J5" && issue.Severity == IssueSeverity.Error);

    [Fact]
    public void An_old_recognition_entered_late_does_not_lower_the_current_star()
    {
        // Four stars in 2024 stand first, three stars of 2021 were added behind: four it is.
        var result = new LocSheet().Row(("J", 4), ("L", 4), ("P", "UBND tỉnh Đồng Nai"), ("Q", 3), ("R", "02/02/2021"), ("S", 2021),
            ("T", "5/QĐ-UBND"), ("U", "UBND tỉnh Đồng Nai")).Check();
        Errors(result).Should().BeEmpty();
        result.RowsBySheetKey["certification"].Should().HaveCount(2);
        result.RowsBySheetKey["certification"].Select(row => row.Origin!.StoredName).Should().Equal("Loc (lần 1)", "Loc (lần 2)");
        Row(result, "product")[5].Should().Be(new DateOnly(2021, 2, 2));
    }

    [Theory]
    [InlineData("Trảng Dài")]
    [InlineData("P. Trảng Dài")]
    public void A_unit_may_be_named_without_its_kind(string written) => Row(new LocSheet().Row(("F", written)).Check(), "product")[4].Should().Be("25993");

    [Fact]
    public void A_misspelt_unit_is_asked_back_with_a_suggestion() =>
        new LocSheet().Row(("F", "Trãng Dài")).Check().Issues.Should()
            .Contain(issue => issue.Code == IssueCode.PlaceUnknown && issue.Cell == "F5" && issue.MessageVi.Contains("Phường Trảng Dài (25993)"));

    [Fact]
    public void Rows_without_a_number_are_left_out_and_counted()
    {
        var result = new LocSheet().Row().Row(("A", null), ("B", "Tổng cộng: 1 sản phẩm")).Row(("A", "Ghi chú"), ("B", "chép đến 6/2025")).Check();
        Errors(result).Should().BeEmpty();
        result.RowsBySheetKey["product"].Should().ContainSingle();
        result.Issues.Should().Contain(issue => issue.Code == IssueCode.RowsLeftOut && issue.MessageVi.Contains("2 dòng"));
    }

    [Fact]
    public void One_name_in_two_communes_is_two_producers()
    {
        var result = new LocSheet().Row().Row(("F", "Tân Phong")).Check();
        Errors(result).Should().BeEmpty();
        result.RowsBySheetKey["producer"].Select(row => row.Values[0]).Distinct().Should().HaveCount(2);
    }

    [Fact]
    public void The_place_of_a_tone_makes_no_second_producer_but_a_diacritic_is_a_question()
    {
        new LocSheet().Row(("E", "HTX Hòa Bình")).Row(("E", "HTX Hoà  bình")).Check().RowsBySheetKey["producer"].Should().ContainSingle();
        new LocSheet().Row(("E", "HTX Hòa Bình")).Row(("E", "HTX Hóa Bình")).Check().Issues
            .Should().Contain(issue => issue.Code == IssueCode.NameUnsure && issue.Cell == "E6");
    }

    [Fact]
    public void A_sheet_whose_columns_have_moved_is_not_misread() =>
        new LocSheet().Row().Header("J", "Điện thoại 2").Check().Issues.Should().Contain(issue => issue.Code == IssueCode.ProfileHeaderOther && issue.Cell == "J4");

    [Fact]
    public void The_same_file_read_again_is_known_to_the_byte()
    {
        using var house = new IntakeHouse();
        house.Take(new LocSheet().Row().Wrapped()).Status.Should().Be(IngestStatus.Accepted);
        house.Take(new LocSheet().Row().Wrapped()).Status.Should().Be(IngestStatus.AlreadyAccepted);
        // The next period finds the producer and the product again by name.
        var next = house.Check(new LocSheet().Row(("E", "htx ong rừng")).Wrapped(period: "2024-H2"));
        Errors(next).Should().BeEmpty();
        Row(next, "product")[0].Should().Be(Row(new LocSheet().Row().Check(), "product")[0]);
    }

    [Fact]
    public void A_cell_that_fills_two_sheets_is_told_of_once() =>
        new LocSheet().Row(("F", "Nơi khác")).Check().Issues.Should().ContainSingle(issue => issue.Code == IssueCode.PlaceUnknown);

    [Theory]
    [InlineData("tables: [[[[[[[[")]
    [InlineData("tables: &a [*a, *a]")]
    [InlineData("a: 1")]
    [InlineData("")]
    [InlineData("!!python/object:os.system x")]
    [InlineData("tables: [{ to: product, columns: { product_name: { column: [a] } } }]")]
    public void A_hostile_profile_is_refused_and_harms_nothing(string profile) => Refused(profile);

    [Fact]
    public void A_profile_nested_a_thousandfold_is_refused() => Refused("tables: " + new string('[', 30_000));

    [Fact]
    public void A_profile_larger_than_any_is_refused() => Refused("title_vi: " + new string('a', 100_000));

    private static void Refused(string profile)
    {
        using var house = new IntakeHouse();
        var file = new ProfiledFile(new ProfileReading(profile, "731", "2025-H1", "official"), "Loc.xlsx", new LocSheet().Row().ToBytes()).Wrap();
        house.Check(file).Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.ProfileBroken);
    }

    private static IEnumerable<Issue> Errors(IntakeResult result) => result.Issues.Where(issue => issue.Severity == IssueSeverity.Error);

    private static object?[] Row(IntakeResult result, string sheetKey) => result.RowsBySheetKey[sheetKey][0].Values;
}
