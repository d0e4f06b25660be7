using System.Net;
using System.Text.RegularExpressions;
using OcopAnalytics.Api.Cli;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Accounts;

/// <summary>An administrator who cannot sign in any more is let in again from the machine itself.</summary>
public sealed partial class RescueTests(RescueTests.NewHouse house) : IClassFixture<RescueTests.NewHouse>
{
    private const string Other = "một mật khẩu hoàn toàn khác";

    [Fact]
    public async Task The_link_of_the_machine_lets_a_lost_administrator_choose_a_new_password_once()
    {
        (await house.Folder.RunAsync("rescue")).Should().Match<CliResult>(told => told.Code == ExitCode.BadInput && told.Error.Contains("serve"));
        var lost = await house.MakeAsync("quan.tri", [Role.Administrator]);
        using var old = await house.SignedInAsync(lost);
        await house.MakeAsync("chuyen.vien", [Role.Planner]);
        using var stranger = house.Browser();
        for (var wrong = 0; wrong < 5; wrong++) await stranger.SendFormAsync("/dang-nhap", "sign-in", ("UserName", "quan.tri"), ("Password", "sai rồi sai rồi"));

        (await house.Folder.RunAsync("rescue", "chuyen.vien")).Should().Match<CliResult>(told => told.Code == ExitCode.BadInput && told.Error.Contains("quan.tri"));
        var told = await house.Folder.RunAsync("rescue", "--port", "8080");
        told.Code.Should().Be(ExitCode.Done, told.Error);
        told.Output.Should().Contain("http://127.0.0.1:8080/dat-mat-khau?link=");
        var link = Link().Match(told.Output).Value;

        using var browser = house.Browser();
        (await browser.SendFormAsync(link, "choose", ("Chosen", Other), ("Repeated", Other))).StatusCode.Should().Be(HttpStatusCode.Found);
        (await browser.OpenAsync("/nguoi-dung")).StatusCode.Should().Be(HttpStatusCode.OK, "neither the lock nor the old password holds");
        (await old.OpenAsync("/nguoi-dung")).StatusCode.Should().Be(HttpStatusCode.Found, "what was open with the old password is closed");
        (await house.Browser().OpenAsync(link)).StatusCode.Should().Be(HttpStatusCode.NotFound, "a link works once");
        (await house.Get<AuditLog>().PageAsync("house", AuditAction.LinkMade, 0, 10, default)).Entries.Should().Contain(entry => entry.Subject == "user:quan.tri");

        await house.MakeAsync("quan.tri.hai", [Role.Administrator]);
        (await house.Folder.RunAsync("rescue")).Error.Should().Contain("quan.tri, quan.tri.hai", "of several, one must be named");
    }

    [GeneratedRegex(@"/dat-mat-khau\?link=[\w-]+")]
    private static partial Regex Link();

    public sealed class NewHouse : ClosedHouse
    {
        protected override bool HasWarehouse => false;
    }
}
