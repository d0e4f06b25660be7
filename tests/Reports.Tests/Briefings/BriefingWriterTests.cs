using OcopAnalytics.Model.Kpis;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Tests.Briefings;

public sealed class BriefingWriterTests
{
    private static readonly BriefingFigures Sample = BriefingSample.Figures;

    [Fact]
    public void Opens_with_the_count_the_progress_page_shows()
    {
        var briefing = BriefingWriter.Write(Sample);

        briefing.Opening[1].Should().Be("1 trên 6 chỉ tiêu đạt. Theo đánh giá: 1 đạt, 1 đúng tiến độ, 1 chậm tiến độ, 1 có nguy cơ chậm, 1 chưa có số liệu, 1 chưa đánh giá.");
        briefing.Opening[2].Should().Be("10 trên 11 đơn vị đã nộp biểu kỳ 6 tháng đầu năm 2025.");
    }

    [Fact]
    public void Puts_each_target_in_one_part_by_its_verdict()
    {
        var sections = BriefingWriter.Write(Sample).Sections;

        sections[0].Title.Should().Be("I. CHỈ TIÊU ĐẠT VÀ ĐÚNG TIẾN ĐỘ");
        sections[0].Table!.Rows.Select(row => row[0]).Should().Equal("MA-01", "MA-02");
        sections[1].Table!.Rows.Select(row => row[0]).Should().Equal(["MA-04", "MA-03"], "the worst comes first");
        sections[2].Paragraphs.Should().Equal(
            "1 chỉ tiêu chưa có số liệu: số dự án khởi nghiệp (MA-05).",
            "1 chỉ tiêu không có con số, do người đánh giá: đẩy mạnh phát triển Chương trình trên địa bàn nông thôn (MA-06).");
    }

    [Fact]
    public void Says_what_would_close_a_gap_and_who_pulls_it_down()
    {
        var row = new AttentionRow(1, "MA-03", "officials_training_share", "MA", "2021-2025", "Tỷ lệ cán bộ được tập huấn", "Officials", "ratio", "at_risk",
            0.8425m, 1m, 0.9m, 0.06m, 184, 0.04m, 77m, "part", "người", "people", 0.93m, new DateOnly(2026, 4, 20));
        TargetUnitRow[] units =
        [
            new("MA-03", "734", "Huyện Tân Phú", "ratio", 10m, 20m, 0.5m, 0.9m, 8m, "off_track"),
            new("MA-03", "735", "Huyện Vĩnh Cửu", "ratio", null, null, null, 0.9m, null, "not_measured"),
        ];

        var section = BriefingWriter.Write(Sample with { Attention = [new AttentionItem(row, units)] }).Sections[2];

        section.Title.Should().Be("1. Phần còn thiếu và nơi kéo chậm");
        section.Paragraphs[0].Should().Be("MA-03, tỷ lệ cán bộ được tập huấn: cần thêm 77 người trong 184 ngày còn lại. "
            + "Kéo chậm nhất: Huyện Tân Phú (thiếu 8); Huyện Vĩnh Cửu (chưa có số liệu). Theo nhịp vừa qua, hết giai đoạn được 93% và mục tiêu đạt khoảng 20/04/2026.");
    }

    [Fact]
    public void Names_the_target_that_another_conflicts_with()
    {
        var briefing = BriefingWriter.Write(Sample with { Conflicts = [new("MA-01", "MA-04", "bounds_disagree", "15 đơn vị đã là 15.", null)] });

        briefing.Appendix.Measures.Single(measure => measure.Code == "MA-01").HowCounted.Should().Contain("Mâu thuẫn với MA-04: 15 đơn vị đã là 15.");
    }

    [Fact]
    public void Says_by_how_much_a_target_is_behind()
    {
        BriefingWriter.Write(Sample).Sections[1].Table!.Rows[1].Should().Equal(
            "MA-03", "Tỷ lệ cán bộ được tập huấn", "84,25% (412/489)", "100%", "15,75%", "90%", "Có nguy cơ chậm");
    }

    [Fact]
    public void Writes_the_figures_of_the_warehouse_as_the_pages_do()
    {
        var sections = BriefingWriter.Write(Sample).Sections;

        Part(sections, "Số liệu chính").Table!.Rows.Should().ContainEquivalentOf(new[] { "Kinh phí huy động, phân bổ", "38,614 tỷ đồng" });
        Part(sections, "Cơ cấu hạng sao").Table!.Rows[0].Should().Equal("3 sao", "96", "67,61%");
        Part(sections, "Kinh phí theo nguồn vốn").Table!.Rows[0].Should().Equal("Ngân sách tỉnh", "20.000", "18.296", "78,46%", "17.000,5", "92,92%");
        Part(sections, "Kinh phí theo nguồn vốn").Table!.Total.Should().Equal("Cộng", "21.000", "20.071", "100%", "17.000,5", "84,7%");
    }

    [Fact]
    public void The_chart_draws_the_texts_of_the_table_beside_it()
    {
        var stars = Part(BriefingWriter.Write(Sample).Sections, "Cơ cấu hạng sao");

        stars.Chart!.Rows.Select(row => row[1]).Should().Equal(stars.Table!.Rows.Select(row => row[1]));
        stars.Chart.ToJson().Should().Contain("\"fontFamily\":\"Tinos\"");
    }

    [Fact]
    public void Says_so_when_nothing_is_met_and_nothing_is_behind()
    {
        var missing = Sample with { Scorecard = [.. Sample.Scorecard.Where(row => row.TargetStatus == TargetStatus.NotMeasured)] };

        var sections = BriefingWriter.Write(missing).Sections;

        sections[0].Paragraphs.Should().Equal("Chưa có chỉ tiêu nào đạt hoặc đúng tiến độ.");
        sections[1].Paragraphs.Should().Equal("Không có chỉ tiêu nào không đạt, chậm hoặc có nguy cơ chậm.");
    }

    [Fact]
    public void A_phase_without_targets_reports_its_results_alone()
    {
        var results = Sample with { Scorecard = [.. Sample.Scorecard.Where(row => row.TargetId is null)] };

        var briefing = BriefingWriter.Write(results);

        briefing.Opening[1].Should().Be("Giai đoạn này không có chỉ tiêu kế hoạch; báo cáo nêu kết quả đã thực hiện.");
        briefing.Sections[0].Title.Should().Be("I. KẾT QUẢ CHỦ YẾU");
        briefing.Appendix.Title.Should().Be("CÁC CHỈ SỐ VÀ CÁCH TÍNH");
        briefing.Appendix.Measures.Should().OnlyContain(measure => measure.Code == null).And.HaveCount(3);
    }

    [Fact]
    public void An_empty_warehouse_gives_a_paper_that_says_it_has_no_figures()
    {
        var empty = Sample with { Scorecard = [], ByPlace = [], Stars = [], Funding = [], Reporting = null };

        var briefing = BriefingWriter.Write(empty);

        briefing.Opening[2].Should().Be("Chưa có đơn vị nào nộp biểu trong giai đoạn này.");
        briefing.Sections.Where(section => section.Level == 2).Should().HaveCount(4)
            .And.OnlyContain(section => section.Table == null && section.Paragraphs[0] == "Chưa có số liệu.");
    }

    [Fact]
    public void A_phase_nobody_reported_for_shows_no_noughts()
    {
        var silent = Sample with
        {
            Reporting = null,
            Stars = [.. Sample.Stars.Select(row => row with { ProductCount = 0, Share = 0m })],
            ByPlace = [.. Sample.ByPlace.Select(row => row with { Numerator = null, ActualValue = null })],
        };

        var sections = BriefingWriter.Write(silent).Sections;

        Part(sections, "Cơ cấu hạng sao").Paragraphs.Should().Equal("Chưa có số liệu.");
        Part(sections, "Kết quả theo đơn vị").Paragraphs.Should().Equal("Chưa có số liệu.");
    }

    [Fact]
    public void Without_a_product_in_force_there_is_a_table_and_no_chart()
    {
        var stars = Part(BriefingWriter.Write(Sample with { Stars = [new(3, 0, 0m)] }).Sections, "Cơ cấu hạng sao");

        stars.Table!.Rows[0].Should().Equal("3 sao", "0", "0%");
        stars.Chart.Should().BeNull();
    }

    [Fact]
    public void Sets_the_earlier_phase_beside_this_one()
    {
        var withHistory = Sample with
        {
            EarlierPhase = BriefingSample.Earlier,
            EarlierScorecard = [BriefingSample.Figure("products_certified_to_date", "Số sản phẩm đã từng được công nhận", 161m)],
        };

        var table = Part(BriefingWriter.Write(withHistory).Sections, "Số liệu chính").Table!;

        table.Columns.Select(column => column.Header).Should().Equal("Chỉ số", "Giai đoạn 2019 - 2020", "Giai đoạn 2021 - 2025");
        table.Rows.Should().ContainEquivalentOf(new[] { "Số sản phẩm đã từng được công nhận (sản phẩm)", "161", "203" });
        table.Rows.Should().ContainEquivalentOf(new[] { "Số cán bộ được tập huấn (người)", "–", "1.412" });
    }

    [Theory]
    [InlineData("official", null, null)]
    [InlineData("reconstructed", null, "Số liệu dựng lại")]
    [InlineData("reconstructed", "illustrative", "Số liệu minh họa")]
    [InlineData("official", "reconstructed", "Số liệu dựng lại")]
    public void Bears_the_mark_of_the_weakest_figures_it_shows(string now, string? earlier, string? mark)
    {
        var figures = Sample with
        {
            Reporting = Sample.Reporting! with { DataNature = now },
            EarlierReporting = earlier is null ? null : Sample.Reporting with { DataNature = earlier },
        };

        BriefingWriter.Write(figures).Nature?.Mark.Should().Be(mark);
        (BriefingWriter.Write(figures).Nature is null).Should().Be(mark is null);
    }

    [Fact]
    public void Lists_the_units_with_most_products_when_there_are_too_many()
    {
        var many = Sample with { ByPlace = BriefingSample.Units(95) };

        var units = Part(BriefingWriter.Write(many).Sections, "Kết quả theo đơn vị");

        units.Paragraphs.Should().Equal("Bảng nêu 40 đơn vị có nhiều sản phẩm từ 3 sao còn hiệu lực nhất trong 95 đơn vị.");
        units.Table!.Rows.Should().HaveCount(40);
        units.Table.Rows[0].Should().Equal("1", "Huyện số 1", "99", "99", "99", "99", "99");
        units.Table.Total.Should().Equal("", "Toàn địa bàn", "142", "142", "142", "142", "142");
    }

    [Fact]
    public void A_unit_that_handed_in_nothing_has_a_dash_and_not_a_nought()
    {
        PlaceValueRow[] silent = [.. BriefingSample.Units(1).Select(row => row.PlaceCode == "75" ? row : row with { Numerator = null, ActualValue = null })];

        Part(BriefingWriter.Write(Sample with { ByPlace = silent }).Sections, "Kết quả theo đơn vị").Table!.Rows[0]
            .Should().Equal("1", "Huyện số 1", "–", "–", "–", "–", "–");
    }

    [Fact]
    public void The_appendix_has_every_target_and_how_it_is_counted()
    {
        var appendix = BriefingWriter.Write(Sample).Appendix;

        appendix.Measures.Select(measure => measure.Code).Should().Equal("MA-01", "MA-02", "MA-03", "MA-04", "MA-05", "MA-06");
        appendix.Measures[0].Standing.Should().Be("Mục tiêu: từ 100 trở lên. Thực hiện: 142. Đánh giá: đạt.");
        appendix.Measures[0].HowCounted.Should().Equal(
            "Tính: Sản phẩm có giấy chứng nhận còn hiệu lực vào ngày cuối kỳ.", "Không tính: Giấy chứng nhận đã hết hạn.");
        appendix.Measures[4].Standing.Should().Be("Mục tiêu: từ 9 trở lên. Chưa có số liệu.");
        appendix.Notes.Should().Equal("Chỉ tiêu theo quyết định phê duyệt Đề án.");
    }

    private static BriefingSection Part(IReadOnlyList<BriefingSection> sections, string title) => sections.Single(section => section.Title.Contains(title));
}
