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

public sealed class MergeTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task A_merged_code_counts_as_the_one_that_stays_until_it_is_taken_back()
    {
        var (desk, reader) = (house.Get<MergeDesk>(), house.Get<WarehouseReader>());
        var codes = (await RowsAsync()).Select(row => row.ProductCode).Take(2).ToList();
        var reviewer = AccessOf(await house.MakeAsync("gop.ma", [Role.Reviewer], "75"));
        var before = (await RowsAsync()).Count;
        house.Folder.Clock.Now += TimeSpan.FromMinutes(1);

        (await desk.MergeAsync(new MergeDraft("product", codes[0], codes, "Cùng một sản phẩm, ghi hai mã"), reviewer, default)).Should().BeNull();

        (await reader.NamesAsync()).Select(row => row.Code).Should().Contain(codes[0]).And.NotContain(codes[1]);
        (await RowsAsync()).Should().HaveCount(before - 1, "both were certified, and are one product now");
        (await reader.MergesAsync()).Should().ContainSingle(merge => merge.Code == codes[1] && merge.IntoCode == codes[0] && merge.DecidedBy == "gop.ma");
        using var browser = await house.SignedInAsync(await house.MakeAsync("gop.xem", [Role.Reviewer]));
        (await (await browser.OpenAsync("/chat-luong")).Content.ReadAsStringAsync()).Should().Contain("Cùng một sản phẩm, ghi hai mã");
        house.Folder.Clock.Now += TimeSpan.FromMinutes(1);

        (await browser.SendFormAsync("/chat-luong", $"undo-product-{codes[1]}")).StatusCode.Should().Be(System.Net.HttpStatusCode.Found);

        (await reader.NamesAsync()).Select(row => row.Code).Should().Contain(codes);
        (await RowsAsync()).Should().HaveCount(before);
        (await reader.MergesAsync()).Should().BeEmpty();
        (await house.Get<AuditLog>().PageAsync("gop.ma", AuditAction.CodesMerged, 0, 5, default)).TotalCount.Should().Be(1);
        (await house.Get<AuditLog>().PageAsync("gop.xem", AuditAction.CodesParted, 0, 5, default)).TotalCount.Should().Be(1);

        Task<IReadOnlyList<CertificateRow>> RowsAsync() => reader.CertificatesAsync("DN19", null, new Viewpoint(new DateOnly(2025, 6, 30)), null, 0, 1000);
    }

    [Fact]
    public async Task The_page_asks_about_codes_of_one_name_and_a_reviewer_merges_them_there()
    {
        await house.Get<SubmissionDesk>().TakeAsync([new SubmissionFile("hai-ma.xlsx", Samples.WithOneNameTwice("DN-742-2025-H1.xlsx", out var codes), house.Folder.Clock.Now, "742")],
            SubmissionSource.Cli, Access.House, null, null, default);
        using var reader = await house.SignedInAsync(await house.MakeAsync("gop.doc", [Role.Planner]));
        using var reviewer = await house.SignedInAsync(await house.MakeAsync("gop.trang", [Role.Reviewer], "75"));
        (await (await reader.OpenAsync("/chat-luong")).Content.ReadAsStringAsync()).Should().Contain(codes[0] + ":").And.Contain(codes[1] + ":").And.NotContain("name=\"into\"");

        var sent = await reviewer.SendFormAsync("/chat-luong", $"merge-product-{codes[0]}", ("kind", "product"), ("code", codes[0]), ("code", codes[1]), ("into", codes[1]), ("reason", "một sản phẩm"));

        sent.StatusCode.Should().Be(System.Net.HttpStatusCode.Found);
        var page = await (await reviewer.OpenAsync("/chat-luong")).Content.ReadAsStringAsync();
        page.Should().NotContain("name=\"into\"").And.Contain("Mã đã gộp").And.Contain("một sản phẩm");
        (await house.Get<MergeDesk>().UndoAsync("product", codes[0], Access.House, default)).Should().BeNull();
    }

    [Fact]
    public async Task Only_a_reviewer_of_both_units_merges_codes_that_there_are_for_a_reason()
    {
        var (desk, reader) = (house.Get<MergeDesk>(), house.Get<WarehouseReader>());
        var all = (await reader.NamesAsync()).Where(row => row.Kind == "product").ToList();
        var (here, there) = (all.First(row => row.UnitCode == "731").Code, all.First(row => row.UnitCode == "866").Code);
        var reviewer = AccessOf(await house.MakeAsync("gop.dn", [Role.Reviewer], "75"));
        var leader = AccessOf(await house.MakeAsync("gop.ld", [Role.Leader]));

        (await desk.MergeAsync(new MergeDraft("product", here, [here, there], "lý do"), reviewer, default)).Should().Be("calendar.not_yours");
        (await desk.MergeAsync(new MergeDraft("product", here, [here, all.Last(row => row.UnitCode == "731").Code], "lý do"), leader, default)).Should().Be("calendar.not_yours");
        (await desk.MergeAsync(new MergeDraft("product", here, [here], "lý do"), reviewer, default)).Should().Be("merge.code_wrong");
        (await desk.MergeAsync(new MergeDraft("producer", here, [here, there], "lý do"), reviewer, default)).Should().Be("merge.code_wrong");
        (await desk.MergeAsync(new MergeDraft("product", here, [here, there], " "), reviewer, default)).Should().Be("merge.reason_wrong");
        (await desk.UndoAsync("product", here, reviewer, default)).Should().Be("error.not_found");
    }

    private Access AccessOf(User user) =>
        new(AccessKind.User, user.UserName!, user.Id, user.Roles.SelectMany(Role.RightsOf), house.Get<UnitBook>().ScopeOf(user.Places, user.Roles));
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
