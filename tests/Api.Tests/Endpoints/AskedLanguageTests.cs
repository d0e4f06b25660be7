using System.Net;
using System.Text.Json;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

/// <summary>Sentences of the API and of the error page come in the language they are asked for in; figures depend on nothing but their address.</summary>
public sealed class AskedLanguageTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private const string Wrong = "/api/v1/kpis?programme=XX";

    [Theory]
    [InlineData(Wrong, null, "vi")]
    [InlineData(Wrong, "vi-VN,vi;q=0.9,en;q=0.8", "vi")]
    [InlineData(Wrong, "fr", "vi")]
    [InlineData(Wrong, "*", "vi")]
    [InlineData(Wrong, "en;q=0", "vi")]
    [InlineData(Wrong, "no such language;;q", "vi")]
    [InlineData(Wrong, "en-GB,vi;q=0.5", "en")]
    [InlineData(Wrong, "fr, vi;q=0.2, en;q=0.3", "en")]
    [InlineData(Wrong + "&lang=en", null, "en")]
    [InlineData(Wrong + "&lang=en", "vi", "en")]
    [InlineData(Wrong + "&lang=vi", "en", "vi")]
    public async Task A_problem_says_what_is_wrong_in_the_language_asked_for(string path, string? accepted, string language)
    {
        using var response = await AskAsync(path, accepted);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentLanguage.Should().Equal(language);
        response.Headers.Vary.Should().Contain("Accept-Language", "a cache must not give it to a reader of the other language");
        problem.GetProperty("title").GetString().Should().Be(language == "en" ? "Something in the request is not right" : "Yêu cầu có chỗ chưa đúng");
        problem.GetProperty("detail").GetString().Should().StartWith(language == "en" ? "There is no programme “XX” (parameter programme). Allowed: " : "Không có chương trình \"XX\" (tham số programme). Được phép: ");
        problem.GetProperty("allowed").EnumerateArray().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("/api/v1/nowhere", HttpStatusCode.NotFound, "There is no such address. See the addresses at /api.")]
    [InlineData("/api/v1/targets/XX", HttpStatusCode.NotFound, "There is no target “XX” (parameter target). Allowed: ")]
    [InlineData("/api/v1/submissions/99999", HttpStatusCode.NotFound, "There is no submission 99999.")]
    [InlineData("/api/v1/kpis?phase=1", HttpStatusCode.BadRequest, "There is no phase “1” (parameter phase). Allowed: ")]
    [InlineData("/api/v1/kpis?as_of=x", HttpStatusCode.BadRequest, "There are no figures for the day “x” (parameter as_of). Allowed: ")]
    [InlineData("/api/v1/kpis?known_at=x", HttpStatusCode.BadRequest, "Cannot read the moment “x” (parameter known_at). Allowed: ")]
    [InlineData("/api/v1/kpis?what=x", HttpStatusCode.BadRequest, "There is no parameter “what” (parameter what). Allowed: ")]
    [InlineData("/api/v1/search/product?sort=x", HttpStatusCode.BadRequest, "Cannot sort by “x” (parameter sort). Allowed: ")]
    [InlineData("/api/v1/funding/pivot?rows=x", HttpStatusCode.BadRequest, "There is no choice “x” (parameter rows). Allowed: ")]
    [InlineData("/api/v1/completeness?period=x", HttpStatusCode.BadRequest, "There is no reporting period “x” (parameter period). Allowed: ")]
    [InlineData("/api/v1/diff?programme=DN19&from_as_of=x", HttpStatusCode.BadRequest, "There are no figures for the day “x” (parameter from_as_of). Allowed: ")]
    [InlineData("/api/v1/template?unit=1&period=2025-H1", HttpStatusCode.BadRequest, "In period 2025-H1 (districts report until 2025-H1, communes from 2025-H2) there is no unit “1” (parameter unit). Allowed: ")]
    public async Task Every_kind_of_question_that_cannot_be_answered_is_told_in_proper_English(string path, HttpStatusCode status, string begins)
    {
        using var response = await AskAsync(path, "en");

        response.StatusCode.Should().Be(status);
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString().Should().StartWith(begins);
    }

    [Fact]
    public async Task A_language_there_is_none_of_is_told_so()
    {
        using var response = await AskAsync("/api/v1/kpis?lang=fr", null);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().Contain("Không có ngôn ngữ");
    }

    [Theory]
    [InlineData("/api/v1/kpis?programme=DN19")]
    [InlineData("/")]
    public async Task An_answer_with_figures_is_the_same_whatever_language_is_preferred(string path)
    {
        using var vietnamese = await AskAsync(path, "vi");
        using var english = await AskAsync(path, "en");

        vietnamese.StatusCode.Should().Be(HttpStatusCode.OK);
        english.Headers.ETag.Should().NotBeNull().And.Be(vietnamese.Headers.ETag);
        english.Headers.Vary.Should().NotContain("Accept-Language");
        (await english.Content.ReadAsStringAsync()).Should().Be(await vietnamese.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_error_page_is_in_the_language_of_the_page_asked_for()
    {
        var english = await (await AskAsync("/no-such-page?lang=en", "vi")).Content.ReadAsStringAsync();
        var vietnamese = await (await AskAsync("/no-such-page", "en")).Content.ReadAsStringAsync();

        english.Should().Contain("<html lang=\"en\">").And.Contain("<h1>Not found</h1>").And.Contain("Reference: <code>").And.Contain("href=\"/?lang=en\"").And.NotContain("Mã tra cứu");
        vietnamese.Should().Contain("<html lang=\"vi\">").And.Contain("<h1>Không tìm thấy</h1>").And.Contain("Mã tra cứu: <code>").And.Contain("href=\"/\"");
    }

    [Theory]
    [InlineData("/dang-nhap", "vi", "Biểu không được nhận")]
    [InlineData("/dang-nhap?lang=en", "en", "The form was not taken")]
    public async Task A_form_that_is_not_signed_any_more_is_answered_in_words(string path, string language, string detail)
    {
        using var form = new FormUrlEncodedContent([new("_handler", "sign-in"), new("UserName", "lan"), new("Password", "x")]);
        using var answer = await house.Client.PostAsync(new Uri(path, UriKind.Relative), form);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"<html lang=\"{language}\">").And.Contain(detail);
    }

    [Fact]
    public async Task The_description_of_the_API_tells_of_it()
    {
        var (_, description) = await house.JsonAsync("/api/v1/openapi.json");

        description.GetProperty("info").GetProperty("description").GetString().Should().Contain("Accept-Language");
        foreach (var path in description.GetProperty("paths").EnumerateObject().Where(path => path.Name.StartsWith("/api/v1/", StringComparison.Ordinal)))
        {
            path.Value.EnumerateObject().Should().AllSatisfy(call => call.Value.GetProperty("parameters").EnumerateArray()
                .Should().Contain(parameter => parameter.GetProperty("name").GetString() == "lang", path.Name));
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string? accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepted is not null) request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        return await house.Client.SendAsync(request);
    }
}

/// <summary>A house without a warehouse says so in both languages too.</summary>
public sealed class AskedLanguageWithoutWarehouseTests(EmptyHouse house) : IClassFixture<EmptyHouse>
{
    [Fact]
    public async Task What_is_missing_and_how_to_mend_it_is_told_in_English()
    {
        var (response, problem) = await house.JsonAsync("/api/v1/kpis?lang=en");
        var (_, ready) = await house.JsonAsync("/health/ready?lang=en");

        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        problem.GetProperty("title").GetString().Should().Be("There is no warehouse to read yet");
        problem.GetProperty("detail").GetString().Should().StartWith("There is no build in ").And.EndWith("Run ./ocop build to build again.");
        ready.GetProperty("checks").GetProperty("warehouse").GetString().Should().Be(problem.GetProperty("detail").GetString());
    }
}
