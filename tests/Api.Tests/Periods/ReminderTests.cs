using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Periods.Reminders;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Periods;

/// <summary>Reminders: written once, sent at most once, whatever happens in the middle. Each test has a house of its own.</summary>
public sealed class ReminderTests : IAsyncLifetime
{
    /// <summary>Biên Hòa as a ward, which reports from 2025-H2 on.</summary>
    private const string Unit = "26068";

    private readonly ClosedHouse house = new();

    public async Task InitializeAsync()
    {
        await house.InitializeAsync();
        await house.Get<CalendarDesk>().ChangeAsync(new CalendarDraft("P75-2025", "2025-H2", "15/6", "15/12", "0", true, true, "nhắc việc"), Access.House, default);
        house.Folder.Clock.Now = new DateTimeOffset(2025, 12, 2, 1, 0, 0, TimeSpan.Zero);
        await MakeReporterAsync("bh.thu", "bien.hoa@example.vn");
    }

    public Task DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Without_a_mail_server_a_letter_is_a_file_and_there_is_one_of_it()
    {
        var outcome = await RunAsync();
        outcome.Sent.Should().Be(1);
        outcome.NobodyToTell.Should().BeGreaterThan(40, "the other communes have nobody with an address, and staff see it");

        var path = Directory.GetFiles(house.Folder.Data.Outbox).Should().ContainSingle().Subject;
        Path.GetFileName(path).Should().Be("2025-h2-26068-early.eml");
        var letter = await File.ReadAllTextAsync(path);
        letter.Should().Contain("To: bien.hoa@example.vn").And.Contain("Auto-Submitted: auto-generated").And.Contain("Message-Id: <2025-h2-26068-early@ocop-analytics>");

        house.Folder.Clock.Now += TimeSpan.FromDays(1);
        (await RunAsync()).Sent.Should().Be(0, "it was told");
        house.Folder.Clock.Now = new DateTimeOffset(2025, 12, 13, 1, 0, 0, TimeSpan.Zero);
        (await RunAsync()).Sent.Should().Be(1, "shortly before the day it is told once more");
        (await RunAsync()).Sent.Should().Be(0);
        Directory.GetFiles(house.Folder.Data.Outbox).Should().HaveCount(2);
    }

    [Fact]
    public async Task The_mail_server_gets_each_letter_once()
    {
        await using var server = await WithServerAsync();

        (await RunAsync()).Sent.Should().Be(1);
        (await RunAsync()).Sent.Should().Be(0);

        server.Letters.Should().ContainSingle().Which.Should().Contain("From: ocop@example.vn").And.Contain("To: bien.hoa@example.vn");
        var row = await RowAsync();
        (row.State, row.SentTo, row.Tries).Should().Be((ReminderState.Sent, "127.0.0.1", 1));
        row.Body.Should().Contain("chậm nhất ngày 15/12/2025").And.Contain("https://ocop.example.vn/bieu-nop").And.Contain("Sau ngày 15/12/2025 kỳ này khóa");
    }

    [Fact]
    public async Task A_crash_while_a_letter_goes_never_sends_it_twice()
    {
        await using var server = await WithServerAsync();
        await house.Get<ReminderDesk>().WriteAsync(default);
        await SetAsync(ReminderState.Sending, "127.0.0.1", house.Folder.Clock.Now.UtcDateTime.AddMinutes(-1));
        (await RunAsync()).Sent.Should().Be(0, "it may still be on its way in another process");

        house.Folder.Clock.Now += TimeSpan.FromHours(1);
        (await RunAsync()).Sent.Should().Be(0);

        server.Letters.Should().BeEmpty();
        (await RowAsync()).State.Should().Be(ReminderState.Unclear, "nobody knows whether it arrived");
        (await house.Get<ReminderDesk>().ReleaseAsync((await RowAsync()).Id, Access.House, default)).Should().BeNull("a person may say that it goes again");
        (await RunAsync()).Sent.Should().Be(1);
        (await house.Get<AuditLog>().PageAsync(null, AuditAction.ReminderReleased, 0, 5, default)).TotalCount.Should().Be(1);
        (await house.Get<ReminderDesk>().ReleaseAsync((await RowAsync()).Id, Access.House, default)).Should().Be("outbox.not_stuck");
    }

    [Fact]
    public async Task A_crash_while_a_file_is_written_leaves_one_file()
    {
        await house.Get<ReminderDesk>().WriteAsync(default);
        await SetAsync(ReminderState.Sending, "outbox/2025-h2-26068-early.eml", house.Folder.Clock.Now.UtcDateTime.AddHours(-1));

        (await RunAsync()).Sent.Should().Be(1);

        Directory.GetFiles(house.Folder.Data.Outbox).Should().ContainSingle();
    }

    [Fact]
    public async Task A_line_that_breaks_makes_the_letter_unclear_and_it_is_not_sent_again()
    {
        await using var server = await WithServerAsync();
        server.Temper = MailTemper.HangsUpAfterTheLetter;
        (await RunAsync()).Unclear.Should().Be(1);

        server.Temper = MailTemper.Friendly;
        (await RunAsync()).Sent.Should().Be(0);
        server.Letters.Should().ContainSingle();
    }

    [Fact]
    public async Task A_server_that_refuses_is_asked_again_a_few_times_and_then_left_alone()
    {
        await using var server = await WithServerAsync();
        server.Temper = MailTemper.RefusesLetters;
        for (var tries = 0; tries < Outbox.MostTries; tries++)
        {
            var outcome = await RunAsync();
            outcome.NotSent.Should().Be(1);
            outcome.Said.Should().Contain("khong nhan");
        }

        (await RunAsync()).NotSent.Should().Be(0);
        (await RowAsync()).State.Should().Be(ReminderState.Failed);
    }

    [Fact]
    public async Task A_unit_is_told_as_soon_as_somebody_there_has_an_address_and_not_when_it_has_become_needless()
    {
        await RunAsync();
        await using (var database = await house.Get<OperationsStore>().OpenAsync(default))
        {
            (await database.Reminders.CountAsync(row => row.UnitCode == "25993" && row.State == ReminderState.NobodyToTell)).Should().Be(1);
        }

        await MakeReporterAsync("td.thu", "trang.dai@example.vn", "25993");
        (await RunAsync()).Sent.Should().Be(1);

        house.Folder.Clock.Now = new DateTimeOffset(2026, 3, 1, 1, 0, 0, TimeSpan.Zero);
        (await RunAsync()).NobodyToTell.Should().Be(0, "so long after the day nobody is reminded");
    }

    [Fact]
    public async Task Settings_that_are_wrong_send_nothing_and_say_why()
    {
        await File.WriteAllTextAsync(house.Folder.Data.MailFile, "host: thu.example.vn\nsecurity: none\nfrom: ocop@example.vn\n");

        var run = () => RunAsync();

        (await run.Should().ThrowAsync<MailRefusedException>()).Which.Message.Should().Contain("mail.yaml").And.Contain("on this machine only");
        (await RowAsync()).State.Should().Be(ReminderState.Waiting);
    }

    private async Task<OutboxOutcome> RunAsync() => await house.Get<Outbox>().SendAsync(await house.Get<ReminderDesk>().WriteAsync(default), default);

    private async Task<MailServer> WithServerAsync()
    {
        var server = new MailServer();
        await File.WriteAllTextAsync(house.Folder.Data.MailFile,
            $"host: 127.0.0.1\nport: {server.Port}\nsecurity: none\nfrom: ocop@example.vn\nsite: https://ocop.example.vn\n");
        return server;
    }

    private async Task MakeReporterAsync(string name, string email, string unit = Unit)
    {
        var user = await house.MakeAsync(name, [Role.Reporter], unit);
        await using var database = await house.Get<OperationsStore>().OpenAsync(default);
        await database.Users.Where(row => row.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Email, email));
    }

    private async Task<Reminder> RowAsync()
    {
        await using var database = await house.Get<OperationsStore>().OpenAsync(default);
        return await database.Reminders.AsNoTracking().SingleAsync(row => row.UnitCode == Unit);
    }

    private async Task SetAsync(string state, string to, DateTime triedAt)
    {
        await using var database = await house.Get<OperationsStore>().OpenAsync(default);
        (await database.Reminders.Where(row => row.UnitCode == Unit && row.State == ReminderState.Waiting).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, state).SetProperty(row => row.SentTo, to).SetProperty(row => row.TriedAt, triedAt))).Should().Be(1);
    }
}
