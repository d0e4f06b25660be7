using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>The written rules of docs/intake.md, each by what a unit would type.</summary>
public sealed class ReadingRulesTests
{
    [Theory]
    [InlineData("18500.00", "1.850.000 triệu đồng hoặc 18.500 triệu đồng")]
    [InlineData("52,450", "52,45 triệu đồng hoặc 52.450 triệu đồng")]
    [InlineData("341,047.713 tỷ", "341,047713 tỷ đồng hoặc 341.047,713 tỷ đồng")]
    [InlineData("1,5 tỷ", "1,5 tỷ đồng hoặc 1,5 triệu đồng")]
    public void A_number_that_could_be_two_is_shown_both_ways(string written, string readings) =>
        Workbooks.Valid().Set("funding", "planned_vnd", written).Check().Issues.Should().ContainSingle()
            .Which.MessageVi.Should().Contain($"\"{written}\" có thể hiểu là {readings}.");

    [Theory]
    [InlineData("1.250,5 triệu đồng")]
    [InlineData("1.250,5 tr.đ")]
    [InlineData("1\u00A0250,5")]
    [InlineData("1\u2009250,5 triệu")]
    public void Money_is_read_in_the_unit_its_column_declares(string written)
    {
        var result = Workbooks.Valid().Set("funding", "planned_vnd", written).Check();
        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey["funding"][0].Values[3].Should().Be(1_250_500_000m);
    }

    [Theory]
    [InlineData("12 %", 0.12)]
    [InlineData("12,5%", 0.125)]
    [InlineData("12\u00A0%", 0.12)]
    [InlineData("12", 0.12)]
    [InlineData("100", 1)]
    [InlineData("0", 0)]
    [InlineData("0,5 %", 0.005)]
    [InlineData(45d, 0.45)]
    public void A_column_of_percentages_takes_them_with_and_without_their_sign(object written, double share)
    {
        var result = Workbooks.Whole().Set("project", "progress_share", written).Check();
        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey["project"][0].Values[^1].Should().Be((decimal)share);
    }

    [Fact]
    public void A_cell_that_shows_a_percentage_is_one()
    {
        var result = Workbooks.Whole().Set("project", "progress_share", new PercentFormatted(0.45)).Check();
        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey["project"][0].Values[^1].Should().Be(0.45m);
    }

    [Theory]
    [InlineData("0,5", "0,5 % hoặc 50 %")]
    [InlineData(0.45d, "0,45 % hoặc 45 %")]
    [InlineData("1", "1 % hoặc 100 %")]
    public void Half_of_one_percent_or_half_of_all_is_asked_back(object written, string readings) =>
        Workbooks.Whole().Set("project", "progress_share", written).Check().Issues.Should().ContainSingle().Which.Should()
            .Match<Issue>(issue => issue.Code == IssueCode.NumberAmbiguous && issue.MessageVi.Contains($"có thể hiểu là {readings}."));

    [Theory]
    [InlineData("101 %", IssueCode.NumberOutOfRange)]
    [InlineData("-5 %", IssueCode.NumberOutOfRange)]
    [InlineData("12.5 %", IssueCode.NumberAmbiguous)]
    [InlineData("một nửa", IssueCode.NotANumber)]
    [InlineData("%", IssueCode.NotANumber)]
    public void What_is_no_percentage_is_refused(string written, string code) =>
        Workbooks.Whole().Set("project", "progress_share", written).Check().Issues.Should().ContainSingle().Which.Code.Should().Be(code);

    [Theory]
    [InlineData("training", "trainee_count")]
    [InlineData("funding", "planned_vnd")]
    [InlineData("certification", "total_score")]
    public void In_any_other_column_a_percentage_is_shown_both_ways(string sheet, string column)
    {
        foreach (var written in (object[])["12 %", new PercentFormatted(0.12)])
        {
            Workbooks.Valid().Set(sheet, column, written).Check().Issues.Should().Contain(issue => issue.Code == IssueCode.NumberAmbiguous)
                .Which.MessageVi.Should().Contain("12 %").And.Contain("có thể hiểu là 0,12 hoặc 12. Cột này không ghi theo phần trăm");
        }
    }

    [Theory]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("52,450", "52450")]
    [InlineData("12.5", "12.5")]
    public void A_declared_notation_settles_what_would_be_in_doubt(string written, string number) =>
        NumberText.Parse(written, mayBeGrouped: true, Notation.English).Value.Should().Be(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("52.450")]
    [InlineData("1.234.567,89")]
    public void Under_the_english_notation_the_vietnamese_one_is_asked_back(string written) =>
        NumberText.Parse(written, mayBeGrouped: true, Notation.English).Problem.Should().Be(IssueCode.NumberAmbiguous);

    [Theory]
    [InlineData("ngày 5 tháng 8 năm 2026", 2026, 8, 5)]
    [InlineData("Ngày 05  tháng 01 năm 2020", 2020, 1, 5)]
    [InlineData("2025-06-14", 2025, 6, 14)]
    public void Days_in_words_and_as_programs_write_them(string written, int year, int month, int day) =>
        Cells.Date(written).Value.Should().Be(new DateOnly(year, month, day));

    [Theory]
    [InlineData("ngày 29 tháng 2 năm 2025")]
    [InlineData("ngày 5 tháng 13 năm 2026")]
    [InlineData("ngày 5 tháng 8")]
    [InlineData("ngày năm tháng tám năm 2026")]
    [InlineData("2025-02-29")]
    public void A_day_that_does_not_exist_is_none_in_any_form(string written) => Cells.Date(written).Problem.Should().Be(IssueCode.NotADate);

    [Fact]
    public void The_29th_of_february_is_told_how_long_its_month_is() =>
        Workbooks.Valid().Set("product", "listed_date", "29/02/2025").Check().Issues.Should().ContainSingle()
            .Which.MessageVi.Should().Contain("không có ngày 29/02/2025: tháng 2/2025 có 28 ngày");

    [Fact]
    public void A_year_alone_is_its_last_day_and_this_year_is_today()
    {
        var result = Workbooks.Valid().Set("producer", "joined_date", "2023").Set("producer", "consolidated_date", "2025").Check();
        result.HasErrors.Should().BeFalse();
        result.RowsBySheetKey["producer"][0].Values[4].Should().Be(new DateOnly(2023, 12, 31));
        result.RowsBySheetKey["producer"][0].Values[5].Should().Be(new DateOnly(2025, 7, 10));
    }

    [Fact]
    public void Communes_may_be_called_by_their_names()
    {
        // 25993 is phường Trảng Dài, however its tone is placed and its kind shortened.
        foreach (var name in (string[])["Trảng Dài", "phường Trảng Dài", "P. Trảng Dài", "P.Tra\u0309ng Da\u0300i", "TRẢNG DÀI, TP. Biên Hoà"])
        {
            var result = Workbooks.Valid().Set("producer", "commune_code", name).Check();
            result.Issues.Should().BeEmpty(name);
            result.RowsBySheetKey["producer"][0].Values[3].Should().Be("25993", name);
        }
    }

    [Fact]
    public void A_misspelt_commune_brings_the_nearest_forward() =>
        Workbooks.Valid().Set("producer", "commune_code", "Trảng Dày").Check().Issues.Should().ContainSingle()
            .Which.MessageVi.Should().Contain("Có phải: Phường Trảng Dài (25993)?");

    [Fact]
    public void A_name_that_a_city_and_a_district_bear_is_asked_back()
    {
        Workbooks.Empty().Set("unit_profile", "unit_code", "Cao Lãnh").Check().Issues.Should().ContainSingle()
            .Which.MessageVi.Should().Contain("Thành phố Cao Lãnh (866)").And.Contain("Huyện Cao Lãnh (873)");
        Workbooks.Empty().Set("unit_profile", "unit_code", "Tp. Cao Lãnh").Check().Header!.UnitCode.Should().Be("866");
        Workbooks.Empty().Set("unit_profile", "unit_code", "huyện Cao Lãnh").Check().Header!.UnitCode.Should().Be("873");
    }

    [Fact]
    public void An_alias_is_another_name_of_the_same_place() =>
        Workbooks.Empty().Set("unit_profile", "unit_code", "TP Ban Mê Thuột").Check().Header!.UnitCode.Should().Be("643");

    [Fact]
    public void Hidden_sheets_and_rows_are_read_like_the_others()
    {
        var result = Workbooks.Valid().Row("training").HideRow("training", 6).Hide("training").Check();
        result.RowsBySheetKey["training"].Should().HaveCount(2);
        result.Issues.Select(issue => issue.Code).Should().BeEquivalentTo(IssueCode.SheetHidden, IssueCode.RowsHidden);
    }

    [Fact]
    public void Of_merged_cells_the_first_holds_the_value_and_the_others_are_empty()
    {
        var result = Workbooks.Valid().Row("training").Set("training", "note", "ghi chung").Merge("training", "H5:H6").Check();
        result.RowsBySheetKey["training"].Select(row => row.Values[7]).Should().Equal((object?[])["ghi chung", null]);
        result.Issues.Should().ContainSingle().Which.Cell.Should().Be("H5");
    }

    [Fact]
    public void A_formula_counts_with_the_value_that_was_saved_and_is_said_once_a_column()
    {
        var result = Workbooks.Valid().Set("funding", "planned_vnd", new RawCell("<c r=\"D5\"><f>SUM(E5:F5)</f><v>1600</v></c>"))
            .Row("funding", ("planned_vnd", new RawCell("<c r=\"D6\" t=\"str\"><f>\"1.250,5\"</f><v>1.250,5</v></c>")), ("funding_year", 2025), ("funding_source", "Vốn khác")).Check();
        result.RowsBySheetKey["funding"].Select(row => row.Values[3]).Should().Equal(1_600_000_000m, 1_250_500_000m);
        result.Issues.Should().ContainSingle().Which.MessageVi.Should().Contain("2 ô là công thức");
    }

    [Fact]
    public void An_error_that_a_formula_gives_is_an_error() =>
        Workbooks.Valid().Set("funding", "planned_vnd", new RawCell("<c r=\"D5\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>")).Check().Issues
            .Should().Contain(issue => issue.Code == IssueCode.CellError && issue.Found == "#DIV/0!");
}
