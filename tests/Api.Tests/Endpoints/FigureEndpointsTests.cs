using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class FigureEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private static readonly string[] expectedKeys =
    [
        "target_id", "kpi_code", "programme_code", "phase_code", "place_code", "as_of", "numerator", "denominator", "actual_value",
        "target_min", "target_max", "comparator", "target_status", "expected_value", "wording_vi",
    ];

    [Fact]
    public async Task Kpis_are_an_array_of_flat_rows_with_numbers_as_numbers()
    {
        var (response, rows) = await house.JsonAsync("/api/v1/kpis?programme=DT21&phase=2018-2020&as_of=2020-12-31");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var row = rows.EnumerateArray().Single(one => one.GetProperty("kpi_code").GetString() == "products_entered");
        row.EnumerateObject().Select(property => property.Name).Should().Contain(expectedKeys);
        row.GetProperty("actual_value").ValueKind.Should().Be(JsonValueKind.Number);
        row.GetProperty("as_of").GetString().Should().Be("2020-12-31");
        row.GetProperty("place_code").GetString().Should().Be("87");
        row.GetProperty("target_id").ValueKind.Should().Be(JsonValueKind.Null, "the result of 2018-2020 has no target");
    }

    [Fact]
    public async Task The_command_line_gives_the_same_rows()
    {
        const string question = "programme=DN19&phase=2021-2025&as_of=2025-06-30";
        var (_, overHttp) = await house.JsonAsync("/api/v1/kpis?" + question);

        var printed = await house.Folder.RunAsync("kpi", "--json", "--programme", "DN19", "--phase", "2021-2025", "--as-of", "30/06/2025");

        printed.Code.Should().Be(0, printed.Error);
        JsonElement.DeepEquals(overHttp, JsonDocument.Parse(printed.Output).RootElement).Should().BeTrue("one reader answers both");
    }

    [Fact]
    public async Task Without_a_date_the_last_day_reported_for_is_meant()
    {
        var (_, rows) = await house.JsonAsync("/api/v1/kpis?programme=DN19");

        rows.EnumerateArray().Select(row => row.GetProperty("as_of").GetString()).Distinct().Should().Equal("2025-06-30");
    }

    [Theory]
    [InlineData("/api/v1/kpis?programme=XX", "programme", "DN19")]
    [InlineData("/api/v1/kpis?phase=1999", "phase", "2021-2025")]
    [InlineData("/api/v1/kpis?place=00000", "place", "731")]
    [InlineData("/api/v1/kpis?as_of=hôm qua", "as_of", "2018-01-01 … 2025-07-15")]
    [InlineData("/api/v1/kpis?as_of=2031-01-01", "as_of", "2018-01-01 … 2025-07-15")]
    [InlineData("/api/v1/kpis?as_of=1900-01-01", "as_of", "2018-01-01 … 2025-07-15")]
    [InlineData("/api/v1/kpis?as_of=9999-12-31", "as_of", "2018-01-01 … 2025-07-15")]
    [InlineData("/api/v1/kpis?program=DN19", "program", "programme")]
    [InlineData("/api/v1/targets?programme=DN19&programme=DT21", "programme", "DT21")]
    [InlineData("/api/v1/star-distribution?place='; drop table mart_funding; --", "place", "731")]
    [InlineData("/api/v1/funding?as_of=2025-13-45", "as_of", "2018-01-01 … 2025-07-15")]
    [InlineData("/api/v1/lineage", "kpi", "products_entered")]
    [InlineData("/api/v1/lineage?kpi=nonsense", "kpi", "products_entered")]
    [InlineData("/api/v1/lineage?kpi=products_entered&limit=100000", "limit", "1 … 1000")]
    [InlineData("/api/v1/lineage?kpi=products_entered&offset=-1", "offset", "0 … 10000000")]
    public async Task Nonsense_is_a_400_that_says_what_is_allowed(string url, string parameter, string allowed)
    {
        var (response, problem) = await house.JsonAsync(url);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        problem.GetProperty("parameter").GetString().Should().Be(parameter);
        problem.GetProperty("allowed").EnumerateArray().Select(one => one.GetString()).Should().Contain(allowed);
        problem.GetProperty("detail").GetString().Should().Contain("Được phép: ").And.Contain(allowed);
        problem.GetProperty("correlation_id").GetString().Should().HaveLength(16);
    }

    [Fact]
    public async Task Targets_leave_none_out_because_it_is_not_measured()
    {
        var (_, targets) = await house.JsonAsync("/api/v1/targets?programme=DN19");

        var statuses = targets.EnumerateArray().Select(row => row.GetProperty("target_status").GetString()).ToList();
        statuses.Should().Contain("not_measured").And.Contain(status => status != "not_measured");
        targets.EnumerateArray().Should().OnlyContain(row => row.GetProperty("target_id").ValueKind == JsonValueKind.String);
    }

    [Fact]
    public async Task Stars_add_up_to_one_at_a_unit()
    {
        var (_, stars) = await house.JsonAsync("/api/v1/star-distribution?programme=DT21&place=866&as_of=2020-12-31");

        stars.EnumerateArray().Sum(row => row.GetProperty("share").GetDecimal()).Should().BeApproximately(1m, 0.0000001m);
        stars.EnumerateArray().Select(row => row.GetProperty("place_code").GetString()).Distinct().Should().Equal("866");
    }

    [Fact]
    public async Task Funding_as_csv_has_the_figures_of_the_json_in_vietnamese_notation()
    {
        const string question = "programme=DN19&as_of=2025-06-30";
        var (_, lines) = await house.JsonAsync("/api/v1/funding?" + question);
        var response = await house.Client.GetAsync(new Uri("/api/v1/funding.csv?" + question, UriKind.Relative));
        var bytes = await response.Content.ReadAsByteArrayAsync();

        bytes.Should().StartWith(Encoding.UTF8.GetPreamble(), "Excel reads it as UTF-8 by this mark only");
        response.Content.Headers.ContentDisposition!.FileName.Should().Be("kinh-phi.csv");
        string[] csv = Encoding.UTF8.GetString(bytes.AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.GetArrayLength().Should().BePositive();
        csv.Should().HaveCount(lines.GetArrayLength() + 1);
        var first = lines[0];
        csv[1].Split(';')[Array.IndexOf(csv[0].Split(';'), "mobilised_vnd")].Should().Be(first.GetProperty("mobilised_vnd").GetDecimal().ToString(CultureInfo.InvariantCulture));
        csv[1].Split(';')[3].Should().Be("30/06/2025");
    }

    [Fact]
    public async Task Rows_behind_a_figure_as_csv_are_all_there()
    {
        const string question = "kpi=products_entered&programme=DT21&phase=2018-2020&as_of=2020-12-31";
        var (_, lineages) = await house.JsonAsync("/api/v1/lineage?limit=1&" + question);
        var csv = await house.Client.GetStringAsync(new Uri("/api/v1/lineage.csv?" + question, UriKind.Relative));

        var rows = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Should().HaveCount(lineages.EnumerateArray().Single().GetProperty("row_count").GetInt32() + 1, "a header and every row");
        rows[1].Should().Contain("Công nhận!");
    }

    [Fact]
    public async Task A_figure_leads_to_cells_and_to_the_workbook_as_it_was_handed_in()
    {
        var (_, lineages) = await house.JsonAsync("/api/v1/lineage?kpi=products_entered&programme=DT21&phase=2018-2020&as_of=2020-12-31&limit=1000");

        var lineage = lineages.EnumerateArray().Single();
        var rows = lineage.GetProperty("rows").EnumerateArray().ToList();
        rows.Should().HaveCount(lineage.GetProperty("row_count").GetInt32());
        rows.Sum(row => row.GetProperty("numerator").GetDecimal()).Should().Be(lineage.GetProperty("numerator").GetDecimal());
        rows[0].GetProperty("cells").GetString().Should().MatchRegex("^Công nhận![A-Z]+[0-9]+");

        var submissionId = rows[0].GetProperty("submission_id").GetString();
        var workbook = await house.Client.GetAsync(new Uri($"/api/v1/submissions/{submissionId}/workbook", UriKind.Relative));
        var fileName = rows[0].GetProperty("file_name").GetString()!;
        (await workbook.Content.ReadAsByteArrayAsync()).Should().Equal(Samples.Workbook(fileName));
        workbook.Content.Headers.ContentDisposition!.FileName.Should().Be(fileName);
    }

    [Fact]
    public async Task A_reader_that_has_the_answer_gets_304_until_the_next_build()
    {
        var (first, _) = await house.JsonAsync("/api/v1/kpis?programme=DN25");
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/kpis?programme=DN25", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var other = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/kpis?programme=BG18", UriKind.Relative));
        other.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        (await house.Client.SendAsync(again)).StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await house.Client.SendAsync(other)).StatusCode.Should().Be(HttpStatusCode.OK, "the tag is of one address");
    }

    [Fact]
    public async Task The_description_lists_the_endpoints_and_the_page_to_try_them_opens()
    {
        var (_, description) = await house.JsonAsync("/api/v1/openapi.json");
        var page = await house.Client.GetAsync(new Uri("/api", UriKind.Relative));

        description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().Contain(
            ["/api/v1/kpis", "/api/v1/targets", "/api/v1/star-distribution", "/api/v1/funding", "/api/v1/submissions", "/api/v1/lineage", "/health/live", "/health/ready"]);
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync()).Should().Contain("swagger-ui").And.NotContain("https://", "everything it needs is served from here");
    }
}
