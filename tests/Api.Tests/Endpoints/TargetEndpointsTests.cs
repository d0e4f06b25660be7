using System.Net;
using System.Text.Json;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class TargetEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private const string Question = "programme=DN19&phase=2021-2025&as_of=2025-06-30";

    [Fact]
    public async Task What_needs_attention_is_what_the_scorecard_calls_behind_and_in_order()
    {
        var (_, items) = await house.JsonAsync("/api/v1/attention?" + Question);
        var (_, targets) = await house.JsonAsync("/api/v1/targets?" + Question);

        var told = items.EnumerateArray().Select(item => item.GetProperty("target")).ToList();
        told.Select(row => row.GetProperty("target_id").GetString()).Should().NotBeEmpty().And.BeEquivalentTo(
            targets.EnumerateArray().Where(row => Text(row, "target_status") is "missed" or "off_track" or "at_risk").Select(row => Text(row, "target_id")));
        told.Select(row => row.GetProperty("attention_rank").GetInt32()).Should().BeInAscendingOrder();
        told.Select(row => row.GetProperty("urgency").GetDecimal()).Should().BeInDescendingOrder();
        told.Should().OnlyContain(row => row.GetProperty("closing_value").GetDecimal() > 0, "a gap takes something to close it");
    }

    [Fact]
    public async Task Each_names_at_most_three_units_that_pull_it_down()
    {
        var (_, items) = await house.JsonAsync("/api/v1/attention?" + Question);

        items.EnumerateArray().Select(item => item.GetProperty("units").GetArrayLength()).Should().OnlyContain(count => count <= 3);
        items.EnumerateArray().SelectMany(item => item.GetProperty("units").EnumerateArray()).Select(unit => Text(unit, "unit_status"))
            .Should().NotBeEmpty().And.NotContain("on_track");
    }

    [Fact]
    public async Task The_command_line_tells_the_same()
    {
        var (_, overHttp) = await house.JsonAsync("/api/v1/attention?" + Question);

        var json = await house.Folder.RunAsync("attention", "--json", "--programme", "DN19", "--phase", "2021-2025", "--as-of", "30/06/2025");
        var table = await house.Folder.RunAsync("attention", "--programme", "DN19", "--phase", "2021-2025", "--as-of", "30/06/2025");

        json.Code.Should().Be(0, json.Error);
        JsonElement.DeepEquals(overHttp, JsonDocument.Parse(json.Output).RootElement).Should().BeTrue("one reader answers both");
        overHttp.EnumerateArray().Select(item => Text(item.GetProperty("target"), "target_id")!).Should().AllSatisfy(id => table.Output.Should().Contain(id));
    }

    [Fact]
    public async Task Every_row_says_up_to_when_it_knows_and_on_which_map()
    {
        var (_, plain) = await house.JsonAsync("/api/v1/kpis?" + Question);
        var (_, mapped) = await house.JsonAsync("/api/v1/kpis?" + Question + "&map=2025-07-01&known_at=2025-07-20");
        var (_, funding) = await house.JsonAsync("/api/v1/funding?" + Question + "&map=2025-07-01");
        var command = JsonDocument.Parse((await house.Folder.RunAsync("kpi", "--programme", "DN19", "--phase", "2021-2025", "--as-of", "30/06/2025", "--json")).Output).RootElement;

        plain.EnumerateArray().Should().NotBeEmpty().And.OnlyContain(row => row.GetProperty("known_at").ValueKind == JsonValueKind.String && row.GetProperty("map").ValueKind == JsonValueKind.Null);
        mapped.EnumerateArray().Should().NotBeEmpty().And.OnlyContain(row => Text(row, "map") == "2025-07-01");
        funding.EnumerateArray().Should().NotBeEmpty().And.OnlyContain(row => Text(row, "map") == "2025-07-01" && Text(row, "known_at") != null);
        JsonElement.DeepEquals(plain, command).Should().BeTrue("one reader answers both");
    }

    [Fact]
    public async Task A_judged_target_tells_by_whom_on_what_grounds_and_when()
    {
        house.Folder.Clock.Now += TimeSpan.FromMinutes(1);
        var judged = OcopAnalytics.Reports.Excel.SubmissionTemplateWorkbook.Write(new("75", "Tỉnh Đồng Nai", "2025-H1", "Tỉnh Đồng Nai",
            new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>
            {
                ["unit_profile"] = [new Dictionary<string, object?> { ["data_nature"] = "illustrative", ["prepared_date"] = new DateOnly(2025, 6, 20) }],
                ["judgement"] =
                [
                    new Dictionary<string, object?>
                    {
                        ["target_id"] = "DN25-07", ["verdict"] = "met", ["evidence"] = "Báo cáo số 12/BC", ["judged_date"] = new DateOnly(2025, 6, 20), ["judged_by"] = "Nguyễn Văn A, Chi cục trưởng",
                    },
                ],
            }));
        (await house.UploadAsync(judged)).Response.StatusCode.Should().Be(HttpStatusCode.OK);
        house.Get<Warehouse.WarehouseFiles>().Refresh();

        var page = await house.Client.GetStringAsync(new Uri("/chi-tieu/DN25-07?as_of=2025-06-30", UriKind.Relative));
        page.Should().Contain("Báo cáo số 12/BC").And.Contain("Nguyễn Văn A, Chi cục trưởng").And.Contain("20/06/2025");
        var (_, targets) = await house.JsonAsync("/api/v1/targets?programme=DN25&as_of=2025-06-30");
        Text(targets.EnumerateArray().Single(row => Text(row, "target_id") == "DN25-07"), "judged_by").Should().Be("Nguyễn Văn A, Chi cục trưởng");
        (await house.Client.GetStringAsync(new Uri("/chi-tieu/DN25-06", UriKind.Relative))).Should().Contain("Chưa có ai kết luận");
    }

    [Fact]
    public async Task A_target_is_told_whole()
    {
        var (response, target) = await house.JsonAsync("/api/v1/targets/DN19-12?as_of=2025-06-30");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        Text(target.GetProperty("versions")[0], "wording_vi").Should().Contain("15 sản phẩm");
        Text(target.GetProperty("kpi"), "counts_vi").Should().NotBeNullOrEmpty("a reader asks what is counted");
        var trend = target.GetProperty("trend").EnumerateArray().ToList();
        Text(trend[0], "period_code").Should().Be("2021-H1");
        Text(trend[^1], "period_end").Should().Be("2025-12-31", "the line goes on to the end of the phase");
        trend[^1].GetProperty("expected_value").GetDecimal().Should().Be(15m);
        trend[^1].GetProperty("actual_value").ValueKind.Should().Be(JsonValueKind.Null, "what has not happened has no figure");
    }

    [Fact]
    public async Task Conflicting_targets_name_each_other()
    {
        var (_, conflicts) = await house.JsonAsync("/api/v1/target-conflicts?programme=DL20");
        var (_, first) = await house.JsonAsync("/api/v1/targets/DL20-01");

        conflicts.EnumerateArray().Select(row => (Text(row, "target_id"), Text(row, "other_target_id")))
            .Should().Contain([("DL20-01", "DL20-08"), ("DL20-08", "DL20-01"), ("DL20-05", "DL20-06"), ("DL20-06", "DL20-05")]);
        Text(first.GetProperty("conflicts")[0], "kind").Should().Be("bounds_disagree");
        Text(first.GetProperty("standing"), "conflicts_with").Should().Be("DL20-08");
    }

    [Theory]
    [InlineData("/api/v1/targets/XX-01")]
    [InlineData("/api/v1/targets/DN19-12'; drop table dim_target; --")]
    [InlineData("/api/v1/targets/%E1%BA%A0%22%3Cb%3E")]
    public async Task An_unknown_target_is_a_404_that_says_which_there_are(string url)
    {
        var (response, problem) = await house.JsonAsync(url);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        Text(problem, "detail").Should().Contain("DN19-01");
    }

    [Theory]
    [InlineData("/api/v1/attention?as_of=2025-06-31")]
    [InlineData("/api/v1/targets/DN19-12?as_of=never")]
    [InlineData("/api/v1/targets/DN19-12?programme=DT21")]
    public async Task Nonsense_is_a_400(string url) => (await house.JsonAsync(url)).Response.StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task No_answer_holds_a_number_that_is_none()
    {
        foreach (var url in new[] { "attention", "forecasts", "kpis", "targets/DN19-15" })
        {
            var text = await house.Client.GetStringAsync(new Uri("/api/v1/" + url, UriKind.Relative));
            text.Should().NotContain("NaN").And.NotContain("Infinity");
        }
    }

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();
}
