using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Reports.Tests.Print;
using OcopAnalytics.Reports.Tests.Word;
using OcopAnalytics.Testing;

namespace OcopAnalytics.Reports.Tests.Briefings;

/// <summary>A warehouse with two phases: one product of Biên Hòa in 2020, two in 2025 (illustrative).</summary>
public sealed class TwoPhaseWarehouse : IAsyncLifetime
{
    public TestWarehouse House { get; } = new();

    public async Task InitializeAsync()
    {
        House.Submit("731", "2020-H2", submission => submission.CertifiedProduct("SP1", 3));
        House.Submit("731", "2025-H1", submission => submission
            .UnitProfile(new { unit_code = "731", period_code = "2025-H1", data_nature = "illustrative", official_count = 10, leader_count = 4 })
            .CertifiedProduct("SP2", 4).CertifiedProduct("SP3", 3)
            .Training(new { audience = "official", trainee_count = 7, attendance_count = 9 }));
        (await House.BuildAsync()).IsPromoted.Should().BeTrue();
    }

    public Task DisposeAsync()
    {
        House.Dispose();
        return Task.CompletedTask;
    }
}

public sealed class BriefingSourceTests(TwoPhaseWarehouse warehouse) : IClassFixture<TwoPhaseWarehouse>
{
    private static readonly DateOnly Now = new(2025, 6, 30);
    private readonly BriefingSource source = new(warehouse.House.Reader);

    [Fact]
    public async Task Reports_on_the_phase_the_date_falls_in()
    {
        var briefing = await source.ReadAsync("DN19", Now);

        briefing.Head.SubjectLines[1].Should().Be("(giai đoạn 2021 - 2025, số liệu đến ngày 30/06/2025)");
        briefing.Appendix.Measures.Select(measure => measure.Code).Should().Contain("DN19-11").And.NotContain("DN19-01");
        briefing.BuildMark.Should().Contain(warehouse.House.Files.CurrentBuildId);
    }

    [Fact]
    public async Task Sets_the_finished_phase_beside_it()
    {
        var briefing = await source.ReadAsync("DN19", Now);

        var table = briefing.Sections.Single(section => section.Title.EndsWith("Số liệu chính")).Table!;
        table.Columns.Select(column => column.Header).Should().Equal("Chỉ số", "Giai đoạn 2019 - 2020", "Giai đoạn 2021 - 2025");
        table.Rows.Single(row => row[0].Contains("đã từng được công nhận")).Skip(1).Should().Equal("1", "3");
    }

    [Fact]
    public async Task A_date_in_the_first_phase_has_none_before_it()
    {
        var briefing = await source.ReadAsync("DN19", new DateOnly(2020, 12, 31));

        briefing.Head.SubjectLines[1].Should().StartWith("(giai đoạn 2019 - 2020, ");
        briefing.Sections.Single(section => section.Title.EndsWith("Số liệu chính")).Table!.Columns.Should().HaveCount(2);
        briefing.Nature.Should().BeNull("what Biên Hòa handed in for 2020 is official");
    }

    [Fact]
    public async Task Writes_every_target_of_the_scorecard_with_its_very_figures()
    {
        var scorecard = (await warehouse.House.Reader.ScorecardAsync("DN19", "2021-2025", null, new(Now))).Where(row => row.TargetId is not null).ToList();

        var briefing = await source.ReadAsync("DN19", Now);

        briefing.Appendix.Measures.Select(measure => measure.Code).Should().Equal(scorecard.Select(row => row.TargetId));
        var measured = scorecard.Where(row => row.ActualValue is not null).ToList();
        var written = briefing.Sections.Take(2).SelectMany(section => section.Table?.Rows ?? []).ToDictionary(row => row[0]);
        written.Keys.Should().BeEquivalentTo(measured.Select(row => row.TargetId), "each measured target stands in part I or part II");
        foreach (var row in measured)
        {
            written[row.TargetId!][2].Should().Be(Figures.Actual(row, Language.Vietnamese));
            written[row.TargetId!][3].Should().Be(Figures.Goal(row, Language.Vietnamese));
        }
    }

    [Fact]
    public async Task Marks_illustrative_figures()
    {
        (await source.ReadAsync("DN19", Now)).Nature!.Mark.Should().Be("Số liệu minh họa");
    }

    [Fact]
    public async Task Says_what_is_counted_in_the_words_of_the_kpi()
    {
        var kpi = (await warehouse.House.Reader.KpiAsync("existing_products_3_star_up"))!;

        (await source.ReadAsync("DN19", Now)).Appendix.Measures.Single(measure => measure.Code == "DN19-11").HowCounted
            .Should().Contain($"Tính: {kpi.CountsVi}").And.Contain($"Không tính: {kpi.ExcludesVi}");
    }

    [Fact]
    public async Task Every_programme_with_figures_or_without_is_a_valid_word_document()
    {
        foreach (var programme in await warehouse.House.Reader.ProgrammesAsync())
        {
            using var document = new WrittenDocument(await source.ReadAsync(programme.ProgrammeCode, Now));

            document.Errors.Should().BeEmpty(programme.ProgrammeCode);
            document.Text.Should().Contain(WrittenDocument.Folded(programme.NameVi));
        }
    }

    [Fact]
    public async Task Refuses_a_programme_there_is_not_and_says_which_there_are()
    {
        (await source.Invoking(one => one.ReadAsync("XX99", Now)).Should().ThrowAsync<ArgumentException>())
            .WithMessage("Không có chương trình \"XX99\"*DN19*");
    }

    [Fact]
    public async Task Stops_when_told_to()
    {
        await source.Invoking(one => one.ReadAsync("DN19", Now, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
    }

    [PrintedFact]
    public async Task The_published_paper_has_the_figures_of_the_warehouse_and_nothing_is_left_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("ocop-published-");
        try
        {
            await using var printer = new PdfPrinter(TimeProvider.System);
            var path = Path.Combine(folder.FullName, "sub", "DN19.pdf");
            await new BriefingPublisher(warehouse.House.Reader, printer).WriteAsync(await source.ReadAsync("DN19", Now), BriefingForm.Pdf, path);

            folder.GetFiles("*", SearchOption.AllDirectories).Should().ContainSingle();
            using var paper = new PrintedPaper(await File.ReadAllBytesAsync(path));
            var target = (await warehouse.House.Reader.ScorecardAsync("DN19", "2021-2025", null, new(Now))).Single(row => row.TargetId == "DN19-15");
            string.Join(' ', paper.Pages.SelectMany((_, page) => paper.Lines(page))).Should()
                .Contain($"Thực hiện: {VietnameseFormat.Percent(target.ActualValue!.Value)} (7/10)");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Without_a_browser_no_pdf_appears_and_word_is_written_all_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("ocop-published-");
        try
        {
            await using var printer = new PdfPrinter(TimeProvider.System, "/nowhere/chromium");
            var publisher = new BriefingPublisher(warehouse.House.Reader, printer);

            var briefing = await source.ReadAsync("DN19", Now);

            await publisher.Invoking(one => one.WriteAsync(briefing, BriefingForm.Pdf, Path.Combine(folder.FullName, "a.pdf"))).Should().ThrowAsync<BrowserMissingException>();
            folder.GetFiles().Should().BeEmpty();

            await publisher.WriteAsync(briefing, BriefingForm.Word, Path.Combine(folder.FullName, "a.docx"));
            folder.GetFiles().Select(file => file.Name).Should().Equal("a.docx");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
