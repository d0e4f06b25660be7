using System.Globalization;
using OcopAnalytics.Model.Places;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>What happened to the four provinces between 2019 and 2026, sentence by sentence, in the seeds of places.</summary>
public sealed class ProvinceHistoryTests
{
    private static readonly PlaceBook places = PlaceBook.FromSeeds();

    [Theory]
    [InlineData("75", "2025-06-30", "Tỉnh Đồng Nai")]
    [InlineData("75", "2025-07-01", "Tỉnh Đồng Nai")]
    [InlineData("75", "2026-04-29", "Tỉnh Đồng Nai")]
    [InlineData("75", "2026-04-30", "Thành phố Đồng Nai")]
    [InlineData("70", "2025-06-30", "Tỉnh Bình Phước")]
    [InlineData("70", "2025-07-01", null)]
    [InlineData("24", "2025-06-30", "Tỉnh Bắc Giang")]
    [InlineData("24", "2025-07-01", "Tỉnh Bắc Ninh")]
    [InlineData("27", "2025-06-30", "Tỉnh Bắc Ninh")]
    [InlineData("27", "2025-07-01", null)]
    [InlineData("82", "2025-06-30", "Tỉnh Tiền Giang")]
    [InlineData("82", "2025-07-01", "Tỉnh Đồng Tháp")]
    [InlineData("87", "2025-06-30", "Tỉnh Đồng Tháp")]
    [InlineData("87", "2025-07-01", null)]
    [InlineData("66", "2025-06-30", "Tỉnh Đắk Lắk")]
    [InlineData("66", "2025-07-01", "Tỉnh Đắk Lắk")]
    [InlineData("54", "2025-06-30", "Tỉnh Phú Yên")]
    [InlineData("54", "2025-07-01", null)]
    public void A_province_code_means_another_province_after_the_merger(string code, string day, string? expected) =>
        (places.Find(code, Day(day), PlaceLevel.Province)?.FullNameVi).Should().Be(expected);

    [Fact]
    public void The_provinces_of_one_july_are_others_than_those_before_them_whatever_they_are_called()
    {
        foreach (var code in new[] { "75", "24", "82", "66" })
        {
            places.Find(code, Day("2025-06-30"))!.PlaceId.Should().NotBe(places.Find(code, Day("2025-07-01"))!.PlaceId);
        }
    }

    [Theory]
    [InlineData("75", "2019-10-06", 11, 170)]
    [InlineData("75", "2021-12-31", 11, 170)]
    [InlineData("75", "2024-11-01", 11, 159)]
    [InlineData("75", "2025-03-01", 11, 159)]
    [InlineData("75", "2025-07-01", 0, 95)]
    [InlineData("75", "2026-04-30", 0, 95)]
    [InlineData("24", "2019-10-06", 10, 230)]
    [InlineData("24", "2021-12-31", 10, 209)]
    [InlineData("24", "2024-12-31", 10, 209)]
    // One published list has 195 on 1/1/2025 and 192 on 1/3/2025; NQ 1191 itself, in force on 1/1/2025, gives 192.
    [InlineData("24", "2025-01-01", 10, 192)]
    [InlineData("24", "2025-03-01", 10, 192)]
    [InlineData("24", "2025-07-01", 0, 99)]
    [InlineData("24", "2026-04-30", 0, 99)]
    [InlineData("87", "2019-10-06", 12, 144)]
    [InlineData("87", "2021-12-31", 12, 143)]
    [InlineData("87", "2024-11-01", 12, 143)]
    [InlineData("87", "2025-01-01", 12, 141)]
    [InlineData("82", "2025-07-01", 0, 102)]
    [InlineData("82", "2026-04-30", 0, 102)]
    [InlineData("66", "2019-10-06", 15, 184)]
    [InlineData("66", "2021-12-31", 15, 184)]
    [InlineData("66", "2024-11-01", 15, 180)]
    [InlineData("66", "2025-03-01", 15, 180)]
    [InlineData("66", "2025-07-01", 0, 102)]
    [InlineData("66", "2026-04-30", 0, 102)]
    public void Has_as_many_districts_and_communes_as_the_lists_of_the_day(string province, string day, int districts, int communes)
    {
        var (ofDistricts, ofCommunes) = Under(province, Day(day));
        (ofDistricts.Count, ofCommunes.Count).Should().Be((districts, communes));
    }

    [Theory]
    [InlineData("75", "2025-03-01", "phường 33, thị trấn 9, xã 117")]
    [InlineData("24", "2025-03-01", "phường 35, thị trấn 14, xã 143")]
    [InlineData("87", "2025-03-01", "phường 18, thị trấn 9, xã 114")]
    [InlineData("66", "2025-03-01", "phường 18, thị trấn 13, xã 149")]
    [InlineData("75", "2025-07-01", "phường 23, xã 72")]
    [InlineData("75", "2026-04-30", "phường 33, xã 62")]
    [InlineData("24", "2025-07-01", "phường 33, xã 66")]
    [InlineData("82", "2025-07-01", "phường 20, xã 82")]
    [InlineData("66", "2025-07-01", "phường 14, xã 88")]
    public void Has_as_many_communes_of_each_kind_as_the_lists_of_the_day(string province, string day, string expected) =>
        string.Join(", ", Under(province, Day(day)).Communes.GroupBy(place => place.KindVi).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}")).Should().Be(string.Join(", ", expected.Split(", ").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("75", "2019-10-06", "731 Biên Hòa, 732 Long Khánh, 734 Tân Phú, 735 Vĩnh Cửu, 736 Định Quán, 737 Trảng Bom, 738 Thống Nhất, 739 Cẩm Mỹ, 740 Long Thành, 741 Xuân Lộc, 742 Nhơn Trạch")]
    [InlineData("24", "2024-12-31", "213 Bắc Giang, 215 Yên Thế, 216 Tân Yên, 217 Lạng Giang, 218 Lục Nam, 219 Lục Ngạn, 220 Sơn Động, 221 Yên Dũng, 222 Việt Yên, 223 Hiệp Hòa")]
    [InlineData("24", "2025-01-01", "213 Bắc Giang, 215 Yên Thế, 216 Tân Yên, 217 Lạng Giang, 218 Lục Nam, 219 Lục Ngạn, 220 Sơn Động, 222 Việt Yên, 223 Hiệp Hòa, 224 Chũ")]
    [InlineData("87", "2020-12-31", "866 Cao Lãnh, 867 Sa Đéc, 868 Hồng Ngự, 869 Tân Hồng, 870 Hồng Ngự, 871 Tam Nông, 872 Tháp Mười, 873 Cao Lãnh, 874 Thanh Bình, 875 Lấp Vò, 876 Lai Vung, 877 Châu Thành")]
    [InlineData("66", "2020-12-31", "643 Buôn Ma Thuột, 644 Buôn Hồ, 645 Ea H'leo, 646 Ea Súp, 647 Buôn Đôn, 648 Cư M'gar, 649 Krông Búk, 650 Krông Năng, 651 Ea Kar, 652 M'Đrắk, 653 Krông Bông, 654 Krông Pắc, 655 Krông A Na, 656 Lắk, 657 Cư Kuin")]
    public void Has_the_districts_of_the_day_under_their_codes(string province, string day, string expected) =>
        string.Join(", ", Under(province, Day(day)).Districts.OrderBy(place => place.Code, StringComparer.Ordinal).Select(place => $"{place.Code} {place.NameVi}"))
            .ToUpperInvariant().Should().Be(expected.ToUpperInvariant(), "the list writes no capital inside a word");

    [Theory]
    [InlineData("732", "2018-12-31", "Thị xã Long Khánh")]
    [InlineData("732", "2019-10-06", "Thành phố Long Khánh")]
    [InlineData("868", "2019-10-06", "Thị xã Hồng Ngự")]
    [InlineData("868", "2021-11-30", "Thành phố Hồng Ngự")]
    [InlineData("870", "2021-11-30", "Huyện Hồng Ngự")]
    [InlineData("866", "2021-11-30", "Thành phố Cao Lãnh")]
    [InlineData("873", "2021-11-30", "Huyện Cao Lãnh")]
    [InlineData("222", "2024-01-31", "Huyện Việt Yên")]
    [InlineData("222", "2024-02-01", "Thị xã Việt Yên")]
    [InlineData("221", "2024-12-31", "Huyện Yên Dũng")]
    [InlineData("221", "2025-01-01", null)]
    [InlineData("224", "2024-12-31", null)]
    [InlineData("224", "2025-01-01", "Thị xã Chũ")]
    [InlineData("224", "2025-06-30", "Thị xã Chũ")]
    [InlineData("224", "2025-07-01", null)]
    public void Knows_what_a_district_was_on_a_day(string code, string day, string? expected) =>
        (places.Find(code, Day(day), PlaceLevel.District)?.FullNameVi).Should().Be(expected);

    [Fact]
    public void Nothing_is_a_district_after_thirty_june_2025() =>
        places.All.Where(place => place.Level == PlaceLevel.District && place.ValidTo > Day("2025-07-01")).Should().BeEmpty();

    [Fact]
    public void Every_commune_of_the_four_provinces_leads_to_communes_of_today()
    {
        var successors = SqlCatalog.Embedded.SeedText("seed_place_succession").Split('\n').Skip(1).Where(line => line.Length > 0)
            .Select(line => line.Split(',')).ToLookup(cells => cells[0], cells => cells[1]);
        var old = new[] { "75", "24", "87", "66" }.SelectMany(code => new[] { "2019-10-06", "2021-12-31", "2024-11-01", "2025-06-30" }
            .SelectMany(day => Under(code, Day(day)).Communes)).Select(place => place.PlaceId).Distinct().ToList();

        old.Should().HaveCountGreaterThan(700);
        old.SelectMany(Ends).Should().OnlyContain(end => end.EndsWith("-2025", StringComparison.Ordinal));
        old.Where(placeId => successors[placeId].Count() > 1).Should().BeEquivalentTo(
            ["C26449", "C26128", "C29995", "C30079", "C30157", "C24550", "C24325"], "these were divided, by the words of the resolutions");

        IEnumerable<string> Ends(string placeId) => successors[placeId].Any() ? successors[placeId].SelectMany(Ends) : [placeId];
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (IReadOnlyList<Place> Districts, IReadOnlyList<Place> Communes) Under(string provinceCode, DateOnly day)
    {
        var children = places.ChildrenOf(places.Find(provinceCode, day, PlaceLevel.Province)!.PlaceId, day);
        var districts = children.Where(place => place.Level == PlaceLevel.District).ToList();
        return (districts, [.. children.Where(place => place.Level == PlaceLevel.Commune), .. districts.SelectMany(district => places.ChildrenOf(district.PlaceId, day))]);
    }
}
