using System.Net;
using System.Text;
using System.Text.Json;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Programmes;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Etl;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Programmes;

/// <summary>A programme that staff add: handed in, built aside, put in force, revised, taken back; and one that is refused.</summary>
public sealed class ProgrammeTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task A_seventh_programme_is_tried_put_in_force_shown_everywhere_and_taken_back()
    {
        var planner = AccessOf(await house.MakeAsync("ke.hoach", [Role.Planner]));
        var administrator = AccessOf(await house.MakeAsync("quan.tri.ct", [Role.Administrator]));
        using var browser = await house.SignedInAsync(await house.MakeAsync("xem", [Role.Administrator]));
        var desk = house.Get<ProgrammeDesk>();
        var before = house.Get<WarehouseFiles>().CurrentBuildId;
        var otherTargets = await TargetsAsync(browser, "DT21");

        var id = await desk.ProposeAsync(File(new TestProgrammes().ToBytes()), planner, default);
        var tried = await FindAsync(id);
        tried.Status.Should().Be(ProposalStatus.Tried, tried.Issues + tried.Trial);
        house.Get<WarehouseFiles>().CurrentBuildId.Should().Be(before, "a trial puts nothing in service");
        var trial = JsonSerializer.Deserialize<TrialOutcome>(tried.Trial!, Json.Plain)!;
        trial.Lines.Select(line => (line.TargetId, line.Change)).Should().Equal(("DT7-01", "new"), ("DT7-02", "new"), ("DT7-03", "new"));
        trial.Lines[0].ActualAfter.Should().BePositive();
        (await PageAsync(browser, $"/chuong-trinh/de-xuat/{id}")).Should().Contain("Đưa vào áp dụng").And.Contain("DT7-01");

        (await desk.PutInForceAsync(id, planner, default)).Should().Be("error.not_found", "a planner only proposes");
        (await desk.PutInForceAsync(id, administrator, default)).Should().BeNull();
        house.Get<WarehouseFiles>().Refresh();
        (await FindAsync(id)).BuildId.Should().Be(house.Get<WarehouseFiles>().CurrentBuildId);

        var targets = await TargetsAsync(browser, "DT7");
        targets["DT7-01"].GetProperty("actual_value").GetDecimal().Should().Be(trial.Lines[0].ActualAfter!.Value);
        targets["DT7-01"].GetProperty("goal_value").GetDecimal().Should().Be(10m);
        targets["DT7-02"].GetProperty("target_min").GetDecimal().Should().Be(0.5m, "70 in the workbook is 70 %");
        targets["DT7-03"].GetProperty("target_status").GetString().Should().Be("not_judged");
        targets["DT7-01"].GetProperty("conflicts_with").GetString().Should().Be("DT21-05");
        (await TargetsAsync(browser, "DT7", "2020-06-30"))["DT7-01"].GetProperty("expected_value").GetDecimal().Should().Be(5m, "a milestone asks for no more until the next");
        (await PageAsync(browser, "/api/v1/funding/plan?programme=DT7&taxonomy=own")).Should().Contain("dia_phuong").And.Contain("dan");
        house.Get<ProgrammeArchive>().Targets().OfSite("dt7-01.1")!.TargetId.Should().Be("DT7-01", "a unit may report the project by its code");
        (await PageAsync(browser, "/chuong-trinh/DT7")).Should().Contain("Làng hoa Sa Đéc").And.Contain("31/12/2019").And.Contain("Không rõ là tổng hay là thêm").And.Contain("Vốn của dân");
        foreach (var path in (string[])["/?programme=DT7", "/?programme=DT7&lang=en", "/kinh-phi?programme=DT7", "/chi-tieu/DT7-01", "/chuong-trinh/DT7", "/chuong-trinh",
            "/chuong-trinh/DT7/sua?sheet=target&row=DT7-01", "/chuong-trinh/DT7/sua?sheet=target_milestone&row=DT7-01%7C2019-12-31", "/chuong-trinh/DT7/sua?sheet=own_funding_source", "/giay-chung-nhan?programme=DT7", "/doi-chieu?programme=DT7", "/chi-so/recognitions?programme=DT7",
            "/api/v1/kpis?programme=DT7", "/api/v1/funding?programme=DT7", "/api/v1/funding/plan?programme=DT7", "/api/v1/attention?programme=DT7"])
        {
            (await browser.OpenAsync(path)).StatusCode.Should().Be(HttpStatusCode.OK, path);
        }
        (await PageAsync(browser, "/kinh-phi?programme=DT7")).Should().Contain("12");
        (await PageAsync(browser, "/api/v1/report-calendar?programme=DT7")).Should().Contain("DT7-L1");
        (await browser.OpenAsync("/api/v1/briefing.docx?programme=DT7")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await house.Folder.RunAsync("kpi", "--programme", "DT7", "--json")).Output.Should().Contain("DT7-01");
        var briefing = await browser.OpenAsync("/api/v1/briefing.pdf?programme=DT7");
        briefing.StatusCode.Should().Be(HttpStatusCode.OK);
        Encoding.ASCII.GetString(await briefing.Content.ReadAsByteArrayAsync(), 0, 5).Should().Be("%PDF-");
        house.Get<ProgrammeArchive>().Targets().Find("dt7-03")!.IsJudged.Should().BeTrue("a unit may hand in its verdict");

        house.Folder.Clock.Now += TimeSpan.FromMinutes(1);
        (await desk.WithdrawAsync(id, administrator, default)).Should().BeNull();
        house.Get<WarehouseFiles>().Refresh();
        (await browser.OpenAsync("/api/v1/targets?programme=DT7")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await TargetsAsync(browser, "DT21")).Keys.Should().Equal(otherTargets.Keys);
        (await house.Get<AuditLog>().VerifyAsync(default)).IsWhole.Should().BeTrue();
        (await house.Get<AuditLog>().PageAsync("quan.tri.ct", AuditAction.ProgrammePutInForce, 0, 10, default)).Entries.Should().ContainSingle();
    }

    [Fact]
    public async Task A_version_whose_build_breaks_off_is_taken_back_at_once_and_the_figures_stay()
    {
        var administrator = AccessOf(await house.MakeAsync("quan.tri.hong", [Role.Administrator]));
        using var browser = await house.SignedInAsync(await house.MakeAsync("xem.hong", [Role.Administrator]));
        var desk = house.Get<ProgrammeDesk>();
        var id = await desk.ProposeAsync(File(new TestProgrammes("DT9").ToBytes()), administrator, default);
        (await FindAsync(id)).Status.Should().Be(ProposalStatus.Tried);
        var before = house.Get<WarehouseFiles>().CurrentBuildId;
        var templates = house.Get<DataFolder>().Templates;
        Directory.Delete(templates, recursive: true);
        await System.IO.File.WriteAllTextAsync(templates, "in the way of every build");

        var put = () => desk.PutInForceAsync(id, administrator, default);
        await put.Should().ThrowAsync<WarehouseBuildException>();

        System.IO.File.Delete(templates);
        var failed = await FindAsync(id);
        (failed.Status, failed.WithdrawnBy, failed.BuildId).Should().Be((ProposalStatus.TrialFailed, "quan.tri.hong", null));
        house.Get<ProgrammeArchive>().Editions().Single(edition => edition.ProgrammeCode == "DT9").WithdrawnAt.Should().NotBeNull();
        house.Get<WarehouseFiles>().Refresh();
        house.Get<WarehouseFiles>().CurrentBuildId.Should().Be(before);
        (await PageAsync(browser, $"/chuong-trinh/de-xuat/{id}")).Should().NotContain("Đưa vào áp dụng");

        house.Folder.Clock.Now += TimeSpan.FromMinutes(1);
        (await house.Get<OcopAnalytics.Api.Intake.SubmissionDesk>().BuildAsync(house.Get<VietnamClock>().Today, null, null, default)).IsPromoted.Should().BeTrue("the next build does not fail for it again");
        (await browser.OpenAsync("/api/v1/targets?programme=DT9")).StatusCode.Should().Be(HttpStatusCode.BadRequest);

        (await desk.TryAsync(id, administrator, default)).Should().BeNull();
        (await FindAsync(id)).Status.Should().Be(ProposalStatus.Tried, "what failed may be tried again");
        (await desk.PutInForceAsync(id, administrator, default)).Should().BeNull();
        house.Get<WarehouseFiles>().Refresh();
        (await TargetsAsync(browser, "DT9")).Should().HaveCount(3, "this time nothing was in the way");
        (await FindAsync(id)).WithdrawnAt.Should().BeNull();
        house.Folder.Clock.Now += TimeSpan.FromMinutes(1);
        (await desk.WithdrawAsync(id, administrator, default)).Should().BeNull();
        house.Get<WarehouseFiles>().Refresh();
        (await browser.OpenAsync("/api/v1/targets?programme=DT9")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_hostile_workbook_is_refused_with_its_cells_and_the_figures_stay()
    {
        var planner = AccessOf(await house.MakeAsync("ke.hoach.2", [Role.Planner]));
        using var browser = await house.SignedInAsync(await house.MakeAsync("xem.2", [Role.Administrator]));
        var before = house.Get<WarehouseFiles>().CurrentBuildId;
        var hostile = new TestProgrammes("DT8", "=HYPERLINK(\"http://x\")<script>").Set("target", "target_min", 0.7m, row: 1).Set("target", "phase_code", "2099-2100", row: 2)
            .Set("phase", "end_date", new DateOnly(2018, 1, 1)).Set("funding_plan", "parent_plan_id", "DT8-V3", row: 2);

        var id = await house.Get<ProgrammeDesk>().ProposeAsync(File(hostile.ToBytes()), planner, default);

        var refused = await FindAsync(id);
        refused.Status.Should().Be(ProposalStatus.Refused);
        refused.Trial.Should().BeNull();
        var page = await PageAsync(browser, $"/chuong-trinh/de-xuat/{id}");
        page.Should().Contain("Chỉ tiêu!F6").And.Contain("ghi 70 cho 70%").And.Contain("2099-2100").And.Contain("Giai đoạn!E5").And.Contain("vòng tròn").And.NotContain("<script>");
        (await browser.GetByteArrayAsync(new Uri($"/api/v1/programme-proposals/{id}/workbook", UriKind.Relative))).Should().Equal(hostile.ToBytes(), "the file is kept as it was handed in");
        var copy = await browser.GetByteArrayAsync(new Uri($"/api/v1/programme-proposals/{id}/annotated", UriKind.Relative));
        copy.Should().StartWith("PK"u8.ToArray());
        (await FindAsync(await house.Get<ProgrammeDesk>().ProposeAsync(File(copy), planner, default))).Issues.Should().Contain("target_share_wrong", "the copy can be mended and handed in as it is");
        (await house.Get<ProgrammeDesk>().PutInForceAsync(id, Access.House, default)).Should().Be("proposal.not_tried");
        house.Get<WarehouseFiles>().CurrentBuildId.Should().Be(before);

        var rubbish = await FindAsync(await house.Get<ProgrammeDesk>().ProposeAsync(File([1, 2, 3]), planner, default));
        rubbish.Status.Should().Be(ProposalStatus.Refused);
    }

    [Fact]
    public async Task A_target_revised_by_hand_keeps_both_versions()
    {
        using var browser = await house.SignedInAsync(await house.MakeAsync("sua.tay", [Role.Administrator]));
        var sent = await browser.SendFormAsync("/chuong-trinh/DT21/sua?sheet=target&row=DT21-07", "row",
            ("decision", "Quyết định số 99/QĐ-UBND ngày 01/06/2023"), ("effective_from", "2023-07-01"), ("cell:target_id", "DT21-07"), ("cell:phase_code", "2021-2025"),
            ("cell:wording_vi", "Ít nhất có 9 sản phẩm đạt 5 sao"), ("cell:kpi_code", "certified_products_5_star_national"), ("cell:comparator", "at_least"),
            ("cell:target_min", "9"), ("cell:basis", "stock"), ("cell:scope", "province"));
        sent.StatusCode.Should().Be(HttpStatusCode.Found);
        var proposal = (await house.Get<ProgrammeLog>().NewestAsync("DT21", default))[0];
        proposal.Status.Should().Be(ProposalStatus.Tried, proposal.Issues + proposal.Trial);
        (await house.Get<ProgrammeDesk>().PutInForceAsync(proposal.Id, Access.House, default)).Should().BeNull();
        house.Get<WarehouseFiles>().Refresh();

        var versions = (await JsonAsync(browser, "/api/v1/targets/DT21-07")).GetProperty("versions");
        versions.GetArrayLength().Should().Be(2);
        (await TargetsAsync(browser, "DT21", "2023-06-30"))["DT21-07"].GetProperty("goal_value").GetDecimal().Should().Be(15m);
        (await TargetsAsync(browser, "DT21", "2023-12-31"))["DT21-07"].GetProperty("goal_value").GetDecimal().Should().Be(9m);
        (await JsonAsync(browser, "/api/v1/targets/DT21-05")).GetProperty("versions").GetArrayLength().Should().Be(1, "what a revision only repeats is no new version");
    }

    private static async Task<Dictionary<string, JsonElement>> TargetsAsync(HttpClient browser, string programme, string? asOf = null) =>
        (await JsonAsync(browser, $"/api/v1/targets?programme={programme}{(asOf is null ? "" : "&as_of=" + asOf)}")).EnumerateArray()
            .ToDictionary(row => row.GetProperty("target_id").GetString()!);

    private static async Task<JsonElement> JsonAsync(HttpClient browser, string path)
    {
        var text = await PageAsync(browser, path);
        return JsonDocument.Parse(text).RootElement;
    }

    private static async Task<string> PageAsync(HttpClient browser, string path)
    {
        var response = await browser.OpenAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(HttpStatusCode.OK, $"{path}: {text}");
        return text;
    }

    private SubmissionFile File(byte[] content) => new("chuong-trinh.xlsx", content, house.Folder.Clock.Now, "test");

    private async Task<ProgrammeProposal> FindAsync(long id) => (await house.Get<ProgrammeLog>().FindAsync(id, default))!;

    private Access AccessOf(User user) =>
        new(AccessKind.User, user.UserName!, user.Id, user.Roles.SelectMany(Role.RightsOf), house.Get<UnitBook>().ScopeOf(user.Places, user.Roles));
}
