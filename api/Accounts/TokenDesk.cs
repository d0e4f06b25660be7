using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Accounts;

/// <summary>Keys for programs: made for oneself, shown once, narrowed down, revoked by oneself or by an administrator.</summary>
public sealed class TokenDesk(OperationsDb database, AuditLog audit, UnitBook units, VietnamClock clock)
{
    /// <summary>Tells a token of ours from any other, for people and for programs that look for leaked ones.</summary>
    public const string Prefix = "ocop_";

    public const int LongestLifeInDays = 366;
    private const int LongestName = 80;
    private const int ShownLetters = 4;

    /// <summary>Tokens of a user, or of all users, newest first.</summary>
    public async Task<IReadOnlyList<(ApiToken Token, string UserName)>> AllAsync(long? userId, CancellationToken stop) =>
        [.. (await (from token in database.Tokens.AsNoTracking()
                    join user in database.Users.AsNoTracking() on token.UserId equals user.Id
                    where userId == null || token.UserId == userId
                    orderby token.Id descending
                    select new { token, user.UserName }).ToListAsync(stop)).Select(row => (row.token, row.UserName!))];

    /// <summary>The secret, which is shown once and never again, or the key of what is wrong.</summary>
    public async Task<(string? Secret, string? ProblemKey)> MakeAsync(
        string? name, IReadOnlyList<string> scopes, IReadOnlyList<string> places, int days, Access by, CancellationToken stop)
    {
        var clean = UserDesk.CleanName(name);
        if (clean.Length is 0 or > LongestName) return (null, "token.name_wrong");
        if (scopes.Count == 0 || scopes.Any(scope => !TokenScope.Codes.Contains(scope))) return (null, "token.scopes_wrong");
        if (places.Any(place => !units.IsPlace(place) || !by.Units.Covers(place))) return (null, "token.places_wrong");
        if (days is < 1 or > LongestLifeInDays) return (null, "token.days_wrong");

        var secret = Prefix + Secret.Make();
        var now = clock.UtcNow.UtcDateTime;
        var token = new ApiToken
        {
            UserId = by.UserId!.Value, Name = clean, SecretHash = Secret.HashOf(secret), Beginning = secret[..(Prefix.Length + ShownLetters)],
            Scopes = [.. scopes.Distinct()], Places = [.. places.Distinct()], CreatedAt = now, ExpiresAt = now.AddDays(days),
        };
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.TokenMade, SubjectOf(token), null, Told(token)), stop, store =>
        {
            store.Tokens.Add(token);
            return Task.CompletedTask;
        });
        return (secret, null);
    }

    /// <summary>From now on the token opens nothing; false when there is none of that number that the caller may revoke.</summary>
    public async Task<bool> RevokeAsync(long id, Access by, CancellationToken stop)
    {
        var token = await database.Tokens.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.RevokedAt == null, stop);
        if (token is null || (token.UserId != by.UserId && !by.May(Right.ManageUsers))) return false;
        var now = clock.UtcNow.UtcDateTime;
        await audit.AppendAsync(new AuditLine(by.Name, AuditAction.TokenRevoked, SubjectOf(token), Told(token)), stop,
            store => store.Tokens.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.RevokedAt, now), stop));
        return true;
    }

    private static string SubjectOf(ApiToken token) => "token:" + token.Beginning;

    private static object Told(ApiToken token) => new { token.Name, token.Scopes, token.Places, token.ExpiresAt };
}
