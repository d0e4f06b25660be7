using System.Net;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class ViewpointEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    [Fact]
    public async Task Old_figures_stand_on_the_communes_of_the_new_map_and_add_up_to_the_same()
    {
        const string question = "/api/v1/by-place?kpi=certified_products_3_star_up&programme=DN19&phase=2021-2025&as_of=2025-06-30";
        var (_, reported) = await house.JsonAsync(question);
        var (_, restated) = await house.JsonAsync(question + "&map=2025-07-01");

        var old = reported.EnumerateArray().ToDictionary(row => row.GetProperty("place_code").GetString()!, row => row.GetProperty("numerator"));
        var lines = restated.EnumerateArray().ToDictionary(row => row.GetProperty("place_code").GetString()!, row => row.GetProperty("numerator"));
        lines["75"].GetDecimal().Should().Be(old["75"].GetDecimal()).And.BePositive();
        lines.Where(line => line.Key != "75" && line.Value.ValueKind == System.Text.Json.JsonValueKind.Number).Sum(line => line.Value.GetDecimal())
            .Should().Be(old["75"].GetDecimal(), "what is divided and what is not make the whole");
        lines.Should().HaveCount(1 + 55 + lines.Count(line => line.Key.EndsWith('*')));
        old.Should().HaveCount(1 + 11);
    }

    [Theory]
    [InlineData("/api/v1/kpis?map=2017-01-01", "map")]
    [InlineData("/api/v1/kpis?map=hôm qua", "map")]
    [InlineData("/api/v1/funding?known_at=mai", "known_at")]
    [InlineData("/api/v1/diff?programme=DN19&from_known_at=mai", "from_known_at")]
    [InlineData("/api/v1/diff?programme=DN19&from_as_of=2031-01-01", "from_as_of")]
    [InlineData("/api/v1/maps?map=2025-07-01", "map")]
    public async Task Says_which_word_it_does_not_know(string address, string parameter)
    {
        var (response, problem) = await house.JsonAsync(address);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        problem.GetProperty("parameter").GetString().Should().Be(parameter);
    }

    [Fact]
    public async Task Knows_the_maps_of_every_programme()
    {
        var (_, maps) = await house.JsonAsync("/api/v1/maps?programme=BG18");

        maps.EnumerateArray().Select(map => (map.GetProperty("map_day").GetString(), map.GetProperty("unit_count").GetInt32(), map.GetProperty("place_level").GetString()))
            .Should().Equal(("2018-01-01", 10, "district"), ("2025-01-01", 10, "district"), ("2025-07-01", 58, "commune"));
    }

    [Fact]
    public async Task Tells_the_difference_between_two_half_years_with_the_submissions_that_made_it()
    {
        var (_, difference) = await house.JsonAsync("/api/v1/diff?programme=DT21&phase=2018-2020&from_as_of=2020-06-30&as_of=2020-12-31");

        var entered = difference.GetProperty("figures").EnumerateArray()
            .Single(row => row.GetProperty("kpi_code").GetString() == "products_entered" && row.GetProperty("is_whole").GetBoolean());
        entered.GetProperty("change").GetDecimal().Should().BePositive()
            .And.Be(entered.GetProperty("after").GetDecimal() - entered.GetProperty("before").GetDecimal());
        difference.GetProperty("contributions").EnumerateArray().Where(row => row.GetProperty("kpi_code").GetString() == "products_entered")
            .Sum(row => row.GetProperty("numerator_after").GetDecimal()).Should().Be(entered.GetProperty("change").GetDecimal());
    }

    [Theory]
    [InlineData("/?programme=DN19&phase=2021-2025&map=2025-07-01", "Bản đồ hành chính ngày 01/07/2025", "không chia được theo bản đồ này")]
    [InlineData("/kinh-phi?programme=DN19&phase=2021-2025&ban_do=01/07/2025", "Bản đồ hành chính ngày 01/07/2025", "tổng toàn chương trình không đổi")]
    [InlineData("/khac-biet?programme=DT21&phase=2018-2020&as_of=2020-12-31&from_as_of=2020-06-30", "Khác biệt giữa hai mốc", "con số toàn chương trình khác nhau")]
    [InlineData("/khac-biet?programme=DT21&lang=en", "Difference between two viewpoints", "Choose an earlier viewpoint")]
    [InlineData("/?programme=DN19&known_at=2020-01-01", "Chỉ tính các biểu đã nhận đến 01/01/2020", "Biểu nhận đến 01/01/2020")]
    public async Task Pages_say_in_words_from_where_they_look(string address, string first, string second)
    {
        var page = await house.Client.GetStringAsync(new Uri(address, UriKind.Relative));

        var text = WebUtility.HtmlDecode(page);
        text.Should().Contain(first);
        text.Should().Contain(second);
    }
}
