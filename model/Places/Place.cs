namespace OcopAnalytics.Model.Places;

/// <summary>
/// One version of a place. Codes are used again after mergers, so a place is found by code and date:
/// valid from <paramref name="ValidFrom"/> (inclusive) to <paramref name="ValidTo"/> (exclusive).
/// </summary>
public sealed record Place(
    string PlaceId,
    string Code,
    PlaceLevel Level,
    string KindVi,
    string NameVi,
    string? ParentId,
    DateOnly ValidFrom,
    DateOnly ValidTo)
{
    /// <summary>"Thành phố Biên Hòa".</summary>
    public string FullNameVi => KindVi.Length == 0 ? NameVi : $"{char.ToUpperInvariant(KindVi[0])}{KindVi[1..]} {NameVi}";

    public bool IsValidOn(DateOnly date) => date >= ValidFrom && date < ValidTo;
}
