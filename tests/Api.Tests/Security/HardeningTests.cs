using System.Net;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Security;

public sealed class HardeningTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/bieu-nop")]
    [InlineData("/api/v1/kpis")]
    [InlineData("/khong-co-trang-nay")]
    public async Task Every_answer_forbids_what_is_not_ours(string url)
    {
        var response = await house.Client.GetAsync(new Uri(url, UriKind.Relative));

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().Contain("script-src 'self';").And.Contain("style-src 'self';").And.Contain("frame-ancestors 'none'");
        policy.Should().NotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
        response.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task A_foreign_name_that_resolves_to_this_machine_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = "rebound.example.com";

        (await house.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_service_listens_on_loopback_only()
    {
        house.Address.Host.Should().Be("127.0.0.1");
        (await house.Client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_a_404_with_a_reference_to_quote()
    {
        var response = await house.Client.GetAsync(new Uri("/khong-co-trang-nay", UriKind.Relative));

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).Should().MatchRegex("<code>[0-9a-f]{16}</code>");
    }

    [Fact]
    public async Task The_upload_page_refuses_a_form_that_was_not_opened_here()
    {
        using var form = ApiHouse.Form([1, 2, 3], "a.xlsx");
        form.Add(new StringContent("upload"), "_handler");

        (await house.Client.PostAsync(new Uri("/bieu-nop", UriKind.Relative), form)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_page_is_asked_for_again_cheaply()
    {
        var first = await house.Client.GetAsync(new Uri("/", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await house.Client.SendAsync(again);

        first.Headers.CacheControl!.NoCache.Should().BeTrue("a new build must show at once");
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
    }
}

public sealed class LimitsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    [Fact]
    public async Task Too_many_files_within_a_minute_are_told_to_wait()
    {
        var statuses = new List<HttpStatusCode>();
        for (var count = 0; count <= Limits.PostsPerMinute; count++)
        {
            using var nothing = new StringContent("x");
            statuses.Add((await house.Client.PostAsync(new Uri("/api/v1/submissions", UriKind.Relative), nothing)).StatusCode);
        }

        statuses.Should().StartWith(HttpStatusCode.UnsupportedMediaType).And.EndWith(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Days_that_need_an_edition_are_limited_and_ends_of_half_years_are_not()
    {
        var editions = new List<HttpStatusCode>();
        for (var count = 0; count <= Limits.EditionsPerMinute; count++)
        {
            editions.Add((await house.Client.GetAsync(new Uri("/api/v1/kpis?as_of=2020-02-31", UriKind.Relative))).StatusCode);
            editions.Add((await house.Client.GetAsync(new Uri("/api/v1/kpis?as_of=2020-02-01&programme=XX", UriKind.Relative))).StatusCode);
        }
        var (halfYear, _) = await house.JsonAsync("/api/v1/kpis?programme=DN19&as_of=2024-12-31");

        editions.Should().HaveElementAt(0, HttpStatusCode.BadRequest).And.EndWith(HttpStatusCode.TooManyRequests);
        halfYear.StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
