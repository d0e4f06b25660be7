using System.Globalization;
using CsvHelper;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake;

/// <summary>What a written name of a place leads to: one place; or several that bear it; or none, with those that come nearest.</summary>
internal sealed record PlaceFinding(Place? Found, IReadOnlyList<Place> Candidates, bool IsKnownName);

/// <summary>
/// Finds places by name on a day: "xã Ninh Gia", "Tp. Cao Lãnh", "P.1", another spelling that is on the list of aliases. A
/// name without its kind that several places bear is a question; one that nobody bears brings the nearest ones forward.
/// </summary>
internal sealed class PlaceNames(PlaceBook places)
{
    private const int MostSuggestions = 3;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Aliases = new(ReadAliases);
    private readonly ILookup<string, Place> byName = places.All.ToLookup(place => KeyOf(place.NameVi), StringComparer.Ordinal);

    /// <summary>Whether a text in a column of place codes is a name: codes are digits.</summary>
    public static bool IsName(string written) => written.Any(char.IsLetter);

    /// <param name="level">Level asked for, or nothing when any will do.</param>
    /// <param name="within">Place it must lie in, or nothing.</param>
    public PlaceFinding Find(string written, DateOnly on, PlaceLevel? level, Place? within)
    {
        // What follows a comma is the address around the place: "xã Ninh Gia, tỉnh Lâm Đồng".
        var (kind, name) = PlaceWords.Split(written.Split(',')[0]);
        var key = KeyOf(name);
        if (Aliases.Value.TryGetValue(key, out var official)) key = KeyOf(official);

        var eligible = Eligible(byName[key]);
        var found = eligible.Where(place => kind is null || place.KindVi == kind).ToList();
        if (found.Count == 1) return new PlaceFinding(found[0], found, true);
        if (found.Count > 1) return new PlaceFinding(null, found, true);
        return new PlaceFinding(null, eligible.Count > 0 ? eligible : Nearest(name, Eligible(places.All)), false);

        List<Place> Eligible(IEnumerable<Place> some) => [.. some.Where(place => place.IsValidOn(on)
            && (level is null || place.Level == level) && (within is null || places.IsWithin(place.PlaceId, within.PlaceId, on)))];
    }

    // Phường 01 and Phường 1 are one.
    private static string KeyOf(string name)
    {
        var key = VietnameseText.NameKey(name);
        return key.Length > 1 && key[0] == '0' && key.All(char.IsAsciiDigit) ? key.TrimStart('0') : key;
    }

    private static IReadOnlyList<Place> Nearest(string name, IEnumerable<Place> eligible)
    {
        var key = Compact(name);
        var farthest = Math.Max(1, key.Length / 4);
        return [.. eligible.Select(place => (place, Distance: EditDistance.Between(key, Compact(place.NameVi), farthest)))
            .Where(pair => pair.Distance <= farthest)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.place.Code, StringComparer.Ordinal)
            .Take(MostSuggestions).Select(pair => pair.place)];
    }

    private static string Compact(string name) => VietnameseText.MatchKey(name).Replace(" ", string.Empty, StringComparison.Ordinal);

    private static Dictionary<string, string> ReadAliases()
    {
        using var csv = CsvReader.Create(new StringReader(SqlCatalog.Embedded.SeedText("seed_place_alias")),
            new CsvReaderOptions { Separator = ',', FormatProvider = CultureInfo.InvariantCulture });
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        while (csv.Read()) aliases[KeyOf(csv.GetString("alias_vi"))] = csv.GetString("name_vi");
        return aliases;
    }
}
