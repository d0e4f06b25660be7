using System.Globalization;
using OcopAnalytics.Testing;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>A past edition made again from what was kept, and what has changed since.</summary>
public sealed class EditionTests : IDisposable
{
    private const string Certified = "certified_products_3_star_up";
    private static readonly DateOnly day = new(2025, 6, 30);

    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Gives_every_figure_of_a_past_build_again_to_the_last_digit()
    {
        Province();
        var past = await BuildAsync();
        var figures = Figures(house.Files.Current);
        Corrections();
        var present = await BuildAsync();
        present.BuildId.Should().NotBe(past.BuildId);
        Figures(house.Files.Current).Should().NotBeEquivalentTo(figures, "the corrections change figures");

        var edition = await house.Files.AtAsync(new Viewpoint(TestWarehouse.Today, TimeOf(past)));

        edition.BuildId.Should().Be(present.BuildId, "it is made of the rows of the build in service");
        Figures(edition).Should().Equal(figures);
        figures.Should().ContainMatch("mart_kpi_scorecard*").And.ContainMatch("mart_funding*").And.ContainMatch("mart_kpi_by_place*");
    }

    [Fact]
    public async Task A_past_edition_can_be_put_in_service_from_the_archive_alone()
    {
        Province();
        var past = await BuildAsync();
        var figures = Figures(house.Files.Current);
        Corrections();

        (await house.BuildAsync(knownAt: TimeOf(past))).Findings.Should().BeEmpty();

        Figures(house.Files.Current).Should().Equal(figures);
    }

    [Fact]
    public async Task Names_the_figures_that_changed_and_the_submissions_that_changed_them()
    {
        Province();
        var past = await BuildAsync();
        var (corrected, late) = Corrections();
        await BuildAsync();

        var difference = await EditionDifference.ReadAsync(house.Reader, "DN19", "2021-2025", new Viewpoint(day, TimeOf(past)), new Viewpoint(day));

        var whole = difference.Figures.Single(change => change.IsWhole && change.KpiCode == Certified && change.TargetId is null);
        (whole.Before, whole.After, whole.Change).Should().Be((3m, 4m, 1m));
        difference.Figures.Where(change => !change.IsWhole && change.KpiCode == Certified).Select(change => (change.PlaceCode, change.Before, change.After))
            .Should().BeEquivalentTo([("731", 2m, 1m), ("732", (decimal?)null, (decimal?)2m)]);
        difference.Contributions.Where(change => change.KpiCode == Certified).Select(change => (change.SubmissionId, change.Kind, change.NumeratorBefore, change.NumeratorAfter))
            .Should().BeEquivalentTo<(string, string, decimal?, decimal?)>(
                [(first.SubmissionId, "gone", 2m, null), (corrected.SubmissionId, "added", null, 1m), (late.SubmissionId, "added", null, 2m)]);
        difference.Figures.Should().NotContain(change => change.Before == change.After && change.StatusBefore == change.StatusAfter);
    }

    [Fact]
    public async Task Finds_no_difference_between_a_viewpoint_and_itself()
    {
        Province();
        var past = await BuildAsync();

        var difference = await EditionDifference.ReadAsync(house.Reader, "DN19", "2021-2025", new Viewpoint(day, TimeOf(past)), new Viewpoint(day));

        difference.Figures.Should().BeEmpty();
        difference.Contributions.Should().BeEmpty();
    }

    [Fact]
    public async Task Two_questions_with_one_answer_make_one_edition()
    {
        Province();
        await BuildAsync();
        var inService = house.Files.Current;

        (await house.Files.AtAsync(new Viewpoint(day, house.Clock.GetUtcNow().AddYears(1)))).Should().BeSameAs(inService, "nobody has handed in anything since");
        var map = await house.Files.AtAsync(new Viewpoint(day, null, new DateOnly(2025, 7, 1)));
        (await house.Files.AtAsync(new Viewpoint(TestWarehouse.Today, null, new DateOnly(2025, 8, 15)))).Should().BeSameAs(map, "the map of July is that of August");
        map.Map.Should().Be(new DateOnly(2025, 7, 1));
        var nothing = await house.Files.AtAsync(new Viewpoint(day, new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        (await house.Files.AtAsync(new Viewpoint(day, new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero)))).Should().BeSameAs(nothing, "nothing was known then either");
    }

    private RawSubmission first = null!;

    private void Province()
    {
        first = house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3).CertifiedProduct("SP2", 4)
            .Funding(new { funding_year = 2025L, funding_source = "local_budget", funding_content = "training", planned_vnd = 7_000_001m, mobilised_vnd = 5_000_000m }));
        house.Submit("734", "2024-H2", rows => rows.CertifiedProduct("SP3", 3));
    }

    private (RawSubmission Corrected, RawSubmission Late) Corrections() => (
        house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3)),
        house.Submit("732", "2025-H1", rows => rows.CertifiedProduct("SP4", 3).CertifiedProduct("SP5", 4)));

    private async Task<BuildOutcome> BuildAsync()
    {
        var outcome = await house.BuildAsync();
        outcome.Findings.Should().BeEmpty();
        return outcome;
    }

    /// <summary>The moment a build was made, as its name says: what a reader of an old paper types.</summary>
    private static DateTimeOffset TimeOf(BuildOutcome build) => new(
        DateTime.ParseExact(build.BuildId, "yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture), TimeSpan.Zero);

    /// <summary>Every row of every mart, as text.</summary>
    private static List<string> Figures(WarehouseFile file)
    {
        using var warehouse = DuckDbFile.OpenReadOnly(file.Path);
        return [.. SqlCatalog.Embedded.Of(SqlLayer.Mart).SelectMany(mart => warehouse.All($"select {mart.Name}::varchar from {mart.Name} order by all",
            row => $"{mart.Name} {row.GetString(0)}"))];
    }
}
