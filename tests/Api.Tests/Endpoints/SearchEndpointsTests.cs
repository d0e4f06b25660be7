using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class SearchEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private const string Scope = "programme=DN19&as_of=2025-06-30";

    [Fact]
    public async Task The_list_is_as_long_as_the_figure_it_explains()
    {
        (await CountAsync("certificate?" + Scope)).Should().Be(await KpiAsync("recognitions", "2019-2020") + await KpiAsync("recognitions", "2021-2025"), "every recognition since the programme began");
        (await CountAsync("product?" + Scope + "&status=any_in_force")).Should().Be(await KpiAsync("certified_products_3_star_up", "2021-2025"));
        (await CountAsync("certificate?" + Scope + "&status=any_in_force&stars=4")).Should().Be(await KpiAsync("certified_products_4_star", "2021-2025"));
    }

    [Fact]
    public async Task Diacritics_count_unless_they_are_to_be_ignored_and_d_finds_Đ()
    {
        var folded = await CountAsync("product?" + Scope + "&q=do+go&fold=1");
        folded.Should().BePositive("“đồ gỗ” is found by “do go”");
        (await CountAsync("product?" + Scope + "&q=do+go")).Should().Be(0, "nobody wrote it so");
        (await CountAsync("product?" + Scope + "&q=" + Uri.EscapeDataString("ĐỒ gỗ"))).Should().Be(folded, "capitals are no diacritics");
        (await CountAsync("product?" + Scope + "&q=" + Uri.EscapeDataString("gỗ đồ".Normalize(NormalizationForm.FormD)))).Should().Be(folded, "whatever way the letters are put together, in whatever order the words");
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap_in_the_order_asked_for()
    {
        var all = await RowsAsync("product?" + Scope + "&sort=-code&limit=1000");
        all.Should().BeInDescendingOrder(StringComparer.Ordinal);
        var (first, second) = (await RowsAsync("product?" + Scope + "&sort=-code&limit=7"), await RowsAsync("product?" + Scope + "&sort=-code&offset=7&limit=7"));
        first.Concat(second).Should().Equal(all.Take(14));
        (await CountAsync("product?" + Scope + "&offset=100000")).Should().Be(all.Count, "past the end the length is still told");
    }

    [Fact]
    public async Task A_file_holds_every_row_and_says_where_each_came_from()
    {
        var count = await CountAsync("certificate?" + Scope);
        var csv = await house.Client.GetStringAsync(Address("certificate.csv?" + Scope + "&columns=code,decision_no,kind"));
        csv.TrimEnd().Split("\r\n").Should().HaveCount((int)count + 1);
        csv.Should().Contain("Lần đầu").And.Contain("Công nhận!A").And.Contain("DN-731-");

        using var zip = new ZipArchive(new MemoryStream(await house.Client.GetByteArrayAsync(Address("certificate.xlsx?" + Scope))));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        (await reader.ReadToEndAsync()).Split("<x:row ").Should().HaveCount((int)count + 4 + 1, "three lines above, the header, the rows");
    }

    [Fact]
    public async Task A_product_tells_its_recognitions_the_oldest_first()
    {
        var (code, times) = (await RowsAsync("certificate?" + Scope + "&limit=1000")).GroupBy(one => one).Select(one => (one.Key, one.Count())).MaxBy(one => one.Item2);
        var (_, history) = await house.JsonAsync("/api/v1/products/" + code);

        var dates = history.GetProperty("recognitions").EnumerateArray().Select(row => row.GetProperty("columns").GetProperty("decision_date").GetString()).ToList();
        dates.Should().HaveCount(times).And.BeInAscendingOrder(StringComparer.Ordinal);
        history.GetProperty("recognitions")[0].GetProperty("origin").GetProperty("cells").GetString().Should().StartWith("Công nhận!A");
        (await house.Client.GetStringAsync(new Uri("/tra-cuu/san-pham/" + code, UriKind.Relative))).Should().Contain("Các lần công nhận").And.Contain("Lần đầu");
        (await house.Client.GetAsync(new Uri("/api/v1/products/SP-KHONG-CO", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await house.Client.GetAsync(new Uri("/tra-cuu/san-pham/SP-KHONG-CO", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/api/v1/search/nothing")]
    [InlineData("/api/v1/search/product?sort=1;drop")]
    [InlineData("/api/v1/search/product?colour=red")]
    [InlineData("/api/v1/search/product?limit=0")]
    [InlineData("/api/v1/search/product.csv?stars=9")]
    [InlineData("/api/v1/search/project.xlsx?level=province")]
    [InlineData("/tra-cuu?subject=nothing")]
    [InlineData("/tra-cuu?size=7")]
    [InlineData("/tra-cuu?columns=password")]
    public async Task Nonsense_is_a_400(string url) =>
        (await house.Client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("/tra-cuu?q=%EF%BF%BE", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search/product?q=a%EF%BF%BFb", HttpStatusCode.OK)]
    [InlineData("/?programme=%EF%BF%BE", HttpStatusCode.BadRequest)]
    public async Task Characters_that_are_none_are_no_failure(string url, HttpStatusCode status) =>
        (await house.Client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode.Should().Be(status);

    private async Task<long> KpiAsync(string kpi, string phase)
    {
        var (_, rows) = await house.JsonAsync($"/api/v1/kpis?{Scope}&phase={phase}");
        return (long)(rows.EnumerateArray().FirstOrDefault(row => row.GetProperty("kpi_code").GetString() == kpi) is { ValueKind: JsonValueKind.Object } row
            && row.GetProperty("actual_value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : 0m);
    }

    private async Task<long> CountAsync(string question) => (await house.JsonAsync("/api/v1/search/" + question)).Body.GetProperty("total_count").GetInt64();

    private async Task<List<string>> RowsAsync(string question) => [.. (await house.JsonAsync("/api/v1/search/" + question)).Body.GetProperty("rows").EnumerateArray()
        .Select(row => row.GetProperty("columns").GetProperty("code").GetString()!)];

    private static Uri Address(string question) => new("/api/v1/search/" + question, UriKind.Relative);
}

/// <summary>What a unit may look up: what is public to all, and what it handed in.</summary>
public sealed class SearchScopeTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task A_unit_finds_its_own_and_what_is_public_but_no_workbook_of_another()
    {
        using var other = await house.SignedInAsync(await house.MakeAsync("cl.tim", [Role.Reporter], "866"));
        using var own = await house.SignedInAsync(await house.MakeAsync("bh.tim", [Role.Reporter], "731"));
        using var planner = await house.SignedInAsync(await house.MakeAsync("kh.tim", [Role.Planner]));

        var all = await FindAsync(planner, "product");
        (await FindAsync(own, "product")).Total.Should().Be(all.Total);
        var seen = await FindAsync(other, "product");
        seen.Total.Should().BePositive().And.BeLessThan(all.Total, "a product on its way is its unit's own affair");
        seen.Statuses.Should().NotContain("not_certified");
        seen.Text.Should().NotContain("DN-731").And.NotContain("submission_id\":\"");
        all.Text.Should().Contain("DN-731");
        (await FindAsync(other, "training")).Total.Should().Be(0);
        (await FindAsync(own, "training")).Total.Should().BePositive();
        var csv = await (await other.OpenAsync("/api/v1/search/product.csv?programme=DN19")).Content.ReadAsStringAsync();
        csv.TrimEnd().Split("\r\n").Should().HaveCount((int)seen.Total + 1);
        csv.Should().NotContain("DN-731");

        var hidden = all.Codes.Zip(all.Statuses).First(pair => pair.Second == "not_certified").First;
        (await other.OpenAsync("/api/v1/products/" + hidden)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await other.OpenAsync("/tra-cuu/san-pham/" + hidden)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await own.OpenAsync("/api/v1/products/" + hidden)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await other.OpenAsync("/tra-cuu?programme=DN19&place=731")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    private static async Task<(long Total, List<string> Codes, List<string?> Statuses, string Text)> FindAsync(HttpClient browser, string subject)
    {
        var text = await (await browser.OpenAsync($"/api/v1/search/{subject}?programme=DN19&limit=1000")).Content.ReadAsStringAsync();
        var body = JsonDocument.Parse(text).RootElement;
        var rows = body.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("columns")).ToList();
        return (body.GetProperty("total_count").GetInt64(), [.. rows.Select(row => row.GetProperty("code").GetString()!)],
            [.. rows.Select(row => row.TryGetProperty("status", out var status) ? status.GetString() : null)], text);
    }
}
