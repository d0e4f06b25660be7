using System.Net;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class CertificateEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private const string DongThap = "programme=DT21&as_of=2020-12-31";

    [Fact]
    public async Task Certificates_come_with_what_has_become_of_them()
    {
        var (response, rows) = await house.JsonAsync($"/api/v1/certificates?{DongThap}&limit=3");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        rows.GetArrayLength().Should().Be(3);
        var certificate = rows[0].GetProperty("certificate");
        certificate.GetProperty("certificate_status").GetString().Should().Be("in_force");
        certificate.GetProperty("expiry_date").GetString().Should().Be("2022-12-24", "36 months after the decision of 24/12/2019");
    }

    [Fact]
    public async Task Counts_agree_with_the_figure_of_products_in_force()
    {
        var (_, counts) = await house.JsonAsync($"/api/v1/certificates/counts?{DongThap}");
        var (_, kpis) = await house.JsonAsync($"/api/v1/kpis?{DongThap}&phase=2018-2020");

        var counted = counts.EnumerateArray().Where(row => row.GetProperty("certificate_status").GetString() == "in_force").Where(row => row.GetProperty("place_code").GetString() == "87")
            .Sum(row => row.GetProperty("count").GetInt64());
        var figure = kpis.EnumerateArray().Single(row => row.GetProperty("kpi_code").GetString() == "certified_products_3_star_up");
        counted.Should().Be((long)figure.GetProperty("actual_value").GetDecimal()).And.BePositive();
    }

    [Fact]
    public async Task The_list_comes_as_a_file_for_Excel()
    {
        var response = await house.Client.GetAsync(new Uri($"/api/v1/certificates.csv?{DongThap}&status=in_force", UriKind.Relative));

        response.Content.Headers.ContentDisposition!.FileName.Should().Be("giay-chung-nhan.csv");
        (await response.Content.ReadAsStringAsync()).Split("\r\n").Should().HaveCountGreaterThan(10).And.Contain(line => line.Contains("24/12/2022", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/certificates?status=alive", "status")]
    [InlineData("/api/v1/certificates.csv?status='; drop table mart_funding; --", "status")]
    [InlineData("/api/v1/certificates?limit=0", "limit")]
    [InlineData("/api/v1/certificates/counts?status=expired", "status")]
    [InlineData("/giay-chung-nhan?status=alive", "status")]
    public async Task What_is_not_understood_is_said(string url, string parameter)
    {
        var response = await house.Client.GetAsync(new Uri(url, UriKind.Relative));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().Contain(parameter);
    }

    [Fact]
    public async Task The_page_lists_the_units_and_their_certificates()
    {
        var page = await house.Client.GetStringAsync(new Uri($"/giay-chung-nhan?{DongThap}&phase=2018-2020", UriKind.Relative));

        page.Should().Contain("24/12/2022").And.Contain("/giay-chung-nhan?programme=DT21&amp;phase=2018-2020&amp;place=866");
    }
}
