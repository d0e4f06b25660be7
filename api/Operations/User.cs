using Microsoft.AspNetCore.Identity;

namespace OcopAnalytics.Api.Operations;

/// <summary>
/// A person who may sign in (người dùng). Roles and places stand in the row itself: one read tells everything a request
/// has to know. Times are UTC.
/// </summary>
public sealed class User : IdentityUser<long>
{
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Codes of <see cref="Security.Role"/>.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>Codes of the places the person answers for; none means every place, but for a reporter no place at all.</summary>
    public List<string> Places { get; set; } = [];

    public DateTime CreatedAt { get; set; }
    public DateTime? DisabledAt { get; set; }
    public DateTime? SignedInAt { get; set; }
}

/// <summary>One sign-in on one browser. The browser holds a secret, the store its hash; deleting the row ends it at once.</summary>
public sealed class UserSession
{
    public required string SecretHash { get; set; }
    public long UserId { get; set; }

    /// <summary>The user's stamp when he signed in: a new password, other roles or a disabling make another, and the session is void.</summary>
    public required string Stamp { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime ExpiresAt { get; set; }
}

/// <summary>A link that works once: it makes the administrator of a new house, or lets a user choose a password.</summary>
public sealed class AccountLink
{
    public required string SecretHash { get; set; }

    /// <summary>Whose password it sets; nothing when it makes the administrator.</summary>
    public long? UserId { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime ExpiresAt { get; set; }
}

/// <summary>A key with which a program calls the API in a user's name, with no more than his rights.</summary>
public sealed class ApiToken
{
    public long Id { get; set; }
    public long UserId { get; set; }
    public required string Name { get; set; }
    public required string SecretHash { get; set; }

    /// <summary>Its first letters, to tell one from another; too few to guess the rest by.</summary>
    public required string Beginning { get; set; }

    /// <summary>Codes of <see cref="Security.TokenScope"/>.</summary>
    public List<string> Scopes { get; set; } = [];

    /// <summary>Codes of places it is narrowed to; none means those of its user.</summary>
    public List<string> Places { get; set; } = [];
    public DateTime CreatedAt { get; set; }
    public DateTime ExpiresAt { get; set; }
    public DateTime? UsedAt { get; set; }
    public DateTime? RevokedAt { get; set; }
}
