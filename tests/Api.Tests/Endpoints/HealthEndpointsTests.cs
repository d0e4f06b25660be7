using System.Net;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class HealthEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/health/live")]
    [InlineData("/api/v1/kpis.csv")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/nowhere")]
    public async Task HEAD_answers_as_GET_does_without_the_body(string path)
    {
        using var get = await house.Client.GetAsync(new Uri(path, UriKind.Relative));
        using var asked = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await house.Client.SendAsync(asked);

        head.StatusCode.Should().Be(get.StatusCode);
        head.Content.Headers.ContentType.Should().Be(get.Content.Headers.ContentType);
        head.Headers.ETag.Should().Be(get.Headers.ETag);
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_house_with_a_warehouse_is_live_and_ready()
    {
        var (live, _) = await house.JsonAsync("/health/live");
        var (ready, body) = await house.JsonAsync("/health/ready");

        live.StatusCode.Should().Be(HttpStatusCode.OK);
        ready.StatusCode.Should().Be(HttpStatusCode.OK);
        body.GetProperty("is_ready").GetBoolean().Should().BeTrue();
        body.GetProperty("build_id").GetString().Should().MatchRegex(@"^\d{8}T\d{9}$");
    }
}

public sealed class WithoutWarehouseTests(EmptyHouse house) : IClassFixture<EmptyHouse>
{
    [Fact]
    public async Task A_house_without_a_warehouse_is_live_but_not_ready()
    {
        var (live, _) = await house.JsonAsync("/health/live");
        var (ready, body) = await house.JsonAsync("/health/ready");

        live.StatusCode.Should().Be(HttpStatusCode.OK);
        ready.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        body.GetProperty("checks").GetProperty("warehouse").GetString().Should().Contain("./ocop build");
        body.GetProperty("checks").GetProperty("operations").GetString().Should().Be("ok");
    }

    [Fact]
    public async Task The_api_says_how_to_mend_it()
    {
        var (response, problem) = await house.JsonAsync("/api/v1/kpis");

        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.Should().NotBeNull();
        problem.GetProperty("detail").GetString().Should().Contain("./ocop build");
    }

    [Fact]
    public async Task Pages_explain_and_files_can_still_be_handed_in()
    {
        var progress = await house.Client.GetAsync(new Uri("/", UriKind.Relative));
        var submissions = await house.Client.GetAsync(new Uri("/bieu-nop", UriKind.Relative));

        progress.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await progress.Content.ReadAsStringAsync()).Should().Contain("./ocop build");
        submissions.StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
