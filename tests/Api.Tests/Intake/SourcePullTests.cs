using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Intake.Sources;
using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Intake;

/// <summary>From a source on the network into the warehouse, and what the jobs page says of it.</summary>
public sealed class SourcePullTests : IAsyncLifetime
{
    private const string Recognitions = """
        product_name,producer_name,product_group,address_as_written,commune_now,star_rating,decision_no,issued_on,issuing_authority
        Trà hoa vàng,Hợp tác xã Trà,Đồ uống,"Thôn 1, xã Ninh Gia",xã Ninh Gia,3,9001/QĐ-UBND,05/08/2026,UBND tỉnh Lâm Đồng
        """;

    private readonly TestFolder folder = new();
    private FileServer server = null!;
    private ServiceProvider services = null!;

    public async Task InitializeAsync()
    {
        server = await FileServer.StartAsync();
        var collection = new ServiceCollection();
        collection.AddOcop(folder.Data);
        collection.AddLogging();
        folder.Adjust(collection);
        collection.AddSingleton(new PullRules([], TimeSpan.FromSeconds(10), ReachesThisMachine: true));
        services = collection.BuildServiceProvider();
        folder.Data.Prepare();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_source_is_taken_in_when_it_has_something_new_and_marked_stale_when_it_fails()
    {
        Sources($"- {{ name: sở, url: \"{server.Url("/DT-871.xlsx")}\", every_minutes: 10 }}");
        server.Serve(Samples.Workbook("DT-871-2019-H2.xlsx"), "\"v1\"");

        (await PullAsync()).Desk.Taken.Should().ContainSingle().Which.Status.Should().Be(SubmissionStatus.Accepted);
        var page = await services.GetRequiredService<SubmissionLog>().PageAsync(Access.House, null, "871", null, 0, 10, default);
        page.Attempts.Should().ContainSingle().Which.Should().Match<SubmissionAttempt>(one => one.Source == "pull" && one.SubmittedBy == "sở" && one.BuildId != null);

        (await PullAsync()).Asked.Should().Be(0, "ten minutes are not over");
        folder.Clock.Now += TimeSpan.FromMinutes(11);
        (await PullAsync()).Unchanged.Should().Be(1);
        State().IsStale.Should().BeFalse();

        server.Answer = context => { context.Response.StatusCode = 500; return Task.CompletedTask; };
        folder.Clock.Now += TimeSpan.FromMinutes(11);
        var failed = await PullAsync();
        failed.Failed.Should().ContainSingle().Which.Why.En.Should().Be("The source answered with status 500.");
        FluentActions.Invoking(() => JobReports.Of(failed)).Should().Throw<SourceRefusedException>().WithMessage("*sở*");
        State().Should().Match<SourceState>(state => state.IsStale && state.Failures == 1 && state.AnsweredAt < state.TriedAt && state.ETag == "\"v1\"");

        server.Serve(Samples.Workbook("DT-871-2019-H2.xlsx"), "\"v2\"");
        (await PullAsync(isAll: true)).Desk.Taken.Should().ContainSingle().Which.Status.Should().Be(SubmissionStatus.AlreadyAccepted);
        State().IsStale.Should().BeFalse();
    }

    [Fact]
    public async Task One_source_that_fails_does_not_keep_the_others_out()
    {
        Sources($"- {{ name: a, url: \"http://127.0.0.1:9/x\" }}\n- {{ name: b, url: \"{server.Url("/b.xlsx")}\" }}");
        server.Serve(Samples.Workbook("DT-871-2019-H2.xlsx"), "\"v1\"");
        var outcome = await PullAsync();
        outcome.Failed.Select(failure => failure.Source).Should().Equal("a");
        outcome.Desk.Taken.Should().ContainSingle();
    }

    [Fact]
    public async Task A_foreign_file_is_read_by_the_profile_the_source_names()
    {
        folder.Clock.Now = new DateTimeOffset(2026, 11, 25, 2, 0, 0, TimeSpan.Zero);
        Sources($"- {{ name: list, url: \"{server.Url("/cong-nhan.csv")}\", profile: quyet-dinh-cong-nhan, unit: \"68\", period: current }}\n"
            + $"- {{ name: lost, url: \"{server.Url("/x.csv")}\", profile: khong-co, unit: \"68\" }}");
        server.Serve(Encoding.UTF8.GetBytes(Recognitions), "\"v1\"");
        var outcome = await PullAsync();
        outcome.Desk.Taken.Should().ContainSingle().Which.FileName.Should().Be("cong-nhan.csv");
        outcome.Desk.Taken[0].Outcome!.Header!.UnitNameVi.Should().Be("Tỉnh Lâm Đồng");
        outcome.Failed.Should().ContainSingle().Which.Why.Vi.Should().Contain("khong-co");
    }

    [Theory]
    [InlineData("- { name: a, url: \"file:///etc/passwd\" }")]
    [InlineData("- { name: a, url: \"http://u:p@example.org/\" }")]
    [InlineData("- { name: a, url: \"http://example.org/\", every_minutes: 1 }")]
    [InlineData("- { name: a, url: \"http://example.org/\", profile: x }")]
    [InlineData("- { name: a, url: \"http://example.org/\", period: 2026 }")]
    [InlineData("- { name: a, url: \"http://a.org/\" }\n- { name: a, url: \"http://b.org/\" }")]
    [InlineData("- { name: a, link: x }")]
    [InlineData("{")]
    public async Task A_file_of_sources_that_is_not_right_is_told_so_and_nothing_is_asked(string text)
    {
        Sources(text);
        var outcome = await PullAsync();
        outcome.Problem.Should().NotBeNullOrEmpty();
        outcome.Asked.Should().Be(0);
        FluentActions.Invoking(() => JobReports.Of(outcome)).Should().Throw<SourceRefusedException>().WithMessage("Tệp sources.yaml*");
    }

    [Fact]
    public async Task Without_sources_there_is_nothing_to_note() => JobReports.Of(await PullAsync()).IsNoteworthy.Should().BeFalse();

    private void Sources(string text) => File.WriteAllText(folder.Data.SourcesFile, text);

    private Task<PullOutcome> PullAsync(bool isAll = false) => services.GetRequiredService<SourcePull>().RunAsync(isAll, default);

    private SourceState State() => services.GetRequiredService<SourceStates>().Read()["sở"];
}
