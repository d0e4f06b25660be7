using System.Net;
using Microsoft.AspNetCore.Http;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Intake.Sources;
using OcopAnalytics.Reports;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Intake;

public sealed class SourceFetchTests
{
    private static readonly PullRules OnThisMachine = new([TimeSpan.Zero, TimeSpan.Zero], TimeSpan.FromSeconds(5), ReachesThisMachine: true);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:7f00:1::")]
    public void Knows_addresses_that_are_not_of_the_open_internet(string address) => NetworkAddress.IsPublic(IPAddress.Parse(address)).Should().BeFalse();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    public void And_those_that_are(string address) => NetworkAddress.IsPublic(IPAddress.Parse(address)).Should().BeTrue();

    [Fact]
    public async Task A_file_is_fetched_once_and_asked_for_by_its_mark_afterwards()
    {
        await using var server = await FileServer.StartAsync();
        server.Serve([1, 2, 3], "\"v1\"");
        var fetch = Fetch(OnThisMachine);
        var first = await fetch.GetAsync(Source(server.Url("/so/Bi%E1%BB%83u.xlsx")), null, default);
        (first.FileName, first.ETag).Should().Be(("Biểu.xlsx", "\"v1\""));
        first.Content.Should().Equal(1, 2, 3);

        var state = new SourceState(server.Url("/"), first.ETag, null, default, null, null, 0, string.Empty);
        (await fetch.GetAsync(Source(server.Url("/so/x.xlsx")), state, default)).Content.Should().BeNull();
        server.Asked.Should().EndWith("/so/x.xlsx \"v1\"");
    }

    [Fact]
    public async Task A_source_in_trouble_is_asked_again_and_then_given_up()
    {
        await using var server = await FileServer.StartAsync();
        server.Answer = async context =>
        {
            if (server.Asked.Count < 3) context.Response.StatusCode = 503;
            else await context.Response.Body.WriteAsync(new byte[] { 7 });
        };
        (await Fetch(OnThisMachine).GetAsync(Source(server.Url("/a")), null, default)).Content.Should().Equal(7);
        server.Asked.Should().HaveCount(3);

        server.Answer = context => { context.Response.StatusCode = 503; return Task.CompletedTask; };
        (await Refusal(server.Url("/a"), OnThisMachine)).Should().Contain("503");
        server.Asked.Should().HaveCount(6);
    }

    [Fact]
    public async Task What_another_try_would_not_mend_is_not_tried_again()
    {
        await using var server = await FileServer.StartAsync();
        (await Refusal(server.Url("/a"), OnThisMachine)).Should().Contain("404");
        server.Asked.Should().ContainSingle();
    }

    [Fact]
    public async Task This_machine_and_private_networks_are_not_called()
    {
        await using var server = await FileServer.StartAsync();
        server.Serve([1], "\"v1\"");
        var stranger = OnThisMachine with { ReachesThisMachine = false };
        (await Refusal(server.Url("/a"), stranger)).Should().Be(Language.Vietnamese["source.private_address"]);
        (await Refusal(server.Url("/a").Replace("127.0.0.1", "localhost", StringComparison.Ordinal), stranger)).Should().Be(Language.Vietnamese["source.private_address"]);
        server.Asked.Should().BeEmpty();
    }

    [Theory]
    [InlineData("http://10.0.0.1/so.xlsx")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://[::ffff:192.168.0.1]/")]
    [InlineData("http://2130706433.0x0a000001/")]
    public async Task A_redirect_into_a_private_network_is_refused(string target)
    {
        await using var server = await FileServer.StartAsync();
        server.Answer = context => { context.Response.Redirect(target); return Task.CompletedTask; };
        (await Refusal(server.Url("/a"), OnThisMachine with { Waits = [] })).Should().BeOneOf(Language.Vietnamese["source.private_address"], "Không tìm thấy tên máy của nguồn.");
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/a")]
    public async Task A_redirect_out_of_the_web_is_refused(string target)
    {
        await using var server = await FileServer.StartAsync();
        server.Answer = context => { context.Response.Headers.Location = target; context.Response.StatusCode = 302; return Task.CompletedTask; };
        (await Refusal(server.Url("/a"), OnThisMachine)).Should().Be(Language.Vietnamese["source.redirects_elsewhere"]);
    }

    [Fact]
    public async Task Redirects_in_a_circle_come_to_an_end()
    {
        await using var server = await FileServer.StartAsync();
        server.Answer = context => { context.Response.Redirect("/a"); return Task.CompletedTask; };
        (await Refusal(server.Url("/a"), OnThisMachine)).Should().Be(Language.Vietnamese["source.too_many_redirects"]);
    }

    [Fact]
    public async Task An_endless_file_and_a_silent_source_are_cut_off()
    {
        await using var server = await FileServer.StartAsync();
        server.Answer = async context =>
        {
            var block = new byte[1 << 20];
            for (var sent = 0L; sent <= UploadLimit.MaxBytes + (2L << 20); sent += block.Length) await context.Response.Body.WriteAsync(block);
        };
        (await Refusal(server.Url("/a"), OnThisMachine with { Limit = TimeSpan.FromMinutes(1) })).Should().Be(Language.Vietnamese["source.too_large"]);

        server.Answer = context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
        (await Refusal(server.Url("/a"), OnThisMachine with { Waits = [], Limit = TimeSpan.FromMilliseconds(200) })).Should().Contain("không trả lời kịp");
    }

    private static SourceFetch Fetch(PullRules rules) => new(rules, TimeProvider.System);

    private static PullSource Source(string url) => new() { Name = "nguồn", Url = url };

    private static async Task<string> Refusal(string url, PullRules rules)
    {
        var asking = () => Fetch(rules).GetAsync(Source(url), null, default);
        return (await asking.Should().ThrowAsync<SourceRefusedException>()).Which.Message;
    }
}
