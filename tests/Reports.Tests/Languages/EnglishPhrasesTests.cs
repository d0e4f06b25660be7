using System.Text.RegularExpressions;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Testing;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Tests.Languages;

/// <summary>What comes with the program in Vietnamese, row by row, has its English: notes, readings, subjects of figures.</summary>
public sealed partial class EnglishPhrasesTests : IAsyncLifetime
{
    private static readonly string[] Texts = ["NoteVi", "ReadingVi", "CountsVi", "ExcludesVi", "SubjectVi", "WholeVi", "ReasonVi", "LabelVi", "ContentVi", "ReporterVi", "Decision", "SourceDocument"];

    private readonly TestWarehouse house = new();

    public async Task InitializeAsync()
    {
        house.Submit("731", "2025-H1", submission => submission.CertifiedProduct("SP1", 3));
        (await house.BuildAsync()).IsPromoted.Should().BeTrue();
    }

    public Task DisposeAsync()
    {
        house.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Every_text_of_the_programmes_that_come_with_the_program_is_there_in_English()
    {
        var texts = (await RowsAsync()).SelectMany(TextsOf).Distinct(StringComparer.Ordinal).ToList();

        texts.Should().HaveCountGreaterThan(500);
        texts.Where(text => Language.English.EnglishOf(text) is null).Should().BeEmpty("each has a line in reports/EnglishPhrases.resx");
        Language.Vietnamese.EnglishOf(texts[0]).Should().BeNull("a Vietnamese page shows the text itself");
    }

    [Fact]
    public void Every_column_and_choice_of_a_submission_is_there_in_English()
    {
        var columns = SubmissionTemplate.Sheets.SelectMany(sheet => sheet.Columns).ToList();
        var choices = columns.SelectMany(column => column.Choices?.Choices ?? []).Where(choice => choice.NameEn is null).Select(choice => choice.NameVi);

        columns.Select(column => column.HeaderVi).Concat(choices).Distinct(StringComparer.Ordinal)
            .Where(text => Language.English.EnglishOf(text) is null).Should().BeEmpty("each has a line in reports/EnglishPhrases.resx");
    }

    [Fact]
    public async Task English_texts_hold_no_Vietnamese_but_names_and_what_stands_in_quotes()
    {
        var texts = (await RowsAsync()).SelectMany(TextsOf).Distinct(StringComparer.Ordinal).ToList();

        texts.Where(text => VietnameseRun().IsMatch(Quoted().Replace(Language.English.Phrase(text), " "))).Select(text => Language.English.Phrase(text)).Should().BeEmpty();
    }

    private async Task<List<object>> RowsAsync()
    {
        var (reader, view) = (house.Reader, new Viewpoint(TestWarehouse.Today));
        List<object> rows = [.. await reader.StatedFiguresAsync(), .. await reader.StatedPartsAsync(), .. await reader.ReportCalendarAsync(null), .. await reader.ConflictsAsync(null, null, null)];
        foreach (var programme in await reader.ProgrammesAsync())
        {
            var scorecard = await reader.ScorecardAsync(programme.ProgrammeCode, null, null, view);
            rows.AddRange([.. scorecard, .. await reader.FundingPlanAsync(programme.ProgrammeCode)]);
            foreach (var target in scorecard.Select(row => row.TargetId).OfType<string>()) rows.AddRange(await reader.TargetVersionsAsync(target));
            foreach (var kpi in scorecard.Select(row => row.KpiCode).OfType<string>().Distinct()) rows.Add((await reader.KpiAsync(kpi))!);
            foreach (var phase in programme.Phases) rows.AddRange(await reader.FundingNamesAsync(programme.ProgrammeCode, phase.PhaseCode, view));
            foreach (var taxonomy in (string[])["own", "common"]) rows.AddRange(await reader.FundingAgainstPlanAsync(programme.ProgrammeCode, taxonomy, view));
        }
        return rows;
    }

    private static IEnumerable<string> TextsOf(object row) => row.GetType().GetProperties()
        .Where(property => Texts.Contains(property.Name) || (row is CalendarRow && property.Name == "NameVi"))
        .Select(property => property.GetValue(row) as string).OfType<string>().Where(text => text.Length > 0);

    // Words that only a Vietnamese sentence has; a name of a place or of a paper has none of them.
    [GeneratedRegex(@"\b(của|và|được|không|các|trong|theo|đến|chưa|là|một|sản phẩm|chủ thể|huyện|tỉnh|chỉ tiêu|văn bản)\b", RegexOptions.IgnoreCase)]
    private static partial Regex VietnameseRun();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();
}
