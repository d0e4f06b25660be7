using System.Net;
using System.Text.Json;
using OcopAnalytics.Api.Cli;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class StatedEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    [Fact]
    public async Task A_figure_stands_beside_what_its_parts_give()
    {
        var (response, figures) = await house.JsonAsync("/api/v1/stated?programme=BG18&verdict=differs");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var share = figures.EnumerateArray().Single(one => one.GetProperty("figure_id").GetString() == "F08-share");
        share.GetProperty("stated").GetDecimal().Should().Be(0.5362m);
        share.GetProperty("computed").GetDecimal().Should().Be(0.52645479m);
        share.GetProperty("as_written").GetString().Should().Be("chiếm 53,62%");
        share.GetProperty("formula").GetString().Should().Be("17.343.000.000 đồng ÷ 32.943.000.000 đồng");
        share.GetProperty("parts").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task The_command_line_and_the_csv_give_the_same_figures()
    {
        var (_, overHttp) = await house.JsonAsync("/api/v1/stated?programme=DT21");
        var printed = await house.Folder.RunAsync("kpi", "--stated", "--json", "--programme", "DT21");
        var csv = await house.Client.GetStringAsync(new Uri("/api/v1/stated.csv?programme=DT21", UriKind.Relative));

        JsonElement.DeepEquals(overHttp, JsonDocument.Parse(printed.Output).RootElement).Should().BeTrue("one reader answers both");
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(overHttp.GetArrayLength() + 1);
    }

    [Fact]
    public async Task The_command_refuses_a_day_that_a_stated_figure_has_of_its_own()
    {
        var refused = await house.Folder.RunAsync("kpi", "--stated", "--as-of", "2020-12-31", "--map", "2025-07-01");

        refused.Code.Should().Be(ExitCode.BadInput);
        refused.Error.Should().Contain("--as-of, --map").And.Contain("Được phép: --programme");
    }

    [Fact]
    public async Task What_was_handed_in_counts_as_known_at_a_moment()
    {
        var (_, before) = await house.JsonAsync("/api/v1/stated?programme=DT21&known_at=2020-01-01");
        var (_, now) = await house.JsonAsync("/api/v1/stated?programme=DT21");
        var printed = await house.Folder.RunAsync("kpi", "--stated", "--json", "--programme", "DT21", "--known-at", "2020-01-01");
        var page = await house.Client.GetStringAsync(new Uri("/doi-chieu?programme=DT21&known_at=2020-01-01", UriKind.Relative));

        Of(now, "DT21-S41k").GetProperty("computed").ValueKind.Should().Be(JsonValueKind.Number);
        Of(before, "DT21-S41k").GetProperty("verdict").GetString().Should().Be("cannot_be_computed", "nothing had been handed in");
        Of(before, "DT21-S41").GetProperty("verdict").GetString().Should().Be("agrees", "its parts are the document's own");
        Of(before, "DT21-S41").GetProperty("known_at").GetDateTimeOffset().Should().BeBefore(new DateTimeOffset(2020, 1, 2, 0, 0, 0, TimeSpan.Zero));
        JsonElement.DeepEquals(before, JsonDocument.Parse(printed.Output).RootElement).Should().BeTrue();
        page.Should().Contain("Biểu nhận đến 01/01/2020");

        static JsonElement Of(JsonElement figures, string id) => figures.EnumerateArray().Single(one => one.GetProperty("figure_id").GetString() == id);
    }

    [Fact]
    public async Task The_page_shows_one_document_and_one_verdict()
    {
        var page = await house.Client.GetStringAsync(new Uri("/doi-chieu?programme=DT21&verdict=differs", UriKind.Relative));

        page.Should().Contain("44,4444%").And.Contain("33,3333%").And.NotContain("52,6455%", "that is Bắc Giang's").And.NotContain("id=\"F18\"", "it agrees");
    }

    [Theory]
    [InlineData("/api/v1/stated?programme=XX")]
    [InlineData("/api/v1/stated?verdict='; drop table mart_stated_figure; --")]
    [InlineData("/api/v1/stated?year=2020")]
    [InlineData("/doi-chieu?verdict=<script>")]
    [InlineData("/doi-chieu?known_at=hôm qua")]
    [InlineData("/api/v1/stated.csv?known_at=99")]
    public async Task Nonsense_is_a_400(string url) =>
        (await house.Client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
}
