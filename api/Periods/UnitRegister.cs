using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Api.Periods;

/// <summary>Somebody who hands in for a unit.</summary>
public sealed record UnitReporter(long UserId, string UserName, string DisplayName, bool HasEmail);

/// <summary>A unit that owes a workbook in the half-year at hand.</summary>
/// <param name="Now">How it stands in that half-year.</param>
/// <param name="LastPeriodCode">The newest half-year that something of it was accepted for; nothing when that is long ago or never was.</param>
/// <param name="Reporters">Accounts that hand in for it, by name; those that are closed do not count.</param>
public sealed record UnitLine(UnitPeriod Now, string? LastPeriodCode, IReadOnlyList<UnitReporter> Reporters);

/// <summary>The units of a programme as they are today: their codes, when they reported last, and who reports for them.</summary>
public sealed class UnitRegister(CompletenessDesk completeness, OperationsStore store, UnitBook units, VietnamClock clock)
{
    private const int PeriodsBack = 12;

    /// <summary>Those of the units that the asker may see; in the order of province and code.</summary>
    public async Task<IReadOnlyList<UnitLine>> ReadAsync(string? programme, Access by, CancellationToken stop)
    {
        var current = ReportingPeriod.Containing(clock.Today);
        var answer = await completeness.ReadAsync(new CompletenessQuestion(programme, null, CompletenessReading.Back(current, PeriodsBack), current, null), by, stop);
        var reporters = await ReportersAsync(stop);
        return [.. answer.Cells.GroupBy(cell => cell.PlaceId).Where(unit => unit.Any(cell => cell.PeriodCode == current.Code)).Select(unit =>
        {
            var now = unit.First(cell => cell.PeriodCode == current.Code);
            var last = unit.Where(cell => cell.SubmissionId is not null).Select(cell => cell.PeriodCode).Max(StringComparer.Ordinal);
            return new UnitLine(now, last, [.. reporters.Where(one => one.Units.Covers(now.UnitCode)).Select(one => one.Reporter)]);
        }).OrderBy(line => line.Now.ProvinceNameVi, StringComparer.Ordinal).ThenBy(line => line.Now.UnitCode, StringComparer.Ordinal)];
    }

    private async Task<List<(UnitReporter Reporter, UnitScope Units)>> ReportersAsync(CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        var users = await database.Users.AsNoTracking().Where(user => user.DisabledAt == null).OrderBy(user => user.UserName).ToListAsync(stop);
        return [.. users.Where(user => user.Roles.Contains(Role.Reporter))
            .Select(user => (new UnitReporter(user.Id, user.UserName!, user.DisplayName, user.Email is { Length: > 0 }), units.ScopeOf(user.Places, user.Roles)))];
    }
}
