using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Accounts;

public sealed class SignInTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task A_page_leads_to_the_sign_in_and_the_sign_in_back_to_the_page()
    {
        await house.MakeAsync("dan", [Role.Planner]);
        using var browser = house.Browser();

        var away = await browser.OpenAsync("/kinh-phi?programme=DN19");
        away.StatusCode.Should().Be(HttpStatusCode.Found);
        var door = away.Headers.Location!.OriginalString;
        door.Should().StartWith("/dang-nhap?return=");
        var back = await browser.SendFormAsync(door, "sign-in", ("UserName", "dan"), ("Password", People.Password));

        back.StatusCode.Should().Be(HttpStatusCode.Found);
        back.Headers.Location!.OriginalString.Should().EndWith("/kinh-phi?programme=DN19");
        back.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("ocop-session", StringComparison.Ordinal)).Should()
            .Contain("httponly").And.Contain("samesite=lax").And.NotContain("expires", "it goes with the browser");
        (await browser.OpenAsync("/kinh-phi?programme=DN19")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_page_in_English_leads_to_a_sign_in_in_English()
    {
        using var browser = house.Browser();

        (await browser.OpenAsync("/?lang=en")).Headers.Location!.OriginalString.Should().Be("/dang-nhap?return=%2F%3Flang%3Den&lang=en");
        using var head = new HttpRequestMessage(HttpMethod.Head, "/kinh-phi?lang=en");
        (await browser.SendAsync(head)).Headers.Location!.OriginalString.Should().Contain("lang=en").And.Contain("return=%2Fkinh-phi", "a HEAD is answered as the GET is");
        (await browser.OpenAsync("/")).Headers.Location!.OriginalString.Should().Be("/dang-nhap");
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    public async Task Nobody_is_sent_to_another_house_after_signing_in(string address)
    {
        var user = "go" + Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(address))[..12];
        await house.MakeAsync(user, [Role.Leader]);
        using var browser = house.Browser();

        var back = await browser.SendFormAsync("/dang-nhap?return=" + Uri.EscapeDataString(address), "sign-in", ("UserName", user), ("Password", People.Password));

        new Uri(house.Address, back.Headers.Location!).Should().Be(house.Address);
    }

    [Fact]
    public async Task A_sign_out_ends_the_session_wherever_its_cookie_was_copied_to()
    {
        var secret = await house.SessionOfAsync(await house.MakeAsync("ra.ve", [Role.Leader]));
        using var browser = house.BrowserWith(secret);
        using var copy = house.BrowserWith(secret);
        (await copy.OpenAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.OK);

        (await browser.SendFormAsync("/tai-khoan", "sign-out")).StatusCode.Should().Be(HttpStatusCode.Found);

        (await copy.OpenAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.Found, "to the sign-in page");
    }

    [Fact]
    public async Task Other_roles_end_every_session_at_once() => await EndsSessionAsync("vai", (desk, user) =>
        desk.ChangeAsync(user, new UserDraft("vai", "Đổi vai", null, [Role.Planner], []), Access.House, default));

    [Fact]
    public async Task Disabling_ends_every_session_at_once() => await EndsSessionAsync("nghi", (desk, user) => desk.DisableAsync(user, Access.House, default));

    [Fact]
    public async Task A_new_password_ends_every_session_but_that_of_the_browser_it_was_changed_on()
    {
        var user = await house.MakeAsync("moi", [Role.Leader]);
        using var here = await house.SignedInAsync(user);
        using var elsewhere = await house.SignedInAsync(user);

        var changed = await here.SendFormAsync("/tai-khoan", "password",
            ("Current", People.Password), ("Chosen", "gần mực thì đen gần đèn thì rạng"), ("Repeated", "gần mực thì đen gần đèn thì rạng"));

        changed.StatusCode.Should().Be(HttpStatusCode.Found);
        (await here.OpenAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await elsewhere.OpenAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.Found);
    }

    private async Task EndsSessionAsync(string name, Func<UserDesk, User, Task<string?>> change)
    {
        var user = await house.MakeAsync(name, [Role.Leader]);
        using var browser = await house.SignedInAsync(user);
        (await browser.OpenAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.OK);

        await using var scope = house.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<UserDesk>();
        (await change(desk, (await desk.FindAsync(user.Id, default))!)).Should().BeNull();

        (await browser.OpenAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Five_wrong_tries_lock_the_account_and_a_quarter_of_an_hour_opens_it()
    {
        await house.MakeAsync("khoa", [Role.Leader]);
        for (var count = 0; count < SignInDesk.FailuresUntilLocked; count++) (await TryAsync("khoa", "sai mật khẩu rồi")).Should().BeNull();

        (await TryAsync("khoa", People.Password)).Should().BeNull("it is locked");
        house.Folder.Clock.Now += SignInDesk.LockedFor + TimeSpan.FromSeconds(1);
        (await TryAsync("khoa", People.Password)).Should().NotBeNull();
    }

    [Fact]
    public async Task A_stranger_costs_what_a_wrong_password_costs()
    {
        await house.MakeAsync("gio", [Role.Leader]);
        await TryAsync("gio", People.Password);
        var known = await FastestAsync("gio");
        var unknown = await FastestAsync("khong-ai-ca");

        unknown.Should().BeGreaterThan(known * 0.5).And.BeLessThan(known * 2.0);
        known.Should().BeGreaterThan(20, "210,000 rounds take time");

        async Task<double> FastestAsync(string name)
        {
            var fastest = double.MaxValue;
            for (var count = 0; count < 4; count++)
            {
                var watch = Stopwatch.StartNew();
                await TryAsync(name, "sai mật khẩu rồi");
                fastest = Math.Min(fastest, watch.Elapsed.TotalMilliseconds);
            }
            return fastest;
        }
    }

    [Fact]
    public async Task A_password_is_kept_as_PBKDF2_SHA512_with_210000_rounds()
    {
        var user = await house.MakeAsync("bam", [Role.Leader]);
        var hash = Convert.FromBase64String(user.PasswordHash!);

        // The format of ASP.NET Core Identity v3: marker, function, rounds, length of the salt.
        hash[0].Should().Be(1);
        System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)).Should().Be(2, "HMAC-SHA512");
        System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)).Should().BeGreaterThanOrEqualTo(210_000);
    }

    private async Task<string?> TryAsync(string name, string password)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SignInDesk>().SignInAsync(name, password, default);
    }
}
