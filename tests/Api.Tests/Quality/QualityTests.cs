using System.Text.Json;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Quality;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Etl;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Quality;

public sealed class QualityTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task An_issue_is_open_until_the_workbook_is_handed_in_without_it()
    {
        (await TakeAsync("DN-737-2024-H1.xlsx", Samples.WithSixStars("DN-737-2024-H1.xlsx"))).Status.Should().Be(SubmissionStatus.Rejected);
        var open = (await OpenAsync(null, "737", "2024-H1")).Should().Contain(issue => issue.Severity == "error").Subject;
        open.Status.Should().Be(SubmissionStatus.Rejected);
        (await OpenAsync(open.Code, "737", null)).Should().OnlyContain(issue => issue.Code == open.Code);
        (await OpenAsync(null, "738", "2024-H1")).Should().BeEmpty();

        (await TakeAsync("DN-737-2024-H1.xlsx", Samples.Workbook("DN-737-2024-H1.xlsx"))).Status.Should().Be(SubmissionStatus.Accepted);
        (await OpenAsync(null, "737", "2024-H1")).Should().NotContain(issue => issue.Severity == "error");
    }

    [Fact]
    public async Task A_unit_is_told_of_its_own_issues_only()
    {
        await TakeAsync("DN-739-2024-H1.xlsx", Samples.WithSixStars("DN-739-2024-H1.xlsx"));
        using var own = await house.SignedInAsync(await house.MakeAsync("cl.minh", [Role.Reporter], "739"));
        using var other = await house.SignedInAsync(await house.MakeAsync("cl.khac", [Role.Reporter], "731"));

        var issues = JsonDocument.Parse(await (await own.OpenAsync("/api/v1/quality?period=2024-H1")).Content.ReadAsStringAsync()).RootElement;
        issues.GetArrayLength().Should().BePositive();
        (await (await other.OpenAsync("/api/v1/quality.csv?period=2024-H1")).Content.ReadAsStringAsync()).Should().NotContain("739");
        (await (await own.OpenAsync("/chat-luong")).Content.ReadAsStringAsync()).Should().Contain("Huyện Cẩm Mỹ").And.Contain("badge-error");
        (await (await other.OpenAsync("/chat-luong")).Content.ReadAsStringAsync()).Should().NotContain("Huyện Cẩm Mỹ");
    }

    [Fact]
    public async Task The_page_tells_what_the_build_in_service_was_held_against()
    {
        using var reviewer = await house.SignedInAsync(await house.MakeAsync("cl.het", [Role.Reviewer]));

        var page = await (await reviewer.OpenAsync("/chat-luong")).Content.ReadAsStringAsync();

        page.Should().Contain(house.Get<WarehouseFiles>().CurrentBuildId).And.Contain($"{WarehouseReader.AuditCount} phép kiểm tra").And.Contain("Mọi mã xã trong số liệu đã nạp");
    }

    private Task<IReadOnlyList<OpenIssue>> OpenAsync(string? code, string? unit, string? period) => house.Get<OpenIssues>().ReadAsync(Access.House, code, unit, period, default);

    private async Task<TakenFile> TakeAsync(string name, byte[] content) => (await house.Get<SubmissionDesk>().TakeAsync(
        [new SubmissionFile(name, content, house.Folder.Clock.Now, "đơn vị")], SubmissionSource.Cli, Access.House, null, null, default)).Taken.Single();
}

public sealed class NameTwinsTests
{
    [Fact]
    public void Producers_of_one_name_are_told_the_near_ones_first()
    {
        var twins = NameTwins.Of([Producer("A", "HTX Hòa Bình", "1"), Producer("B", "HTX Hoà  Bình", "2"), Producer("C", "Cơ sở Năm", "1"), Producer("D", "cơ sở năm", "1"), Producer("E", "HTX Hóa Bình", "1")]);

        twins.Select(twin => (twin.IsNear, string.Join(',', twin.Rows.Select(row => row.Code)))).Should().Equal((true, "C,D"), (false, "A,B"));
    }

    [Fact]
    public void A_product_is_a_twin_only_within_one_producer_or_two_of_one_name()
    {
        var twins = NameTwins.Of(
        [
            Producer("P1", "HTX Một", "1"), Producer("P2", "HTX Hai", "1"), Producer("P3", "htx một", "9"),
            Product("S1", "Mật ong", "P1"), Product("S2", "mật ong", "P1"), Product("S3", "Mật ong", "P2"), Product("S4", "Trà", "P1"), Product("S5", "Trà", "P3"),
        ]);

        twins.Where(twin => twin.Kind == "product").Select(twin => string.Join(',', twin.Rows.Select(row => row.Code))).Should().Equal("S1,S2", "S4,S5");
    }

    private static NamedRow Producer(string code, string name, string place) => new("producer", code, name, null, place, place, "731", "Biên Hòa", "2025-H1", "x");

    private static NamedRow Product(string code, string name, string producer) => new("product", code, name, producer, "1", "1", "731", "Biên Hòa", "2025-H1", "x");
}
