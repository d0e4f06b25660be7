using System.Net;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Etl;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Api.Tests.Periods;

/// <summary>A half-year that is locked takes nothing at any door, unless its unit was given more time. It is the 15th of July 2025.</summary>
public sealed class DeadlineTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task A_locked_half_year_is_refused_at_every_door_until_its_unit_is_given_more_time()
    {
        await LockAsync("P75", "2024-H1");
        var reporter = await house.MakeAsync("bh.muon", [Role.Reporter], "731");
        using var browser = await house.SignedInAsync(reporter);

        // The API, as a program of the unit sends it.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/submissions") { Content = ApiHouse.Form(Samples.Workbook("DN-731-2024-H1.xlsx"), "DN-731-2024-H1.xlsx") };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        var sent = await browser.SendAsync(request);
        var answer = await sent.Content.ReadAsStringAsync();
        sent.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        answer.Should().Contain(IssueCode.PeriodClosed).And.Contain("hạn nộp 15/06/2024, nhận đến hết ngày 18/06/2024").And.Contain("/quy-tac-kiem-tra#period_closed");

        // The inbox and the command line, which are the house's own.
        (await TakeAsync("DN-731-2024-H1.xlsx", SubmissionSource.Inbox, Access.House)).Outcome!.Issues.Should().Contain(issue => issue.Code == IssueCode.PeriodClosed);
        var path = house.Folder.Sample("DN-732-2024-H1.xlsx");
        var typed = await house.Folder.RunAsync("ingest", path);
        typed.Code.Should().Be(2);
        typed.Output.Should().Contain("đã khóa");
        (await house.Folder.RunAsync("check", path)).Output.Should().Contain("đã khóa", "a dry run says what handing in would say");

        // More time for one unit, by somebody who answers for it.
        var desk = house.Get<CalendarDesk>();
        var reviewer = AccessOf(await house.MakeAsync("duyet.dn", [Role.Reviewer], "75"));
        (await desk.ExtendAsync(new ExtensionDraft("731", "2024-H1", "20/07/2025", "Bão số 3"), reviewer, default)).Should().BeNull();
        (await TakeAsync("DN-731-2024-H1.xlsx", SubmissionSource.Upload, AccessOf(reporter))).Status.Should().Be(SubmissionStatus.Waiting);
        (await TakeAsync("DN-732-2024-H1.xlsx", SubmissionSource.Cli, Access.House)).Status.Should().Be(SubmissionStatus.Rejected, "the others have no more time");
        (await house.Get<AuditLog>().PageAsync("duyet.dn", AuditAction.ExtensionGranted, 0, 10, default)).Entries.Should().ContainSingle()
            .Which.After.Should().Contain("2025-07-20").And.Contain("Bão số 3");
        (await house.Get<AuditLog>().VerifyAsync(default)).IsWhole.Should().BeTrue();
    }

    [Fact]
    public async Task What_comes_for_years_before_the_lock_is_taken_in_and_is_late()
    {
        await LockAsync("P75", "2024-H1");

        (await TakeAsync("DN-735-2023-H2.xlsx", SubmissionSource.Inbox, Access.House)).Status.Should().Be(SubmissionStatus.Accepted);
    }

    [Fact]
    public async Task A_calendar_is_changed_by_who_answers_for_the_province_with_a_reason_and_leaves_its_trace()
    {
        var desk = house.Get<CalendarDesk>();
        var here = AccessOf(await house.MakeAsync("lich.dt", [Role.Reviewer], "87"));
        var leader = AccessOf(await house.MakeAsync("lich.xem", [Role.Leader]));
        var good = new CalendarDraft("P87", "2021-H1", "20/6", "20/12", "3", true, false, "Công văn 12/VPĐP");

        (await desk.ChangeAsync(good, leader, default)).Should().Be("calendar.not_yours");
        (await desk.ChangeAsync(good with { PlaceId = "P66" }, here, default)).Should().Be("calendar.not_yours");
        (await desk.ChangeAsync(good with { PlaceId = null }, here, default)).Should().Be("calendar.not_yours", "the default is for who answers for all");
        (await desk.ChangeAsync(good with { PlaceId = "P0" }, here, default)).Should().Be("calendar.place_wrong");
        (await desk.ChangeAsync(good with { FromPeriod = "2021" }, here, default)).Should().Be("calendar.period_wrong");
        (await desk.ChangeAsync(good with { FirstHalfDue = "29/2" }, here, default)).Should().Be("calendar.day_wrong");
        (await desk.ChangeAsync(good with { GraceDays = "-1" }, here, default)).Should().Be("calendar.grace_wrong");
        (await desk.ChangeAsync(good with { Reason = " " }, here, default)).Should().Be("calendar.reason_wrong");
        (await desk.ChangeAsync(good, here, default)).Should().BeNull();

        var line = (await house.Get<AuditLog>().PageAsync("lich.dt", AuditAction.CalendarChanged, 0, 10, default)).Entries.Should().ContainSingle().Subject;
        line.Subject.Should().Be("calendar:P87");
        line.Before.Should().Contain("06-15");
        line.After.Should().Contain("06-20").And.Contain("Công văn 12");
    }

    [Theory]
    [InlineData("999", "2025-H1", "20/07/2025", "bão", "extension.unit_wrong")]
    [InlineData("731", "2025-H3", "20/07/2025", "bão", "calendar.period_wrong")]
    [InlineData("731", "2025-H1", "14/07/2025", "bão", "extension.day_wrong")]
    [InlineData("731", "2025-H1", "20/07/2027", "bão", "extension.day_wrong")]
    [InlineData("731", "2025-H1", "20/07/2025", " ", "calendar.reason_wrong")]
    [InlineData("866", "2025-H1", "20/07/2025", "bão", "calendar.not_yours")]
    public async Task An_extension_that_is_not_right_is_refused_with_its_reason(string unit, string period, string until, string reason, string problem)
    {
        var reviewer = new Access(AccessKind.User, "duyet", 1, Role.RightsOf(Role.Reviewer), house.Get<UnitBook>().ScopeOf(["75"], [Role.Reviewer]));

        (await house.Get<CalendarDesk>().ExtendAsync(new ExtensionDraft(unit, period, until, reason), reviewer, default)).Should().Be(problem);
    }

    [Fact]
    public async Task The_page_sets_a_calendar_and_grants_an_extension()
    {
        using var browser = await house.SignedInAsync(await house.MakeAsync("trang.lich", [Role.Administrator]));

        (await browser.SendFormAsync("/lich-bao-cao", "calendar", ("place", "P66"), ("from", "2025-H1"), ("first", "10/6"), ("second", "10/1"), ("grace", "2"), ("locking", "yes"), ("reason", "QĐ <b>1</b>")))
            .StatusCode.Should().Be(HttpStatusCode.Found);
        (await browser.SendFormAsync("/lich-bao-cao", "extension", ("unit", "736"), ("period", "2025-H1"), ("until", "30/07/2025"), ("extension_reason", "mất điện")))
            .StatusCode.Should().Be(HttpStatusCode.Found);
        var page = await (await browser.OpenAsync("/lich-bao-cao")).Content.ReadAsStringAsync();
        page.Should().Contain("10/1").And.Contain("QĐ &lt;b&gt;1&lt;/b&gt;").And.Contain("mất điện").And.Contain("30/07/2025").And.Contain("trang.lich");

        var wrong = await browser.SendFormAsync("/lich-bao-cao", "extension", ("unit", "736"), ("period", "2025-H1"), ("until", "hôm nào đó"), ("extension_reason", "mất điện"));
        wrong.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await wrong.Content.ReadAsStringAsync()).Should().Contain("Hạn mới viết như").And.Contain("value=\"736\"", "what was typed stays");
    }

    private Task LockAsync(string placeId, string from) => house.Get<CalendarDesk>().ChangeAsync(new CalendarDraft(placeId, from, "15/6", "15/12", "3", true, false, "khóa kỳ"),
        Access.House, default);

    private async Task<TakenFile> TakeAsync(string sample, string source, Access by) => (await house.Get<SubmissionDesk>().TakeAsync(
        [new SubmissionFile(sample, Samples.Workbook(sample), house.Folder.Clock.Now, by.Name)], source, by, null, null, default)).Taken.Single();

    private Access AccessOf(User user) =>
        new(AccessKind.User, user.UserName!, user.Id, user.Roles.SelectMany(Role.RightsOf), house.Get<UnitBook>().ScopeOf(user.Places, user.Roles));
}

/// <summary>The calendar that comes with the program, through December 2026 day by day: due on the 15th, locked, opened for one unit, locked again.</summary>
public sealed class ShippedCalendarTests : IAsyncLifetime
{
    private readonly ShippedHouse house = new();

    public Task InitializeAsync() => house.InitializeAsync();

    public Task DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task The_merged_Dong_Thap_locks_after_its_day_and_an_extension_opens_it_for_its_unit()
    {
        // The last day, at 23:59 in Việt Nam, is in time.
        (await SendAsync("2026-12-15T16:59:00Z", "một")).Status.Should().Be("accepted");

        var late = await SendAsync("2026-12-20T02:00:00Z", "hai");
        late.Status.Should().Be("rejected");
        late.Message.Should().Contain("đã khóa: hạn nộp 15/12/2026").And.Contain("gia hạn");

        (await house.Get<CalendarDesk>().ExtendAsync(new ExtensionDraft(Unit, "2026-H2", "25/12/2026", "Lũ về muộn"), Access.House, default)).Should().BeNull();
        (await SendAsync("2026-12-25T16:00:00Z", "ba")).Status.Should().Be("accepted");
        (await SendAsync("2027-01-05T02:00:00Z", "bốn")).Message.Should().Contain("đã khóa: hạn nộp 25/12/2026");
        (await house.Get<AuditLog>().PageAsync(null, AuditAction.ExtensionGranted, 0, 10, default)).Entries.Should().ContainSingle()
            .Which.After.Should().Contain("2026-12-25").And.Contain("Lũ về muộn");

        // What was never locked still comes in, late.
        (await SendAsync("2027-01-06T02:00:00Z", "năm", "2026-H1")).Status.Should().Be("accepted");
    }

    private const string Unit = "82";

    private async Task<(string Status, string Message)> SendAsync(string at, string note, string period = "2026-H2")
    {
        house.Folder.Clock.Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        var rows = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>
        {
            ["unit_profile"] = [new Dictionary<string, object?> { ["data_nature"] = "official", ["prepared_date"] = new DateOnly(2026, 11, 30), ["note"] = note }],
        };
        var (_, body) = await house.UploadAsync(SubmissionTemplateWorkbook.Write(new SubmissionDraft(Unit, "Tỉnh Đồng Tháp", period, "Tỉnh Đồng Tháp", rows)));
        return (body.GetProperty("submission").GetProperty("status").GetString()!, string.Join(' ', body.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("message_vi").GetString())));
    }

    private sealed class ShippedHouse : ApiHouse
    {
        protected override bool HasWarehouse => false;
    }
}
