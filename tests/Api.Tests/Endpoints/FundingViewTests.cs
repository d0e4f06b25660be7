using System.IO.Compression;
using System.Net;
using System.Text.Json;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class FundingViewTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private const string Scope = "programme=DT21&phase=2018-2020&as_of=2020-12-31";

    [Theory]
    [InlineData("", "Ngân sách")]
    [InlineData("&lang=en", "budget")]
    public async Task Rows_behind_a_sum_of_money_name_their_source(string language, string name)
    {
        var page = await house.Client.GetStringAsync($"/so-lieu-goc?kpi=funding_mobilised&{Scope}{language}");

        page.Should().MatchRegex($"<th scope=\"row\">[^<]*{name}").And.NotContain("_budget");
    }

    [Theory]
    [InlineData("source", "year")]
    [InlineData("own_source", "content")]
    [InlineData("unit", "own_source")]
    [InlineData("content", "unit")]
    public async Task Cells_rows_and_columns_add_up_to_the_total_whatever_stands_where(string rows, string columns)
    {
        var (_, view) = await house.JsonAsync($"/api/v1/funding/pivot?{Scope}&rows={rows}&columns={columns}");
        var cells = view.GetProperty("cells").EnumerateArray().Select(cell => (Row: Text(cell, "row_code"), Column: Text(cell, "column_code"), Value: cell.GetProperty("value").GetDecimal())).ToList();

        var total = cells.Single(cell => cell.Row is null && cell.Column is null).Value;
        total.Should().BePositive();
        cells.Where(cell => cell.Row is not null && cell.Column is not null).Sum(cell => cell.Value).Should().Be(total);
        cells.Where(cell => cell.Row is not null && cell.Column is null).Sum(cell => cell.Value).Should().Be(total);
        cells.Where(cell => cell.Row is null && cell.Column is not null).Sum(cell => cell.Value).Should().Be(total);
        var (_, lines) = await house.JsonAsync("/api/v1/funding?" + Scope);
        lines.EnumerateArray().Sum(line => line.GetProperty("mobilised_vnd").GetDecimal()).Should().Be(total, "one number, one place");
    }

    [Fact]
    public async Task Units_stand_under_the_lines_of_the_map_that_is_asked_for_and_add_up_to_the_same()
    {
        var (_, reported) = await house.JsonAsync($"/api/v1/funding/pivot?{Scope}&rows=unit&columns=source");
        var (_, restated) = await house.JsonAsync($"/api/v1/funding/pivot?{Scope}&rows=unit&columns=source&map=2025-07-01");

        var units = Rows(restated);
        Rows(reported).Keys.Should().OnlyContain(code => code.Length == 3, "districts reported");
        units.Keys.Should().OnlyContain(code => code.EndsWith('*'), "a total of a district is not divided among communes");
        units.Values.Sum().Should().Be(Rows(reported).Values.Sum());
        restated.GetProperty("cells").EnumerateArray().Where(cell => Text(cell, "row_code") is not null).Should().OnlyContain(cell => Text(cell, "row_name_vi")!.Contains("không chia được"));
        restated.GetProperty("map").GetString().Should().Be("2025-07-01");
        (await house.Client.GetStringAsync(new Uri($"/api/v1/funding/pivot.csv?{Scope}&rows=unit&map=2025-07-01", UriKind.Relative))).Should().Contain("Bản đồ hành chính ngày 01/07/2025");
        (await house.Client.GetStringAsync(new Uri($"/api/v1/funding/cost.csv?{Scope}&map=2025-07-01", UriKind.Relative))).Should().Contain("known_at;map").And.Contain(";01/07/2025");

        static Dictionary<string, decimal> Rows(JsonElement view) => view.GetProperty("cells").EnumerateArray()
            .Where(cell => Text(cell, "row_code") is not null && Text(cell, "column_code") is null)
            .ToDictionary(cell => Text(cell, "row_code")!, cell => cell.GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task The_plan_is_told_in_the_documents_own_names_or_in_the_common_ones()
    {
        var (_, own) = await house.JsonAsync("/api/v1/funding/plan?programme=DT21&taxonomy=own");
        var (_, common) = await house.JsonAsync("/api/v1/funding/plan?programme=DT21&taxonomy=common");

        Plan(own, "integrated").GetProperty("plan_vnd").GetDecimal().Should().Be(234_711_000_000m);
        Plan(own, "integrated").GetProperty("may_contain").GetString().Should().Be("district_budget");
        Plan(own, "local").GetProperty("plan_vnd").GetDecimal().Should().Be(298_962_000_000m);
        Plan(common, "provincial_budget").GetProperty("plan_vnd").GetDecimal().Should().Be(149_481_000_000m, "half of each project, to the half-million");
        Plan(own, null).GetProperty("plan_vnd").GetDecimal().Should().Be(938_702_000_000m);
        Plan(common, null).GetProperty("plan_vnd").GetDecimal().Should().Be(938_702_000_000m);
        Plan(own, "central").GetProperty("plan_share").GetDecimal().Should().Be(0.43147772m);

        static JsonElement Plan(JsonElement rows, string? source) => rows.EnumerateArray()
            .Single(row => row.GetProperty("phase_code").GetString() == "2021-2025" && Text(row, "source_code") == source);
    }

    [Fact]
    public async Task The_workbook_holds_living_sums_and_the_notes()
    {
        var bytes = await house.Client.GetByteArrayAsync(new Uri($"/api/v1/funding/pivot.xlsx?{Scope}&rows=unit&columns=source", UriKind.Relative));

        using var zip = new ZipArchive(new MemoryStream(bytes));
        var sheets = zip.Entries.Where(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal)).Select(Read).ToList();
        sheets.Should().HaveCount(6);
        sheets.Count(sheet => sheet.Contains("SUM(", StringComparison.Ordinal)).Should().Be(3, "planned, mobilised, disbursed");
        sheets.Count(sheet => sheet.Contains("'Huy động'!", StringComparison.Ordinal)).Should().Be(2, "shares and rates refer to the amounts");

        static string Read(ZipArchiveEntry entry)
        {
            using var reader = new StreamReader(entry.Open());
            return System.Net.WebUtility.HtmlDecode(reader.ReadToEnd());
        }
    }

    [Theory]
    [InlineData("/kinh-phi?rows=unit&columns=unit")]
    [InlineData("/kinh-phi?measure=profit")]
    [InlineData("/api/v1/funding/pivot?rows=';drop")]
    [InlineData("/api/v1/funding/pivot.xlsx?money=dollar")]
    [InlineData("/api/v1/funding/plan?taxonomy=theirs")]
    [InlineData("/api/v1/funding/cost?programme=XX")]
    public async Task Nonsense_is_a_400(string url) =>
        (await house.Client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).ValueKind == JsonValueKind.Null ? null : row.GetProperty(name).GetString();
}
