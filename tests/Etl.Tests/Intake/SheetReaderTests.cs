using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake;

public sealed class SheetReaderTests
{
    [Fact]
    public void A_sound_workbook_gives_typed_rows_and_nothing_to_say()
    {
        var result = Check(Workbooks.Valid());

        result.Issues.Should().BeEmpty();
        result.Header.Should().Be(new SubmissionHeader("731", "D731", "Thành phố Biên Hòa", "2025-H1", 1, "illustrative"));
        result.RowCount.Should().Be(5);
        Row(result, "unit_profile").Should().Equal("731", "Thành phố Biên Hòa", "2025-H1", "illustrative", new DateOnly(2025, 6, 14), 40L, 90L, null);
        Row(result, "producer").Should().Equal("CT-731-0001", "Hợp tác xã số 1", "cooperative", "25993", new DateOnly(2023, 5, 4), null, null, null, null);
        Row(result, "certification").Should().Equal("SP-731-0001", "Sản phẩm 0001 - mật ong", "first", "district", "Đợt 1/2025", new DateOnly(2025, 4, 10), 62.5m,
            "certified", 3L, "3981/QĐ-UBND", new DateOnly(2025, 5, 20), "UBND thành phố Biên Hòa", null, null);
        Row(result, "funding").Should().Equal(2025L, "provincial_budget", "communication", 1_250_500_000m, 800_000_000m, 640_250_000m, null);
    }

    [Fact]
    public void Every_sheet_of_the_template_is_read()
    {
        var result = Check(Workbooks.Whole());

        result.Issues.Should().BeEmpty();
        Row(result, "inspection").Should().Equal(new DateOnly(2025, 6, 3), "SP-731-0001", null, null, "passed", null, null, null, null);
        Row(result, "trade_promotion").Should().Equal("XT-2025-01", "fair", "Hội chợ hàng nông sản", new DateOnly(2025, 3, 20), null, 4L, 6L, null, 2L, 850_500_000m, null);
        Row(result, "revenue").Should().Equal("SP-731-0001", null, 420_500_000m, 7L, null);
    }

    [Fact]
    public void A_workbook_from_before_the_younger_sheets_and_columns_is_as_good()
    {
        var before = Workbooks.Valid();
        foreach (var sheet in SubmissionTemplate.Sheets)
        {
            if (sheet.IsOptional) before.Without(sheet.Key);
            foreach (var column in sheet.Columns.Where(column => column.IsLater)) before.Header(sheet.Key, column.Key, null);
        }

        var result = Check(before);

        result.Issues.Should().BeEmpty();
        result.RowCount.Should().Be(5);
        result.RowsBySheetKey["inspection"].Should().BeEmpty();
    }

    [Fact]
    public void Shared_strings_and_the_calendar_of_1904_give_the_same_rows()
    {
        // The same days, counted from 1904, are 1462 fewer.
        var result = Check(Workbooks.Valid().SharedStrings().From1904()
            .Set("unit_profile", "prepared_date", new DayFormatted(45822 - 1462)).Set("producer", "joined_date", "4/5/2023").Set("product", "listed_date", "01/03/2024")
            .Set("certification", "evaluation_date", "10/04/2025").Set("certification", "decision_date", "20/05/2025").Set("training", "start_date", "12/3/2025"));
        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey.Should().BeEquivalentTo(Check(Workbooks.Valid()).RowsBySheetKey);
    }

    [Fact]
    public void Empty_rows_are_left_out_and_the_others_keep_their_numbers()
    {
        var result = Check(Workbooks.Valid().Loose("producer", 6, 1, "   ").Loose("producer", 9, 0, "ct-731-0009").Loose("producer", 9, 1, "Trang trại")
            .Loose("producer", 9, 2, "Trang trại").Loose("producer", 9, 4, "05/05/2024").Loose("producer", 40, 0, "\t"));
        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey["producer"].Select(row => row.RowNumber).Should().Equal(5, 9);
    }

    [Fact]
    public void An_issue_of_a_moved_column_names_the_cell_where_it_stands()
    {
        var issues = Check(Workbooks.Valid().Set("certification", "star_rating", "bốn sao").Exchange("certification", "star_rating", "decision_no")).Issues;
        issues.Should().Contain(issue => issue.Code == IssueCode.NotANumber && issue.Cell == "J5" && issue.Column == "Hạng sao");
    }

    [Fact]
    public void A_missing_column_is_said_once_and_not_again_for_each_row() =>
        Check(Workbooks.Valid().Rows("product", 30).Rows("producer", 30).Header("product", "product_name", null)).Issues
            .Should().ContainSingle(issue => issue.Severity == IssueSeverity.Error).Which.Cell.Should().Be("B4");

    [Fact]
    public void Headers_and_sheet_names_are_found_whatever_their_case_and_accents() =>
        Check(Workbooks.Valid().Named("producer", " CHỦ  THỂ").Header("producer", "producer_name", "TÊN CHU\u0309 THÊ\u0309 *")).Issues.Should().BeEmpty();

    [Fact]
    public void Sheets_that_are_not_of_the_template_are_left_alone() =>
        Check(Workbooks.Valid().MarkFirst().Part("xl/worksheets/sheet99.xml", "<worksheet/>")).Issues.Should().BeEmpty();

    [Theory]
    [InlineData("1")]
    [InlineData(" 1 ")]
    [InlineData(1)]
    public void The_version_may_be_number_or_text(object version) => Check(Workbooks.Valid().Marked(SubmissionTemplate.Mark, version)).Issues.Should().BeEmpty();

    [Theory]
    [InlineData("nâng hạng")]
    [InlineData("NANG HANG")]
    [InlineData("upgrade")]
    public void A_choice_is_known_by_its_words_or_its_code(string written)
    {
        var result = Check(Workbooks.Valid().Set("certification", "application_kind", written));
        result.HasErrors.Should().BeFalse();
        Row(result, "certification")[2].Should().Be("upgrade");
    }

    [Fact]
    public void No_two_choices_of_a_list_are_written_alike()
    {
        foreach (var list in SubmissionTemplate.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Choices).OfType<ChoiceList>())
        {
            list.Choices.SelectMany(choice => new[] { choice.Code, choice.NameVi }.Select(Model.Text.VietnameseText.MatchKey).Distinct())
                .Should().OnlyHaveUniqueItems(list.Name);
        }
    }

    [Fact]
    public void A_cell_that_could_not_be_read_is_empty_for_those_outside_and_breaks_no_second_rule()
    {
        var result = Check(Workbooks.Valid().Set("certification", "decision_date", "30/02/2025").Set("certification", "star_rating", new ShownError("#N/A")));
        result.Issues.Select(issue => issue.Code).Should().Equal(IssueCode.CellError, IssueCode.NotADate);
        Row(result, "certification")[8].Should().BeNull();
    }

    [Fact]
    public void Issues_stand_in_the_order_of_sheets_rows_and_columns()
    {
        var issues = Check(Workbooks.Valid().Rows("product", 1).Rows("producer", 1)
            .Set("funding", "planned_vnd", "x").Set("product", "listed_date", "x", row: 1).Set("product", "product_name", null, row: 1)
            .Set("product", "commune_code", "99999").Set("unit_profile", "official_count", "x")).Issues;
        issues.Select(issue => $"{issue.Sheet}!{issue.Cell}").Should().Equal("Thông tin chung!B9", "Sản phẩm!E5", "Sản phẩm!B6", "Sản phẩm!F6", "Kinh phí!D5");
    }

    [Fact]
    public void What_the_file_itself_lacks_is_said_even_among_thousands_of_other_errors()
    {
        var workbook = Workbooks.Empty().Without("training").Set("unit_profile", "unit_code", "999");
        for (var n = 0; n < 1500; n++) workbook.Row("funding", ("funding_year", "năm"), ("funding_source", "x"));
        var issues = Check(workbook).Issues;

        issues.Should().HaveCount(1001);
        issues.Select(issue => issue.Code).Should().Contain([IssueCode.SheetMissing, IssueCode.UnitUnknown]);
        issues[^1].Should().Match<Issue>(issue => issue.Code == IssueCode.MoreIssues && issue.Severity == IssueSeverity.Error);
        issues[^1].MessageVi.Should().Contain("2.002");
    }

    [Fact]
    public void A_workbook_from_before_a_sheet_joined_the_template_reports_nothing_of_it()
    {
        using var house = new IntakeHouse();
        var optional = SubmissionTemplate.Sheets.Where(sheet => sheet.IsOptional).ToList();
        var workbook = optional.Aggregate(Workbooks.Valid(), (book, sheet) => book.Without(sheet.Key));

        var outcome = house.Take(workbook.ToBytes());

        outcome.Status.Should().Be(IngestStatus.Accepted);
        outcome.Issues.Should().BeEmpty();
        outcome.RowCount.Should().Be(5);
    }

    [Fact]
    public void Two_thousand_honest_rows_are_read_without_a_word()
    {
        var workbook = Workbooks.Empty().Rows("producer", 200).SharedStrings();
        for (var n = 0; n < 2000; n++) workbook.Row("product", ("producer_code", $"CT-731-{n % 200 + 1:0000}"));
        workbook.Rows("certification", 2000);
        var result = Check(workbook);

        result.Issues.Should().BeEmpty();
        result.RowCount.Should().Be(4200);
        result.RowsBySheetKey["certification"][^1].RowNumber.Should().Be(2004);
    }

    [Fact]
    public void Reading_and_checking_make_little_more_garbage_than_the_Excel_library_alone()
    {
        var workbook = Workbooks.Empty().Rows("producer", 10);
        for (var n = 0; n < 5000; n++) workbook.Row("product", ("producer_code", "CT-731-0001"));
        var file = workbook.Rows("certification", 5000).ToBytes();
        using var house = new IntakeHouse();
        house.Check(file).Issues.Should().BeEmpty();

        var bare = Allocated(() => ReadBare(file));
        Allocated(() => house.Check(file)).Should().BeLessThan((long)(bare * 1.5), "cells that repeat are kept once, and most repeat");
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void ReadBare(byte[] file)
    {
        using var reader = ExcelDataReader.ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        do
        {
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++) _ = reader.GetValue(column);
            }
        }
        while (reader.NextResult());
    }

    private static object?[] Row(IntakeResult result, string sheetKey) => result.RowsBySheetKey[sheetKey][0].Values;

    private static IntakeResult Check(WorkbookBuilder workbook)
    {
        using var house = new IntakeHouse();
        return house.Check(workbook.ToBytes());
    }
}
