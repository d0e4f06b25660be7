using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

/// <summary>Dry run for everyone, and the answer as an annotated copy that can be handed in again.</summary>
public sealed partial class CheckEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private const string Sample = "DN-731-2025-H1.xlsx";

    [Fact]
    public async Task A_check_tells_everything_and_keeps_nothing()
    {
        var before = await Handed();
        var (response, body) = await PostAsync("/api/v1/check", Wrong());
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        body.GetProperty("is_acceptable").GetBoolean().Should().BeFalse();
        var issue = body.GetProperty("issues").EnumerateArray().Single(each => each.GetProperty("code").GetString() == "not_a_number");
        issue.GetProperty("cell").GetString().Should().Be("I5");
        issue.GetProperty("rule_url").GetString().Should().Be("/quy-tac-kiem-tra#not_a_number");
        (await Handed()).Should().Be(before);
        Directory.EnumerateFiles(house.Folder.Data.Submissions).Should().HaveCount(ApiHouse.TakenIn.Count, "nothing is kept of a file that is only checked");
    }

    [Fact]
    public async Task The_annotated_copy_shows_only_what_is_still_wrong_when_it_comes_again()
    {
        var copy = await AnnotatedAsync(Wrong());
        (await PostAsync("/api/v1/check", copy)).Body.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("code").GetString())
            .Should().Equal((await PostAsync("/api/v1/check", Wrong())).Body.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("code").GetString()),
                "sheet, colours and comments of the copy are not read");

        var right = Stars().Match(Part(File.ReadAllBytes(house.Folder.Sample(Sample)), "xl/worksheets/sheet5.xml")).Value;
        var half = Change(copy, "xl/worksheets/sheet5.xml", text => Stars().Replace(text, right));
        var (_, left) = await PostAsync("/api/v1/check", half);
        left.GetProperty("issues").EnumerateArray().Should().NotContain(issue => issue.GetProperty("code").GetString() == "not_a_number");
        Part(await AnnotatedAsync(half), "xl/worksheets/sheet5.xml").Should().NotContain("[OCOP]", "what is right again is not coloured any more");
    }

    [Fact]
    public async Task A_submission_that_was_refused_can_be_had_back_annotated_and_its_page_says_so()
    {
        var (response, body) = await house.UploadAsync(Wrong(), "=HYPERLINK(1).xlsx");
        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var id = body.GetProperty("submission").GetProperty("id").GetInt64();
        var page = await house.Client.GetStringAsync(new Uri($"/bieu-nop/{id}", UriKind.Relative));
        page.Should().Contain($"/api/v1/submissions/{id}/annotated").And.Contain("/quy-tac-kiem-tra#not_a_number");

        var copy = await house.Client.GetAsync(new Uri($"/api/v1/submissions/{id}/annotated", UriKind.Relative));
        copy.StatusCode.Should().Be(HttpStatusCode.OK);
        copy.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("loi-=HYPERLINK(1).xlsx");
        Part(await copy.Content.ReadAsByteArrayAsync(), "xl/worksheets/ocop-issues1.xml").Should().Contain("'Công nhận'!I5").And.NotContain("<f>");
    }

    [Fact]
    public async Task What_is_no_workbook_is_answered_with_the_list_alone() =>
        Part(await AnnotatedAsync(Encoding.UTF8.GetBytes("mã;tên")), "xl/worksheets/ocop-issues1.xml").Should().Contain("file_not_workbook");

    [Theory]
    [InlineData("/api/v1/submissions/999999/annotated")]
    [InlineData("/api/v1/submissions/..%2F..%2Fx/annotated")]
    public async Task There_is_no_copy_of_what_was_not_handed_in(string url) =>
        (await house.Client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_pages_of_check_and_of_rules_stand_open()
    {
        (await house.Client.GetStringAsync(new Uri("/kiem-tra", UriKind.Relative))).Should().Contain("formaction=\"/api/v1/check/annotated\"");
        (await house.Client.GetStringAsync(new Uri("/quy-tac-kiem-tra", UriKind.Relative))).Should().Contain("id=\"star_above_score\"");
    }

    private byte[] Wrong() => Change(File.ReadAllBytes(house.Folder.Sample(Sample)), "xl/worksheets/sheet5.xml", text =>
        Stars().Replace(text, "<x:c r=\"I5\" t=\"inlineStr\"><x:is><x:t>bốn sao</x:t></x:is></x:c>"));

    [GeneratedRegex("<x:c r=\"I5\"[^>]*?(/>|>.*?</x:c>)")]
    private static partial Regex Stars();

    private async Task<byte[]> AnnotatedAsync(byte[] content)
    {
        var response = await house.Client.PostAsync(new Uri("/api/v1/check/annotated", UriKind.Relative), ApiHouse.Form(content, "bieu.xlsx"));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private async Task<(HttpResponseMessage Response, JsonElement Body)> PostAsync(string url, byte[] content)
    {
        var response = await house.Client.PostAsync(new Uri(url, UriKind.Relative), ApiHouse.Form(content, "bieu.xlsx"));
        return (response, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    private async Task<long> Handed() => (await house.JsonAsync("/api/v1/submissions")).Body.GetProperty("total_count").GetInt64();

    private static string Part(byte[] content, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Change(byte[] content, string path, Func<string, string> how)
    {
        using var bytes = new MemoryStream();
        bytes.Write(content);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var text = how(Part(content, path));
            zip.GetEntry(path)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(path).Open());
            writer.Write(text);
        }
        return bytes.ToArray();
    }
}
