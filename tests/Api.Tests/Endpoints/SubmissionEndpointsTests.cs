using System.Net;
using System.Text;
using System.Text.Json;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class SubmissionEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    [Fact]
    public async Task A_good_workbook_shows_in_the_figures_at_once_and_is_known_the_second_time()
    {
        var before = await EnteredAsync();
        var workbook = Samples.Workbook("DT-868-2019-H2.xlsx");

        var (first, accepted) = await house.UploadAsync(workbook, "biểu Hồng Ngự.xlsx");
        var after = await EnteredAsync();
        var (second, again) = await house.UploadAsync(workbook, "bản sao.xlsx");

        first.StatusCode.Should().Be(HttpStatusCode.OK);
        var submission = accepted.GetProperty("submission");
        submission.GetProperty("status").GetString().Should().Be("accepted");
        submission.GetProperty("source").GetString().Should().Be("api");
        submission.GetProperty("file_name").GetString().Should().Be("biểu Hồng Ngự.xlsx");
        submission.GetProperty("unit_code").GetString().Should().Be("868");
        submission.GetProperty("build_id").GetString().Should().Be(house.Get<WarehouseFiles>().CurrentBuildId);
        after.Should().BeGreaterThan(before);
        second.StatusCode.Should().Be(HttpStatusCode.OK);
        again.GetProperty("submission").GetProperty("status").GetString().Should().Be("already_accepted");
    }

    [Fact]
    public async Task A_workbook_with_an_error_is_refused_whole_with_its_cells_named()
    {
        var build = house.Get<WarehouseFiles>().CurrentBuildId;

        var (response, body) = await house.UploadAsync(Samples.WithSixStars("DT-869-2019-H2.xlsx"), "sáu sao.xlsx");

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        body.GetProperty("submission").GetProperty("status").GetString().Should().Be("rejected");
        var errors = body.GetProperty("issues").EnumerateArray().Where(issue => issue.GetProperty("severity").GetString() == "error").ToList();
        errors.Should().Contain(issue => issue.GetProperty("sheet").GetString() == "Công nhận" && issue.GetProperty("message_vi").GetString()!.Contains("Hạng sao"));
        house.Get<WarehouseFiles>().CurrentBuildId.Should().Be(build, "nothing was taken in, so nothing is built");

        var id = body.GetProperty("submission").GetProperty("id").GetInt64();
        var (_, detail) = await house.JsonAsync($"/api/v1/submissions/{id}");
        JsonElement.DeepEquals(detail, body).Should().BeTrue("what the sender was told is kept");
    }

    [Fact]
    public async Task Something_else_than_a_workbook_is_kept_and_refused()
    {
        var (response, body) = await house.UploadAsync(Encoding.UTF8.GetBytes("xin chào"), "../../etc/passwd");

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var submission = body.GetProperty("submission");
        submission.GetProperty("file_name").GetString().Should().Be("passwd", "a path in a name is not a name");
        var original = await house.Client.GetByteArrayAsync(new Uri($"/api/v1/submissions/{submission.GetProperty("id")}/workbook", UriKind.Relative));
        Encoding.UTF8.GetString(original).Should().Be("xin chào");
    }

    [Fact]
    public async Task A_file_past_the_limit_is_a_413()
    {
        var (response, problem) = await house.UploadAsync(new byte[UploadLimit.MaxBytes + 100_000]);

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        problem.GetProperty("detail").GetString().Should().Contain("50 MB");
    }

    [Fact]
    public async Task Two_files_at_once_or_none_or_no_form_are_refused()
    {
        using var two = new MultipartFormDataContent
        {
            { new ByteArrayContent([1]), "file", "a.xlsx" }, { new ByteArrayContent([2]), "file", "b.xlsx" },
        };
        using var none = new MultipartFormDataContent { { new StringContent("x"), "note" } };
        using var text = new StringContent("x");

        (await PostAsync(two)).Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync(none)).Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync(text)).Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("Origin", "https://example.com")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_page_of_another_site_cannot_hand_anything_in(string header, string value)
    {
        using var form = ApiHouse.Form([1, 2, 3], "a.xlsx");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/submissions", UriKind.Relative)) { Content = form };
        request.Headers.Add(header, value);

        (await house.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task While_another_process_writes_the_sender_is_told_to_come_back()
    {
        HttpResponseMessage response;
        JsonElement problem;
        using (WriterLock.Acquire(house.Folder.Data, TimeSpan.FromSeconds(5)))
        {
            (response, problem) = await house.UploadAsync(Samples.Workbook("DT-870-2019-H2.xlsx"));
        }

        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.Should().NotBeNull();
        problem.GetProperty("detail").GetString().Should().Contain("đang nạp hoặc dựng số liệu");
    }

    [Fact]
    public async Task The_list_is_newest_first_and_filtered_by_what_is_asked()
    {
        await house.UploadAsync(Encoding.UTF8.GetBytes("not a workbook"), "hỏng.xlsx");

        var (_, all) = await house.JsonAsync("/api/v1/submissions?limit=1");
        var (_, accepted) = await house.JsonAsync("/api/v1/submissions?status=accepted&unit=866&period=2019-H2");
        var (bad, _) = await house.JsonAsync("/api/v1/submissions?status=lost");

        all.GetProperty("submissions").EnumerateArray().Single().GetProperty("file_name").GetString().Should().Be("hỏng.xlsx");
        all.GetProperty("total_count").GetInt32().Should().BeGreaterThan(ApiHouse.TakenIn.Count);
        accepted.GetProperty("submissions").EnumerateArray().Single().GetProperty("file_name").GetString().Should().Be("DT-866-2019-H2.xlsx");
        bad.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/api/v1/submissions/999999")]
    [InlineData("/api/v1/submissions/0000000000000000/workbook")]
    [InlineData("/api/v1/submissions/..%2F..%2Foperations/workbook")]
    [InlineData("/api/v1/submissions/*/workbook")]
    public async Task What_is_not_there_is_a_404(string url)
    {
        var (response, problem) = await house.JsonAsync(url);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        problem.GetProperty("title").GetString().Should().Be("Không tìm thấy");
    }

    [Fact]
    public async Task An_empty_workbook_is_pre_filled_with_what_the_unit_has()
    {
        var workbook = await house.Client.GetByteArrayAsync(new Uri("/api/v1/template?unit=866&period=2021-H1", UriKind.Relative));
        var (unknown, problem) = await house.JsonAsync("/api/v1/template?unit=999&period=2021-H1");

        var path = Path.Combine(house.Folder.Data.Root, "template.xlsx");
        await File.WriteAllBytesAsync(path, workbook);
        var check = await house.Folder.RunAsync("check", path, "--json");
        var file = JsonDocument.Parse(check.Output).RootElement.GetProperty("files")[0];
        file.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("sheet").GetString()).Distinct().Should()
            .Equal(["Thông tin chung"], "only what the unit has to say of this period is still missing");
        file.GetProperty("row_count").GetInt32().Should().BeGreaterThan(1, "products and producers of earlier periods are in it");
        unknown.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        problem.GetProperty("parameter").GetString().Should().Be("unit");
    }

    private async Task<decimal> EnteredAsync()
    {
        var (_, rows) = await house.JsonAsync("/api/v1/kpis?programme=DT21&phase=2018-2020&as_of=2020-12-31");
        return rows.EnumerateArray().Single(row => row.GetProperty("kpi_code").GetString() == "products_entered").GetProperty("actual_value").GetDecimal();
    }

    private async Task<HttpStatusCode> PostAsync(HttpContent content) =>
        (await house.Client.PostAsync(new Uri("/api/v1/submissions", UriKind.Relative), content)).StatusCode;
}
