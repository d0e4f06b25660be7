using OcopAnalytics.Model.Places;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>Places are found by code and date.</summary>
public sealed class PlaceBookTests
{
    private static readonly PlaceBook places = PlaceBook.FromSeeds();
    private static readonly DateOnly lastDistrictDay = new(2025, 6, 30);

    [Theory]
    [InlineData("24", "2025-06-30", "Tỉnh Bắc Giang")]
    [InlineData("24", "2025-07-01", "Tỉnh Bắc Ninh")]
    [InlineData("82", "2025-06-30", "Tỉnh Tiền Giang")]
    [InlineData("82", "2025-07-01", "Tỉnh Đồng Tháp")]
    [InlineData("731", "2025-06-30", "Thành phố Biên Hòa")]
    [InlineData("731", "2025-07-01", null)]
    [InlineData("no such code", "2025-06-30", null)]
    public void Finds_the_place_that_bore_a_code_on_a_day(string code, string day, string? fullName) =>
        (places.Find(code, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.FullNameVi).Should().Be(fullName);

    [Fact]
    public void Finds_by_level_when_asked()
    {
        places.Find("731", lastDistrictDay, PlaceLevel.District).Should().NotBeNull();
        places.Find("731", lastDistrictDay, PlaceLevel.Commune).Should().BeNull();
    }

    [Fact]
    public void Knows_what_lies_within_what_on_a_day()
    {
        places.IsWithin("D731", "P75", lastDistrictDay).Should().BeTrue();
        places.IsWithin("P75", "P75", lastDistrictDay).Should().BeTrue("every place lies within itself");
        places.IsWithin("D731", "P87", lastDistrictDay).Should().BeFalse();
        places.IsWithin("D731", "P75", lastDistrictDay.AddDays(1)).Should().BeFalse("there are no districts any more");
    }

    [Fact]
    public void Lists_the_places_directly_under_another()
    {
        places.ChildrenOf("P75", lastDistrictDay).Should().HaveCount(11).And.OnlyContain(place => place.Level == PlaceLevel.District);
        places.ChildrenOf("P75-2025", lastDistrictDay.AddDays(1)).Should().OnlyContain(place => place.Level == PlaceLevel.Commune).And.HaveCountGreaterThan(50);
    }

    [Fact]
    public void Keeps_the_versions_of_a_place_apart_without_gap_or_overlap() =>
        places.All.GroupBy(place => place.PlaceId).Where(versions => versions.OrderBy(version => version.ValidFrom)
            .Zip(versions.OrderBy(version => version.ValidFrom).Skip(1)).Any(pair => pair.First.ValidTo != pair.Second.ValidFrom))
            .Select(versions => versions.Key).Should().BeEmpty();

    [Fact]
    public void Gives_a_code_to_one_place_a_day() =>
        places.All.GroupBy(place => (place.Code, place.Level)).Where(bearers => bearers.Any(one => bearers.Any(other =>
            one != other && one.ValidFrom < other.ValidTo && other.ValidFrom < one.ValidTo))).Select(bearers => bearers.Key).Should().BeEmpty();
}
