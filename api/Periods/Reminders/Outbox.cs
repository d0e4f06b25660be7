using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Periods.Reminders;

/// <summary>What a run of the outbox did.</summary>
/// <param name="Said">What the mail server said of the last letter that did not go.</param>
public sealed record OutboxOutcome(int Sent, int NotSent, int Unclear, int NobodyToTell, string? Said)
{
    public bool IsQuiet => Sent + NotSent + Unclear + NobodyToTell == 0;
}

/// <summary>The mail server could not be reached or refused letters, or its settings are wrong.</summary>
public sealed class MailRefusedException(Bilingual sentence) : ForeseenException(sentence);

/// <summary>
/// Sends what stands in the outbox: to the mail server of mail.yaml, or else into files. That a letter is being sent is
/// written down before it is: after a crash a file is written again, which makes no second one, and a letter to the
/// server is marked unclear, and not sent again unless a person says so.
/// </summary>
public sealed class Outbox(OperationsStore store, MailSettingsFile settingsFile, MailDoor door, DataFolder folder, VietnamClock clock)
{
    public const int MostTries = 5;
    private const string FilePrefix = "outbox/";

    /// <summary>A letter that has been on its way for longer was cut off; one that is younger may be another process's.</summary>
    private static readonly TimeSpan longestSending = TimeSpan.FromMinutes(15);

    /// <summary>Sends all that waits.</summary>
    /// <param name="nobodyToTell">How many have nobody to go to, for the report.</param>
    public async Task<OutboxOutcome> SendAsync(int nobodyToTell, CancellationToken stop)
    {
        var (settings, problem) = settingsFile.Read();
        if (problem is not null) throw new MailRefusedException(ReminderTexts.SettingsBroken(problem));
        await using var database = await store.OpenAsync(stop);
        await ClearCutOffAsync(database, stop);
        var (sent, notSent, unclear, said) = (0, 0, 0, (string?)null);
        foreach (var row in await database.Reminders.AsNoTracking().Where(row => row.State == ReminderState.Waiting).OrderBy(row => row.Id).ToListAsync(stop))
        {
            stop.ThrowIfCancellationRequested();
            var letter = new Letter(NameOf(row), settings?.From ?? ReminderTexts.Sender, row.Recipients, row.Subject, row.Body, new DateTimeOffset(row.MadeAt, TimeSpan.Zero));
            if (!await ClaimAsync(database, row, settings?.Host ?? FilePrefix + MailDoor.FileName(letter.Name), stop)) continue;
            var (outcome, words) = settings is null ? Filed(letter) : await door.SendAsync(settings, letter, stop);
            await NoteAsync(database, row, outcome, words);
            (sent, notSent, unclear) = (sent + (outcome == MailOutcome.Sent ? 1 : 0), notSent + (outcome == MailOutcome.NotSent ? 1 : 0), unclear + (outcome == MailOutcome.Unclear ? 1 : 0));
            said = words ?? said;
        }
        return new OutboxOutcome(sent, notSent, unclear, nobodyToTell, said);
    }

    /// <summary>A letter's name: what it is about, so that it is the same whenever it is written.</summary>
    public static string NameOf(Reminder row) => $"{row.PeriodCode}-{row.UnitCode}-{row.Kind}".ToLowerInvariant();

    private (MailOutcome Outcome, string? Words) Filed(Letter letter)
    {
        MailDoor.Write(folder.Outbox, letter);
        return (MailOutcome.Sent, null);
    }

    private async Task ClearCutOffAsync(OperationsDb database, CancellationToken stop)
    {
        var oldest = clock.UtcNow.UtcDateTime - longestSending;
        var cutOff = database.Reminders.Where(row => row.State == ReminderState.Sending && row.TriedAt < oldest);
        await cutOff.Where(row => row.SentTo!.StartsWith(FilePrefix)).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ReminderState.Waiting), stop);
        await cutOff.ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ReminderState.Unclear), stop);
    }

    /// <summary>Writes down that it is being sent; false when somebody else does.</summary>
    private async Task<bool> ClaimAsync(OperationsDb database, Reminder row, string to, CancellationToken stop) =>
        await database.Reminders.Where(one => one.Id == row.Id && one.State == ReminderState.Waiting).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.State, ReminderState.Sending).SetProperty(one => one.SentTo, to)
            .SetProperty(one => one.TriedAt, clock.UtcNow.UtcDateTime).SetProperty(one => one.Tries, row.Tries + 1), stop) == 1;

    // Whatever stops the service, what became of a letter that went is written down.
    private async Task NoteAsync(OperationsDb database, Reminder row, MailOutcome outcome, string? words)
    {
        var state = outcome switch
        {
            MailOutcome.Sent => ReminderState.Sent,
            MailOutcome.Unclear => ReminderState.Unclear,
            _ => row.Tries + 1 >= MostTries ? ReminderState.Failed : ReminderState.Waiting,
        };
        DateTime? sentAt = outcome == MailOutcome.Sent ? clock.UtcNow.UtcDateTime : null;
        await database.Reminders.Where(one => one.Id == row.Id).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.State, state).SetProperty(one => one.SentAt, sentAt).SetProperty(one => one.Problem, words), CancellationToken.None);
    }
}
