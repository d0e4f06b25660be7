using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Api.Periods.Reminders;

/// <summary>
/// Writes what units must be reminded of into the outbox, once for each unit, half-year and cause, and takes back what has
/// become needless. Sends nothing.
/// </summary>
public sealed class ReminderDesk(
    CompletenessDesk completeness, OperationsStore store, UnitBook units, MailSettingsFile settings, AuditLog audit, VietnamClock clock)
{
    private const int EarlyDays = 14;
    private const int SoonDays = 3;

    /// <summary>Nobody is reminded of what is overdue for longer: then it is a matter for the telephone.</summary>
    private const int OverdueDays = 30;

    /// <summary>What a unit that owes its workbook is to be told on a day; nothing far from the day.</summary>
    public static string? KindOf(DateOnly dueOn, DateOnly today) => (dueOn.DayNumber - today.DayNumber) switch
    {
        > EarlyDays or < -OverdueDays => null,
        > SoonDays => ReminderKind.Early,
        >= 0 => ReminderKind.Soon,
        _ => ReminderKind.Overdue,
    };

    /// <summary>Brings the outbox up to date; gives how many have nobody who could be told.</summary>
    public async Task<int> WriteAsync(CancellationToken stop)
    {
        var current = ReportingPeriod.Containing(clock.Today);
        var answer = await completeness.ReadAsync(new CompletenessQuestion(null, null, CompletenessReading.Back(current, 2), current, null), Access.House, stop);
        var owed = answer.Cells.Where(cell => cell.IsReminded && CompletenessStatus.IsOwed(cell.Status))
            .Select(cell => (Cell: cell, Kind: KindOf(cell.DueOn, clock.Today))).Where(one => one.Kind is not null)
            // A unit may owe one workbook to two programmes: it is told once.
            .DistinctBy(one => (one.Cell.PlaceId, one.Cell.PeriodCode)).ToDictionary(one => (one.Cell.PlaceId, one.Cell.PeriodCode, one.Kind!), one => one.Cell);

        await using var database = await store.OpenAsync(stop);
        // SQLite begins with the writer's lock: two processes write one after the other.
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        var reporters = (await database.Users.AsNoTracking().Where(user => user.DisabledAt == null && user.Email != null).ToListAsync(stop))
            .Where(user => user.Roles.Contains(Role.Reporter) && MailDoor.IsAddress(user.Email))
            .Select(user => (Email: user.Email!, Units: units.ScopeOf(user.Places, user.Roles))).ToList();
        var known = (await database.Reminders.Select(row => new { row.PlaceId, row.PeriodCode, row.Kind }).ToListAsync(stop))
            .Select(row => (row.PlaceId, row.PeriodCode, row.Kind)).ToHashSet();

        foreach (var row in await database.Reminders.Where(row => row.State == ReminderState.Waiting || row.State == ReminderState.NobodyToTell).ToListAsync(stop))
        {
            if (!owed.ContainsKey((row.PlaceId, row.PeriodCode, row.Kind))) row.State = ReminderState.Needless;
            else if (row.State == ReminderState.NobodyToTell) Address(row, Recipients(row.UnitCode));
        }
        var site = settings.Read().Settings?.Site;
        foreach (var ((placeId, periodCode, kind), cell) in owed.Where(one => !known.Contains(one.Key)))
        {
            _ = ReportingPeriod.TryParse(periodCode, out var period);
            var reminder = new Reminder
            {
                PlaceId = placeId, UnitCode = cell.UnitCode, UnitName = cell.UnitNameVi, PeriodCode = periodCode, Kind = kind, DueOn = cell.DueOn,
                Subject = ReminderTexts.Subject(cell, kind, period), Body = ReminderTexts.Body(cell, kind, period, site),
                State = ReminderState.NobodyToTell, MadeAt = clock.UtcNow.UtcDateTime,
            };
            Address(reminder, Recipients(cell.UnitCode));
            database.Reminders.Add(reminder);
        }
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return await database.Reminders.CountAsync(row => row.State == ReminderState.NobodyToTell, stop);

        List<string> Recipients(string unitCode) => [.. reporters.Where(one => one.Units.Covers(unitCode)).Select(one => one.Email).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }

    /// <summary>Reminders of the units somebody answers for, those that need a decision first, then the newest; and how many there are of each state.</summary>
    public async Task<(IReadOnlyList<Reminder> Newest, IReadOnlyDictionary<string, int> Counts)> ReadAsync(Access by, int limit, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var seen = database.Reminders.AsNoTracking();
        if (by.Units.Codes is { } covered)
        {
            List<string> codes = [.. covered];
            seen = seen.Where(row => codes.Contains(row.UnitCode));
        }
        var counts = await seen.GroupBy(row => row.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, stop);
        return (await seen.OrderByDescending(row => row.State == ReminderState.Unclear || row.State == ReminderState.Failed).ThenByDescending(row => row.Id).Take(limit).ToListAsync(stop), counts);
    }

    /// <summary>Lets a letter of which nobody knows whether it arrived, or that was refused too often, go once more: a person's decision.</summary>
    public async Task<string?> ReleaseAsync(long id, Access by, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var row = await database.Reminders.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop);
        if (row is null || !by.May(Right.ManagePeriods) || !by.Units.Covers(row.UnitCode)) return "error.not_found";
        if (row.State is not (ReminderState.Unclear or ReminderState.Failed)) return "outbox.not_stuck";
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.ReminderReleased, $"reminder:{id}", new { row.State }, new { State = ReminderState.Waiting }), stop, change =>
            change.Reminders.Where(one => one.Id == id && one.State == row.State).ExecuteUpdateAsync(set => set
                .SetProperty(one => one.State, ReminderState.Waiting).SetProperty(one => one.Tries, 0).SetProperty(one => one.Problem, (string?)null), stop));
        return null;
    }

    private static void Address(Reminder row, List<string> recipients)
    {
        if (recipients.Count == 0) return;
        (row.Recipients, row.State) = (recipients, ReminderState.Waiting);
    }
}
