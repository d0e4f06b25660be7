using System.Globalization;

namespace OcopAnalytics.Api.Security;

/// <summary>How somebody came in.</summary>
public enum AccessKind { Nobody, Visitor, User, Token, House }

/// <summary>
/// Who asks, what he may do, and for which units. The one place where rights are decided: <see cref="Gate"/> makes it for
/// each request and holds the route's needs against it; whoever reads submissions or rows is given its <see cref="Units"/>.
/// </summary>
public sealed class Access
{
    public static readonly Access Nobody = new(AccessKind.Nobody, "", null, [], UnitScope.Nothing);

    /// <summary>The command line and the jobs: whoever can start them can read the files themselves.</summary>
    public static readonly Access House = new(AccessKind.House, "house", null, Enum.GetValues<Right>(), UnitScope.All);

    private readonly HashSet<Right> rights;

    public Access(AccessKind kind, string name, long? userId, IEnumerable<Right> rights, UnitScope units)
    {
        this.rights = [.. rights, Right.Open];
        this.rights.Remove(Right.None);
        if (kind == AccessKind.User) this.rights.Add(Right.OwnAccount);
        (Kind, Name, UserId, Units) = (kind, name, userId, units);
        CacheKey = $"{kind}:{string.Join('.', this.rights.Order().Select(right => ((int)right).ToString(CultureInfo.InvariantCulture)))}:{units.Key}";
    }

    /// <summary>
    /// A demonstration without signing in. Everything that reads is open; handing in and starting jobs only to whoever sits
    /// at the machine itself.
    /// </summary>
    public static Access Visitor(bool isAtMachine) => new(AccessKind.Visitor, "visitor", null,
        [Right.ReadFigures, Right.Export, Right.ReadSubmissions, Right.ReadJobs, .. isAtMachine ? (Right[])[Right.Submit, Right.RunJobs] : []], UnitScope.All);

    public AccessKind Kind { get; }

    /// <summary>User name; what the audit log and the submissions note.</summary>
    public string Name { get; }
    public long? UserId { get; }
    public UnitScope Units { get; }

    /// <summary>Two who share it are shown the same pages of figures.</summary>
    public string CacheKey { get; }

    public bool IsSignedIn => Kind is AccessKind.User or AccessKind.Token;

    public bool May(Right right) => rights.Contains(right);

    /// <summary>Something of a unit that somebody handed in: of one's units, or handed in by oneself.</summary>
    public bool MaySee(string? unitCode, long? handedInBy) => Units.Covers(unitCode) || (UserId is not null && UserId == handedInBy);

    public static Access Of(HttpContext? context) => context?.Features.Get<Access>() ?? Nobody;
}
