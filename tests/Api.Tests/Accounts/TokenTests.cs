using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace OcopAnalytics.Api.Tests.Accounts;

public sealed partial class TokenTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task A_token_is_shown_once_kept_as_a_hash_does_what_it_may_and_ends_when_it_is_revoked()
    {
        using var browser = await house.SignedInAsync(await house.MakeAsync("bh.khoa", [Role.Reporter], "731"));
        var token = await MadeAsync(browser, ("scope", "read"));

        (await StatusAsync(token, "/api/v1/kpis")).Should().Be(200);
        (await StatusAsync(token, "/api/v1/kpis?place=866&programme=DT21")).Should().Be(403, "never wider than its user");
        (await SendAsync(token)).Should().Be(403, "it may only read");
        (await StatusAsync(token, "/tai-khoan")).Should().Be(302, "a token is for the API alone");
        await using (var store = await house.Get<OperationsStore>().OpenAsync(default))
        {
            var kept = await store.Tokens.SingleAsync(row => row.Name == "Phần mềm của Sở");
            kept.SecretHash.Should().Be(Secret.HashOf(token));
            kept.UsedAt.Should().NotBeNull();
        }
        var page = await (await browser.OpenAsync("/tai-khoan")).Content.ReadAsStringAsync();
        page.Should().NotContain(token).And.Contain(token[..9]);

        (await browser.SendFormAsync("/tai-khoan", Revoke().Match(page).Value)).StatusCode.Should().Be(HttpStatusCode.Found);
        (await StatusAsync(token, "/api/v1/kpis")).Should().Be(401);
    }

    [Fact]
    public async Task An_administrator_sees_the_tokens_of_all_and_revokes_them_and_nobody_else_does()
    {
        using var planner = await house.SignedInAsync(await house.MakeAsync("kh.khoa", [Role.Planner]));
        var token = await MadeAsync(planner, ("scope", "read"));
        using var administrator = await house.SignedInAsync(await house.MakeAsync("qt.khoa", [Role.Administrator]));

        var page = await (await administrator.OpenAsync("/nguoi-dung")).Content.ReadAsStringAsync();
        page.Should().Contain(token[..9]).And.Contain("kh.khoa").And.NotContain(token);
        var row = page[page.IndexOf(token[..9], StringComparison.Ordinal)..];
        var button = Revoke().Match(row).Value;
        (await planner.SendFormAsync("/nguoi-dung", button)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await StatusAsync(token, "/api/v1/kpis")).Should().Be(200);

        (await administrator.SendFormAsync("/nguoi-dung", button)).StatusCode.Should().Be(HttpStatusCode.Found);
        (await StatusAsync(token, "/api/v1/kpis")).Should().Be(401);
        (await (await administrator.OpenAsync("/nhat-ky?action=token_revoked")).Content.ReadAsStringAsync()).Should().Contain("qt.khoa").And.Contain(token[..9]);
    }

    [Fact]
    public async Task A_token_to_hand_in_with_is_not_one_to_read_with()
    {
        using var browser = await house.SignedInAsync(await house.MakeAsync("bh.gui", [Role.Reporter], "731"));
        var token = await MadeAsync(browser, ("scope", "submit"));

        (await SendAsync(token)).Should().Be(202, "it waits for review");
        (await StatusAsync(token, "/api/v1/kpis")).Should().Be(403);
    }

    [Fact]
    public async Task A_token_can_be_narrowed_to_a_place_and_never_widened()
    {
        using var planner = await house.SignedInAsync(await house.MakeAsync("kh.hep", [Role.Planner]));
        var narrow = await MadeAsync(planner, ("scope", "read"), ("places", "866"));
        (await StatusAsync(narrow, "/api/v1/kpis?place=866&programme=DT21")).Should().Be(200);
        (await StatusAsync(narrow, "/api/v1/kpis?place=731&programme=DN19")).Should().Be(403);

        using var reporter = await house.SignedInAsync(await house.MakeAsync("bh.rong", [Role.Reporter], "731"));
        (await reporter.SendFormAsync("/tai-khoan", "token", ("Name", "rộng"), ("scope", "read"), ("places", "866"), ("days", "9"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_wrong_token_is_refused_whatever_cookie_comes_with_it()
    {
        using var browser = await house.SignedInAsync(await house.MakeAsync("kh.sai", [Role.Planner]));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/kpis", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "ocop_wrong");

        var response = await browser.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().Should().Be("Bearer");
    }

    [Fact]
    public async Task With_a_cookie_nothing_is_sent_from_another_site()
    {
        using var browser = await house.SignedInAsync(await house.MakeAsync("dv.csrf", [Role.Reporter], "731"));
        foreach (var (name, value) in (( string, string)[])[("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("X-Nothing", "1")])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/submissions", UriKind.Relative)) { Content = new StringContent("x") };
            request.Headers.Add(name, value);
            (await browser.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden, $"{name}: {value}");
        }
    }

    private static async Task<string> MadeAsync(HttpClient browser, params (string, string)[] fields)
    {
        var answer = await browser.SendFormAsync("/tai-khoan", "token", [("Name", "Phần mềm của Sở"), ("days", "30"), .. fields]);
        return Made().Match(await answer.Content.ReadAsStringAsync()).Value;
    }

    private async Task<int> StatusAsync(string token, string path)
    {
        using var program = Program(token);
        return (int)(await program.OpenAsync(path)).StatusCode;
    }

    private async Task<int> SendAsync(string token)
    {
        using var program = Program(token);
        return (int)(await program.PostAsync(new Uri("/api/v1/submissions", UriKind.Relative), ApiHouse.Form(Samples.Workbook("DN-731-2024-H1.xlsx"), "a.xlsx"))).StatusCode;
    }

    private HttpClient Program(string token)
    {
        var client = house.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    [GeneratedRegex(@"ocop_[\w-]{43}")]
    private static partial Regex Made();

    [GeneratedRegex(@"revoke-\d+")]
    private static partial Regex Revoke();
}
