using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;

namespace OcopAnalytics.Api.Security;

/// <summary>
/// From a secret to who holds it, by one read of the store on each request: a sign-out, a disabling, other roles or places
/// and a revoked token hold from the next request on, whichever process wrote them.
/// </summary>
public sealed class AccessBook(OperationsStore store, UnitBook units, VietnamClock clock)
{
    private static readonly TimeSpan UseIsNotedEvery = TimeSpan.FromHours(1);

    private static readonly Func<OperationsDb, string, Task<Held<UserSession>?>> sessionOf = EF.CompileAsyncQuery((OperationsDb database, string hash) =>
        (from session in database.Sessions.AsNoTracking()
         join user in database.Users.AsNoTracking() on session.UserId equals user.Id
         where session.SecretHash == hash
         select new Held<UserSession>(session, user)).FirstOrDefault());

    private static readonly Func<OperationsDb, string, Task<Held<ApiToken>?>> tokenOf = EF.CompileAsyncQuery((OperationsDb database, string hash) =>
        (from token in database.Tokens.AsNoTracking()
         join user in database.Users.AsNoTracking() on token.UserId equals user.Id
         where token.SecretHash == hash
         select new Held<ApiToken>(token, user)).FirstOrDefault());

    /// <summary>Whose session it is; nothing when it ended, or the user was changed since.</summary>
    public async Task<Access?> OfSessionAsync(string secret, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        if (await sessionOf(database, Secret.HashOf(secret)) is not var (session, user)) return null;
        var isGood = session.ExpiresAt > clock.UtcNow.UtcDateTime && session.Stamp == user.SecurityStamp && user.DisabledAt is null;
        return isGood ? new Access(AccessKind.User, user.UserName!, user.Id, RightsOf(user), units.ScopeOf(user.Places, user.Roles)) : null;
    }

    /// <summary>Whose token it is; never with more rights or places than its user has today.</summary>
    public async Task<Access?> OfTokenAsync(string secret, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        if (await tokenOf(database, Secret.HashOf(secret)) is not var (token, user)) return null;
        var now = clock.UtcNow.UtcDateTime;
        if (token.RevokedAt is not null || token.ExpiresAt <= now || user.DisabledAt is not null) return null;
        if (token.UsedAt is not { } used || now - used > UseIsNotedEvery)
        {
            await database.Tokens.Where(row => row.Id == token.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now), stop);
        }
        var rights = RightsOf(user).Intersect(token.Scopes.SelectMany(TokenScope.RightsOf));
        var scope = units.ScopeOf(user.Places, user.Roles);
        if (token.Places.Count > 0) scope = scope.And(units.ScopeOf(token.Places, user.Roles));
        return new Access(AccessKind.Token, user.UserName!, user.Id, rights, scope);
    }

    private static IEnumerable<Right> RightsOf(User user) => user.Roles.SelectMany(Role.RightsOf);

    private sealed record Held<T>(T Secret, User User);
}
