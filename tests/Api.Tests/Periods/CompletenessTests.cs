using System.Net;
using System.Text.Json;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Review;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Etl;
using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Api.Tests.Periods;

/// <summary>Who has handed in, over the samples that every house has taken in on the 15th of July 2025.</summary>
public sealed class CompletenessTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    [Fact]
    public async Task What_came_in_after_its_day_is_late_and_what_did_not_come_is_missing()
    {
        var cells = (await ReadAsync("DN19", "2024-H2", "2025-H2")).Cells;

        var late = cells.Single(cell => cell is { UnitCode: "731", PeriodCode: "2024-H2" });
        late.Status.Should().Be(CompletenessStatus.Late);
        (late.DueOn, late.DaysLate, late.SubmissionCount).Should().Be((new DateOnly(2024, 12, 15), 212, 1));
        late.SubmissionId.Should().HaveLength(16);
        cells.Single(cell => cell is { UnitCode: "738", PeriodCode: "2024-H2" }).Status.Should().Be(CompletenessStatus.Missing);
        cells.Where(cell => cell.PeriodCode == "2025-H2").Should().NotBeEmpty().And.OnlyContain(cell => cell.Status == CompletenessStatus.NotDue && cell.UnitCode.Length == 5, "districts ended before it began");
    }

    [Fact]
    public async Task An_extension_makes_what_came_within_it_timely()
    {
        (await house.Get<CalendarDesk>().ExtendAsync(new ExtensionDraft("731", "2025-H1", "16/07/2025", "chuyển địa giới"), Access.House, default)).Should().BeNull();

        var cell = (await ReadAsync("DN19", "2025-H1", "2025-H1")).Cells.Single(cell => cell.UnitCode == "731");

        (cell.Status, cell.IsExtended, cell.DaysLate).Should().Be((CompletenessStatus.OnTime, true, null));
    }

    [Fact]
    public async Task What_waits_and_what_was_returned_is_told_from_what_is_missing()
    {
        var sender = AccessOf(await house.MakeAsync("nop.cham", [Role.Reporter], "732", "734"));
        var reviewer = AccessOf(await house.MakeAsync("duyet.day.du", [Role.Reviewer]));
        await TakeAsync("DN-732-2022-H2.xlsx", sender);
        var returned = await TakeAsync("DN-734-2022-H2.xlsx", sender);
        (await house.Get<ReviewDesk>().ReturnAsync(returned.AttemptId, "thiếu bảng", [], reviewer, default)).Should().BeNull();

        var cells = (await ReadAsync("DN19", "2022-H2", "2022-H2")).Cells.ToDictionary(cell => cell.UnitCode, cell => cell.Status);

        cells["732"].Should().Be(CompletenessStatus.Waiting);
        cells["734"].Should().Be(CompletenessStatus.Returned);
        cells["735"].Should().Be(CompletenessStatus.Missing);

        // Handed in again and accepted: it is told by when that came in.
        var again = await TakeAsync("DN-732-2022-H2.xlsx", sender);
        (await house.Get<ReviewDesk>().AcceptAsync(again.AttemptId, reviewer, default)).Should().BeNull();
        (await ReadAsync("DN19", "2022-H2", "2022-H2")).Cells.Single(cell => cell.UnitCode == "732").Status.Should().Be(CompletenessStatus.Late);
    }

    [Fact]
    public async Task A_workbook_of_anothers_unit_says_nothing_of_that_unit()
    {
        await TakeAsync("DN-740-2021-H1.xlsx", AccessOf(await house.MakeAsync("nham.don.vi", [Role.Reporter], "731")));

        (await ReadAsync("DN19", "2021-H1", "2021-H1")).Cells.Single(cell => cell.UnitCode == "740").Status.Should().Be(CompletenessStatus.Missing);
    }

    [Fact]
    public async Task Sheets_that_stand_empty_are_told_with_when_they_were_filled_last()
    {
        (await house.Get<SubmissionDesk>().TakeAsync([new SubmissionFile("trong.xlsx", Samples.Without("DT-867-2020-H2.xlsx", "training"), house.Folder.Clock.Now, "867")],
            SubmissionSource.Cli, Access.House, null, null, default)).Taken.Single().Status.Should().Be(SubmissionStatus.Accepted);

        var answer = await ReadAsync("DT21", "2020-H2", "2020-H2");
        var gaps = await house.Get<CompletenessDesk>().GapsAsync(Question("DT21", "2020-H2", "2020-H2"), answer);

        var cell = answer.Cells.Single(cell => cell.UnitCode == "867");
        cell.GapCount.Should().Be(1);
        var gap = gaps.Should().ContainSingle(gap => gap.PlaceId == cell.PlaceId).Subject;
        (gap.SheetNameVi, gap.IsRequired, gap.LastPeriodCode, gap.LastRowCount).Should().Be(("Tập huấn", true, "2019-H2", 4L));
        answer.Cells.Single(cell => cell.UnitCode == "866").GapCount.Should().Be(0);
    }

    [Fact]
    public async Task The_api_answers_within_ones_places_and_refuses_words_it_does_not_know()
    {
        using var reporter = await house.SignedInAsync(await house.MakeAsync("chi.minh", [Role.Reporter], "731"));

        var units = JsonDocument.Parse(await (await reporter.OpenAsync("/api/v1/completeness?from=2024-H2&until=2025-H1")).Content.ReadAsStringAsync()).RootElement.GetProperty("units");
        units.GetArrayLength().Should().BePositive();
        units.EnumerateArray().Should().OnlyContain(unit => unit.GetProperty("unit_code").GetString() == "731");
        var csv = await (await reporter.OpenAsync("/api/v1/completeness.csv?programme=DN19&period=2024-H2&status=late")).Content.ReadAsStringAsync();
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
        csv.Should().Contain("DN19;75;Tỉnh Đồng Nai;731;Thành phố Biên Hòa;2024-H2;late;15/12/2024");
        foreach (var wrong in (string[])["programme=XX", "province=00", "period=2025", "period=2031-H1", "status=hay", "from=2025-H1&until=2024-H1", "unit=731&nam=1"])
        {
            (await reporter.OpenAsync("/api/v1/completeness?" + wrong)).StatusCode.Should().Be(HttpStatusCode.BadRequest, wrong);
        }
    }

    [Fact]
    public async Task The_pages_show_each_his_own_part()
    {
        using var reporter = await house.SignedInAsync(await house.MakeAsync("xem.minh", [Role.Reporter], "731"));
        using var reviewer = await house.SignedInAsync(await house.MakeAsync("xem.het", [Role.Reviewer]));

        var own = await (await reporter.OpenAsync("/day-du?programme=DN19&until=2025-H1")).Content.ReadAsStringAsync();
        own.Should().Contain("Thành phố Biên Hòa").And.NotContain("Huyện Tân Phú");
        var all = await (await reviewer.OpenAsync("/day-du?programme=DN19&until=2025-H1")).Content.ReadAsStringAsync();
        all.Should().Contain("Thành phố Biên Hòa").And.Contain("Huyện Tân Phú").And.Contain("Nộp trễ").And.Contain("Chưa nộp");
        var one = await (await reviewer.OpenAsync("/day-du?programme=DN19&period=2024-H2&status=missing")).Content.ReadAsStringAsync();
        one.Should().Contain("Huyện Tân Phú").And.NotContain("Thành phố Biên Hòa").And.Contain("/lich-bao-cao?unit=734&amp;period=2024-H2");
        (await reviewer.OpenAsync("/day-du?period=2024")).StatusCode.Should().Be(HttpStatusCode.BadRequest);

        var board = await (await reporter.OpenAsync("/bao-cao-ky")).Content.ReadAsStringAsync();
        board.Should().Contain("Kỳ đến hạn").And.NotContain("Hộp thư nhắc việc").And.NotContain("gặp sự cố");
        (await (await reviewer.OpenAsync("/bao-cao-ky")).Content.ReadAsStringAsync()).Should().Contain("Hộp thư nhắc việc").And.Contain("Huyện Tân Phú (734)");
    }

    private Task<Completeness> ReadAsync(string programme, string from, string until) =>
        house.Get<CompletenessDesk>().ReadAsync(Question(programme, from, until), Access.House, default);

    private static CompletenessQuestion Question(string programme, string from, string until)
    {
        ReportingPeriod.TryParse(from, out var first).Should().BeTrue();
        ReportingPeriod.TryParse(until, out var last).Should().BeTrue();
        return new CompletenessQuestion(programme, null, first, last, null);
    }

    private async Task<TakenFile> TakeAsync(string sample, Access by) => (await house.Get<SubmissionDesk>().TakeAsync(
        [new SubmissionFile(sample, Samples.Workbook(sample), house.Folder.Clock.Now, by.Name)], SubmissionSource.Upload, by, null, null, default)).Taken.Single();

    private Access AccessOf(User user) =>
        new(AccessKind.User, user.UserName!, user.Id, user.Roles.SelectMany(Role.RightsOf), house.Get<UnitBook>().ScopeOf(user.Places, user.Roles));
}
