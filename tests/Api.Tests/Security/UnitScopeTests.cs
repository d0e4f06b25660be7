using System.Net;
using System.Text.Json;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Security;

/// <summary>A reporter of Biên Hòa (731) against what Cao Lãnh (866 and 867) handed in: to him it does not exist.</summary>
public sealed class UnitScopeTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task A_unit_never_sees_another_units_submission_issues_or_file()
    {
        using var reporter = await ReporterAsync("bh.nop", "731");
        var (own, other) = (await AttemptAsync("731"), await AttemptAsync("866"));

        foreach (var path in (string[])["/bieu-nop/{0}", "/api/v1/submissions/{0}", "/api/v1/submissions/{0}/workbook"])
        {
            (await StatusAsync(reporter, path, own.Id)).Should().Be(200, path);
            (await StatusAsync(reporter, path, other.Id)).Should().Be(404, path);
        }
        (await StatusAsync(reporter, "/api/v1/submissions/{0}", own.SubmissionId)).Should().Be(200);
        (await StatusAsync(reporter, "/api/v1/submissions/{0}", other.SubmissionId)).Should().Be(404);
        (await StatusAsync(reporter, "/api/v1/submissions/{0}/workbook", other.SubmissionId)).Should().Be(404);
    }

    [Fact]
    public async Task A_unit_lists_its_own_submissions_only()
    {
        using var reporter = await ReporterAsync("bh.xem", "731");

        var list = await JsonAsync(reporter, "/api/v1/submissions?limit=1000");
        list.GetProperty("submissions").EnumerateArray().Select(one => one.GetProperty("unit_code").GetString()).Should().NotBeEmpty().And.OnlyContain(code => code == "731");
        list.GetProperty("total_count").GetInt64().Should().Be(list.GetProperty("submissions").GetArrayLength());
        (await JsonAsync(reporter, "/api/v1/submissions?unit=731")).GetProperty("total_count").GetInt64().Should().BePositive();
        (await (await reporter.OpenAsync("/bieu-nop")).Content.ReadAsStringAsync()).Should().Contain("DN-731-2025-H1.xlsx").And.NotContain("DT-866");
    }

    [Fact]
    public async Task The_rows_behind_a_figure_are_those_the_unit_handed_in()
    {
        using var own = await ReporterAsync("bh.goc", "731");
        using var other = await ReporterAsync("cl.goc", "866");
        using var planner = await house.SignedInAsync(await house.MakeAsync("kh.goc", [Role.Planner]));
        const string Question = "?kpi=recognitions&programme=DN19&phase=2021-2025";

        var all = RowsOf(await JsonAsync(planner, "/api/v1/lineage" + Question));
        all.Should().BePositive();
        RowsOf(await JsonAsync(own, "/api/v1/lineage" + Question)).Should().Be(all, "nobody else handed in for this programme");
        RowsOf(await JsonAsync(other, "/api/v1/lineage" + Question)).Should().Be(0);
        (await TextAsync(other, "/api/v1/lineage.csv" + Question)).Should().NotContain("DN-731");
        (await TextAsync(own, "/api/v1/lineage.csv" + Question)).Should().Contain("DN-731");
        (await TextAsync(other, "/so-lieu-goc" + Question)).Should().NotContain("DN-731");
        (await TextAsync(planner, "/so-lieu-goc" + Question)).Should().Contain("DN-731", "a page kept for one reader is not given to another");
    }

    [Theory]
    [InlineData("/?programme=DT21&place=866")]
    [InlineData("/kinh-phi?programme=DT21&place=866")]
    [InlineData("/so-lieu-goc?programme=DT21&place=866&kpi=recognitions")]
    [InlineData("/api/v1/kpis?programme=DT21&place=866")]
    [InlineData("/api/v1/kpis.csv?programme=DT21&place=866")]
    [InlineData("/api/v1/funding.csv?programme=DT21&place=731&place=866")]
    [InlineData("/api/v1/lineage.csv?programme=DT21&place=%20866&kpi=recognitions")]
    [InlineData("/api/v1/briefing.pdf?programme=DT21&place=866")]
    [InlineData("/api/v1/briefing.docx?programme=DT21&place=866")]
    [InlineData("/api/v1/template?unit=866&period=2020-H2")]
    public async Task What_is_asked_for_by_anothers_place_is_refused(string path)
    {
        using var reporter = await ReporterAsync("bh" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(path)))[..10], "731");

        (await reporter.OpenAsync(path)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_public_to_all_units_stays_open_to_each()
    {
        using var reporter = await ReporterAsync("bh.chung", "731");

        foreach (var path in (string[])["/", "/?place=731&programme=DN19", "/kinh-phi?programme=DT21", "/api/v1/kpis.csv?programme=DN19&place=75", "/api/v1/template?unit=731&period=2025-H1"])
        {
            (await reporter.OpenAsync(path)).StatusCode.Should().Be(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public async Task A_workbook_of_another_unit_is_returned_and_one_of_ones_own_is_taken()
    {
        using var reporter = await ReporterAsync("bh.gui", "731");

        var (status, answer) = await SendAsync(reporter, "DT-868-2020-H2.xlsx");
        status.Should().Be(422);
        answer.GetProperty("issues").EnumerateArray().Should().ContainSingle().Which.GetProperty("code").GetString().Should().Be("unit_not_senders");
        (await SendAsync(reporter, "DN-731-2024-H1.xlsx")).Status.Should().Be(202, "it waits for review");
        (await house.Get<SubmissionLog>().PageAsync(Access.House, SubmissionStatus.Accepted, "868", null, 0, 1, default)).TotalCount.Should().Be(0);
    }

    [Fact]
    public async Task A_place_covers_what_lies_within_it_and_a_reporter_without_one_sees_nothing()
    {
        var units = house.Get<UnitBook>();

        units.ScopeOf(["75"], [Role.Reviewer]).Covers("731").Should().BeTrue("Biên Hòa lay in Đồng Nai");
        units.ScopeOf(["75"], [Role.Reviewer]).Covers("866").Should().BeFalse();
        units.ScopeOf([], [Role.Reviewer]).Covers("866").Should().BeTrue();
        units.ScopeOf([], [Role.Reporter]).Covers("731").Should().BeFalse();
        await Task.CompletedTask;
    }

    private async Task<HttpClient> ReporterAsync(string name, string unit) => await house.SignedInAsync(await house.MakeAsync(name, [Role.Reporter], unit));

    private async Task<SubmissionAttempt> AttemptAsync(string unit) =>
        (await house.Get<SubmissionLog>().PageAsync(Access.House, SubmissionStatus.Accepted, unit, null, 0, 1, default)).Attempts.Single();

    private static async Task<int> StatusAsync(HttpClient browser, string path, object id) =>
        (int)(await browser.OpenAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, id))).StatusCode;

    private static async Task<JsonElement> JsonAsync(HttpClient browser, string path) => JsonDocument.Parse(await TextAsync(browser, path)).RootElement;

    private static async Task<string> TextAsync(HttpClient browser, string path) => await (await browser.OpenAsync(path)).Content.ReadAsStringAsync();

    private static long RowsOf(JsonElement lineages) => lineages.EnumerateArray().Sum(one => one.GetProperty("row_count").GetInt64());

    private static async Task<(int Status, JsonElement Answer)> SendAsync(HttpClient browser, string sample)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/submissions", UriKind.Relative)) { Content = ApiHouse.Form(Samples.Workbook(sample), sample) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var response = await browser.SendAsync(request);
        return ((int)response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }
}
