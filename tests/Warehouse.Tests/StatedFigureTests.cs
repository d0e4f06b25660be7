using System.Globalization;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>The verdict on every figure of the five documents that their own text lets one compute, to the last digit.</summary>
public sealed class StatedFigureTests : IDisposable
{
    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Every_figure_that_can_be_computed_has_its_verdict()
    {
        (await house.BuildAsync()).Findings.Should().BeEmpty();

        var figures = await house.Reader.StatedFiguresAsync();

        Snapshot.Matches(string.Join('\n', figures.Where(figure => figure.ComputedValue is not null).OrderBy(figure => figure.FigureId, StringComparer.Ordinal)
            .Select(figure => $"{figure.FigureId} {figure.Verdict}: {Number(figure.StatedValue)} | {Number(figure.ComputedValue)} | {Number(figure.Difference)}")));
        figures.Where(figure => figure.Verdict is "agrees" or "differs").Should().HaveCountGreaterThan(60);
        figures.Where(figure => figure.ComputedValue is null).Should().OnlyContain(figure => figure.Verdict == "cannot_be_computed" && figure.ReasonCode != null);
    }

    [Theory]
    [InlineData("F08-share", "differs", "0.52645479")]
    [InlineData("F12-share", "differs", "0.44716695")]
    [InlineData("DT21-S44d", "differs", "0.44444444")]
    [InlineData("DT21-S49", "differs", "0.33333333")]
    [InlineData("F01", "agrees", "341047713000")]
    [InlineData("DN19-S01", "differs", "341047713000")]
    [InlineData("F24a", "not_stated", "134617500000")]
    [InlineData("DT21-S41", "agrees", "161")]
    [InlineData("DT21-S44o", "differs", "64")]
    [InlineData("DL20-S35", "differs", "15")]
    [InlineData("F13", "cannot_be_computed", "-")]
    [InlineData("F27", "cannot_be_computed", "-")]
    public async Task What_a_reader_asks_first_is_right(string figureId, string verdict, string computed)
    {
        await house.BuildAsync();

        var figure = (await house.Reader.StatedFiguresAsync(verdict: verdict)).Should().ContainSingle(one => one.FigureId == figureId).Subject;

        Number(figure.ComputedValue).Should().Be(computed);
    }

    [Fact]
    public async Task A_figure_of_what_was_handed_in_waits_for_it_and_then_is_compared()
    {
        await house.BuildAsync();
        (await Of("DT21-S41k")).Should().BeEquivalentTo(new { Verdict = "cannot_be_computed", ReasonCode = "no_data" });

        house.Submit("866", "2020-H2", rows => rows.CertifiedProduct("SP1", 3).CertifiedProduct("SP2", 4));
        await house.BuildAsync();
        (await Of("DT21-S41k")).Should().BeEquivalentTo(new { Verdict = "differs", ComputedValue = 2m, Difference = 159m });
    }

    private async Task<StatedFigureRow> Of(string figureId) => (await house.Reader.StatedFiguresAsync("DT21")).Single(figure => figure.FigureId == figureId);

    private static string Number(decimal? value) => value?.ToString("0.########", CultureInfo.InvariantCulture) ?? "-";
}
