using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Accounts;

/// <summary>A house nobody has signed in to yet: there is no account, and one link that makes the first.</summary>
public sealed class FirstStartTests(FirstStartTests.NewHouse house) : IClassFixture<FirstStartTests.NewHouse>
{
    private static readonly (string, string)[] administrator =
        [("UserName", "quan.tri.vien"), ("DisplayName", "Nguyễn Thị Lan"), ("Chosen", People.Password), ("Repeated", People.Password)];

    [Fact]
    public async Task The_link_makes_the_administrator_once_and_closes()
    {
        using var browser = house.Browser();
        var old = await LinkAsync();
        var link = await LinkAsync();
        (await browser.OpenAsync(old!)).StatusCode.Should().Be(HttpStatusCode.NotFound, "each start makes the link anew");
        (await browser.OpenAsync("/thiet-lap?link=bịa")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        (await browser.SendFormAsync(link!, "setup", [("UserName", "a b"), .. administrator[1..]])).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await browser.SendFormAsync(link!, "setup", [.. administrator[..2], ("Chosen", "matkhau123456"), ("Repeated", "matkhau123456")])).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var made = await browser.SendFormAsync(link!, "setup", administrator);

        made.StatusCode.Should().Be(HttpStatusCode.Found);
        (await browser.OpenAsync("/nguoi-dung")).StatusCode.Should().Be(HttpStatusCode.OK, "he is signed in");
        (await LinkAsync()).Should().BeNull("there is an administrator");
        using var other = house.Browser();
        (await other.OpenAsync(link!)).StatusCode.Should().Be(HttpStatusCode.NotFound);

        // He adds a user, who chooses his own password by the link that is shown once.
        var page = await (await browser.SendFormAsync("/nguoi-dung", "new-user", ("UserName", "don.vi"), ("DisplayName", "Đơn vị"), ("role", "reporter"), ("places", "731")))
            .Content.ReadAsStringAsync();
        var address = System.Text.RegularExpressions.Regex.Match(page, @"/dat-mat-khau\?link=[\w-]+").Value;
        (await other.SendFormAsync(address, "choose", ("Chosen", People.Password), ("Repeated", "khác"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var chosen = await other.SendFormAsync(address, "choose", ("Chosen", People.Password), ("Repeated", People.Password));
        chosen.StatusCode.Should().Be(HttpStatusCode.Found, await chosen.Content.ReadAsStringAsync());
        (await other.OpenAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await other.OpenAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound, "a link works once");

        // The last administrator stays.
        (await browser.SendFormAsync("/nguoi-dung/1", "door")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await browser.OpenAsync("/nguoi-dung")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void Secrets_lie_where_only_the_service_reads_them()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

        var keys = new DirectoryInfo(Path.Combine(house.Folder.Data.Root, "keys"));
        (keys.UnixFileMode & Others).Should().Be(UnixFileMode.None);
        (File.GetUnixFileMode(house.Folder.Data.OperationsFile) & Others).Should().Be(UnixFileMode.None);
    }

    private async Task<string?> LinkAsync()
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PasswordDesk>().MakeSetupLinkAsync(default) is { } secret ? "/thiet-lap?link=" + secret : null;
    }

    public sealed class NewHouse : ClosedHouse
    {
        protected override bool HasWarehouse => false;
    }
}
