using System.Collections.Concurrent;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Security;

/// <summary>
/// From the places a user answers for to the units he may see: a place covers itself and all that ever lay within it.
/// </summary>
public sealed class UnitBook(PlaceBook places)
{
    private readonly ConcurrentDictionary<string, UnitScope> known = new(StringComparer.Ordinal);

    // Codes of places below the province. The figures of provinces are what is public to all units.
    private readonly Lazy<HashSet<string>> unitCodes = new(() =>
        [.. places.All.Where(place => place.Level is PlaceLevel.District or PlaceLevel.Commune).Select(place => place.Code)]);

    public bool IsUnit(string code) => unitCodes.Value.Contains(code);

    public bool IsPlace(string code) => places.All.Any(place => place.Code == code);

    /// <summary>No place is every place, except for a reporter: he must be given his unit.</summary>
    public UnitScope ScopeOf(IReadOnlyCollection<string> placeCodes, IReadOnlyCollection<string> roles)
    {
        if (placeCodes.Count == 0) return roles.All(role => role == Role.Reporter) ? UnitScope.Nothing : UnitScope.All;
        return known.GetOrAdd(string.Join(',', placeCodes.Order(StringComparer.Ordinal)), key => Within(key.Split(',')));
    }

    private UnitScope Within(IReadOnlyCollection<string> placeCodes)
    {
        var byParent = places.All.Where(place => place.ParentId is not null).ToLookup(place => place.ParentId!, StringComparer.Ordinal);
        var open = new Stack<Place>(places.All.Where(place => placeCodes.Contains(place.Code)));
        var (seen, codes) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(placeCodes, StringComparer.Ordinal));
        while (open.TryPop(out var place))
        {
            if (!seen.Add(place.PlaceId)) continue;
            codes.Add(place.Code);
            foreach (var child in byParent[place.PlaceId]) open.Push(child);
        }
        return UnitScope.Of(codes);
    }
}
