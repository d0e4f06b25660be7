using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Security.Passwords;

namespace OcopAnalytics.Api.Accounts;

/// <summary>Signing in and out. A wrong name, a wrong password and a locked account get one answer, after one and the same time.</summary>
public sealed class SignInDesk(UserManager<User> users, OperationsDb database, AuditLog audit, VietnamClock clock)
{
    public const int FailuresUntilLocked = 5;
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    private const string Stranger = "?";

    // What a password is held against when there is no such user: costs what a real one costs.
    private static readonly Lazy<string> nobodysHash = new(() => new PasswordHasher<User>(
        Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = PasswordRules.HashRounds })).HashPassword(new User(), Secret.Make()));

    /// <summary>The secret of a new session, or nothing.</summary>
    public async Task<string?> SignInAsync(string? userName, string? password, CancellationToken stop)
    {
        var nobody = nobodysHash.Value;
        var now = clock.UtcNow;
        var user = userName is { Length: > 0 and <= UserDesk.LongestName } ? await users.FindByNameAsync(userName.Trim()) : null;
        var given = PasswordRules.Uniform(password?.Length > PasswordRules.MaxLength ? string.Empty : password);
        // Always once, whoever it is: how long it takes tells nothing of who exists, is disabled or locked.
        var verified = users.PasswordHasher.VerifyHashedPassword(user ?? new User(), user?.PasswordHash ?? nobody, given);
        var isGood = verified != PasswordVerificationResult.Failed && user is { PasswordHash: not null, DisabledAt: null } && !(user.LockoutEnd > now);
        if (isGood) return await OpenSessionAsync(user!, null, stop);

        await audit.AppendAsync(new AuditLine(user?.UserName ?? Stranger, AuditAction.SignInRefused, SubjectOf(user?.UserName ?? Stranger)), stop,
            store => CountFailureAsync(store, users.NormalizeName(userName?.Trim() ?? string.Empty), now, stop));
        return null;
    }

    /// <summary>A session for a user who has just proved who he is.</summary>
    public async Task<string> OpenSessionAsync(User user, string? why, CancellationToken stop)
    {
        var secret = Secret.Make();
        var now = clock.UtcNow.UtcDateTime;
        await audit.AppendAsync(new AuditLine(user.UserName!, AuditAction.SignedIn, SubjectOf(user.UserName!), null, why is null ? null : new { why }), stop, async store =>
        {
            await store.Sessions.Where(session => session.ExpiresAt <= now).ExecuteDeleteAsync(stop);
            await store.Users.Where(row => row.Id == user.Id).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.AccessFailedCount, 0).SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null).SetProperty(row => row.SignedInAt, now), stop);
            store.Sessions.Add(new UserSession
            {
                SecretHash = Secret.HashOf(secret), UserId = user.Id, Stamp = user.SecurityStamp!, CreatedAt = now, ExpiresAt = now + SessionCookie.Life,
            });
        });
        return secret;
    }

    /// <summary>Ends a session: its secret opens nothing from now on, wherever it was copied to.</summary>
    public async Task SignOutAsync(string secret, Access by, CancellationToken stop)
    {
        var hash = Secret.HashOf(secret);
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.SignedOut, SubjectOf(by.Name)), stop,
            store => store.Sessions.Where(session => session.SecretHash == hash).ExecuteDeleteAsync(stop));
    }

    public async Task<User?> FindAsync(Access access, CancellationToken stop) => await database.Users.FirstOrDefaultAsync(user => user.Id == access.UserId, stop);

    public static string SubjectOf(string userName) => "user:" + userName;

    private static async Task CountFailureAsync(OperationsDb store, string normalizedName, DateTimeOffset now, CancellationToken stop)
    {
        await store.Users.Where(user => user.NormalizedUserName == normalizedName)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount + 1), stop);
        await store.Users.Where(user => user.NormalizedUserName == normalizedName && user.AccessFailedCount >= FailuresUntilLocked)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, 0).SetProperty(user => user.LockoutEnd, now + LockedFor), stop);
    }
}
