using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Api.Views;

namespace OcopAnalytics.Api.Tests.Views;

public sealed class SavedViewTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    private const string Funding = "/kinh-phi?programme=DT21&rows=unit&columns=source&as_of=2020-12-31";

    [Theory]
    [InlineData("//evil.example/kinh-phi")]
    [InlineData("https://evil.example/kinh-phi")]
    [InlineData("/\\evil.example")]
    [InlineData("/nguoi-dung")]
    [InlineData("/api/v1/kpis.csv")]
    [InlineData("/chi-tieu/../nguoi-dung")]
    [InlineData("/kinh-phi\r\nSet-Cookie: a=b")]
    [InlineData("kinh-phi")]
    [InlineData(null)]
    public void Only_a_page_of_figures_of_this_house_can_be_kept(string? address) => ViewAddress.Read(address).Should().BeNull();

    [Fact]
    public void An_address_is_kept_as_names_and_values_and_without_a_day_when_it_shall_follow()
    {
        ViewAddress.Read(Funding)!.Query.Should().Be("programme=DT21&rows=unit&columns=source&as_of=2020-12-31");
        ViewAddress.Read(Funding, isAlwaysNewest: true)!.Query.Should().Be("programme=DT21&rows=unit&columns=source");
        ViewAddress.Read("/tra-cuu?q=%22%3E%3Cscript%3E&fold=1")!.Query.Should().Be("q=%22%3E%3Cscript%3E&fold=1");
        ViewAddress.Read("/")!.Query.Should().BeEmpty();
    }

    [Fact]
    public async Task A_view_is_kept_renamed_shared_and_deleted()
    {
        var (planner, reporter) = (await house.MakeAsync("kh.khung", [Role.Planner]), await house.MakeAsync("bh.khung", [Role.Reporter], "731"));
        using var own = await house.SignedInAsync(planner);
        using var other = await house.SignedInAsync(reporter);

        (await own.SendFormAsync("/khung-nhin?address=" + Uri.EscapeDataString(Funding), "keep", ("name", "  Vốn theo  đơn vị "), ("address", Funding))).StatusCode.Should().Be(HttpStatusCode.Found);
        var view = await OnlyAsync(planner);
        view.Name.Should().Be("Vốn theo đơn vị");
        (await TextAsync(own, "/khung-nhin")).Should().Contain("Vốn theo đơn vị");
        (await own.SendFormAsync("/khung-nhin?address=%2F", "keep", ("name", "vốn theo đơn vị"), ("address", "/"))).StatusCode.Should().Be(HttpStatusCode.BadRequest, "the name is taken");

        (await other.OpenAsync("/khung-nhin/" + view.LinkKey)).StatusCode.Should().Be(HttpStatusCode.NotFound, "it is not shared");
        (await TextAsync(other, "/khung-nhin")).Should().NotContain("Vốn theo đơn vị");
        await own.SendFormAsync("/khung-nhin", $"share-{view.Id}");
        using var opened = await other.OpenAsync("/khung-nhin/" + view.LinkKey);
        opened.StatusCode.Should().Be(HttpStatusCode.Found);
        opened.Headers.Location!.ToString().Should().Be(Funding);
        (await TextAsync(other, "/khung-nhin")).Should().Contain("Vốn theo đơn vị").And.NotContain($"delete-{view.Id}", "what another keeps is not one's to change");

        await own.SendFormAsync("/khung-nhin", $"rename-{view.Id}", ("name", "Vốn DT21"));
        (await OnlyAsync(planner)).Name.Should().Be("Vốn DT21");
        await own.SendFormAsync("/khung-nhin", $"delete-{view.Id}");
        (await other.OpenAsync("/khung-nhin/" + view.LinkKey)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await house.Get<AuditLog>().PageAsync("kh.khung", AuditAction.ViewShared, 0, 9, default)).Entries.Should().ContainSingle().Which.After.Should().Contain("Vốn theo đơn vị");
        (await house.Get<AuditLog>().PageAsync("kh.khung", AuditAction.ViewClosed, 0, 9, default)).Entries.Should().ContainSingle("it was shared when it was deleted");
    }

    [Fact]
    public async Task A_shared_view_shows_no_more_than_the_readers_own_rights()
    {
        using var own = await house.SignedInAsync(await house.MakeAsync("kh.rieng", [Role.Planner]));
        using var other = await house.SignedInAsync(await house.MakeAsync("bh.rieng", [Role.Reporter], "731"));
        await using var scope = house.Services.CreateAsyncScope();
        var user = await house.MakeAsync("kh.chia", [Role.Planner]);
        var desk = scope.ServiceProvider.GetRequiredService<ViewDesk>();
        var access = new Access(AccessKind.User, user.UserName!, user.Id, [], UnitScope.All);
        (await desk.KeepAsync("Cao Lãnh", "/kinh-phi?programme=DT21&place=866", false, access, default)).Should().BeNull();
        var view = (await desk.AllAsync(access, default)).Single(one => one.View.UserId == user.Id).View;
        await desk.ShareAsync(view.Id, true, access, default);

        using var opened = await other.OpenAsync("/khung-nhin/" + view.LinkKey);
        (await other.OpenAsync(opened.Headers.Location!.ToString())).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await own.OpenAsync(opened.Headers.Location!.ToString())).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_page_of_figures_offers_to_keep_it_to_whoever_is_signed_in()
    {
        using var own = await house.SignedInAsync(await house.MakeAsync("kh.luu", [Role.Leader]));

        (await TextAsync(own, "/kinh-phi?programme=DT21&rows=unit")).Should().Contain("/khung-nhin?address=%2Fkinh-phi%3Fprogramme%3DDT21%26rows%3Dunit");
        (await own.OpenAsync("/khung-nhin?address=%2F%2Fevil.example")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private async Task<SavedView> OnlyAsync(User user)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<OperationsDb>().SavedViews.Single(view => view.UserId == user.Id);
    }

    private static async Task<string> TextAsync(HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await (await browser.OpenAsync(path)).Content.ReadAsStringAsync());
}
