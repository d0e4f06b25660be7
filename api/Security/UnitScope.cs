using System.Collections.Frozen;

namespace OcopAnalytics.Api.Security;

/// <summary>The units whose submissions, files, issues and rows somebody may see: all of them, or those with certain codes.</summary>
public sealed class UnitScope
{
    public static readonly UnitScope All = new(null);
    public static readonly UnitScope Nothing = new(FrozenSet<string>.Empty);

    private UnitScope(FrozenSet<string>? codes)
    {
        Codes = codes;
        Key = codes is null ? "*" : string.Join(',', codes.Order(StringComparer.Ordinal));
    }

    public static UnitScope Of(IEnumerable<string> codes) => new(codes.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Nothing when all units are covered.</summary>
    public FrozenSet<string>? Codes { get; }

    public bool IsAll => Codes is null;

    /// <summary>The same for the same units.</summary>
    public string Key { get; }

    public bool Covers(string? unitCode) => Codes is null || (unitCode is not null && Codes.Contains(unitCode));

    /// <summary>The units that both cover.</summary>
    public UnitScope And(UnitScope other) =>
        IsAll ? other : other.IsAll ? this : Of(Codes!.Where(other.Codes!.Contains));
}
