using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Security.Passwords;

namespace OcopAnalytics.Api.Accounts;

/// <summary>Passwords, and the links that work once: nobody but the user himself ever knows his password.</summary>
public sealed class PasswordDesk(UserManager<User> users, OperationsDb database, AuditLog audit, VietnamClock clock)
{
    public static readonly TimeSpan LinkLife = TimeSpan.FromHours(48);

    /// <summary>Changes one's own password; the key of what is wrong, or nothing. All sessions end, that of the caller too.</summary>
    public async Task<string?> ChangeAsync(User user, string? current, string? chosen, string? repeated, CancellationToken stop)
    {
        if (!await users.CheckPasswordAsync(user, PasswordRules.Uniform(current))) return "password.wrong_current";
        return await SetAsync(user, chosen, repeated, user.UserName!, null, stop);
    }

    /// <summary>A link with which a user chooses a password; earlier ones of his stop working.</summary>
    public async Task<string> MakeLinkAsync(User user, Access by, CancellationToken stop)
    {
        var secret = Secret.Make();
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.LinkMade, SignInDesk.SubjectOf(user.UserName!)), stop, async store =>
        {
            await store.AccountLinks.Where(link => link.UserId == user.Id).ExecuteDeleteAsync(stop);
            store.AccountLinks.Add(LinkOf(secret, user.Id));
        });
        return secret;
    }

    /// <summary>The link that makes the administrator, anew at each start; nothing once there is one.</summary>
    public async Task<string?> MakeSetupLinkAsync(CancellationToken stop)
    {
        if (await HasAdministratorAsync(stop)) return null;
        var secret = Secret.Make();
        await database.AccountLinks.Where(link => link.UserId == null).ExecuteDeleteAsync(stop);
        database.AccountLinks.Add(LinkOf(secret, null));
        await database.SaveChangesAsync(stop);
        return secret;
    }

    /// <summary>What a link is for: a user to choose a password for, or one still to be made; nothing when it works no more.</summary>
    public async Task<AccountLink?> FindLinkAsync(string? secret, CancellationToken stop)
    {
        if (secret is not { Length: > 0 and < 100 }) return null;
        var hash = Secret.HashOf(secret);
        var now = clock.UtcNow.UtcDateTime;
        var link = await database.AccountLinks.AsNoTracking().FirstOrDefaultAsync(row => row.SecretHash == hash && row.ExpiresAt > now, stop);
        return link is { UserId: null } && await HasAdministratorAsync(stop) ? null : link;
    }

    public async Task<User?> UserOfAsync(AccountLink link, CancellationToken stop) =>
        await database.Users.FirstOrDefaultAsync(user => user.Id == link.UserId && user.DisabledAt == null, stop);

    /// <summary>Chooses a password by a link, which closes; the key of what is wrong, or nothing.</summary>
    public async Task<string?> UseLinkAsync(AccountLink link, User user, string? chosen, string? repeated, CancellationToken stop) =>
        await SetAsync(user, chosen, repeated, user.UserName!, link, stop);

    /// <summary>Makes the administrator by the link of the first start, which closes.</summary>
    public async Task<(User? User, string? ProblemKey)> MakeAdministratorAsync(
        AccountLink link, string? userName, string? displayName, string? chosen, string? repeated, CancellationToken stop)
    {
        var user = new User
        {
            UserName = userName?.Trim() ?? string.Empty, DisplayName = UserDesk.CleanName(displayName), Roles = [Role.Administrator], CreatedAt = clock.UtcNow.UtcDateTime,
        };
        if (UserDesk.NameProblem(user.UserName, user.DisplayName) is { } wrongName) return (null, wrongName);
        if (await ProblemAsync(user, chosen, repeated) is { } wrong) return (null, wrong);
        // Costly, so before the store is locked.
        user.PasswordHash = users.PasswordHasher.HashPassword(user, PasswordRules.Uniform(chosen));

        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        if (await HasAdministratorAsync(stop) || !await CloseAsync(link, stop)) return (null, "link.closed");
        if (await users.CreateAsync(user) is { Succeeded: false }) return (null, "user.name_taken");
        await audit.AppendAsync(database, new AuditLine(user.UserName, AuditAction.AdministratorMade, SignInDesk.SubjectOf(user.UserName)), stop);
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return (user, null);
    }

    private async Task<string?> SetAsync(User user, string? chosen, string? repeated, string actor, AccountLink? link, CancellationToken stop)
    {
        if (await ProblemAsync(user, chosen, repeated) is { } wrong) return wrong;
        user.PasswordHash = users.PasswordHasher.HashPassword(user, PasswordRules.Uniform(chosen));
        (user.AccessFailedCount, user.LockoutEnd) = (0, null);

        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        if (link is not null && !await CloseAsync(link, stop)) return "link.closed";
        // Writes the user with another stamp: every session opened with the old password is void.
        await users.UpdateSecurityStampAsync(user);
        await database.Sessions.Where(session => session.UserId == user.Id).ExecuteDeleteAsync(stop);
        await audit.AppendAsync(database, new AuditLine(actor, AuditAction.PasswordChanged, SignInDesk.SubjectOf(user.UserName!)), stop);
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private async Task<string?> ProblemAsync(User user, string? chosen, string? repeated)
    {
        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, chosen) is { Succeeded: false } refused) return refused.Errors.First().Code;
        }
        return chosen == repeated ? null : "password.not_repeated";
    }

    private async Task<bool> CloseAsync(AccountLink link, CancellationToken stop) =>
        await database.AccountLinks.Where(row => row.SecretHash == link.SecretHash).ExecuteDeleteAsync(stop) == 1;

    private async Task<bool> HasAdministratorAsync(CancellationToken stop) =>
        (await database.Users.AsNoTracking().ToListAsync(stop)).Any(UserDesk.IsActiveAdministrator);

    private AccountLink LinkOf(string secret, long? userId)
    {
        var now = clock.UtcNow.UtcDateTime;
        return new AccountLink { SecretHash = Secret.HashOf(secret), UserId = userId, CreatedAt = now, ExpiresAt = now + LinkLife };
    }
}
