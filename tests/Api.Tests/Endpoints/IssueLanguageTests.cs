using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Etl.Intake.Rules;

namespace OcopAnalytics.Api.Tests.Endpoints;

/// <summary>Who reads English is told in English what is wrong with a file; what was kept before English was stays as it is, marked as Vietnamese.</summary>
public sealed partial class IssueLanguageTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private const string SixStars = "Sheet \"Công nhận\", cell I5, column \"Hạng sao\": must be from 1 to 5, not 6.";

    [Fact]
    public async Task An_issue_is_told_in_the_language_of_its_reader_now_and_later()
    {
        var (_, body) = await house.UploadAsync(Samples.WithSixStars("DT-869-2019-H2.xlsx"));
        var id = body.GetProperty("submission").GetProperty("id").GetInt64();
        var issue = body.GetProperty("issues").EnumerateArray().First(each => each.GetProperty("severity").GetString() == "error");
        issue.GetProperty("message_en").GetString().Should().Be(SixStars);
        issue.GetProperty("message_vi").GetString().Should().StartWith("Bảng \"Công nhận\", ô I5, cột \"Hạng sao\": phải từ 1 đến 5");

        (await MessagesAsync($"/bieu-nop/{id}?lang=en")).Should().Contain(("en", SixStars)).And.OnlyContain(told => told.Language == "en");
        (await MessagesAsync($"/bieu-nop/{id}")).Should().OnlyContain(told => told.Language == "vi" && told.Text != SixStars);
    }

    [Fact]
    public async Task An_issue_of_before_English_was_kept_is_marked_as_Vietnamese()
    {
        var (_, body) = await house.UploadAsync(Samples.WithSixStars("DT-868-2019-H2.xlsx"));
        var id = body.GetProperty("submission").GetProperty("id").GetInt64();
        using (var scope = house.Services.CreateScope())
        {
            await scope.ServiceProvider.GetRequiredService<OperationsDb>().Issues.Where(issue => issue.AttemptId == id).ExecuteUpdateAsync(set => set.SetProperty(issue => issue.MessageEn, (string?)null));
        }

        (await MessagesAsync($"/bieu-nop/{id}?lang=en")).Should().NotBeEmpty().And.OnlyContain(told => told.Language == "vi" && told.Text.StartsWith("Bảng"));
        var (_, detail) = await house.JsonAsync($"/api/v1/submissions/{id}");
        detail.GetProperty("issues").EnumerateArray().Should().OnlyContain(issue => issue.GetProperty("message_en").ValueKind == JsonValueKind.Null);
        (await house.Client.GetAsync(new Uri($"/api/v1/submissions/{id}/annotated", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_page_of_rules_is_whole_in_either_language()
    {
        var (vi, en) = (WebUtility.HtmlDecode(await PageAsync("/quy-tac-kiem-tra")), WebUtility.HtmlDecode(await PageAsync("/quy-tac-kiem-tra?lang=en")));
        foreach (var rule in IntakeRules.All)
        {
            vi.Should().Contain(rule.Rule.Vi).And.Contain(rule.Why.Vi);
            en.Should().Contain(rule.Rule.En).And.Contain(rule.Why.En).And.NotContain(rule.Rule.Vi).And.NotContain(rule.Why.Vi);
        }
        en.Should().NotContain(">Sai<").And.NotContain("Cảnh báo: vẫn được nạp");
    }

    [Theory]
    [InlineData("mã;tên\n1;2", "ghi-chu.csv", ">ghi-chu.csv<")]
    [InlineData("Mã chủ thể;Tên chủ thể;Loại hình;Ngày tham gia Chương trình\nCT-1;HTX;Công ty lớn;01/01/2025\n", "producer.csv", ">producer.csv:2:3<")]
    [InlineData("{\"template\":\"ocop-bieu-mau\",\"version\":1,\"producer\":[{\"producer_code\":\"CT-1\",\"producer_type\":\"x\"}]}", "so-lieu.json", ">$.producer[0].producer_type<")]
    public async Task Where_an_issue_of_a_text_file_stands_is_told_once(string text, string fileName, string where)
    {
        var (response, body) = await house.UploadAsync(Encoding.UTF8.GetBytes(text), fileName);
        var page = await PageAsync($"/bieu-nop/{body.GetProperty("submission").GetProperty("id").GetInt64()}?lang=en");
        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        Where().Matches(page).Select(match => match.Value).Should().Contain(cell => cell.Contains(where)).And.NotContain(cell => cell.Contains('!'));
    }

    private async Task<List<(string Language, string Text)>> MessagesAsync(string path) =>
        [.. Message().Matches(await PageAsync(path)).Select(match => (match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value)))];

    private Task<string> PageAsync(string path) => house.Client.GetStringAsync(new Uri(path, UriKind.Relative));

    [GeneratedRegex("<td class=\"cells\">[^<]*<")]
    private static partial Regex Where();

    [GeneratedRegex("<td class=\"issue-message\"><span lang=\"(\\w+)\">([^<]*)</span>")]
    private static partial Regex Message();
}
