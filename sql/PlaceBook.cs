using System.Globalization;
using CsvHelper;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Warehouse;

/// <summary>All places with the days they hold, from the seeds: found by code and date, because codes are used again after mergers.</summary>
public sealed class PlaceBook
{
    private static readonly CsvReaderOptions format = new() { Separator = ',', FormatProvider = CultureInfo.InvariantCulture };

    private readonly ILookup<string, Place> byCode;
    private readonly ILookup<string, Place> byId;
    private readonly ILookup<string, Place> byParent;

    /// <summary>A book of the given versions of places.</summary>
    public PlaceBook(IReadOnlyList<Place> all)
    {
        All = all;
        byCode = all.ToLookup(place => place.Code, StringComparer.Ordinal);
        byId = all.ToLookup(place => place.PlaceId, StringComparer.Ordinal);
        byParent = all.Where(place => place.ParentId is not null).ToLookup(place => place.ParentId!, StringComparer.Ordinal);
    }

    /// <summary>Every version of every place.</summary>
    public IReadOnlyList<Place> All { get; }

    public static PlaceBook FromSeeds()
    {
        using var csv = CsvReader.Create(new StringReader(SqlCatalog.Embedded.SeedText("seed_place")), format);
        var places = new List<Place>();
        while (csv.Read()) places.Add(ReadPlace(csv));
        return new PlaceBook(places);
    }

    /// <summary>The place that bore a code on a day; provinces and communes have codes of their own, so a level is rarely needed.</summary>
    public Place? Find(string code, DateOnly on, PlaceLevel? level = null) =>
        byCode[code].FirstOrDefault(place => place.IsValidOn(on) && (level is null || place.Level == level));

    /// <summary>The unit that reports a half-year: by the code that held in it; a district reports the half-year in which it ended.</summary>
    public Place? ReportingUnit(string code, ReportingPeriod period) =>
        Find(code, period.End, PlaceLevel.District) ?? Find(code, period.Start, PlaceLevel.District)
        ?? Find(code, period.End, PlaceLevel.Commune) ?? Find(code, period.End, PlaceLevel.Province);

    /// <summary>The province that a place lay in during a half-year, at its end or else at its start; a province lies in itself.</summary>
    public Place? ProvinceOf(string placeId, ReportingPeriod period) => ProvinceOf(placeId, period.End) ?? ProvinceOf(placeId, period.Start);

    /// <summary>The version of a place on a day, or nothing when it did not exist.</summary>
    public Place? ById(string placeId, DateOnly on) => byId[placeId].FirstOrDefault(place => place.IsValidOn(on));

    /// <summary>Did a place lie within another on a day? Every place lies within itself.</summary>
    public bool IsWithin(string placeId, string ancestorId, DateOnly on)
    {
        for (var place = ById(placeId, on); place is not null; place = place.ParentId is { } parent ? ById(parent, on) : null)
        {
            if (place.PlaceId == ancestorId) return true;
        }
        return false;
    }

    /// <summary>The places directly under another on a day, by code.</summary>
    public IReadOnlyList<Place> ChildrenOf(string placeId, DateOnly on) =>
        [.. byParent[placeId].Where(place => place.IsValidOn(on)).OrderBy(place => place.Code, StringComparer.Ordinal)];

    private Place? ProvinceOf(string placeId, DateOnly on)
    {
        var place = ById(placeId, on);
        while (place is { Level: not PlaceLevel.Province, ParentId: { } parent }) place = ById(parent, on);
        return place is { Level: PlaceLevel.Province } ? place : null;
    }

    private static Place ReadPlace(CsvReader csv)
    {
        var parent = csv.GetString("parent_id");
        return new Place(
            csv.GetString("place_id"),
            csv.GetString("place_code"),
            Enum.Parse<PlaceLevel>(csv.GetString("place_level"), ignoreCase: true),
            csv.GetString("kind_vi"),
            csv.GetString("name_vi"),
            parent.Length == 0 ? null : parent,
            ReadDate(csv, "valid_from"),
            ReadDate(csv, "valid_to"));
    }

    private static DateOnly ReadDate(CsvReader csv, string column) =>
        DateOnly.ParseExact(csv.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
