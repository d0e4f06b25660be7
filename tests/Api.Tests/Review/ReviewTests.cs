using System.Net;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Review;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Etl;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Review;

/// <summary>The path of a submission: received, waiting for review, then accepted, returned, withdrawn or replaced.</summary>
public sealed class ReviewTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task What_a_unit_hands_in_counts_only_once_somebody_else_accepted_it()
    {
        var reporter = AccessOf(await house.MakeAsync("bh.nop", [Role.Reporter], "731"));
        var reviewerUser = await house.MakeAsync("duyet", [Role.Reviewer], "75");
        var before = house.Get<WarehouseFiles>().CurrentBuildId;
        house.Folder.Clock.Now += TimeSpan.FromMinutes(1);

        var waiting = await TakeAsync("DN-731-2023-H1.xlsx", reporter);
        waiting.Status.Should().Be(SubmissionStatus.Waiting);
        house.Get<WarehouseFiles>().CurrentBuildId.Should().Be(before, "nothing is built of what waits");
        house.Get<RawArchive>().Contains((await FindAsync(waiting.AttemptId)).ContentHash).Should().BeFalse();

        using var reviewer = await house.SignedInAsync(reviewerUser);
        var page = await (await reviewer.OpenAsync($"/bieu-nop/{waiting.AttemptId}/duyet")).Content.ReadAsStringAsync();
        page.Should().Contain("Duyệt, nạp vào kho");
        (await reviewer.SendFormAsync($"/bieu-nop/{waiting.AttemptId}/duyet", "decide", ("decision", "accept"))).StatusCode.Should().Be(HttpStatusCode.Found);

        var accepted = await FindAsync(waiting.AttemptId);
        accepted.Status.Should().Be(SubmissionStatus.Accepted);
        accepted.ReviewedBy.Should().Be("duyet");
        accepted.BuildId.Should().NotBeNull().And.NotBe(before);
        house.Get<RawArchive>().Contains(accepted.ContentHash).Should().BeTrue();
        (await house.Get<ReviewDesk>().AcceptAsync(waiting.AttemptId, AccessOf(reviewerUser), default)).Should().Be("review.not_waiting");
        var late = await reviewer.SendFormOfAsync(page, $"/bieu-nop/{waiting.AttemptId}/duyet", "decide", ("decision", "return"), ("remark", "quá muộn"));
        late.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await late.Content.ReadAsStringAsync()).Should().Contain(Language.Vietnamese["review.not_waiting"]).And.NotContain("name=\"decision\"", "a second tab is told what became of it");
        (await house.Get<AuditLog>().PageAsync("duyet", AuditAction.SubmissionAccepted, 0, 10, default)).Entries.Should().ContainSingle()
            .Which.Subject.Should().Be($"submission:{waiting.AttemptId}");
    }

    [Fact]
    public async Task A_reviewer_sees_it_beside_what_the_same_unit_handed_in_for_the_half_year_before()
    {
        var (bienHoa, longKhanh) = (AccessOf(await house.MakeAsync("bh.hai", [Role.Reporter], "731")), AccessOf(await house.MakeAsync("lk.hai", [Role.Reporter], "732")));
        var reviewerUser = await house.MakeAsync("duyet.hai", [Role.Reviewer], "75");
        var desk = house.Get<ReviewDesk>();
        async Task<TakenFile> AcceptedAsync(string sample, Access by)
        {
            var taken = await TakeAsync(sample, by);
            (await desk.AcceptAsync(taken.AttemptId, AccessOf(reviewerUser), default)).Should().BeNull();
            return taken;
        }
        await AcceptedAsync("DN-732-2019-H2.xlsx", longKhanh);
        await AcceptedAsync("DN-732-2020-H2.xlsx", longKhanh);
        await AcceptedAsync("DN-731-2019-H1.xlsx", bienHoa);
        var waiting = await TakeAsync("DN-732-2020-H1.xlsx", longKhanh);

        var (before, sheets) = await desk.CompareAsync(await FindAsync(waiting.AttemptId), default);

        (before!.UnitCode, before.PeriodCode).Should().Be(("732", "2019-H2"), "not another unit's, nor of the half-year after it");
        sheets.Should().NotBeEmpty();
        using var reviewer = await house.SignedInAsync(reviewerUser);
        var page = await (await reviewer.OpenAsync($"/bieu-nop/{waiting.AttemptId}/duyet")).Content.ReadAsStringAsync();
        page.Should().Contain("2019-H2").And.Contain("DN-732-2019-H2.xlsx");
        page.Should().Contain("Kế hoạch (triệu đồng)").And.MatchRegex(">\\s*214,5\\s*<", "money in the unit of its column").And.NotContain("000.000");
        page.Should().MatchRegex(">\\s*2020\\s*<").And.NotContain("2.020", "a year counts nothing");
    }

    [Fact]
    public async Task Nobody_accepts_what_he_handed_in_himself_or_what_is_not_of_his_places()
    {
        var both = AccessOf(await house.MakeAsync("hai.vai", [Role.Reporter, Role.Reviewer], "731"));
        var elsewhere = AccessOf(await house.MakeAsync("noi.khac", [Role.Reviewer], "87"));
        var leader = AccessOf(await house.MakeAsync("lanh.dao", [Role.Leader]));
        var waiting = await TakeAsync("DN-731-2022-H1.xlsx", both);

        foreach (var (by, problem) in (( Access, string)[])[(both, "review.own"), (elsewhere, "error.not_found"), (leader, "error.not_found")])
        {
            (await house.Get<ReviewDesk>().AcceptAsync(waiting.AttemptId, by, default)).Should().Be(problem);
            (await house.Get<ReviewDesk>().ReturnAsync(waiting.AttemptId, "lý do", [], by, default)).Should().Be(problem);
        }
        (await FindAsync(waiting.AttemptId)).Status.Should().Be(SubmissionStatus.Waiting);
    }

    [Fact]
    public async Task A_returned_submission_tells_its_sender_why_row_by_row_and_a_reason_is_needed()
    {
        var sender = await house.MakeAsync("bh.sua", [Role.Reporter], "731");
        var reviewer = AccessOf(await house.MakeAsync("tra.lai", [Role.Reviewer]));
        var waiting = await TakeAsync("DN-731-2021-H1.xlsx", AccessOf(sender));
        var desk = house.Get<ReviewDesk>();

        (await desk.ReturnAsync(waiting.AttemptId, "  ", [], reviewer, default)).Should().Be("review.remark_wrong");
        (await desk.ReturnAsync(waiting.AttemptId, "Số tiền năm 2021 chưa khớp quyết định",
            [new SubmissionRemark { AttemptId = waiting.AttemptId, Sheet = "Kinh phí", RowNumber = 6, Remark = "xem lại <b>nguồn</b>" }], reviewer, default)).Should().BeNull();

        using var browser = await house.SignedInAsync(sender);
        var page = await (await browser.OpenAsync($"/bieu-nop/{waiting.AttemptId}")).Content.ReadAsStringAsync();
        page.Should().Contain("Số tiền năm 2021 chưa khớp quyết định").And.Contain("Kinh phí").And.Contain("xem lại &lt;b&gt;nguồn").And.Contain("tra.lai");
    }

    [Fact]
    public async Task A_sender_withdraws_his_own_while_it_waits_and_a_newer_one_replaces_it()
    {
        var sender = await house.MakeAsync("bh.rut", [Role.Reporter], "731");
        var other = AccessOf(await house.MakeAsync("bh.khac", [Role.Reporter], "731"));
        var first = await TakeAsync("DN-731-2020-H1.xlsx", AccessOf(sender));
        (await house.Get<ReviewDesk>().WithdrawAsync(first.AttemptId, other, default)).Should().Be("review.not_yours");

        using var browser = await house.SignedInAsync(sender);
        var page = await (await browser.OpenAsync($"/bieu-nop/{first.AttemptId}")).Content.ReadAsStringAsync();

        var second = await TakeAsync("DN-731-2020-H1.xlsx", other);
        (await FindAsync(first.AttemptId)).Status.Should().Be(SubmissionStatus.Replaced);
        (await house.Get<ReviewDesk>().WithdrawAsync(first.AttemptId, AccessOf(sender), default)).Should().Be("review.not_waiting");
        var late = await browser.SendFormOfAsync(page, $"/bieu-nop/{first.AttemptId}", "withdraw");
        late.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await late.Content.ReadAsStringAsync()).Should().Contain(Language.Vietnamese["review.not_waiting"]);

        (await house.Get<ReviewDesk>().WithdrawAsync(second.AttemptId, other, default)).Should().BeNull();
        (await FindAsync(second.AttemptId)).Status.Should().Be(SubmissionStatus.Withdrawn);
    }

    private async Task<TakenFile> TakeAsync(string sample, Access by) => (await house.Get<SubmissionDesk>().TakeAsync(
        [new SubmissionFile(sample, Samples.Workbook(sample), house.Folder.Clock.Now, by.Name)], SubmissionSource.Upload, by, null, null, default)).Taken.Single();

    private async Task<SubmissionAttempt> FindAsync(long id) => (await house.Get<SubmissionLog>().FindAsync(id, Access.House, default))!;

    private Access AccessOf(User user) =>
        new(AccessKind.User, user.UserName!, user.Id, user.Roles.SelectMany(Role.RightsOf), house.Get<UnitBook>().ScopeOf(user.Places, user.Roles));
}

public sealed class ComparisonTests
{
    private static readonly Model.Intake.SheetLayout sheet = Model.Intake.SubmissionTemplate.Product;

    [Fact]
    public void Tells_new_gone_and_changed_rows_and_passes_over_those_that_only_moved()
    {
        var compared = Comparison.Of(Rows(("A", "một", 7), ("B", "hai sửa", 5), ("D", "bốn", 6)), Rows(("A", "một", 5), ("B", "hai", 6), ("C", "ba", 7))).Single();

        compared.SameCount.Should().Be(1);
        compared.Rows.Select(row => (row.Kind, row.RowNumber)).Should().Equal((ComparedRow.Differs, 5), (ComparedRow.New, 6), (ComparedRow.Gone, 7));
        compared.Rows[0].Changed.Should().Equal(1);
        compared.Rows[0].Before![1].Should().Be("hai");
    }

    [Fact]
    public void Two_workbooks_that_say_the_same_differ_in_nothing() =>
        Comparison.Of(Rows(("A", "một", 5), ("A", "một", 6)), Rows(("A", "một", 9), ("A", "một", 8))).Single().Rows.Should().BeEmpty();

    private static Dictionary<string, IReadOnlyList<Model.Intake.SourceRow>> Rows(params (string Code, string Name, int Number)[] rows) => new()
    {
        [sheet.Key] = [.. rows.Select(row => new Model.Intake.SourceRow(row.Number, [row.Code, row.Name, .. Enumerable.Repeat<object?>(null, sheet.Columns.Count - 2)]))],
    };
}
