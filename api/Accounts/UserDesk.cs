using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Api.Accounts;

/// <summary>What an administrator writes down of a user.</summary>
public sealed record UserDraft(string UserName, string DisplayName, string? Email, IReadOnlyList<string> Roles, IReadOnlyList<string> Places);

/// <summary>Administration of users: made, changed, disabled; never deleted, for the audit log speaks of them.</summary>
public sealed class UserDesk(UserManager<User> users, OperationsDb database, AuditLog audit, UnitBook units, VietnamClock clock)
{
    public const int LongestName = 40;
    private const int ShortestName = 3;
    private const int LongestDisplayName = 100;

    public async Task<IReadOnlyList<User>> AllAsync(CancellationToken stop) =>
        await database.Users.AsNoTracking().OrderBy(user => user.UserName).ToListAsync(stop);

    public async Task<User?> FindAsync(long id, CancellationToken stop) => await database.Users.FirstOrDefaultAsync(user => user.Id == id, stop);

    /// <summary>The new user, or the key of what is wrong.</summary>
    public async Task<(User? User, string? ProblemKey)> MakeAsync(UserDraft draft, Access by, CancellationToken stop)
    {
        if (NameProblem(draft.UserName, draft.DisplayName) is { } wrongName) return (null, wrongName);
        if (Problem(draft) is { } wrong) return (null, wrong);
        var user = new User { UserName = draft.UserName, CreatedAt = clock.UtcNow.UtcDateTime };
        Write(draft, user);
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        if (await users.CreateAsync(user) is { Succeeded: false }) return (null, "user.name_taken");
        await audit.AppendAsync(database, new AuditLine(by.Name, AuditAction.UserMade, SignInDesk.SubjectOf(user.UserName), null, Told(user)), stop);
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return (user, null);
    }

    /// <summary>Changes name, roles and places; the key of what is wrong, or nothing. Other roles or places end all sessions of the user.</summary>
    public Task<string?> ChangeAsync(User user, UserDraft draft, Access by, CancellationToken stop) =>
        Problem(draft) is { } wrong ? Task.FromResult<string?>(wrong)
        : NameProblem(user.UserName!, draft.DisplayName) is { } wrongName ? Task.FromResult<string?>(wrongName)
        : SaveAsync(user, AuditAction.UserChanged, by, () => Write(draft, user), stop);

    /// <summary>A disabled user cannot come in, and whatever he has open ends.</summary>
    public Task<string?> DisableAsync(User user, Access by, CancellationToken stop) =>
        SaveAsync(user, AuditAction.UserDisabled, by, () => user.DisabledAt = clock.UtcNow.UtcDateTime, stop);

    public Task<string?> EnableAsync(User user, Access by, CancellationToken stop) =>
        SaveAsync(user, AuditAction.UserEnabled, by, () => (user.DisabledAt, user.AccessFailedCount, user.LockoutEnd) = (null, 0, null), stop);

    public static bool IsActiveAdministrator(User user) => user.DisabledAt is null && user.Roles.Contains(Role.Administrator);

    public static string CleanName(string? text) => VietnameseText.Clean(text ?? string.Empty);

    /// <summary>What is wrong with the names of a user, as the key of a text.</summary>
    public static string? NameProblem(string userName, string displayName) =>
        userName.Length is < ShortestName or > LongestName || !userName.All(AccountServices.NameLetters.Contains) ? "user.name_wrong"
        : displayName.Length is 0 or > LongestDisplayName ? "user.display_name_wrong"
        : null;

    private string? Problem(UserDraft draft) =>
        draft.Roles.Count == 0 || draft.Roles.Any(role => !Role.Codes.Contains(role)) ? "user.roles_wrong"
        : draft.Places.Any(place => !units.IsPlace(place)) ? "user.places_wrong"
        : draft.Roles.Contains(Role.Reporter) && draft.Places.Count == 0 ? "user.reporter_without_place"
        : draft.Email is { Length: > 0 } email && (email.Length > 200 || email.Count(letter => letter == '@') != 1 || email.Any(char.IsWhiteSpace)) ? "user.email_wrong"
        : null;

    private async Task<string?> SaveAsync(User user, string action, Access by, Action change, CancellationToken stop)
    {
        var (before, wasAdministrator) = (Told(user), IsActiveAdministrator(user));
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        change();
        var others = await database.Users.AsNoTracking().Where(other => other.Id != user.Id).ToListAsync(stop);
        // A house without an administrator could only be opened again from the machine itself.
        if (wasAdministrator && !IsActiveAdministrator(user) && !others.Any(IsActiveAdministrator)) return "user.last_administrator";
        await users.UpdateSecurityStampAsync(user);
        await database.Sessions.Where(session => session.UserId == user.Id).ExecuteDeleteAsync(stop);
        await audit.AppendAsync(database, new AuditLine(by.Name, action, SignInDesk.SubjectOf(user.UserName!), before, Told(user)), stop);
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private static void Write(UserDraft draft, User user)
    {
        (user.DisplayName, user.Email) = (draft.DisplayName, draft.Email is { Length: > 0 } ? draft.Email : null);
        (user.Roles, user.Places) = ([.. draft.Roles.Distinct()], [.. draft.Places.Distinct()]);
    }

    private static object Told(User user) => new { user.DisplayName, user.Email, user.Roles, user.Places, IsDisabled = user.DisabledAt is not null };
}
